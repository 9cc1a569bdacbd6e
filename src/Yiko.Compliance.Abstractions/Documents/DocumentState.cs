namespace Yiko.Compliance.Documents;

/// <summary>Where a version of a document stands.</summary>
public enum DocumentState
{
    /// <summary>Not approved, or not yet in force, 草案/待生效; the first state.</summary>
    [Word("draft", "draft", "草案")]
    Draft = 0,

    /// <summary>In force: exactly one version of a document is, 现行有效.</summary>
    [Word("effective", "in force", "现行有效")]
    Effective = 1,

    /// <summary>A later version is in force; copies may still be out, 已被取代（待回收）.</summary>
    [Word("superseded", "superseded", "已被取代")]
    Superseded = 2,

    /// <summary>Void: no copy is in use any more, 作废.</summary>
    [Word("obsolete", "void", "作废")]
    Obsolete = 3,
}
