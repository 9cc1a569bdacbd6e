using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Traces delivered copies both ways: from the serial number to what is in it, from an item version to the serial numbers.</summary>
/// <remarks>Both ways are inverse: a copy leads back to exactly the item versions that lead forward to it. Pure and safe for concurrent use.</remarks>
public static class ConfigurationTraces
{
    /// <summary>What is in a delivered copy, and who delivered it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="serialNumber">The serial number.</param>
    /// <returns>The trace, or null where the serial number is unknown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConfigurationTrace? Back(ConfigurationState state, string serialNumber)
    {
        if (Guard.Against.Null(state).Delivery(serialNumber) is not { } delivery) return null;
        var release = state.Release(delivery.Release)!;
        return new() { Delivery = delivery, Release = release, Baseline = state.Baseline(release.Baseline)! };
    }

    /// <summary>The delivered copies that an item version is in, in the order of the serial numbers.</summary>
    /// <param name="state">The state.</param>
    /// <param name="item">The item.</param>
    /// <param name="version">The version.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Delivery> Forward(ConfigurationState state, string item, string version)
    {
        Guard.Against.Null(version);
        var releases = Guard.Against.Null(state).Releases()
            .Where(release => state.Baseline(release.Baseline)!.Contents.Find(item)?.Version == version)
            .Select(release => release.Id)
            .ToArray();
        return state.Deliveries().Where(delivery => releases.Contains(delivery.Release)).ToValueList();
    }

    /// <summary>The delivered copies of a release, in the order of the serial numbers.</summary>
    /// <param name="state">The state.</param>
    /// <param name="release">The release.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<Delivery> CopiesOf(ConfigurationState state, string release)
    {
        Guard.Against.Null(release);
        return Guard.Against.Null(state).Deliveries().Where(delivery => delivery.Release == release).ToValueList();
    }
}
