using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Two texts as sequences of numbers: equal units have equal numbers.</summary>
internal sealed class SymbolPair : IDisposable
{
    private readonly int[] _old;
    private readonly int[] _new;

    /// <summary>Takes over two arrays that the pool has lent.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="oldCount">How many there are.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="newCount">How many there are.</param>
    /// <param name="bound">Greater than every symbol.</param>
    public SymbolPair(int[] old, int oldCount, int[] @new, int newCount, int bound)
    {
        (_old, OldCount) = (old, oldCount);
        (_new, NewCount) = (@new, newCount);
        Bound = bound;
    }

    public int OldCount { get; }

    public int NewCount { get; }

    /// <summary>Greater than every symbol; no symbol is negative.</summary>
    public int Bound { get; }

    public ReadOnlySpan<int> Old => _old.AsSpan(0, OldCount);

    public ReadOnlySpan<int> New => _new.AsSpan(0, NewCount);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_old);
        ArrayPool<int>.Shared.Return(_new);
    }
}
