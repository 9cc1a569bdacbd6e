using System.CommandLine;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Documents;

/// <summary>What both commands on documents take: the rule set, the unit, and the encoding of text files.</summary>
internal sealed class DocumentOptions
{
    private readonly RuleSetOption<DocumentRuleSet> _ruleSets = DocumentRuleSets.Option();

    private readonly Option<string> _unit = new("--unit")
    {
        Description = "in what change is counted: characters, words, lines or clauses (numbered headings); by default as the rule set says",
        HelpName = "characters|words|lines|clauses",
    };

    private readonly Option<string> _encoding = new("--encoding")
    {
        Description = "encoding of text files without a byte order mark; otherwise utf-8, or what the bytes clearly fit, which is then said",
        HelpName = string.Join('|', TextEncodings.Names),
    };

    public void AddTo(Command command)
    {
        _ruleSets.AddTo(command);
        command.Options.Add(_unit);
        command.Options.Add(_encoding);
    }

    /// <summary>The rule set, with the unit asked for where one is, and the encoding if one was named; faults where a value is unknown.</summary>
    public (DocumentRuleSet Rules, string? Encoding) Read(ParseResult arguments, FaultList faults)
    {
        var rules = _ruleSets.Read(arguments, faults);
        var unit = arguments.GetValue(_unit);
        if (UsageChecks.Choose("--unit", unit, [.. Words.All<ChangeUnit>().Select(word => word.Code)], faults) is { } known && unit is not null)
            rules = rules with { Unit = Enum.GetValues<ChangeUnit>().Single(value => Words.Of(value).Code == known) };
        var encoding = arguments.GetValue(_encoding);
        if (encoding is not null && TextEncodings.Find(encoding) is null) faults.Add(UsageTexts.ValueUnknown("--encoding", encoding, TextEncodings.Names));
        return (rules, encoding);
    }
}
