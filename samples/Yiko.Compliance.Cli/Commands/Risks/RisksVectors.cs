using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary><c>risks vectors</c>: every combination of the factors of a rule set with its score, grade and vector.</summary>
internal static class RisksVectors
{
    private static readonly string[] RecordColumns = ["likelihood", "exposure", "consequence", "score", "grade", "vector"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = LocalizedText.Same("L"), RightAligned = true },
        new() { Title = LocalizedText.Same("E"), RightAligned = true },
        new() { Title = LocalizedText.Same("C"), RightAligned = true },
        new() { Title = RiskTableTexts.Score, RightAligned = true },
        new() { Title = RiskTableTexts.Grade },
        new() { Title = RiskTableTexts.Vector },
    ];

    public static Command Build(Terminal terminal)
    {
        var output = new OutputOptions();
        var ruleSets = RiskRuleSets.Option();
        var command = new Command("vectors", "Print every combination of the factors with its score, grade and vector.");
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            UsageChecks.CheckOutput(settings.File, input: null, faults);
            return faults.IsEmpty ? Print(rules, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(LecRuleSet rules, OutputSettings settings, Terminal terminal)
    {
        using var output = OutputSession.Open(
            terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        var formatter = RationaleFormatter.For(settings.Language);
        var assessor = new LecRiskAssessor(rules);
        RiskAssessment[] all = [.. Combinations(rules).Select(assessor.Assess)];
        foreach (var verdict in all)
        {
            string[] explanation = settings.Explain ? [.. formatter.Lines(verdict.Rationale)] : [];
            if (output.Records is { } records)
            {
                Write(records, verdict);
                if (settings.Explain) records.Text(Sentences.Join(settings.Language, explanation));
                records.EndRecord();
            }

            output.Table?.Row(Cells(verdict, settings.Language), explanation);
        }

        output.Complete([[
            TableCell.Of(RiskTableTexts.VectorCount(all.Length, RuleSetStamp.Of(rules).ToString()).In(settings.Language)),
            .. rules.Grades.Bands.Reverse().Select(band => band.Grade).Select(grade => TableCell.Of(
                RiskTableTexts.GradeCount(grade, all.LongCount(verdict => verdict.Grade == grade)).In(settings.Language),
                TableCell.StyleOf(grade))),
        ]]);
        return ExitCode.Decided;
    }

    private static IEnumerable<RiskFactors> Combinations(LecRuleSet rules) =>
        from likelihood in rules.Likelihood.Points
        from exposure in rules.Exposure is { } scale ? [.. scale.Points.Select(point => (decimal?)point.Value)] : new decimal?[] { null }
        from consequence in rules.Consequence.Points
        select new RiskFactors { Likelihood = likelihood.Value, Exposure = exposure, Consequence = consequence.Value };

    private static void Write(RecordWriter records, RiskAssessment verdict)
    {
        records.Number(verdict.Factors.Likelihood);
        records.Number(verdict.Factors.Exposure);
        records.Number(verdict.Factors.Consequence);
        records.Number(verdict.Score);
        records.Text(verdict.ComputedGrade!.Code);
        records.Text(LecVector.Format(verdict.Factors));
    }

    private static TableCell[] Cells(RiskAssessment verdict, Language language) =>
    [
        TableCell.Of(RiskTableTexts.Plain(verdict.Factors.Likelihood!.Value)),
        TableCell.Of(verdict.Factors.Exposure is { } exposure ? RiskTableTexts.Plain(exposure) : string.Empty),
        TableCell.Of(RiskTableTexts.Plain(verdict.Factors.Consequence!.Value)),
        TableCell.Of(RiskTableTexts.Plain(verdict.Score!.Value)),
        TableCell.Of(verdict.ComputedGrade!, language),
        TableCell.Of(LecVector.Format(verdict.Factors)),
    ];
}
