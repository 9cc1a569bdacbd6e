using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Documents;

/// <summary><c>documents history DIR</c>: the version path of a document from its revisions, oldest first in natural order of the names.</summary>
internal sealed class DocumentsHistory(DocumentRuleSet rules, OutputSettings settings, Terminal terminal)
{
    private static readonly string[] RecordColumns = ["file", "share", "percent", "version", "new_edition", "reasons", "rule_set"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = DocumentTableTexts.File, Flexible = true },
        new() { Title = DocumentTableTexts.Share, RightAligned = true },
        new() { Title = DocumentTableTexts.Version },
        new() { Title = DocumentTableTexts.Verdict },
    ];

    private readonly RationaleFormatter _formatter = DocumentFileTexts.FormatterFor(settings.Language);
    private readonly string _ruleSet = RuleSetStamp.Of(rules).ToString();
    private readonly FaultList _remarks = new();

    public static Command Build(Terminal terminal)
    {
        var directory = new Argument<string>("DIR") { Description = "the directory of the revisions: text (UTF-8) or DOCX, oldest first in natural order of the names (v2 before v10)" };
        var options = new DocumentOptions();
        var output = new OutputOptions();
        var command = new Command("history", "Give each revision of a document its version, from the share that changed since the current edition.") { directory };
        options.AddTo(command);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            var (rules, encoding) = options.Read(arguments, faults);
            UsageChecks.CheckOutput(settings.File, input: null, faults);
            var revisions = faults.IsEmpty ? RevisionDirectory.Open(arguments.GetValue(directory)!, settings.File, faults) : null;
            return revisions is not null && faults.IsEmpty
                ? new DocumentsHistory(rules, settings, terminal).Run(revisions, encoding)
                : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private int Run(RevisionDirectory revisions, string? encoding)
    {
        _remarks.Add(DocumentFileTexts.Ordered(revisions.Path));
        foreach (var stranger in revisions.Strangers) _remarks.Add(DocumentFileTexts.Stranger(stranger));
        var watched = revisions.Size >= LongWork.LongFrom && (settings.File is not null || !terminal.OutputIsTerminal);
        long undecided;
        using (var output = OutputSession.Open(
            terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns))
        {
            var editions = 0L;
            undecided = LongWork.Run(
                terminal, DocumentTableTexts.Reading.In(settings.Language), watched, report => Decide(revisions, encoding, output, ref editions, report));
            output.Complete([[TableCell.Of(DocumentTableTexts.Summary(revisions.Files.Count, editions, _ruleSet).In(settings.Language))]]);
        }

        terminal.Say(_remarks.Sentences, settings.Language);
        if (undecided == 0) return ExitCode.Decided;
        terminal.Say([DocumentTableTexts.UndecidedRows(revisions.Path, undecided, revisions.Files.Count)], settings.Language);
        return ExitCode.SomeUndecided;
    }

    /// <summary>Decides and writes file by file; gives the number of files that could not be decided.</summary>
    private long Decide(RevisionDirectory revisions, string? encoding, OutputSession output, ref long editions, Action<double> report)
    {
        DocumentFile? current = null;
        var done = 0;
        var undecided = 0L;
        foreach (var step in new DocumentVersionPath(new EditionShareDocumentVersioner(rules), new ChangeMeter()).OfTexts(Texts()))
        {
            var file = current!;
            Reason[] reasons = step is not null && file.Trouble == DocumentTrouble.None ? [.. step.Rationale] : [DocumentFileTexts.ReasonOf(file)];
            if (step?.Next is null) undecided++;
            if (step is { IsNewEdition: true, Change.Current: not null }) editions++;
            if (output.Records is { } records) Write(records, file, step, reasons);
            if (output.Table is { } table) Show(table, file, step, reasons);
            report((double)++done / revisions.Files.Count);
        }

        return undecided;

        IEnumerable<string?> Texts()
        {
            foreach (var path in revisions.Files)
            {
                current = DocumentFile.Read(path, encoding);
                if (current.Trouble != DocumentTrouble.None) _remarks.Add(DocumentFileTexts.Of(current));
                foreach (var remark in DocumentFileTexts.RemarksOn(current)) _remarks.Add(remark);
                yield return current.Text;
            }
        }
    }

    private void Write(RecordWriter records, DocumentFile file, DocumentRevision? step, Reason[] reasons)
    {
        records.Text(Path.GetFileName(file.Path));
        records.Text(ShareOf(step)?.ToString());
        records.Text(ShareOf(step) is { } share ? DocumentTableTexts.Percent(share) : null);
        records.Text(step?.Next?.ToString());
        records.Flag(step?.Next is null ? null : step is { IsNewEdition: true, Change.Current: not null });
        records.List([.. reasons.Select(reason => reason.Code)]);
        records.Text(_ruleSet);
        if (settings.Explain) records.Text(string.Join(' ', _formatter.Lines(reasons)));
        records.EndRecord();
    }

    private void Show(TableWriter table, DocumentFile file, DocumentRevision? step, Reason[] reasons)
    {
        var verdict = step?.Next is null ? DocumentTableTexts.Undecided
            : step.Change.Current is null ? DocumentTableTexts.FirstIssue
            : step.IsNewEdition ? DocumentTableTexts.NewEdition
            : DocumentTableTexts.Revision;
        var bold = step?.IsNewEdition == true ? new Spectre.Console.Style(decoration: Spectre.Console.Decoration.Bold) : Spectre.Console.Style.Plain;
        table.Row(
            [
                TableCell.Of(Path.GetFileName(file.Path)),
                TableCell.Of(ShareOf(step) is { } share ? DocumentTableTexts.Percent(share) + " %" : string.Empty),
                TableCell.Of(step?.Next?.ToString() ?? string.Empty, bold),
                TableCell.Of(verdict.In(settings.Language), bold),
            ],
            settings.Explain ? [.. _formatter.Lines(reasons)] : [.. reasons.Where(reason => IsRemark(step, reason)).Select(reason => _formatter.Sentence(reason))]);
    }

    private static bool IsRemark(DocumentRevision? step, Reason reason) => step?.Next is null || reason.Code == "document.version.at-boundary";

    private static Ratio? ShareOf(DocumentRevision? step) => step?.Change.Measure?.Share;
}
