using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The current configuration: baseline and approved, verified changes.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class CurrentConfiguration
{
    /// <summary>The current version of every controlled item that is not retired, in the order of the items.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static Configuration Of(ConfigurationState state) => new(Guard.Against.Null(state).ItemRecords.Sorted
        .Where(pair => pair.Value is { Current: not null, IsRetired: false })
        .Select(pair => EntryOf(pair.Value.Current!)));

    /// <summary>What has become of a baseline: its items, each in the version that an approved and verified change has given it since.</summary>
    /// <param name="state">The state.</param>
    /// <param name="baseline">A baseline of that state.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The baseline is not one of the state.</exception>
    public static Configuration Since(ConfigurationState state, Baseline baseline)
    {
        Guard.Against.Null(state);
        if (state.Baseline(Guard.Against.Null(baseline).Id) != baseline)
            throw new ArgumentException("The baseline is not one of the state: " + baseline.Id, nameof(baseline));
        return new(baseline.Contents.Entries.Select(entry => EntryOf(state.ItemRecords.Find(entry.Item)!.Current!)));
    }

    private static ConfigurationEntry EntryOf(ItemVersion version) =>
        new() { Item = version.Item, Version = version.Version, ContentHash = version.ContentHash };
}
