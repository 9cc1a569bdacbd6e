using System.CommandLine;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The option <c>--rules</c> of an area: the published rule sets by their ids, the first as default, or a file.</summary>
internal sealed class RuleSetOption<T>(params T[] published)
    where T : class, IRuleSet
{
    private const string Name = "--rules";

    private readonly Option<string> _rules = new(Name)
    {
        Description = $"rule set by name: {string.Join(", ", published.Select(rules => rules.Id))} (default {published[0].Id})",
        HelpName = "NAME",
    };

    /// <summary>Why a name that is published cannot be used as it stands; null where it can, or is not published.</summary>
    public Func<string, LocalizedText?> Refusal { get; init; } = _ => null;

    /// <summary>Reads a rule set from the bytes of a file; null where the area has no file format yet.</summary>
    public Func<ReadOnlyMemory<byte>, LoadedRuleSet<T>>? Load { get; init; }

    public void AddTo(Command command)
    {
        if (Load is not null)
        {
            _rules.Description += ", or a JSON file";
            _rules.HelpName = "NAME|FILE.json";
        }

        command.Options.Add(_rules);
    }

    /// <summary>The rule set; the default with a fault where the name is unknown or the file unusable.</summary>
    public T Read(ParseResult arguments, FaultList faults) => Find(Name, arguments.GetValue(_rules) ?? published[0].Id, faults) ?? published[0];

    /// <summary>The rule set of a name or file; null with a fault where there is none.</summary>
    /// <param name="argument">What the user calls the argument.</param>
    /// <param name="value">The name or file.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public T? Find(string argument, string value, FaultList faults)
    {
        if (Array.Find(published, rules => rules.Id == value) is { } found) return found;
        if (Refusal(value) is { } refusal) faults.Add(refusal);
        else if (!RuleSetFile.IsNamedBy(value)) faults.Add(UsageTexts.ValueUnknown(argument, value, published.Select(rules => rules.Id)));
        else if (Load is null) faults.Add(UsageTexts.RuleFileUnread(value));
        else return RuleSetFile.Load(value, Load, faults);
        return null;
    }
}
