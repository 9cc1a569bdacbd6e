using NodaTime;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary>A question put to the examiner: a kind of record with one step that asks what the question asks, and a case with what its inputs give.</summary>
internal static class AskedCase
{
    public const string Step = "ask";
    private const string Before = "asked";
    private const string After = "answered";
    private const string Unmet = "unmet-";

    private static readonly LocalizedText Name = LocalizedText.Of("question", "问题");

    /// <summary>The last entry of the case takes the step: how it was judged.</summary>
    public static EntryVerdict Judge(
        ProcedureRuleSet rules, Procedure kind, Requirement need, IEnumerable<CaseEntry> entries, IWorkingDayCalendar? calendar = null, ValueList<LinkedCase> linked = default, string step = Step)
    {
        var asking = Asking(kind, [StepOf(step, Before, After, [need])]);
        var all = entries.ToValueList();
        return new CaseExaminer(With(rules, asking), calendar).Examine(new() { Kind = kind.Code, Id = "asked", AsOf = all[^1].Date, Entries = all, Linked = linked }).Entries[^1];
    }

    /// <summary>
    /// What becomes of a stage by a step where everything is met but some requirements: for each of these the rule set asks for a fact that nobody
    /// gives. The transition that the answers open; null where they open none.
    /// </summary>
    public static (ProcedureStep Step, IReadOnlyList<string> Unmet)? Next(ProcedureRuleSet rules, Procedure kind, string stage, string step, ValueList<CaseValue> values, string[] unmet, params string[] taken)
    {
        if (kind.Stages.All(known => known.Code != stage)) return null;
        ProcedureStep[] transitions = [.. kind.Steps.Where(known => known.Code == step && known.From == stage)];
        ProcedureStep[] asked = [.. transitions.Select((known, i) => known with
        {
            Code = $"{Step}-{i}",
            Needs = [.. known.Needs.Where(need => unmet.Contains(need.ToString())).Select(need => new Requirement { Form = RequirementForm.Given, Code = Unmet + Array.IndexOf(unmet, need.ToString()), When = need.When })],
        })];
        var asking = kind with
        {
            Stages = [.. kind.Stages.OrderBy(known => known.Code == stage ? 0 : 1)],
            Steps = [.. asked, .. taken.Select(before => StepOf(before, stage, stage, []))],
            Fields = [.. kind.Fields, .. unmet.Select((need, i) => new CaseField { Code = Unmet + i, Name = LocalizedText.Same(need), Kind = CaseFieldKind.YesNo })],
        };
        LocalDate day = new(2026, 1, 1);
        var standing = new CaseExaminer(With(rules, asking)).Examine(new() { Kind = kind.Code, Id = "asked", AsOf = day, Entries = [.. taken.Select(before => new CaseEntry { Date = day, Step = before }), new() { Date = day, Values = values }] });

        // A field that is not given opens nothing.
        if (standing.Next.FirstOrDefault(next => next.Step.StartsWith(Step + "-", StringComparison.Ordinal) && !next.Unmet.Any(need => need.StartsWith("value:", StringComparison.Ordinal))) is not { } open) return null;
        var place = Array.FindIndex(asked, known => known.Code == open.Step);
        return (transitions[place], [.. open.Unmet.Select(need => unmet[int.Parse(need["fact:".Length..][Unmet.Length..], System.Globalization.CultureInfo.InvariantCulture)]).Distinct()]);
    }

    public static ProcedureRuleSet With(ProcedureRuleSet rules, Procedure kind, params ReadOnlySpan<Procedure> others) =>
        rules with { Id = "asked/question", Procedures = [kind, .. others] };

    public static Procedure Asking(Procedure kind, ValueList<ProcedureStep> steps) => kind with
    {
        Stages = [new() { Code = Before, Name = Name }, new() { Code = After, Name = Name, IsFinal = true }],
        Steps = steps,
    };

    /// <summary>A kind of which nothing is known but what a question says.</summary>
    public static Procedure Plain(string code = "thing") => new()
    {
        Code = code,
        Name = Name,
        Owner = ["general-manager"],
        Rules = [RuleId.Parse("ASK-01")],
        Clause = ClauseReference.Manual("1"),
    };

    public static ProcedureStep StepOf(string code, string from, string to, ValueList<Requirement> needs) => new()
    {
        Code = code,
        Name = Name,
        From = from,
        To = to,
        Rules = [RuleId.Parse("ASK-01")],
        Clause = ClauseReference.Manual("1"),
        Needs = needs,
    };
}
