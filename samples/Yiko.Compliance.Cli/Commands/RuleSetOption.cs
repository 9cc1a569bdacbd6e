using System.CommandLine;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The rule sets of an area: the published ones, the first as default, and files.</summary>
internal abstract class RuleSetOption
{
    public abstract IReadOnlyList<IRuleSet> Published { get; }

    /// <summary>Why a name that is published cannot be used as it stands; null where it can, or is not published.</summary>
    public Func<string, LocalizedText?> Refusal { get; init; } = _ => null;
}

/// <summary>The option <c>--rules</c> of an area.</summary>
internal sealed class RuleSetOption<T>(params T[] published) : RuleSetOption
    where T : class, IRuleSet
{
    private const string Name = "--rules";

    private readonly Option<string> _rules = new(Name)
    {
        Description = $"rule set by name: {string.Join(", ", published.Select(rules => rules.Id))} (default {published[0].Id}), or a JSON file",
        HelpName = "NAME|FILE.json",
    };

    public override IReadOnlyList<IRuleSet> Published => published;

    public void AddTo(Command command) => command.Options.Add(_rules);

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
        else if (RuleSetFile.Load(value, faults) is not { } loaded) return null;
        else if (loaded is T own) return own;
        else faults.Add(UsageTexts.RuleFileOfOtherKind(value, loaded.Id, published[0].Id));
        return null;
    }
}
