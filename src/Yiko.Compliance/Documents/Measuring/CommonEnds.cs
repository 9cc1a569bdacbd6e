namespace Yiko.Compliance.Documents.Measuring;

/// <summary>What two texts have in common at the beginning and at the end belongs to a longest common subsequence.</summary>
internal static class CommonEnds
{
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
#if NET8_0_OR_GREATER
        return old.CommonPrefixLength(@new);
#else
        var length = 0;
        var limit = Math.Min(old.Length, @new.Length);
        while (length < limit && old[length] == @new[length]) length++;
        return length;
#endif
    }

    /// <summary>The length of the common end.</summary>
    public static int End(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var length = 0;
        var limit = Math.Min(old.Length, @new.Length);
        while (length < limit && old[old.Length - 1 - length] == @new[@new.Length - 1 - length]) length++;
        return length;
    }
}
