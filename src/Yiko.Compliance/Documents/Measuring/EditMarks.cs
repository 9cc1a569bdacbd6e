using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Which units of two texts are kept in a longest common subsequence: the heart of an edit script.</summary>
/// <remarks>
/// Divide and conquer in linear memory: where the parts differ in little, at the place where Myers' two fronts meet; elsewhere, as
/// Hirschberg does, at the column in which the lengths of an upper and a lower half add up to the most.
/// </remarks>
internal sealed class EditMarks : IDisposable
{
    // How many steps of the greedy search take as long as one of the stripes per old and new symbol.
    private const int CellsPerGreedyStep = 64;

    private readonly Stripe _stripe;
    private readonly CancellationToken _cancellation;

    private EditMarks(bool[] oldKept, bool[] newKept, int bound, CancellationToken cancellation)
    {
        _stripe = new Stripe(bound, newKept.Length);
        _cancellation = cancellation;
        OldKept = oldKept;
        NewKept = newKept;
    }

    /// <summary>For each old unit whether it is kept.</summary>
    public bool[] OldKept { get; }

    /// <summary>For each new unit whether it is kept; as many as in the old text.</summary>
    public bool[] NewKept { get; }

    public static EditMarks Of(SymbolPair pair, CancellationToken cancellation)
    {
        var marks = new EditMarks(new bool[pair.OldCount], new bool[pair.NewCount], pair.Bound, cancellation);
        marks.Align(pair.Old, 0, pair.New, 0);
        return marks;
    }

    public void Dispose() => _stripe.Dispose();

    private void Align(ReadOnlySpan<int> old, int oldStart, ReadOnlySpan<int> @new, int newStart)
    {
        _cancellation.ThrowIfCancellationRequested();
        var beginning = CommonEnds.Beginning(old, @new);
        Keep(oldStart, newStart, beginning);
        old = old.Slice(beginning);
        @new = @new.Slice(beginning);
        oldStart += beginning;
        newStart += beginning;

        var end = CommonEnds.End(old, @new);
        old = old.Slice(0, old.Length - end);
        @new = @new.Slice(0, @new.Length - end);
        Keep(oldStart + old.Length, newStart + @new.Length, end);
        if (old.IsEmpty || @new.IsEmpty) return;
        if (old.Length == 1)
        {
            // Nothing to halve: the one unit stands in the middle of the new text, or nowhere.
            var place = @new.IndexOf(old[0]);
            if (place >= 0) Keep(oldStart, newStart + place, 1);
            return;
        }

        var (oldCut, newCut) = Cut(old, @new);
        Align(old.Slice(0, oldCut), oldStart, @new.Slice(0, newCut), newStart);
        Align(old.Slice(oldCut), oldStart + oldCut, @new.Slice(newCut), newStart + newCut);
    }

    private (int Old, int New) Cut(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var steps = Math.Max((long)old.Length + @new.Length, (long)old.Length * @new.Length / CellsPerGreedyStep);
        var limit = GreedySearch.CostLimit(steps, old.Length, @new.Length);
        return GreedySearch.TryFind(old, @new, limit, out var meeting, _cancellation) ? (meeting.Old, meeting.New) : Halve(old, @new);
    }

    private (int Old, int New) Halve(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var middle = old.Length / 2;
        var forth = ArrayPool<int>.Shared.Rent(@new.Length);
        Steps(old.Slice(0, middle), @new, forth);

        var oldBack = ArrayPool<int>.Shared.Rent(old.Length - middle);
        var newBack = ArrayPool<int>.Shared.Rent(@new.Length);
        old.Slice(middle).CopyTo(oldBack);
        @new.CopyTo(newBack);
        oldBack.AsSpan(0, old.Length - middle).Reverse();
        newBack.AsSpan(0, @new.Length).Reverse();
        var back = ArrayPool<int>.Shared.Rent(@new.Length);
        Steps(oldBack.AsSpan(0, old.Length - middle), newBack.AsSpan(0, @new.Length), back);

        // Going right by one column wins what the upper half wins there, and loses what the lower half won with that column.
        int best = 0, height = 0, highest = 0;
        for (var j = 0; j < @new.Length; j++)
        {
            height += forth[j] - back[@new.Length - 1 - j];
            if (height <= highest) continue;
            highest = height;
            best = j + 1;
        }

        ArrayPool<int>.Shared.Return(forth);
        ArrayPool<int>.Shared.Return(back);
        ArrayPool<int>.Shared.Return(oldBack);
        ArrayPool<int>.Shared.Return(newBack);
        return (middle, best);
    }

    private void Steps(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int[] steps)
    {
        _stripe.Steps.Slice(0, columns.Length).Clear();
        for (var row = 0; row < rows.Length; row += Stripe.Rows)
        {
            _cancellation.ThrowIfCancellationRequested();
            _stripe.Advance(rows.Slice(row, Math.Min(Stripe.Rows, rows.Length - row)), columns, 0, columns.Length);
        }

        _stripe.Steps.Slice(0, columns.Length).CopyTo(steps);
    }

    private void Keep(int oldStart, int newStart, int count)
    {
        OldKept.AsSpan(oldStart, count).Fill(true);
        NewKept.AsSpan(newStart, count).Fill(true);
    }
}
