namespace Yiko.Compliance.Registers.Word;

/// <summary>
/// How much of a document is read before it is refused. Shares of what was packed say nothing, so every limit is a number of its own; the
/// README gives them.
/// </summary>
internal static class DocumentLimits
{
    /// <summary>Bytes of a text file.</summary>
    public const long LargestText = 40 << 20;

    /// <summary>Characters of a text, however it came.</summary>
    public const int LongestText = 10_000_000;

    /// <summary>Bytes that are unpacked from one DOCX, all parts together. Pictures are never unpacked.</summary>
    public const long MostUnpacked = 64 << 20;

    /// <summary>Bytes of the list of contents of one DOCX.</summary>
    public const long LargestDirectory = 4 << 20;

    public const int MostEntries = 10_000;

    /// <summary>Elements within elements. A word processor stops at some sixty tables within tables.</summary>
    public const int DeepestElement = 1_000;

    public const int DeepestField = 100;

    /// <summary>Characters of one tag: old drawings keep pictures in an attribute.</summary>
    public const int LongestTag = 4 << 20;

    public const int MostAttributes = 1_000;

    /// <summary>Different names of elements and attributes.</summary>
    public const int MostNames = 20_000;

    /// <summary>Styles, relations, notes: of each kind.</summary>
    public const int MostListed = 50_000;
}
