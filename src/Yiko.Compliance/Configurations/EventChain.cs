using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Chains a log by hashes, and finds where a chained log was tampered with.</summary>
/// <remarks>
/// <para>
/// Each event carries the SHA-256 over the canonical JSON of the one before, that one's own link included. The last event is carried by
/// nobody: a host that wants to be sure of it keeps its hash elsewhere.
/// </para>
/// <para>Only accepted events belong into the chain. Pure and safe for concurrent use.</para>
/// </remarks>
public static class EventChain
{
    /// <summary>The events, each with the hash of the one before; whatever they carried is replaced.</summary>
    /// <param name="events">The events.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static IEnumerable<ConfigurationEvent> Chain(IEnumerable<ConfigurationEvent> events)
    {
        Guard.Against.Null(events);
        return Chained();

        IEnumerable<ConfigurationEvent> Chained()
        {
            string? hash = null;
            foreach (var happened in events)
            {
                var chained = happened with { Previous = hash };
                hash = chained.ToHash();
                yield return chained;
            }
        }
    }

    /// <summary>The first event whose link does not fit the event before it.</summary>
    /// <param name="events">The events of a chained log.</param>
    /// <param name="cancellation">Stops the work between two events.</param>
    /// <returns>Its place in the log, from 1; null where the whole chain holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static int? FirstBreak(IEnumerable<ConfigurationEvent> events, CancellationToken cancellation = default)
    {
        string? hash = null;
        var place = 0;
        foreach (var happened in Guard.Against.Null(events))
        {
            cancellation.ThrowIfCancellationRequested();
            place++;
            if (happened.Previous != hash) return place;
            hash = happened.ToHash();
        }

        return null;
    }
}
