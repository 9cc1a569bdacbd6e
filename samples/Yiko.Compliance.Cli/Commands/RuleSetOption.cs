using System.CommandLine;
using Yiko.Compliance.Cli.Input;
using Yiko.Compliance.Cli.Texts;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The option <c>--rules</c> of an area: the published rule sets by their ids; the first is the default.</summary>
internal sealed class RuleSetOption<T>(params T[] published)
    where T : class, IRuleSet
{
    private readonly Option<string> _rules = new("--rules")
    {
        Description = $"rule set by name: {string.Join(", ", published.Select(rules => rules.Id))} (default {published[0].Id})",
        HelpName = "NAME",
    };

    /// <summary>Why a name that is published cannot be used as it stands; null where it can, or is not published.</summary>
    public Func<string, LocalizedText?> Refusal { get; init; } = _ => null;

    public void AddTo(Command command) => command.Options.Add(_rules);

    /// <summary>The rule set; the default with a fault where the name is unknown.</summary>
    public T Read(ParseResult arguments, FaultList faults)
    {
        var name = arguments.GetValue(_rules) ?? published[0].Id;
        if (Array.Find(published, rules => rules.Id == name) is { } found) return found;
        if (Refusal(name) is { } refusal)
        {
            faults.Add(refusal);
            return published[0];
        }

        var isFile = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || File.Exists(name);
        faults.Add(isFile
            ? UsageTexts.RuleFileUnread(name)
            : UsageTexts.ValueUnknown("--rules", name, published.Select(rules => rules.Id)));
        return published[0];
    }
}
