using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>Status accounting (技术状态记实): the five parts for each item, open requests and their age, from any state of the log.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class StatusAccounting
{
    /// <summary>The status account of a state. For an earlier point of the log, replay the log up to there.</summary>
    /// <param name="state">The state.</param>
    /// <param name="asOf">The day from which the ages of open requests are counted.</param>
    /// <param name="cancellation">Stops the work between two items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static StatusAccount Of(ConfigurationState state, LocalDate asOf, CancellationToken cancellation = default)
    {
        var open = Guard.Against.Null(state).Requests().Where(request => request.IsOpen).ToArray();
        var openByItem = open.SelectMany(request => request.Items, (request, item) => (item, request.Id)).ToLookup(pair => pair.item, pair => pair.Id);
        var releasesByItem = state.Releases()
            .SelectMany(release => state.Baseline(release.Baseline)!.Contents.Entries, (release, entry) => (entry.Item, release.Id))
            .ToLookup(pair => pair.Item, pair => pair.Id);
        return new()
        {
            AsOf = asOf,
            Events = state.EventCount,
            Items = state.ItemRecords.Sorted.Select(pair => StatusOf(pair.Value)).ToValueList(),
            OpenRequests = open
                .OrderBy(request => request.Recorded)
                .Select(request => new OpenRequest { Request = request, AgeInDays = Period.DaysBetween(request.Recorded, asOf) })
                .ToValueList(),
        };

        ItemStatus StatusOf(ItemRecord record)
        {
            cancellation.ThrowIfCancellationRequested();
            var versions = state.VersionsOf(record.Item.Id);
            return new()
            {
                Item = record.Item,
                State = record.State,
                Updates = Math.Max(versions.Count - 1, 0),
                Latest = record.Versions?.Version,
                Current = record.Current,
                Releases = releasesByItem[record.Item.Id].ToValueList(),
                Comparison = versions.Skip(1).Select((version, i) => Between(versions[i], version)).ToValueList(),
                OpenRequests = openByItem[record.Item.Id].ToValueList(),
            };
        }
    }

    private static ItemChange Between(ItemVersion old, ItemVersion version) =>
        new() { Item = old.Item, Old = EntryOf(old), New = EntryOf(version) };

    private static ConfigurationEntry EntryOf(ItemVersion version) =>
        new() { Item = version.Item, Version = version.Version, ContentHash = version.ContentHash };
}
