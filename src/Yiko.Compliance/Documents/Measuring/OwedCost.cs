using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>
/// How many deletions and insertions the rows below cost at least, wherever a path goes: what a block of old symbols owes because it stands
/// nowhere in the new text.
/// </summary>
/// <remarks>
/// <para>
/// The old symbols are cut into blocks. A block that a path crosses without any loss stands in the new text as it is; one that a path crosses
/// at the cost of one deletion or one insertion stands there with that one edit; every other block costs two or more. Blocks do not
/// overlap, so what they owe adds up. (The idea is that of seeds in A* alignment.)
/// </para>
/// <para>
/// With one edit at least one half of a block stays whole, so the halves are looked for in the new text by a rolling hash, and each
/// find is checked symbol by symbol. A half that occurs twice in the old text would need lists of places; its blocks are taken to
/// owe nothing, which is never wrong, only less sharp.
/// </para>
/// </remarks>
internal static unsafe class OwedCost
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const byte Most = 2;

    // Looking takes about as long as leading stripes along so many columns.
    private const int WorthLooking = 16 * Stripe.Rows;

    /// <summary>The cost owed below each stripe boundary: element s speaks of the rows from <c>s · Stripe.Rows</c> on.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="cost">The cost that is expected in all; it decides how long the blocks are.</param>
    /// <param name="oldLoss">How many old symbols may stay unmatched: places further to the left do not count.</param>
    /// <param name="newLoss">How many new symbols may stay unmatched: places further to the right do not count.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <returns>Empty where looking would cost more than it spares.</returns>
    public static ReadOnlySpan<int> Below(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int cost, int oldLoss, int newLoss, CancellationToken cancellation)
    {
        var block = BlockFor(cost, old.Length);
        return block == 0 ? [] : InBlocks(old, @new, oldLoss, newLoss, block, cancellation);
    }

    /// <summary>The same with blocks of a given length, which must divide the height of a stripe.</summary>
    public static int[] InBlocks(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int oldLoss, int newLoss, int block, CancellationToken cancellation)
    {
        var owed = new int[(old.Length / Stripe.Rows) + 2];
        var blocks = old.Length / block;
        var bits = 6;
        while ((1 << bits) < blocks * 4) bits++;
        var costs = ArrayPool<byte>.Shared.Rent(blocks);
        var table = ArrayPool<uint>.Shared.Rent(1 << bits);
        var filter = ArrayPool<byte>.Shared.Rent(1 << bits);
        costs.AsSpan(0, blocks).Fill(Most);
        table.AsSpan(0, 1 << bits).Clear();
        filter.AsSpan(0, 1 << bits).Clear();
        fixed (int* a = old, b = @new)
        fixed (uint* slots = table)
        fixed (byte* costOf = costs, present = filter)
        {
            var search = new Search
            {
                Old = a,
                New = b,
                NewCount = @new.Length,
                Half = block / 2,
                Shift = 64 - bits,
                Slots = slots,
                Present = present,
                Costs = costOf,
                OldLoss = oldLoss,
                NewLoss = newLoss,
            };
            search.EnterHalves(blocks * 2);
            search.Scan(cancellation);
        }

        for (var i = blocks - 1; i >= 0; i--) owed[i * block / Stripe.Rows] += costs[i];
        for (var s = owed.Length - 2; s >= 0; s--) owed[s] += owed[s + 1];
        ArrayPool<byte>.Shared.Return(costs);
        ArrayPool<uint>.Shared.Return(table);
        ArrayPool<byte>.Shared.Return(filter);
        return owed;
    }

    // About one block in six should hold an edit: longer blocks hide edits behind one another, shorter ones stand elsewhere by chance.
    private static int BlockFor(int cost, int rows) =>
        cost < WorthLooking ? 0
        : cost * 48L < rows ? 16
        : cost * 20L < rows ? 8
        : cost * 6L < rows ? 4
        : 0;

    private readonly ref struct Search
    {
        public int* Old { get; init; }

        public int* New { get; init; }

        public int NewCount { get; init; }

        public int Half { get; init; }

        public int Shift { get; init; }

        // By hash, with linear probing: below, the number of a half plus one; above, more of its hash. 0 where there is none.
        public uint* Slots { get; init; }

        // Eight times as many bits as slots: most places of the new text are dismissed by one look here.
        public byte* Present { get; init; }

        public byte* Costs { get; init; }

        public int OldLoss { get; init; }

        public int NewLoss { get; init; }

        public void EnterHalves(int count)
        {
            unchecked
            {
                var old = Old;
                var slots = Slots;
                int length = Half, shift = Shift;
                var mask = (uint)(ulong.MaxValue >> shift);
                for (var half = 0; half < count; half++)
                {
                    var symbols = old + (half * length);
                    ulong hash = 0;
                    for (var i = 0; i < length; i++) hash = (hash * Multiplier) + (uint)symbols[i];
                    var key = hash * Multiplier;
                    Present[key >> shift] |= (byte)(1 << ((int)(key >> (shift - 3)) & 7));
                    var slot = (uint)(key >> shift);
                    while (slots[slot] != 0 && !Holds(slots[slot], key, mask, symbols)) slot = (slot + 1) & mask;
                    if (slots[slot] == 0)
                    {
                        slots[slot] = (uint)(half + 1) | ((uint)key & ~mask);
                        continue;
                    }

                    Costs[half / 2] = 0;
                    Costs[NumberIn(slots[slot], mask) / 2] = 0;
                }
            }
        }

        public void Scan(CancellationToken cancellation)
        {
            unchecked
            {
                var present = Present;
                int* @new = New;
                int length = Half, shift = Shift, count = NewCount;
                ulong hash = 0, outgoing = 1;
                for (var i = 0; i < length; i++)
                {
                    outgoing *= Multiplier;
                    if (i < count) hash = (hash * Multiplier) + (uint)@new[i];
                }

                for (var start = 0; start + length <= count; start++)
                {
                    if ((start & 0xFFFF) == 0) cancellation.ThrowIfCancellationRequested();
                    var key = hash * Multiplier;
                    if ((present[key >> shift] & (1 << ((int)(key >> (shift - 3)) & 7))) != 0) LookUp(key, start);
                    if (start + length < count) hash = (hash * Multiplier) + ((uint)@new[start + length] - (outgoing * (uint)@new[start]));
                }
            }
        }

        private void LookUp(ulong key, int start)
        {
            unchecked
            {
                var mask = (uint)(ulong.MaxValue >> Shift);
                for (var slot = (uint)(key >> Shift); Slots[slot] != 0; slot = (slot + 1) & mask)
                {
                    if (!Holds(Slots[slot], key, mask, New + start)) continue;
                    var half = NumberIn(Slots[slot], mask);
                    var diagonal = start - (half * Half);
                    if (Costs[half / 2] != 0 && diagonal >= -OldLoss - 1 && diagonal <= NewLoss + 1) Cheapen(half, start);
                    return;
                }
            }
        }

        private static int NumberIn(uint slot, uint mask) => (int)(slot & mask) - 1;

        private bool Holds(uint slot, ulong key, uint mask, int* symbols) =>
            (slot & ~mask) == (unchecked((uint)key) & ~mask) && Same(Old + (NumberIn(slot, mask) * Half), symbols, Half);

        private void Cheapen(int half, int start)
        {
            var cost = (half & 1) == 0
                ? Forth(Old + ((half + 1) * Half), New + start + Half, NewCount - start - Half)
                : Back(Old + (half * Half), New + start, start);
            if (cost < Costs[half / 2]) Costs[half / 2] = cost;
        }

        // What the second half costs behind a first one that stands whole.
        private byte Forth(int* old, int* @new, int available)
        {
            var same = 0;
            while (same < Half && same < available && old[same] == @new[same]) same++;
            if (same == Half) return 0;
            var rest = Half - same - 1;
            var deleted = rest <= available - same && Same(old + same + 1, @new + same, rest);
            var inserted = rest + 1 <= available - same - 1 && Same(old + same, @new + same + 1, rest + 1);
            return deleted || inserted ? (byte)1 : Most;
        }

        // What the first half costs before a second one that stands whole.
        private byte Back(int* old, int* @new, int available)
        {
            var same = 0;
            while (same < Half && same < available && old[-1 - same] == @new[-1 - same]) same++;
            if (same == Half) return 0;
            var rest = Half - same - 1;
            var deleted = rest <= available - same && Same(old - Half, @new - same - rest, rest);
            var inserted = rest + 1 <= available - same - 1 && Same(old - Half, @new - same - 1 - rest - 1, rest + 1);
            return deleted || inserted ? (byte)1 : Most;
        }

        private static bool Same(int* left, int* right, int length)
        {
            for (var i = 0; i < length; i++)
            {
                if (left[i] != right[i]) return false;
            }

            return true;
        }
    }
}
