namespace Yiko.Compliance.Documents;

/// <summary>How large a step a document takes: which part of its version rises.</summary>
public enum VersionStep
{
    /// <summary>A new edition, 换版: the first part rises, A/3 becomes B/0.</summary>
    [Word("edition", "new edition", "换版")]
    Edition = 0,

    /// <summary>A revision, 修订: the second part rises, A/3 becomes A/4. A scheme of one part raises that one.</summary>
    [Word("revision", "revision", "修订")]
    Revision = 1,

    /// <summary>A correction, 勘误: the third part rises, 1.2.0 becomes 1.2.1. A scheme of fewer parts raises its last one.</summary>
    [Word("correction", "correction", "勘误")]
    Correction = 2,
}
