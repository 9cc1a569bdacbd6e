using System.CommandLine;
using System.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary><c>procedures show [KIND]</c>: the kinds of records, or all that the rules say of one; as a diagram with <c>--format mermaid</c>.</summary>
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
        OutputOptions output = new(Mermaid);
        var ruleSets = ProcedureRuleSets.Option();
        Command command = new("show", "Show the kinds of records; or one: stages, steps, lists, routes, terms, links and fields.");
        command.Arguments.Add(kind);
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
            if (isDrawn && wanted is null) faults.Add(ProcedureTableTexts.MermaidNeedsKind);
            if (wanted is not null && Fault(rules, wanted) is { } unknown) faults.Add(unknown);
            if (!faults.IsEmpty) return UsageChecks.Refuse(faults, settings, terminal);
            if (wanted is null) PrintKinds(rules, settings, terminal);
            else if (isDrawn) Draw(rules[wanted], settings, terminal);
            else PrintKind(rules, rules[wanted], settings, terminal);
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

    private static void PrintKind(ProcedureRuleSet rules, Procedure kind, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(terminal, settings, ElementColumns, ElementTable);
        var stamp = RuleSetStamp.Of(rules).ToString();
        var elements = ElementsOf(kind, settings.Language).ToArray();
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

        output.Complete([[TableCell.Of(ProcedureTableTexts.Count(elements.Length, stamp).In(settings.Language))]]);
    }

    private static IEnumerable<string> MarksOf(Stage stage)
    {
        if (stage.IsInForce) yield return "in force";
        if (stage.IsFinal) yield return "final";
    }

    private static IEnumerable<(string Element, string Code, string Name, string Content, ValueList<RuleId> Rules, ClauseReference? Clause)> ElementsOf(Procedure kind, Language language)
    {
        foreach (var stage in kind.Stages) yield return ("stage", stage.Code, stage.Name.In(language), string.Join(", ", MarksOf(stage)), [], null);
        foreach (var step in kind.Steps)
        {
            var content = $"{step.From} → {step.To}{(step.Reopens ? ", reopens" : string.Empty)}{(step.Needs.IsEmpty ? string.Empty : ": " + string.Join(", ", step.Needs))}";
            yield return ("step", step.Code, step.Name.In(language), content, step.Rules, step.Clause);
        }

        foreach (var list in kind.Lists)
        {
            var least = list.AtLeast is { } count ? $"≥ {count}: " : string.Empty;
            yield return ("list", list.Code, list.Name.In(language), least + string.Join(", ", list.Parts), list.Rules, list.Clause);
        }

        foreach (var route in kind.Routes) yield return ("route", route.Code, route.Name.In(language), RouteOf(route), route.Rules, route.Clause);
        foreach (var term in kind.Terms) yield return ("term", term.Code, term.Sentence?.In(language) ?? string.Empty, string.Empty, term.Rules, term.Clause);
        foreach (var link in kind.Links)
        {
            var count = link.Exactly is { } exactly ? $"exactly {exactly}" : $"at least {link.AtLeast}";
            yield return ("link", link.Code, link.Sentence?.In(language) ?? string.Empty, $"{link.Each} → {string.Join(" | ", link.Needs)} ({count}{(link.PerConcerned ? " for each concerned" : string.Empty)})", link.Rules, link.Clause);
        }

        foreach (var rule in kind.Persons) yield return ("persons", rule.Code, rule.Sentence?.In(language) ?? string.Empty, string.Empty, rule.Rules, rule.Clause);
        foreach (var grid in kind.Grids) yield return ("grid", grid.Code, grid.Sentence?.In(language) ?? string.Empty, $"{grid.Rows.In(language)} × {grid.Columns.In(language)}", grid.Rules, grid.Clause);
        foreach (var field in kind.Fields)
            yield return ("field", field.Code, field.Name.In(language), Words.Of(field.Kind).Code + (field.Words.IsEmpty ? string.Empty : ": " + string.Join(", ", field.Words) + (field.IsOpen ? " …" : string.Empty)), field.Rules, field.Clause);
    }

    private static string RouteOf(ProcedureRoute route) =>
        string.Join(" → ", route.Approval.Steps.GroupBy(step => step.Act).Select(group => $"{Words.Of(group.Key).Code}:{string.Join("+", group.Select(step => step.Role.Code))}"))
        + (route.Approval.ConcludingAct is null ? " → ?" : string.Empty);

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
