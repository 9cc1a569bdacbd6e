using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Audits;

/// <summary><c>audits notice --start DATE</c>: the last day on which the plan of an audit may go out, seven working days before it.</summary>
internal static class AuditsNotice
{
    private static readonly DueDateRule SevenWorkingDays = DueDateRule.WithinWorkingDays(7);
    private static readonly string[] RecordColumns = ["start", "latest", "days"];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = AuditTexts.Start },
        new() { Title = AuditTexts.Latest },
        new() { Title = AuditTexts.DaysCounted, Flexible = true },
    ];

    public static Command Build(Terminal terminal)
    {
        var start = new Option<string>("--start") { Description = "the day on which the audit begins (required)", HelpName = "DATE" };
        var calendar = new Option<string>("--calendar")
        {
            Description = "JSON with from, to, off (holidays) and on (make-up working days, 调休); of a file with several, the one of that name",
            HelpName = "FILE[#NAME]",
        };
        var strict = new Option<bool>("--strict") { Description = "seven clear working days lie between the notice and the audit: a day earlier" };
        var output = new OutputOptions();
        var command = new Command("notice", "The last day on which the plan of an audit may go out: the seventh working day before it.");
        command.Options.Add(start);
        command.Options.Add(calendar);
        command.Options.Add(strict);
        output.AddTo(command);
        command.SetAction(arguments =>
        {
            var faults = new FaultList();
            var settings = output.Read(arguments, faults);
            if (arguments.GetValue(start) is null) faults.Add(UsageTexts.OptionMissing("--start", "the day on which the audit begins, such as 2026-06-15", "审核开始之日，如 2026-06-15"));
            var day = UsageChecks.ReadDay("--start", arguments.GetValue(start), faults) ?? default;
            var days = arguments.GetValue(calendar) is { } file ? CalendarFile.Read(file, faults) : null;
            UsageChecks.CheckOutput(settings.File, arguments.GetValue(calendar) is { } named ? CalendarFile.Parts(named).File : null, faults);
            return faults.IsEmpty ? Print(day, days, arguments.GetValue(strict), settings, terminal) : UsageChecks.Refuse(faults, settings, terminal);
        });
        return command;
    }

    private static int Print(LocalDate start, WorkingDayCalendar? calendar, bool isStrict, OutputSettings settings, Terminal terminal)
    {
        var latest = calendar is null ? null : SevenWorkingDays.TryLatestBefore(start, calendar, isStrict);
        LocalDate[] counted = latest is { } first
            ? [.. Enumerable.Range(0, Period.DaysBetween(first, start)).Select(first.PlusDays).Where(calendar!.IsWorkingDay)]
            : [];
        var why = calendar is null ? AuditTexts.NoticeWithoutCalendar
            : latest is { } day ? AuditTexts.Notice(Iso(start), Iso(day), counted.Length, isStrict)
            : AuditTexts.NoticeNotKnown(Iso(start), Iso(calendar.From), Iso(calendar.To));
        using (var output = OutputSession.Open(terminal, settings, settings.Explain ? [.. RecordColumns, RegisterRun.ExplanationColumn] : RecordColumns, TableColumns))
        {
            string[] days = [.. counted.Select(Iso)];
            if (output.Records is { } records)
            {
                records.Text(Iso(start));
                records.Text(latest is { } last ? Iso(last) : string.Empty);
                records.List(days);
                if (settings.Explain) records.Text(why.In(settings.Language));
                records.EndRecord();
            }

            output.Table?.Row(
                [TableCell.Of(Iso(start)), TableCell.Of(latest is { } shown ? Iso(shown) : string.Empty), TableCell.Of(string.Join(" ", days))],
                settings.Explain ? [why.In(settings.Language)] : []);
            output.Complete([]);
        }

        if (calendar is not null && DueDateRule.NearestWorkingDay(start, calendar) is { } nearest) terminal.Say([AuditTexts.StartNotWorked(Iso(start), Iso(nearest))], settings.Language);
        if (latest is not null) return ExitCode.Decided;
        terminal.Say([why], settings.Language);
        return ExitCode.SomeUndecided;
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
