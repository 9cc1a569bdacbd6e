using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Sums of steps.</summary>
internal static unsafe class StripeSum
{
    /// <summary>How much the length grows in all.</summary>
    [MethodImpl(HotLoop.Option)]
    public static int Of(int* steps, int count)
    {
        unchecked
        {
            int sum = 0, i = 0;
#if NET8_0_OR_GREATER
            var sums = Vector256<int>.Zero;
            for (; i + Vector256<int>.Count <= count; i += Vector256<int>.Count) sums += Vector256.Load(steps + i);
            sum = Vector256.Sum(sums);
#endif
            for (; i < count; i++) sum += steps[i];
            return sum;
        }
    }
}
