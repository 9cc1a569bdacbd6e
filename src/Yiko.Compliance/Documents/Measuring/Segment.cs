namespace Yiko.Compliance.Documents.Measuring;

/// <summary>A stretch of a text: one word, one line or one clause.</summary>
internal readonly struct Segment(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The segment without white space at its ends; of length 0 where nothing else was in it.</summary>
    public static Segment Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && WhiteSpace.Contains(text[start])) start++;
        while (end > start && WhiteSpace.Contains(text[end - 1])) end--;
        return new Segment(start, end - start);
    }
}
