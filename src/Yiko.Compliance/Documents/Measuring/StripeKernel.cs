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

#if NET8_0_OR_GREATER
    // In a row of match masks the lowest word comes first, so that lane and place are the same and a shift by a lane leads downwards.
    private static readonly Vector128<int> LowerPlaces = Vector128.Create(0, 1, 2, 3);
    private static readonly Vector128<int> UpperPlaces = Vector128.Create(4, 5, 6, 7);
#endif

    /// <summary>Leads the stripe along <paramref name="length"/> new symbols with the widest form that the processor has.</summary>
    /// <param name="matches">Rows of eight match masks, the mask of the lowest word first; the row at offset 0 is zero.</param>
    /// <param name="offsets">
    /// <see cref="Lag"/> zeros, for each new symbol the offset of its row, <see cref="Lag"/> zeros.
    /// </param>
    /// <param name="steps">
    /// In: for each new symbol 1 where the length grows above the stripe, then <see cref="Lag"/> zeros. Out: <see cref="Lag"/> bytes
    /// without meaning, then for each new symbol 1 where the length grows below the stripe.
    /// </param>
    /// <param name="vertical">The eight words, the lowest first, as at the left edge; as at the right edge on return.</param>
    /// <param name="length">The number of new symbols.</param>
    public static void Run(ulong* matches, int* offsets, byte* steps, ulong* vertical, int length)
    {
#if NET8_0_OR_GREATER
        if (Avx512F.IsSupported)
        {
            RunWide(matches, offsets, steps, vertical, length);
            return;
        }

        if (Avx2.IsSupported)
        {
            RunPaired(matches, offsets, steps, vertical, length);
            return;
        }
#endif
        RunWordByWord(matches, offsets, steps, vertical, length);
    }

#if NET8_0_OR_GREATER
    /// <summary>Eight lanes of one vector.</summary>
    public static void RunWide(ulong* matches, int* offsets, byte* steps, ulong* vertical, int length)
    {
        var v = Vector512.Load(vertical);
        var carries = Vector512<ulong>.Zero;
        var lower = LowerPlaces;
        var upper = UpperPlaces;
        for (var t = 0; t < length + Lag; t++)
        {
            var m = Vector512.Create(
                Avx2.GatherVector256(matches, Vector128.Load(offsets + t) + lower, sizeof(ulong)),
                Avx2.GatherVector256(matches, Vector128.Load(offsets + t + 4) + upper, sizeof(ulong)));
            var carry = Avx512F.AlignRight64(Vector512.CreateScalarUnsafe((ulong)steps[t]), carries, 1);
            var u = v & m;
            var s = v + u + carry;
            carries = (u | Vector512.AndNot(v, s)) >>> 63;
            v = s | (v ^ u);
            steps[t] = (byte)carries.ToScalar();
        }

        v.Store(vertical);
    }

    /// <summary>Twice four lanes: the upper four words and the lower four.</summary>
    public static void RunPaired(ulong* matches, int* offsets, byte* steps, ulong* vertical, int length)
    {
        const byte Downwards = 0b00_11_10_01;
        const byte Highest = 0b1100_0000;
        var v0 = Vector256.Load(vertical);
        var v1 = Vector256.Load(vertical + 4);
        var turned0 = Vector256<ulong>.Zero;
        var turned1 = Vector256<ulong>.Zero;
        var lower = LowerPlaces;
        var upper = UpperPlaces;
        for (var t = 0; t < length + Lag; t++)
        {
            var m0 = Avx2.GatherVector256(matches, Vector128.Load(offsets + t) + lower, sizeof(ulong));
            var m1 = Avx2.GatherVector256(matches, Vector128.Load(offsets + t + 4) + upper, sizeof(ulong));
            var entering = Vector256.Create((ulong)steps[t]);
            var carry0 = Avx2.Blend(turned0.AsUInt32(), turned1.AsUInt32(), Highest).AsUInt64();
            var carry1 = Avx2.Blend(turned1.AsUInt32(), entering.AsUInt32(), Highest).AsUInt64();
            var u0 = v0 & m0;
            var u1 = v1 & m1;
            var s0 = v0 + u0 + carry0;
            var s1 = v1 + u1 + carry1;
            var leaving0 = (u0 | Vector256.AndNot(v0, s0)) >>> 63;
            turned0 = Avx2.Permute4x64(leaving0, Downwards);
            turned1 = Avx2.Permute4x64((u1 | Vector256.AndNot(v1, s1)) >>> 63, Downwards);
            v0 = s0 | (v0 ^ u0);
            v1 = s1 | (v1 ^ u1);
            steps[t] = (byte)leaving0.ToScalar();
        }

        v0.Store(vertical);
        v1.Store(vertical + 4);
    }
#endif

    /// <summary>Four words at a time in plain registers, for every other processor and framework.</summary>
    public static void RunWordByWord(ulong* matches, int* offsets, byte* steps, ulong* vertical, int length)
    {
        var rows = offsets + Lag;
        RunFour(matches + 4, rows, steps, steps, vertical + 4, length);
        // Backwards in place: the result begins Lag bytes later, where the vector forms leave it.
        RunFour(matches, rows, steps, steps, vertical, length);
        Buffer.MemoryCopy(steps, steps + Lag, length, length);
    }

    private static void RunFour(ulong* matches, int* rows, byte* entering, byte* leaving, ulong* vertical, int length)
    {
        unchecked
        {
            ulong v3 = vertical[0], v2 = vertical[1], v1 = vertical[2], v0 = vertical[3];
            for (var t = 0; t < length; t++)
            {
                var row = matches + rows[t];
                ulong carry = entering[t];

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

                leaving[t] = (byte)carry;
            }

            vertical[0] = v3;
            vertical[1] = v2;
            vertical[2] = v1;
            vertical[3] = v0;
        }
    }
}
