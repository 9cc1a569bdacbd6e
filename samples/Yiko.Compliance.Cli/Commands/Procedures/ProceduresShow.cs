using System.CommandLine;
using System.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary>
/// <c>procedures show [KIND]</c>: the kinds of records, or all that the rules say of one; as a diagram with <c>--format mermaid</c>. With
/// <c>--common</c> what they say once for all kinds.
/// </summary>
internal static class ProceduresShow
{
    private const string Mermaid = "mermaid";
    private static readonly string[] KindColumns = ["kind", "name", "stages", "steps", "clause", "rules", "rule_set"];
    private static readonly string[] ElementColumns = ["element", "code", "name", "content", "rules", "clause", "rule_set"];

    private static readonly TableColumn[] KindTable =
    [
        new() { Title = ProcedureTableTexts.Code },
        new() { Title = ProcedureTableTexts.Name, Flexible = true },
        new() { Title = ProcedureTableTexts.Stage, RightAligned = true },
        new() { Title = ProcedureTableTexts.Step, RightAligned = true },
        new() { Title = ProcedureTableTexts.Clause },
    ];

    private static readonly TableColumn[] ElementTable =
    [
        new() { Title = ProcedureTableTexts.Element },
        new() { Title = ProcedureTableTexts.Code },
        new() { Title = ProcedureTableTexts.Name, Flexible = true },
        new() { Title = ProcedureTableTexts.Content, Flexible = true },
        new() { Title = ProcedureTableTexts.Rule, FromWidth = 100 },
    ];

    public static Command Build(Terminal terminal)
    {
        Argument<string?> kind = new("KIND") { Description = "a kind of record, such as audit (default: the list of them)", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> common = new("--common") { Description = "what is said once for all kinds: source, readings, roles, policies, duties" };
        OutputOptions output = new(Mermaid);
        var ruleSets = ProcedureRuleSets.Option();
        Command command = new("show", "Show the kinds of records; or one: stages, steps, lists, routes, terms, links, persons, grids, fields and notes.");
        command.Arguments.Add(kind);
        command.Options.Add(common);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            FaultList faults = new();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            UsageChecks.CheckOutput(settings.File, input: null, faults);
            var wanted = arguments.GetValue(kind);
            var isDrawn = output.IsFurther(arguments);
            var isCommon = arguments.GetValue(common);
            if (isCommon && wanted is not null) faults.Add(ProcedureTableTexts.CommonOrKind);
            if (isDrawn && wanted is null) faults.Add(ProcedureTableTexts.MermaidNeedsKind);
            if (wanted is not null && Fault(rules, wanted) is { } unknown) faults.Add(unknown);
            if (!faults.IsEmpty) return UsageChecks.Refuse(faults, settings, terminal);
            if (isCommon) PrintElements(rules, null, settings, terminal);
            else if (wanted is null) PrintKinds(rules, settings, terminal);
            else if (isDrawn) Draw(rules[wanted], settings, terminal);
            else PrintElements(rules, wanted, settings, terminal);
            return ExitCode.Decided;
        });
        return command;
    }

    public static LocalizedText? Fault(ProcedureRuleSet rules, string kind)
    {
        try
        {
            _ = rules[kind];
            return null;
        }
        catch (KeyNotFoundException e)
        {
            return ProcedureTableTexts.KindUnknown(kind, e.Message);
        }
    }

    private static void PrintKinds(ProcedureRuleSet rules, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(terminal, settings, KindColumns, KindTable);
        foreach (var kind in rules.Procedures)
        {
            if (output.Records is { } records)
            {
                records.Text(kind.Code);
                records.Text(kind.Name.In(settings.Language));
                records.Number(kind.Stages.Count);
                records.Number(kind.Steps.Count);
                records.Text(kind.Clause.Clause);
                records.List([.. kind.Rules.Select(rule => rule.ToString())]);
                records.Text(RuleSetStamp.Of(rules).ToString());
                records.EndRecord();
            }

            output.Table?.Row(
            [
                TableCell.Of(kind.Code),
                TableCell.Of(kind.Name.In(settings.Language)),
                TableCell.Of(RiskTableTexts.Plain(kind.Stages.Count)),
                TableCell.Of(RiskTableTexts.Plain(kind.Steps.Count)),
                TableCell.Of(kind.Clause.Clause),
            ]);
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Count(rules.Procedures.Count, RuleSetStamp.Of(rules).ToString()).In(settings.Language))]]);
    }

    private static void PrintElements(ProcedureRuleSet rules, string? kind, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(terminal, settings, ElementColumns, ElementTable);
        var stamp = RuleSetStamp.Of(rules).ToString();
        var elements = CaseRegister.Describe(rules, kind, settings.Language);
        foreach (var (element, code, name, content, ruleIds, clause) in elements)
        {
            string[] ids = [.. ruleIds.Select(rule => rule.ToString())];
            if (output.Records is { } records)
            {
                records.Text(element);
                records.Text(code);
                records.Text(name);
                records.Text(content);
                records.List(ids);
                records.Text(clause?.Clause ?? string.Empty);
                records.Text(stamp);
                records.EndRecord();
            }

            output.Table?.Row([TableCell.Of(element), TableCell.Of(code), TableCell.Of(name), TableCell.Of(content), TableCell.Of(string.Join(" ", ids))]);
        }

        output.Complete([[TableCell.Of(ProcedureTableTexts.Count(elements.Count, stamp).In(settings.Language))]]);
    }

    private static void Draw(Procedure kind, OutputSettings settings, Terminal terminal)
    {
        StringBuilder text = new();
        text.AppendLine("stateDiagram-v2");
        foreach (var stage in kind.Stages) text.AppendLine($"    {Id(stage.Code)} : {stage.Name.In(settings.Language)}");
        if (!kind.Stages.IsEmpty) text.AppendLine($"    [*] --> {Id(kind.Stages[0].Code)}");
        foreach (var step in kind.Steps) text.AppendLine($"    {Id(step.From)} --> {Id(step.To)} : {step.Name.In(settings.Language)}{(step.Reopens ? " ↺" : string.Empty)}");
        foreach (var stage in kind.Stages.Where(stage => stage.IsFinal)) text.AppendLine($"    {Id(stage.Code)} --> [*]");
        using var target = OutputTarget.Of(terminal, settings.File);
        target.Stream.Write(Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n")));
        target.Complete();
    }

    // A hyphen ends a name in a diagram.
    private static string Id(string code) => code.Replace('-', '_');
}
