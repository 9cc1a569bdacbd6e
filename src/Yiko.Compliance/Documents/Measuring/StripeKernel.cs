using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The inner loop of the measure: eight words of old symbols (512 rows) are led along a stretch of new symbols.</summary>
/// <remarks>
/// <para>
/// The recurrence is the bit-parallel one of Crochemore, Iliopoulos, Pinzon and Reid in Hyyrö's form. A bit of <c>v</c> is 0 where the
/// length of the longest common subsequence grows from one old symbol to the next. For each new symbol with match mask <c>m</c>:
/// <c>u = v &amp; m; s = v + u + carry; v = s | (v &amp; ~m)</c>. The carry out of the highest bit says whether the length in the
/// lowest row grows with this new symbol; it is the carry into the next word.
/// </para>
/// <para>
/// A carry chain would keep eight words waiting for one another. In the vector forms each word therefore works one new symbol behind
/// the word above it: what a lane gives away in one step, the lane below needs in the next, and all lanes work at once.
/// </para>
/// </remarks>
internal static unsafe class StripeKernel
{
    /// <summary>The words of a stripe.</summary>
    public const int Words = 8;

    /// <summary>How many new symbols the lowest word works behind the highest one.</summary>
    public const int Lag = Words - 1;

    /// <summary>How many steps behind the stretch may be written: the last round of the loop goes so far.</summary>
    public const int Overrun = Unrolled - 1;

    /// <summary>How many steps behind the stretch may be read; what stands there does not matter.</summary>
    public const int Tail = Lag + Overrun;

    private const int Unrolled = 4;

#if NET8_0_OR_GREATER
    // The symbols after the last whole round, and as many more as the lowest word works behind, in whole rounds.
    private const int Rest = Unrolled - 1 + Tail;
#endif

    /// <summary>Leads the stripe along <paramref name="length"/> new symbols with the widest form that the processor has.</summary>
    /// <param name="matches">Rows of eight match masks, the mask of the lowest word first; the row at offset 0 is zero.</param>
    /// <param name="offsetOf">For each symbol the offset of its row.</param>
    /// <param name="symbols">The new symbols.</param>
    /// <param name="steps">
    /// In: for each new symbol 1 where the length grows above the stripe. Out: 1 where it grows below the stripe. Up to
    /// <see cref="Lag"/> places before and <see cref="Overrun"/> places behind may be overwritten.
    /// </param>
    /// <param name="length">The number of new symbols.</param>
    public static void Run(ulong* matches, int* offsetOf, int* symbols, int* steps, int length)
    {
#if NET8_0_OR_GREATER
        if (Avx512F.IsSupported)
        {
            RunWide(matches, offsetOf, symbols, steps, length);
            return;
        }

        if (Avx2.IsSupported)
        {
            RunPaired(matches, offsetOf, symbols, steps, length);
            return;
        }
#endif
        RunWordByWord(matches, offsetOf, symbols, steps, length);
    }

#if NET8_0_OR_GREATER
    /// <summary>Eight lanes of one vector.</summary>
    [MethodImpl(HotLoop.Option)]
    public static void RunWide(ulong* matches, int* offsetOf, int* symbols, int* steps, int length)
    {
        unchecked
        {
            var last = stackalloc int[Rest];
            var whole = SetRest(symbols, last, length);
            var v = Vector512<ulong>.AllBitsSet;
            Vector512<ulong> carries = default, row = default, pair0 = default, pair1 = default;
            Vector512<ulong> four0 = default, four1 = default, four2 = default, four3 = default;
            for (var t = 0; t < length + Lag; t += Unrolled)
            {
                if (t == whole) symbols = last - whole;
                Step(Turn(matches + offsetOf[symbols[t]], ref row, ref pair0, ref four0), steps + t, ref v, ref carries);
                Step(Turn(matches + offsetOf[symbols[t + 1]], ref row, ref pair1, ref four1), steps + t + 1, ref v, ref carries);
                Step(Turn(matches + offsetOf[symbols[t + 2]], ref row, ref pair0, ref four2), steps + t + 2, ref v, ref carries);
                Step(Turn(matches + offsetOf[symbols[t + 3]], ref row, ref pair1, ref four3), steps + t + 3, ref v, ref carries);
            }
        }
    }

