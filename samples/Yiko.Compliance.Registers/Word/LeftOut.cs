namespace Yiko.Compliance.Registers.Word;

/// <summary>What of a document is no part of its text, counted so that it can be told.</summary>
internal sealed class LeftOut
{
    private readonly int[] _counts = new int[Enum.GetValues<LeftOutKind>().Length];

    public int this[LeftOutKind kind] => _counts[(int)kind];

    public bool IsNothing => Array.TrueForAll(_counts, count => count == 0);

    public void Add(LeftOutKind kind, int count = 1) => _counts[(int)kind] += count;
}

/// <summary>The kinds of what is left out, in the order in which they are told.</summary>
internal enum LeftOutKind
{
    Pictures,
    Objects,
    HeadersAndFooters,
    Comments,
    PagesAndDates,
    Numbers,
    Hidden,
    Pronunciations,
    Deletions,
}
