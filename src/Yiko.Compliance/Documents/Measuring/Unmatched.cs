using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Leaves out what the other text lacks: it counts, but it can never match.</summary>
internal static class Unmatched
{
    /// <summary>A pair of the symbols that occur in both texts, in their order.</summary>
    /// <param name="old">The old symbols; the pair takes the array over.</param>
    /// <param name="oldCount">How many there are.</param>
    /// <param name="oldBound">Greater than every old symbol; what is new in the new text begins here.</param>
    /// <param name="new">The new symbols; the pair takes the array over.</param>
    /// <param name="newCount">How many there are.</param>
    /// <param name="bound">Greater than every symbol.</param>
    public static SymbolPair Drop(int[] old, int oldCount, int oldBound, int[] @new, int newCount, int bound)
    {
        var inNew = ArrayPool<byte>.Shared.Rent(bound);
        inNew.AsSpan(0, bound).Clear();
        var newKept = 0;
        for (var j = 0; j < newCount; j++)
        {
            var symbol = @new[j];
            inNew[symbol] = 1;
            @new[newKept] = symbol;
            if (symbol < oldBound) newKept++;
        }

        var oldKept = 0;
        for (var i = 0; i < oldCount; i++)
        {
            var symbol = old[i];
            old[oldKept] = symbol;
            oldKept += inNew[symbol];
        }

        ArrayPool<byte>.Shared.Return(inNew);
        return new SymbolPair(old, oldKept, oldCount, @new, newKept, newCount, oldBound);
    }
}
