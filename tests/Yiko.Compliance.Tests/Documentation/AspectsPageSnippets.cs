using System.Globalization;
using Yiko.Compliance;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class AspectsPageSnippets
{
    [Fact]
    public void An_aspect_is_evaluated_and_explained()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region evaluate
        var evaluator = new ScoringAspectEvaluator(SignificanceRuleSet.Standard);
        var evaluation = evaluator.Evaluate(new()
        {
            Aspect = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal },
            Points =
            [
                FactorPoints.Of("scale", 1), FactorPoints.Of("severity", 5), FactorPoints.Of("frequency", 1),
                FactorPoints.Of("compliance", 5), FactorPoints.Of("concern", 5),
            ],
        });

        Console.WriteLine($"{evaluation.Total}, {evaluation.Class}, decided by {evaluation.DecidedBy}, {evaluation.RuleSet}");
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(evaluation.Rationale)) Console.WriteLine(line);
        foreach (var line in RationaleFormatter.English.Lines(evaluation.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "evaluate");
    }

    [Fact]
    public void A_method_is_varied_analysed_and_compared()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region vary
        var standard = SignificanceRuleSet.Standard;
        var own = standard with
        {
            Id = "aspects/own",
            Version = "2026.1",
            Groups = standard.GroupsWith("pollution", method => method.WithClasses(
            [
                method.Classes[0] with
                {
                    Conditions = [SignificanceCondition.TotalAtLeast(16), SignificanceCondition.FactorAt("compliance", 5)],
                },
                method.Classes[1],
            ])),
        };

        var analysis = MethodAnalysis.Of(own.GroupOf(AspectType.Air).Method);
        Console.WriteLine($"{analysis.Significant} of {analysis.Combinations} significant, {analysis.Overlaps.Count} overlaps, {analysis.Unclaimed} unclaimed");

        var change = VerdictFormats.Aspects.Compare(standard, own).Compare(new()
        {
            Aspect = new() { Id = "E-03", Type = AspectType.Air, State = AspectState.Normal },
            Points =
            [
                FactorPoints.Of("scale", 3), FactorPoints.Of("severity", 3), FactorPoints.Of("frequency", 5),
                FactorPoints.Of("compliance", 1), FactorPoints.Of("concern", 3),
            ],
        });
        foreach (var line in RationaleFormatter.English.Lines(change.Changes)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "vary");
    }

    [Fact]
    public void A_template_is_filled()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region fill
        var template = SignificanceTemplate.P10;
        foreach (var open in template.OpenNumbers) Console.WriteLine($"{open.Code}: {open.Meaning.ChineseSimplified}");

        var filled = template.Fill("2026.1", new Dictionary<string, ValueList<decimal>>
        {
            ["b-points"] = [1, 2, 3, 4, 5],
            ["c-points"] = [1, 3, 7, 15],
            ["significant-from"] = [70],
        });
        Console.WriteLine($"{filled.Id}@{filled.Version}: {filled.Groups[0].Method}");
        #endregion

        DocumentedCode.AssertPrints(Console, "fill");
    }

    [Fact]
    public void Rules_of_significance_are_a_file()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region file
        // A class that claims from 30, where 25 is the highest total; a factor that the group does not have.
        var file = VerdictFormats.Aspects.RuleSets.Write(SignificanceRuleSet.Standard).Replace("\"totalAtLeast\": 15", "\"totalAtLeast\": 30");
        var loaded = VerdictFormats.Aspects.RuleSets.Read(file);
        foreach (var finding in VerdictFormats.Aspects.RuleSets.Analysis(loaded.Value!))
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}");

        var misspelt = file.Replace("\"concern\"\n", "\"concerns\"\n");
        foreach (var finding in VerdictFormats.Aspects.RuleSets.Read(misspelt).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "file");
    }

    [Fact]
    public void What_a_register_lacks_is_found_stored_and_verified()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region register
        var rules = SignificanceRuleSet.Standard;
        AspectScores oil = new()
        {
            Aspect = new() { Id = "E-17", Department = "综合部", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Emergency },
        };
        Case programme = new() { Kind = "programme", Id = "MP-2026-3", AsOf = new(2026, 3, 31) };
        var finding = new AspectRegister(rules).Check(new()
        {
            Aspect = oil.Aspect,
            History = [new() { Evaluation = new ScoringAspectEvaluator(rules).Evaluate(oil), Date = new(2026, 3, 2) }],
            Controls = [new() { Link = "programme", To = programme.Id }],
            Standings = [new CaseExaminer(ProcedureRuleSet.Standard).Examine(programme).Record],
            AsOf = new(2026, 3, 31),
        });
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(finding.Rationale)) Console.WriteLine(line);

        var record = VerdictFormats.AspectFindings.Record(finding, new(2026, 3, 31));
        Console.WriteLine(VerdictFormats.AspectFindings.Verify(record, rules).Outcome);
        #endregion

        DocumentedCode.AssertPrints(Console, "register");
    }

    [Fact]
    public void The_tables_of_defaults_are_those_of_the_standard()
    {
        var standard = SignificanceRuleSet.Standard;
        string[] rows =
        [
            .. standard.DirectCriteria.Select(criterion => $"| `{criterion.Code}` | {criterion.Sentence.ChineseSimplified} | {criterion.Rule} |"),
            .. from served in standard.Groups
               from factor in served.Method.Factors
               let points = string.Join(" / ", factor.Scale.Points.Select(point => $"{point} {point.Name!.ChineseSimplified}"))
               select $"| `{served.Code}` | `{factor.Code}` | {factor.Name.ChineseSimplified} | {points} | {served.Method.Classes[0].Conditions.Single()} |",
        ];

        var page = Page();
        Assert.All(rows, row => Assert.Contains(row, page));
    }

    [Fact]
    public void The_table_of_published_methods_is_that_of_the_rule_sets()
    {
        var rows =
            from rules in AspectGenerators.Published.Skip(1)
            from served in rules.Groups
            let analysis = MethodAnalysis.Of(served.Method)
            let classes = string.Join("; ", served.Method.Classes.Select(item => item.Conditions.IsEmpty ? $"{item}" : $"{item}: {string.Join(", ", item.Conditions)}"))
            select string.Create(
                CultureInfo.InvariantCulture,
                $"| `{rules.Id}` | `{served.Code}` | {served.Method} | {classes} | {analysis.Significant} of {analysis.Combinations} |");

        var page = Page();
        Assert.All(rows, row => Assert.Contains(row, page));
    }

    [Fact]
    public void A_step_that_may_not_be_taken_says_why()
    {
        using StringWriter Console = new();

        #region A step that may not be taken
        var (_, refusals) = AspectRegister.Next("confirmed", "evaluate", signatures: [], isSignificant: true);
        Console.WriteLine(RationaleFormatter.ChineseSimplified.Line(refusals[0]));
        #endregion

        DocumentedCode.AssertPrints(Console, "A step that may not be taken");
    }

    [Fact]
    public void The_diagram_is_the_lifecycle_that_runs() =>
        Assert.Contains("```mermaid\n" + AspectRegister.Lifecycle.ToMermaid() + "```", string.Join('\n', Page()), StringComparison.Ordinal);

    private static string[] Page() => File.ReadAllLines(Repository.PathOf("docs", "engines", "aspects.md"));
}
