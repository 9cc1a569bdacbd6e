namespace Yiko.Compliance;

/// <summary>In which direction the grades of a scale are numbered when they are shown. Never stored, never compared.</summary>
public enum GradeNumbering
{
    /// <summary>The lowest grade is 1 and the worst has the highest number; the default.</summary>
    LowestIsOne = 0,

    /// <summary>The highest grade is 1, as in 一级 = 重大.</summary>
    HighestIsOne = 1,
}
