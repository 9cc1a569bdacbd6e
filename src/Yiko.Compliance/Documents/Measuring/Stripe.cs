using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Working memory for leading stripes of old symbols along the new symbols: linear in both, lent by the array pool.</summary>
/// <remarks>One stripe after another, from the top down. Not for use by two threads at once.</remarks>
internal sealed unsafe class Stripe : IDisposable
{
    /// <summary>The old symbols of one stripe.</summary>
    public const int Rows = StripeKernel.Words * 64;

    private const int Row = StripeKernel.Words;
    private const int Lag = StripeKernel.Lag;

    private readonly int _newCount;
    private readonly int[] _offsetOf;
    private readonly int[] _offsets;
    private readonly ulong[] _matches;
    private readonly byte[] _steps;
    private readonly byte[] _window;

    /// <summary>Memory for symbols below a bound.</summary>
    /// <param name="symbolBound">Greater than every symbol.</param>
    /// <param name="newCount">The number of new symbols.</param>
    public Stripe(int symbolBound, int newCount)
    {
        _newCount = newCount;
        _offsetOf = ArrayPool<int>.Shared.Rent(symbolBound);
        _offsets = ArrayPool<int>.Shared.Rent(newCount + (2 * Lag));
        _matches = ArrayPool<ulong>.Shared.Rent((Rows + 1) * Row);
        _steps = ArrayPool<byte>.Shared.Rent(newCount + 1);
        _window = ArrayPool<byte>.Shared.Rent(newCount + Lag);
        _offsetOf.AsSpan(0, symbolBound).Clear();
        _steps.AsSpan(0, newCount + 1).Clear();
    }

    /// <summary>For each new symbol 1 where the length below the last stripe grows with it; 0 where no stripe went yet.</summary>
    public Span<byte> Steps => _steps.AsSpan(0, _newCount);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_offsetOf);
        ArrayPool<int>.Shared.Return(_offsets);
        ArrayPool<ulong>.Shared.Return(_matches);
        ArrayPool<byte>.Shared.Return(_steps);
        ArrayPool<byte>.Shared.Return(_window);
    }

    /// <summary>Leads one stripe along the new symbols from <paramref name="from"/> (included) to <paramref name="to"/> (excluded).</summary>
    /// <param name="rows">The old symbols of the stripe, 1 to <see cref="Rows"/>.</param>
    /// <param name="columns">All new symbols.</param>
    /// <param name="from">The first new symbol.</param>
    /// <param name="to">Behind the last new symbol.</param>
    public void Advance(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int from, int to)
    {
        var vertical = stackalloc ulong[StripeKernel.Words];
        for (var w = 0; w < StripeKernel.Words; w++) vertical[w] = ulong.MaxValue;
        Advance(rows, columns, from, to, vertical);
    }

    /// <summary>The same with the growth at the left edge given: a bit is 0 where the length grows with its old symbol.</summary>
    public void Advance(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int from, int to, ulong* vertical)
    {
        var length = to - from;
        Enter(rows);
        Steps.Slice(from, length).CopyTo(_window);
        _window.AsSpan(length, Lag).Clear();
        fixed (int* offsets = _offsets)
        fixed (ulong* matches = _matches)
        fixed (byte* window = _window)
        {
            Translate(columns.Slice(from, length), offsets);
            StripeKernel.Run(matches, offsets, window, vertical, length);
        }

        _window.AsSpan(Lag, length).CopyTo(Steps.Slice(from));
        Leave(rows);
    }

    private void Translate(ReadOnlySpan<int> columns, int* offsets)
    {
        fixed (int* offsetOf = _offsetOf, symbols = columns)
        {
            unchecked
            {
                var length = columns.Length;
                for (var t = 0; t < Lag; t++) offsets[t] = offsets[length + Lag + t] = 0;
                for (var t = 0; t < length; t++) offsets[t + Lag] = offsetOf[symbols[t]];
            }
        }
    }

    // Without branches: whether a symbol occurs again in its stripe cannot be foretold.
    private void Enter(ReadOnlySpan<int> rows)
    {
        _matches.AsSpan(0, (rows.Length + 1) * Row).Clear();
        fixed (int* offsetOf = _offsetOf, symbols = rows)
        fixed (ulong* matches = _matches)
        {
            unchecked
            {
                var next = Row;
                for (var i = 0; i < rows.Length; i++)
                {
                    var known = offsetOf[symbols[i]];
                    var isNew = (known - 1) >> 31;
                    var offset = known | (next & isNew);
                    next += Row & isNew;
                    offsetOf[symbols[i]] = offset;
                    matches[offset + Lag - (i >> 6)] |= 1UL << i;
                }
            }
        }
    }

    private void Leave(ReadOnlySpan<int> rows)
    {
        fixed (int* offsetOf = _offsetOf, symbols = rows)
        {
            for (var i = 0; i < rows.Length; i++) offsetOf[symbols[i]] = 0;
        }
    }
}
