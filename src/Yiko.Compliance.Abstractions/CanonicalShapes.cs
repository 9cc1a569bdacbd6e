namespace Yiko.Compliance;

/// <summary>How the shapes that rule sets share stand in their canonical JSON: what decides, without wording and colours.</summary>
internal static class CanonicalShapes
{
    /// <summary>The points of a scale, ascending.</summary>
    public static CanonicalJson Of(FactorScale scale) =>
        CanonicalJson.Array(scale.Points.Select(point => CanonicalJson.Of(point.Value)));

    /// <summary>The code of a band's grade and where the band begins.</summary>
    public static CanonicalJson Of(GradeBand<decimal> band) => CanonicalJson.Object(
        ("grade", CanonicalJson.Of(band.Grade.Code)),
        ("floor", band.Floor is { } floor ? CanonicalJson.Of(floor) : CanonicalJson.Null));
}
