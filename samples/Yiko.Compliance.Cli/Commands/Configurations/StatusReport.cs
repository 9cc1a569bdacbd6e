using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The status account of a log: the five parts of management manual 8.5.2.1 d) for each item, with its open requests and the parts that are missing.</summary>
internal static class StatusReport
{
    private static readonly string[] RecordColumns =
    [
        "item", "kind", "owner", "state", "updates", "version", "hash", "current_version", "releases", "comparison", "open_requests", "oldest_open_days", "missing",
    ];

    private static readonly TableColumn[] TableColumns =
    [
        new() { Title = ConfigurationTableTexts.Item },
        new() { Title = ConfigurationTableTexts.Kind },
        new() { Title = ConfigurationTableTexts.Owner, Flexible = true, FromWidth = 110 },
        new() { Title = ConfigurationTableTexts.State },
        new() { Title = ConfigurationTableTexts.Updates, RightAligned = true },
        new() { Title = ConfigurationTableTexts.Latest },
        new() { Title = ConfigurationTableTexts.Current },
        new() { Title = ConfigurationTableTexts.Releases, Flexible = true },
        new() { Title = ConfigurationTableTexts.Comparison, Flexible = true },
        new() { Title = ConfigurationTableTexts.OpenRequests, Flexible = true },
    ];

    public static OutputSession Print(LogReplay replay, OutputSettings settings, Terminal terminal)
    {
        replay.ToTheEnd();
        var account = replay.Account;
        var ages = account.OpenRequests.ToDictionary(open => open.Request.Id, open => open.AgeInDays);
        var output = OutputSession.Open(terminal, settings, RecordColumns, TableColumns);
        foreach (var item in account.Items)
        {
            if (output.Records is { } records) Write(records, item, ages);
            output.Table?.Row(Cells(item, settings.Language), []);
        }

        return output;
    }

    private static void Write(RecordWriter records, ItemStatus item, Dictionary<string, int> ages)
    {
        records.Text(item.Item.Id);
        records.Text(item.Item.Kind.Code);
        records.Text(item.Item.Owner);
        records.Text(Words.Of(item.State).Code);
        records.Number(item.Updates);
        records.Text(item.Latest?.Version);
        records.Text(item.Latest?.ContentHash);
        records.Text(item.Current?.Version);
        records.List([.. item.Releases]);
        records.List([.. item.Comparison.Select(CompareInWords)]);
        records.List([.. item.OpenRequests]);
        records.Number(item.OpenRequests.IsEmpty ? null : item.OpenRequests.Max(request => ages[request]));
        records.List([.. item.Missing.Select(reason => reason.Code)]);
        records.EndRecord();
    }

    private static TableCell[] Cells(ItemStatus item, Language language) =>
    [
        TableCell.Of(item.Item.Id),
        TableCell.Of(item.Item.Kind.Name.In(language)),
        TableCell.Of(item.Item.Owner),
        TableCell.Of(Words.Of(item.State).Name.In(language)),
        TableCell.Of(RiskTableTexts.Plain(item.Updates)),
        TableCell.Of(item.Latest?.Version ?? string.Empty),
        TableCell.Of(item.Current?.Version ?? string.Empty),
        TableCell.Of(string.Join(' ', item.Releases)),
        TableCell.Of(string.Join(' ', item.Comparison.Select(CompareInWords))),
        TableCell.Of(string.Join(' ', item.OpenRequests)),
    ];

    private static string CompareInWords(ItemChange change) =>
        $"{change.Old!.Version}→{change.New!.Version}{(change.Old.ContentHash == change.New.ContentHash ? "=" : string.Empty)}";
}