    // Each lane takes its mask from the row that the highest lane had as many steps ago as it works behind: half of the lanes one row
    // earlier, half of them two, half of them four. Gathering the masks from eight rows would take several times as long.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Turn(ulong* next, ref Vector512<ulong> row, ref Vector512<ulong> pair, ref Vector512<ulong> four)
    {
        const ulong All = ulong.MaxValue;
        var nextRow = Vector512.Load(next);
        var nextPair = Vector512.ConditionalSelect(Vector512.Create(0, All, 0, All, 0, All, 0, All), nextRow, row);
        var nextFour = Vector512.ConditionalSelect(Vector512.Create(0, 0, All, All, 0, 0, All, All), nextPair, pair);
        var turned = Vector512.ConditionalSelect(Vector512.Create(0, 0, 0, 0, All, All, All, All), nextFour, four);
        row = nextRow;
        pair = nextPair;
        four = nextFour;
        return turned;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(Vector512<ulong> m, int* step, ref Vector512<ulong> v, ref Vector512<ulong> carries)
    {
        unchecked
        {
            var entering = Vector128.CreateScalar(*step).ToVector256Unsafe().ToVector512Unsafe().AsUInt64();
            var carry = Avx512F.AlignRight64(entering, carries, 1);
            var u = v & m;
            var s = v + u + carry;
            carries = (u | Vector512.AndNot(v, s)) >>> 63;
            v = s | (v ^ u);
            step[-Lag] = carries.GetLower().GetLower().AsInt32().ToScalar();
        }
    }

    /// <summary>Twice four lanes: the upper four words and the lower four.</summary>
    [MethodImpl(HotLoop.Option)]
    public static void RunPaired(ulong* matches, int* offsetOf, int* symbols, int* steps, int length)
    {
        unchecked
        {
            var last = stackalloc int[Rest];
            var whole = SetRest(symbols, last, length);
            var v0 = Vector256<ulong>.AllBitsSet;
            var v1 = v0;
            Vector256<ulong> turned0 = default, turned1 = default;
            Vector256<ulong> row0 = default, even0 = default, odd0 = default, row1 = default, even1 = default, odd1 = default;
            // The lower four lanes work four symbols behind the upper four.
            ulong* lower0 = matches, lower1 = matches, lower2 = matches, lower3 = matches;
            for (var t = 0; t < length + Lag; t += Unrolled)
            {
                if (t == whole) symbols = last - whole;
                var next = matches + offsetOf[symbols[t]];
                Step(Turn(lower0, ref row0, ref even0), Turn(next + 4, ref row1, ref even1), steps + t, ref v0, ref v1, ref turned0, ref turned1);
                lower0 = next;
                next = matches + offsetOf[symbols[t + 1]];
                Step(Turn(lower1, ref row0, ref odd0), Turn(next + 4, ref row1, ref odd1), steps + t + 1, ref v0, ref v1, ref turned0, ref turned1);
                lower1 = next;
                next = matches + offsetOf[symbols[t + 2]];
                Step(Turn(lower2, ref row0, ref even0), Turn(next + 4, ref row1, ref even1), steps + t + 2, ref v0, ref v1, ref turned0, ref turned1);
                lower2 = next;
                next = matches + offsetOf[symbols[t + 3]];
                Step(Turn(lower3, ref row0, ref odd0), Turn(next + 4, ref row1, ref odd1), steps + t + 3, ref v0, ref v1, ref turned0, ref turned1);
                lower3 = next;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Turn(ulong* next, ref Vector256<ulong> row, ref Vector256<ulong> pair)
    {
        const byte Odd = 0b1100_1100;
        const byte Upper = 0b1111_0000;
        var nextRow = Vector256.Load(next);
        var nextPair = Avx2.Blend(row.AsUInt32(), nextRow.AsUInt32(), Odd).AsUInt64();
        var turned = Avx2.Blend(pair.AsUInt32(), nextPair.AsUInt32(), Upper).AsUInt64();
        row = nextRow;
        pair = nextPair;
        return turned;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(
        Vector256<ulong> m0,
        Vector256<ulong> m1,
        int* step,
        ref Vector256<ulong> v0,
        ref Vector256<ulong> v1,
        ref Vector256<ulong> turned0,
        ref Vector256<ulong> turned1)
    {
        unchecked
        {
            const byte Downwards = 0b00_11_10_01;
            const byte Highest = 0b1100_0000;
            var carry0 = Avx2.Blend(turned0.AsUInt32(), turned1.AsUInt32(), Highest).AsUInt64();
            var carry1 = Avx2.Blend(turned1.AsUInt32(), Vector256.Create((long)*step).AsUInt32(), Highest).AsUInt64();
            var u0 = v0 & m0;
            var u1 = v1 & m1;
            var s0 = v0 + u0 + carry0;
            var s1 = v1 + u1 + carry1;
            var leaving0 = (u0 | Vector256.AndNot(v0, s0)) >>> 63;
            turned0 = Avx2.Permute4x64(leaving0, Downwards);
            turned1 = Avx2.Permute4x64((u1 | Vector256.AndNot(v1, s1)) >>> 63, Downwards);
            v0 = s0 | (v0 ^ u0);
            v1 = s1 | (v1 ^ u1);
            step[-Lag] = leaving0.GetLower().AsInt32().ToScalar();
        }
    }

    // The loop ends behind the stretch. So that it reads nothing there, the last symbols stand once more before others that do not matter:
    // what a lane does behind the stretch, none needs that is still within it.
    private static int SetRest(int* symbols, int* last, int length)
    {
        unchecked
        {
            var whole = length & -Unrolled;
            for (var i = 0; i < Rest; i++) last[i] = whole + i < length ? symbols[whole + i] : 0;
            return whole;
        }
    }
#endif

    /// <summary>Four words at a time in plain registers, for every other processor and framework.</summary>
    public static void RunWordByWord(ulong* matches, int* offsetOf, int* symbols, int* steps, int length)
    {
        RunFour(matches + 4, offsetOf, symbols, steps, length);
        RunFour(matches, offsetOf, symbols, steps, length);
    }

    [MethodImpl(HotLoop.Option)]
    private static void RunFour(ulong* matches, int* offsetOf, int* symbols, int* steps, int length)
    {
        unchecked
        {
            ulong v0 = ulong.MaxValue, v1 = ulong.MaxValue, v2 = ulong.MaxValue, v3 = ulong.MaxValue;
            for (var t = 0; t < length; t++)
            {
                var row = matches + offsetOf[symbols[t]];
                var carry = (ulong)steps[t];

                var u = v0 & row[3];
                var s = v0 + u + carry;
                carry = (u | (v0 & ~s)) >> 63;
                v0 = s | (v0 ^ u);

                u = v1 & row[2];
                s = v1 + u + carry;
                carry = (u | (v1 & ~s)) >> 63;
                v1 = s | (v1 ^ u);

                u = v2 & row[1];
                s = v2 + u + carry;
                carry = (u | (v2 & ~s)) >> 63;
                v2 = s | (v2 ^ u);

                u = v3 & row[0];
                s = v3 + u + carry;
                carry = (u | (v3 & ~s)) >> 63;
                v3 = s | (v3 ^ u);

                steps[t] = (int)carry;
            }
        }
    }
}
