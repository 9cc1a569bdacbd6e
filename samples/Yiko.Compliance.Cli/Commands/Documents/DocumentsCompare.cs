using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Documents;

/// <summary><c>documents compare OLD NEW</c>: how much of a document changed, and whether that calls for a new edition.</summary>
internal static class DocumentsCompare
{
    private static readonly string[] RecordColumns = ["changed", "total", "share", "percent", "new_edition", "at_boundary", "reasons", "rule_set"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = DocumentTableTexts.Share, RightAligned = true },
        new() { Title = DocumentTableTexts.Units },
        new() { Title = DocumentTableTexts.Verdict },
    ];

    public static Command Build(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "the document as the current edition has it: text (UTF-8) or DOCX" };
        var @new = new Argument<string>("NEW") { Description = "the document as it is to become" };
        var options = new DocumentOptions();
        var output = new OutputOptions();
        var command = new Command("compare", "Measure how much of a document changed, and say whether that calls for a new edition.") { old, @new };
        options.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var (rules, encoding) = options.Read(arguments, faults);
            string[] paths = [arguments.GetValue(old)!, arguments.GetValue(@new)!];
            foreach (var path in paths) UsageChecks.CheckOutput(settings.File, path, faults);
            var files = faults.IsEmpty ? Read(paths, encoding, faults) : [];
            return faults.IsEmpty ? Compare(files[0], files[1], rules, settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static DocumentFile[] Read(string[] paths, string? encoding, FaultList faults)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) faults.Add(DocumentFileTexts.FileIsDirectory(path));
            else if (!File.Exists(path)) faults.Add(DocumentFileTexts.FileMissing(path));
        }

        if (!faults.IsEmpty) return [];
        DocumentFile[] files = [.. paths.Select(path => DocumentFile.Read(path, encoding))];
        foreach (var file in files.Where(file => file.Trouble != DocumentTrouble.None)) faults.Add(DocumentFileTexts.Of(file));
        return files;
    }

    private static int Compare(DocumentFile old, DocumentFile @new, DocumentRuleSet rules, OutputSettings settings, Terminal terminal)
    {
        var meter = new ChangeMeter();
        var measure = meter.Measure(old.Text!, @new.Text!, rules.Unit);
        var revision = new EditionShareDocumentVersioner(rules).Revise(new() { Current = rules.Scheme.First, Measure = measure });

        // The present version is not known here, so what it would become is not said.
        Reason[] reasons = [.. revision.Rationale.Take(revision.Rationale.Count - 1)];
        var formatter = DocumentFileTexts.FormatterFor(settings.Language);
        string[] explanation = settings.Explain
            ? [.. formatter.Lines(reasons), .. formatter.Lines(ChangeMeter.Report(old.Text!, @new.Text!, rules.Unit).Summary.Skip(1))]
            : [];
        using (var output = OutputSession.Open(
            terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns))
        {
            if (output.Records is { } records) Write(records, measure, revision, reasons, settings.Explain ? explanation : null);
            output.Table?.Row(
                [
                    TableCell.Of(DocumentTableTexts.Percent(measure.Share) + " %"),
                    TableCell.Of(DocumentTableTexts.Counts(measure).In(settings.Language)),
                    TableCell.Of((revision.IsNewEdition ? DocumentTableTexts.NewEdition : DocumentTableTexts.Revision).In(settings.Language)),
                ],
                revision.IsAtBoundary && !settings.Explain ? [DocumentTableTexts.AtBoundary.In(settings.Language)] : explanation);
            output.Complete([]);
        }

        foreach (var file in new[] { old, @new }) terminal.Say(DocumentFileTexts.RemarksOn(file), settings.Language);
        return ExitCode.Decided;
    }

    private static void Write(RecordWriter records, ChangeMeasure measure, DocumentRevision revision, Reason[] reasons, string[]? explanation)
    {
        records.Number(measure.Changed);
        records.Number(measure.Total);
        records.Text(measure.Share.ToString());
        records.Text(DocumentTableTexts.Percent(measure.Share));
        records.Flag(revision.IsNewEdition);
        records.Flag(revision.IsAtBoundary);
        records.List([.. reasons.Select(reason => reason.Code)]);
        records.Text(revision.RuleSet.ToString());
        if (explanation is not null) records.Text(string.Join(' ', explanation));
        records.EndRecord();
    }
}
