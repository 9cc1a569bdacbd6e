namespace Yiko.Compliance;

/// <summary>In which direction the grades of a scale are numbered when they are shown. Never stored, never compared.</summary>
public enum GradeNumbering
{
    /// <summary>The lowest grade is 1 and the worst has the highest number; the default.</summary>
    [Word("lowest-is-one", "the lowest grade is 1", "最低等级为一级")]
    LowestIsOne = 0,

    /// <summary>The highest grade is 1, as in 一级 = 重大.</summary>
    [Word("highest-is-one", "the highest grade is 1", "最高等级为一级")]
    HighestIsOne = 1,
}
