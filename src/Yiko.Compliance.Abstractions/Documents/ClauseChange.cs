namespace Yiko.Compliance.Documents;

/// <summary>What happened to a clause.</summary>
public enum ClauseChangeKind
{
    /// <summary>The clause stands in both texts, with other words.</summary>
    [Word("changed", "changed", "修改")]
    Changed = 0,

    /// <summary>The clause stands in the new text only.</summary>
    [Word("added", "added", "新增")]
    Added = 1,

    /// <summary>The clause stands in the old text only.</summary>
    [Word("removed", "removed", "删除")]
    Removed = 2,

    /// <summary>The clause stands in both texts in the same words, but in another place.</summary>
    [Word("moved", "moved", "移动")]
    Moved = 3,
}

/// <summary>A clause that changed, named as a revision page names it.</summary>
public sealed class ClauseChange
{
    internal ClauseChange(ClauseChangeKind kind, string path, string title) => (Kind, Path, Title) = (kind, path, title);

    /// <summary>What happened.</summary>
    public ClauseChangeKind Kind { get; }

    /// <summary>
    /// The numbers from the outermost heading down, such as <c>8.5.2.1</c> or <c>第三章/一、/a)</c>; a heading without a number by its title;
    /// empty for the text before the first heading. A path that occurs again carries <c>#2</c>, <c>#3</c> and so on.
    /// </summary>
    public string Path { get; }

    /// <summary>The words of the heading behind the number, in the new text where the clause stands there; may be empty.</summary>
    public string Title { get; }
}
