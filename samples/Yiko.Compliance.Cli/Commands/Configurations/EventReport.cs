using NodaTime.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>Every event of a log with its verdict.</summary>
internal static class EventReport
{
    private static readonly string[] RecordColumns = ["event", "accepted", "reasons", "line"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ConfigurationTableTexts.Line, RightAligned = true },
        new() { Title = ConfigurationTableTexts.Date },
        new() { Title = ConfigurationTableTexts.Event },
        new() { Title = ConfigurationTableTexts.Kind },
        new() { Title = ConfigurationTableTexts.By, Flexible = true },
        new() { Title = ConfigurationTableTexts.Result },
    ];

    public static OutputSession Print(LogReplay replay, OutputSettings settings, Terminal terminal)
    {
        var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns);
        var formatter = RationaleFormatter.For(settings.Language);
        foreach (var (line, content, verdict) in replay.Verdicts())
        {
            string[] explanation = settings.Explain || verdict is not { IsAccepted: true } ? Explain(content, verdict, formatter, settings.Language) : [];
            if (output.Records is { } records)
            {
                records.Text(content.Id);
                records.Flag(verdict?.IsAccepted ?? false);
                records.List(verdict is null ? [.. content.Faults.Select(fault => fault.Code).Distinct()] : [.. verdict.Rationale.Select(reason => reason.Code).Distinct()]);
                records.Number(line);
                if (settings.Explain) records.Text(Sentences.Join(settings.Language, explanation));
                records.EndRecord();
            }

            output.Table?.Row(Cells(line, content, verdict, settings.Language), explanation);
        }

        return output;
    }

    private static string[] Explain(EventLine content, ConfigurationVerdict? verdict, RationaleFormatter formatter, Language language) => verdict is null
        ? [.. content.Faults.Select(fault => fault.Text.In(language))]
        : [.. formatter.Lines(verdict.Rationale)];

    private static TableCell[] Cells(long line, EventLine content, ConfigurationVerdict? verdict, Language language) =>
    [
        TableCell.Of(RiskTableTexts.Plain(line)),
        TableCell.Of(content.Event is { } dated ? LocalDatePattern.Iso.Format(dated.Date) : string.Empty),
        TableCell.Of(content.Id),
        TableCell.Of(content.Event?.Kind.Name.In(language) ?? string.Empty),
        TableCell.Of(content.Event?.By ?? string.Empty),
        verdict switch
        {
            null => TableCell.Of(ConfigurationTableTexts.NoEvent.In(language), ConfigurationStyles.Refused),
            { IsAccepted: false } => TableCell.Of(ConfigurationTableTexts.Refused.In(language), ConfigurationStyles.Refused),
            _ => TableCell.Of(ConfigurationTableTexts.Accepted.In(language), ConfigurationStyles.Accepted),
        },
    ];
}
