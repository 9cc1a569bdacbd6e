using System.Buffers;
using System.Runtime.CompilerServices;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>
/// Two sequences without the symbols that only one of them has: those count, but can never match. What is left is numbered anew, without
/// gaps, so that tables by symbol are small.
/// </summary>
internal static class SharedSymbols
{
    private const int Unseen = 0;

    /// <summary>The shared symbols of both sequences, in their order, numbered from 1.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="bound">Greater than every symbol.</param>
    /// <param name="common">How many symbols both have in common when their order is set aside: an upper bound of the length.</param>
    [MethodImpl(HotLoop.Option)]
    public static SymbolPair Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, out int common)
    {
        var numberOf = ArrayPool<int>.Shared.Rent(bound);
        numberOf.AsSpan(0, bound).Clear();
        var oldKept = ArrayPool<int>.Shared.Rent(old.Length);
        var distinct = Number(old, numberOf, oldKept);

        var counts = ArrayPool<int>.Shared.Rent(distinct);
        var inOld = counts.AsSpan(0, distinct);
        inOld.Clear();
        foreach (var number in oldKept.AsSpan(0, old.Length)) inOld[number]++;

        var inNew = ArrayPool<int>.Shared.Rent(distinct);
        inNew.AsSpan(0, distinct).Clear();
        var newKept = ArrayPool<int>.Shared.Rent(@new.Length);
        var newCount = KeepKnown(@new, numberOf, inNew, newKept);

        common = 0;
        var missing = false;
        for (var number = 1; number < distinct; number++)
        {
            common += Math.Min(inOld[number], inNew[number]);
            missing |= inNew[number] == 0;
        }

        var oldCount = missing ? KeepMarked(oldKept.AsSpan(0, old.Length), inNew) : old.Length;
        ArrayPool<int>.Shared.Return(numberOf);
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(inNew);
        return new SymbolPair(oldKept, oldCount, newKept, newCount, distinct);
    }

    [MethodImpl(HotLoop.Option)]
    private static unsafe int Number(ReadOnlySpan<int> symbols, int[] numbers, int[] numbered)
    {
        fixed (int* symbol = symbols, numberOf = numbers, into = numbered)
        {
            unchecked
            {
                var next = 1;
                for (var i = 0; i < symbols.Length; i++)
                {
                    var number = numberOf[symbol[i]];
                    if (number == Unseen) numberOf[symbol[i]] = number = next++;
                    into[i] = number;
                }

                return next;
            }
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static unsafe int KeepKnown(ReadOnlySpan<int> symbols, int[] numbers, int[] counts, int[] kept)
    {
        fixed (int* symbol = symbols, numberOf = numbers, count = counts, into = kept)
        {
            unchecked
            {
                var length = 0;
                for (var i = 0; i < symbols.Length; i++)
                {
                    var number = numberOf[symbol[i]];
                    into[length] = number;
                    if (number == Unseen) continue;
                    count[number]++;
                    length++;
                }

                return length;
            }
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static int KeepMarked(Span<int> symbols, int[] marks)
    {
        var kept = 0;
        foreach (var symbol in symbols)
        {
            symbols[kept] = symbol;
            if (marks[symbol] != 0) kept++;
        }

        return kept;
    }
}
