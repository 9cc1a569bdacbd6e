using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Cli.Commands.Responsibilities;

/// <summary><c>responsibilities check FILE</c>: what has to be looked at in a responsibility matrix.</summary>
internal static class ResponsibilitiesCheck
{
    private static readonly string[] RecordColumns = ["clause", "finding", "roles", "rule"];

    private static readonly (string Word, ResponsibilityMatrix Printed)[] Standards =
        [("9001", ResponsibilityMatrix.Iso9001), ("14001", ResponsibilityMatrix.Iso14001), ("28001", ResponsibilityMatrix.Gbt28001)];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ResponsibilityTexts.Clause },
        new() { Title = ResponsibilityTexts.Title, Flexible = true },
        new() { Title = ResponsibilityTexts.Finding },
        new() { Title = ResponsibilityTexts.Roles, Flexible = true },
        new() { Title = ResponsibilityTexts.Rule },
    ];

    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "the matrix: a table with clause, title, and a column for each role with ● ▲ 〇 ○" };
        var standard = new Option<string>("--standard")
        {
            Description = "of which standard the clauses are: then missing rows, the text of the manual and the printed matrices of the other standards are compared, too",
            HelpName = "9001|14001|28001",
        };
        var ruleSets = ResponsibilityRuleSets.Option();
        var table = new TableOptions();
        var output = new OutputOptions();
        var command = new Command("check", "Look through a responsibility matrix: clauses without a lead, with several, blank cells, contradictions.");
        command.Arguments.Add(file);
        command.Options.Add(standard);
        table.AddTo(command);
        ruleSets.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var rules = ruleSets.Read(arguments, faults);
            var word = arguments.GetValue(standard);
            if (word is not null) UsageChecks.Choose("--standard", word, [.. Standards.Select(known => known.Word)], faults);
            UsageChecks.CheckOutput(settings.File, arguments.GetValue(file), faults);
            var source = table.Read(arguments, arguments.GetValue(file)!, MatrixFile.Columns, faults);
            if (!faults.IsEmpty) return UsageChecks.Refuse(faults, settings, terminal);
            var printed = Array.Find(Standards, known => known.Word == word).Printed;
            var (matrix, remarks) = MatrixFile.Read(source, printed?.Standard ?? Path.GetFileName(source.File), faults);
            return matrix is not null ? Print(matrix, Review(matrix, printed, rules), remarks, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    // The file's matrix stands first, so that what differs between the standards is told at its own clause.
    private static MatrixReview Review(ResponsibilityMatrix matrix, ResponsibilityMatrix? printed, ResponsibilityRuleSet rules) => new ResponsibilityRegister(rules).Review(new()
    {
        Matrices = printed is null ? [matrix] : [matrix, .. Standards.Select(known => known.Printed).Where(other => other != printed)],
    });

    private static int Print(ResponsibilityMatrix matrix, MatrixReview review, IEnumerable<LocalizedText> remarks, OutputSettings settings, Terminal terminal)
    {
        var formatter = RationaleFormatter.For(settings.Language);
        MatrixFinding[] findings = [.. review.Findings.Where(finding => finding.Standard == matrix.Standard)];
        var titles = matrix.Rows.GroupBy(row => row.Clause, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.First().Title, StringComparer.Ordinal);
        using (var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns))
        {
            foreach (var finding in findings)
            {
                var word = finding.Reason.Code[(finding.Reason.Code.LastIndexOf('.') + 1)..];
                if (output.Records is { } records)
                {
                    records.Text(finding.Clause);
                    records.Text(word);
                    records.List([.. finding.Roles.Select(MatrixFile.CodeOf)]);
                    records.Text(finding.Reason.Rule.ToString());
                    if (settings.Explain) records.Text(formatter.Line(finding.Reason));
                    records.EndRecord();
                }

                output.Table?.Row(
                    [
                        TableCell.Of(finding.Clause ?? string.Empty),
                        TableCell.Of(titles.GetValueOrDefault(finding.Clause ?? string.Empty, string.Empty)),
                        TableCell.Of(ResponsibilityTexts.FindingOf(word).In(settings.Language)),
                        TableCell.Of(string.Join(settings.Language == Language.ChineseSimplified ? "、" : ", ", finding.Roles.Select(role => role.Name.In(settings.Language)))),
                        TableCell.Of(finding.Reason.Rule.ToString()),
                    ],
                    settings.Explain ? [formatter.Sentence(finding.Reason)] : []);
            }

            output.Complete([[TableCell.Of(ResponsibilityTexts.Summary(review.Counts[0].Rows, review.Counts[0].Leads, findings.Length).In(settings.Language))]]);
        }

        terminal.Say(remarks, settings.Language);
        return ExitCode.Decided;
    }
}
