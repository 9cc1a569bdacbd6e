using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Yiko.Compliance.Host.Data;

/// <summary>
/// Remembers what was counted over a whole register until the register is written again. A request then costs the look-up of one number
/// instead of a count over every row.
/// </summary>
internal sealed class RevisionCache : IDisposable
{
    private readonly ConcurrentDictionary<string, (long Revision, object Value)> _known = new(StringComparer.Ordinal);
    private const int MostKnown = 200;

    private readonly SemaphoreSlim _counting = new(1);

    /// <param name="db">Where the register is.</param>
    /// <param name="area">The register.</param>
    /// <param name="count">Counts; asked once for each revision, however many wait for it.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="of">What is counted, where that is more than one thing of a type.</param>
    public async Task<T> GetAsync<T>(ComplianceDb db, string area, Func<long, Task<T>> count, CancellationToken cancellation, string of = "")
        where T : class
    {
        var key = $"{area}/{typeof(T).Name}/{of}";
        // A day has its own comparisons; those of days before are not asked for again.
        if (_known.Count > MostKnown) _known.Clear();
        if (Known(await RevisionAsync(db, area, cancellation)) is { } known) return known;
        await _counting.WaitAsync(cancellation);
        try
        {
            // The revision is read before the rows: a write in between leaves a value that the next request finds outdated, never the reverse.
            var revision = await RevisionAsync(db, area, cancellation);
            if (Known(revision) is { } counted) return counted;
            var value = await count(revision);
            _known[key] = (revision, value);
            return value;
        }
        finally
        {
            _counting.Release();
        }

        T? Known(long revision) => _known.TryGetValue(key, out var found) && found.Revision == revision ? (T)found.Value : null;
    }

    public void Dispose() => _counting.Dispose();

    private static Task<long> RevisionAsync(ComplianceDb db, string area, CancellationToken cancellation) =>
        db.Registers.Where(register => register.Area == area).Select(register => register.Revision).SingleAsync(cancellation);
}
