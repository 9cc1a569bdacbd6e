using System.Buffers;
using System.Runtime.CompilerServices;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Working memory for leading stripes of old symbols along the new symbols: linear in both, lent by the array pool.</summary>
/// <remarks>One stripe after another, from the top down. Not for use by two threads at once.</remarks>
internal sealed unsafe class Stripe : IDisposable
{
    /// <summary>The old symbols of one stripe.</summary>
    public const int Rows = StripeKernel.Words * 64;

    private const int Row = StripeKernel.Words;
    private const int Lag = StripeKernel.Lag;
    private const int CacheLine = Row * sizeof(ulong);

    // So many texts may be measured at once before a table is made anew.
    private const int KeptOfEachSize = 16;

    // Each stripe leaves its tables as it found them, so that those of these pools hold zeros: to clear them for every two texts would take
    // longer than to measure short ones.
    private static readonly ArrayPool<int> CleanOffsets = ArrayPool<int>.Create(1 << 21, KeptOfEachSize);
    private static readonly ArrayPool<ulong> CleanMatches = ArrayPool<ulong>.Create((Rows + 2) * Row, KeptOfEachSize);

    private readonly int _newCount;
    private readonly int[] _offsetOf;
    private readonly ulong[] _matches;
    private readonly int[] _steps;

    /// <summary>Memory for symbols below a bound.</summary>
    /// <param name="symbolBound">Greater than every symbol.</param>
    /// <param name="newCount">The number of new symbols.</param>
    public Stripe(int symbolBound, int newCount)
    {
        _newCount = newCount;
        _offsetOf = CleanOffsets.Rent(symbolBound);
        _matches = CleanMatches.Rent((Rows + 2) * Row);
        _steps = ArrayPool<int>.Shared.Rent(Lag + newCount + StripeKernel.Tail);
    }

    /// <summary>For each new symbol 1 where the length below the last stripe grows with it; to be cleared where no stripe went yet.</summary>
    public Span<int> Steps => _steps.AsSpan(Lag, _newCount);

    public void Dispose()
    {
        CleanOffsets.Return(_offsetOf);
        CleanMatches.Return(_matches);
        ArrayPool<int>.Shared.Return(_steps);
    }

    /// <summary>
    /// Leads one stripe along the new symbols from <paramref name="from"/> (included) to <paramref name="to"/> (excluded); the steps of a
    /// few columns before are without meaning from then on.
    /// </summary>
    /// <param name="rows">The old symbols of the stripe, 1 to <see cref="Rows"/>.</param>
    /// <param name="columns">All new symbols.</param>
    /// <param name="from">The first new symbol.</param>
    /// <param name="to">Behind the last new symbol.</param>
    [MethodImpl(HotLoop.Option)]
    public void Advance(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int from, int to)
    {
        fixed (int* steps = _steps, offsetOf = _offsetOf, oldSymbols = rows, newSymbols = columns.Slice(from, to - from))
        fixed (ulong* memory = _matches)
        {
            // A row of match masks fills a line of the cache: where one stood across two, each would be loaded twice.
            var matches = (ulong*)(((nuint)memory + CacheLine - 1) & ~(nuint)(CacheLine - 1));
            var used = Enter(oldSymbols, rows.Length, offsetOf, matches);
            StripeKernel.Run(matches, offsetOf, newSymbols, steps + Lag + from, to - from);
            Leave(oldSymbols, rows.Length, offsetOf);
            new Span<ulong>(matches, used).Clear();
            new Span<int>(steps + Lag + to, StripeKernel.Overrun).Clear();
        }
    }

    // Without branches: whether a symbol occurs again in its stripe cannot be foretold.
    [MethodImpl(HotLoop.Option)]
    private static int Enter(int* symbols, int count, int* offsetOf, ulong* matches)
    {
        unchecked
        {
            var next = Row;
            var end = symbols + count;
            for (var word = matches + Lag; symbols < end; word--)
            {
                var wordEnd = end - symbols < 64 ? end : symbols + 64;
                for (var bit = 1UL; symbols < wordEnd; symbols++, bit += bit)
                {
                    var place = offsetOf + *symbols;
                    var isNew = (*place - 1) >> 31;
                    var offset = *place | (next & isNew);
                    next -= Row * isNew;
                    *place = offset;
                    word[offset] |= bit;
                }
            }

            return next;
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static void Leave(int* symbols, int count, int* offsetOf)
    {
        unchecked
        {
            for (var i = 0; i < count; i++) offsetOf[symbols[i]] = 0;
        }
    }
}
