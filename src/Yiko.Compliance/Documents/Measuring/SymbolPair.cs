using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Two texts as sequences of small numbers: equal units have equal numbers, from 1 upwards without gaps.</summary>
/// <remarks>
/// A unit that the other text lacks can never match. It counts, but it is left out of the sequences, which shortens the search; where
/// the place of each unit is wanted (edit scripts), both sequences are kept whole.
/// </remarks>
internal sealed class SymbolPair : IDisposable
{
    private readonly int[] _old;
    private readonly int[] _new;
    private readonly int _oldKept;
    private readonly int _newKept;

    /// <summary>Takes over two arrays lent by the pool.</summary>
    public SymbolPair(int[] old, int oldKept, int oldCount, int[] @new, int newKept, int newCount, int symbolBound)
    {
        (_old, _oldKept, OldCount) = (old, oldKept, oldCount);
        (_new, _newKept, NewCount) = (@new, newKept, newCount);
        SymbolBound = symbolBound;
    }

    /// <summary>The units of the old text.</summary>
    public int OldCount { get; }

    /// <summary>The units of the new text.</summary>
    public int NewCount { get; }

    /// <summary>Greater than every symbol.</summary>
    public int SymbolBound { get; }

    public ReadOnlySpan<int> Old => _old.AsSpan(0, _oldKept);

    public ReadOnlySpan<int> New => _new.AsSpan(0, _newKept);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_old);
        ArrayPool<int>.Shared.Return(_new);
    }
}
