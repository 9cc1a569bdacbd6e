namespace Yiko.Compliance.Risks;

/// <summary>What becomes of a factor that is not a point of its scale.</summary>
public enum OffScaleReading
{
    /// <summary>The risk is not rated, with the reason; the default. A value is never moved to the nearest point.</summary>
    [Word("not-rated", "not rated", "不予评定")]
    NotRated = 0,

    /// <summary>The value counts as it stands if it lies between the lowest and the highest point of the scale, both included.</summary>
    [Word("interpolated", "interpolated", "按插值计入")]
    Interpolated = 1,
}
