using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Numbers for words, lines and clauses: equal ones get equal numbers. Nothing is copied out of the texts.</summary>
internal static class SegmentSymbols
{
    /// <summary>Both texts as symbols.</summary>
    /// <param name="oldText">The text of the old segments.</param>
    /// <param name="old">The old segments.</param>
    /// <param name="newText">The text of the new segments.</param>
    /// <param name="new">The new segments.</param>
    [MethodImpl(HotLoop.Option)]
    public static SymbolPair Of(ReadOnlySpan<char> oldText, List<Segment> old, ReadOnlySpan<char> newText, List<Segment> @new)
    {
        var bits = 4;
        while ((1L << bits) < 2L * (old.Count + @new.Count)) bits++;

        // Slot: the hash above, below it the number of the first segment with this content plus one; old segments come before new ones.
        var slots = ArrayPool<ulong>.Shared.Rent(1 << bits);
        slots.AsSpan(0, 1 << bits).Clear();
        var oldSymbols = ArrayPool<int>.Shared.Rent(old.Count);
        var newSymbols = ArrayPool<int>.Shared.Rent(@new.Count);
        for (var i = 0; i < old.Count; i++) oldSymbols[i] = Number(old[i].Of(oldText), i, oldText, newText);
        for (var i = 0; i < @new.Count; i++) newSymbols[i] = Number(@new[i].Of(newText), old.Count + i, oldText, newText);
        ArrayPool<ulong>.Shared.Return(slots);
        return new SymbolPair(oldSymbols, old.Count, newSymbols, @new.Count, old.Count + @new.Count + 1);

        [MethodImpl(HotLoop.Option)]
        int Number(ReadOnlySpan<char> content, int own, ReadOnlySpan<char> oldText, ReadOnlySpan<char> newText)
        {
            unchecked
            {
                var mask = (1 << bits) - 1;
                var hash = Hash(content);
                for (var slot = (int)(hash >> 32) & mask; ; slot = (slot + 1) & mask)
                {
                    var held = slots[slot];
                    if (held == 0)
                    {
                        slots[slot] = (hash & 0xFFFFFFFF_00000000) | (uint)(own + 1);
                        return own + 1;
                    }

                    if ((held ^ hash) >> 32 != 0) continue;
                    var first = (int)(uint)held - 1;
                    var holder = first < old.Count ? old[first].Of(oldText) : @new[first - old.Count].Of(newText);
                    if (holder.SequenceEqual(content)) return first + 1;
                }
            }
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        unchecked
        {
            const ulong Multiplier = 0x9E3779B97F4A7C15;
            var hash = (ulong)text.Length;
            var words = MemoryMarshal.Cast<char, ulong>(text);
            foreach (var word in words)
            {
                hash = (hash ^ word) * Multiplier;
                hash ^= hash >> 32;
            }

            foreach (var c in text.Slice(words.Length * 4)) hash = (hash ^ c) * Multiplier;
            return hash ^ (hash >> 29);
        }
    }
}
