using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>What two texts have in common at the beginning and at the end belongs to a longest common subsequence.</summary>
internal static unsafe class CommonEnds
{
    /// <summary>The symbols that are compared at once.</summary>
    public const int Block = 8;

    /// <summary>Cuts the common beginning and end off both and says how many symbols they had.</summary>
    public static int Trim(ref ReadOnlySpan<int> old, ref ReadOnlySpan<int> @new)
    {
        var beginning = Beginning(old, @new);
        old = old.Slice(beginning);
        @new = @new.Slice(beginning);
        var end = End(old, @new);
        old = old.Slice(0, old.Length - end);
        @new = @new.Slice(0, @new.Length - end);
        return beginning + end;
    }

    /// <summary>The length of the common beginning.</summary>
    public static int Beginning(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        fixed (int* a = old, b = @new)
            return Beginning(a, b, Math.Min(old.Length, @new.Length));
    }

    /// <summary>The length of the common end.</summary>
    public static int End(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        fixed (int* a = old, b = @new)
            return unchecked(End(a + old.Length, b + @new.Length, Math.Min(old.Length, @new.Length)));
    }

    /// <summary>How many symbols are equal from two places on.</summary>
    [MethodImpl(HotLoop.Option)]
    public static int Beginning(int* old, int* @new, int limit)
    {
        unchecked
        {
            var length = 0;
            for (; length + Block <= limit; length += Block)
            {
                var inBlock = BeginningOfBlock(old + length, @new + length);
                if (inBlock < Block) return length + inBlock;
            }

            while (length < limit && old[length] == @new[length]) length++;
            return length;
        }
    }

    /// <summary>How many symbols are equal before two places.</summary>
    [MethodImpl(HotLoop.Option)]
    public static int End(int* old, int* @new, int limit)
    {
        unchecked
        {
            var length = 0;
            for (; length + Block <= limit; length += Block)
            {
                var inBlock = EndOfBlock(old - length, @new - length);
                if (inBlock < Block) return length + inBlock;
            }

            while (length < limit && old[-1 - length] == @new[-1 - length]) length++;
            return length;
        }
    }

    /// <summary>How many symbols of a block are equal from two places on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BeginningOfBlock(int* old, int* @new)
    {
#if NET8_0_OR_GREATER
        return BitOperations.TrailingZeroCount(~Vector256.Equals(Vector256.Load(old), Vector256.Load(@new)).ExtractMostSignificantBits());
#else
        var length = 0;
        while (length < Block && old[length] == @new[length]) length++;
        return length;
#endif
    }

    /// <summary>How many symbols of a block are equal before two places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfBlock(int* old, int* @new)
    {
#if NET8_0_OR_GREATER
        var equal = Vector256.Equals(Vector256.Load(old - Block), Vector256.Load(@new - Block));
        return BitOperations.LeadingZeroCount(~(equal.ExtractMostSignificantBits() << (32 - Block)));
#else
        var length = 0;
        while (length < Block && old[-1 - length] == @new[-1 - length]) length++;
        return length;
#endif
    }
}
