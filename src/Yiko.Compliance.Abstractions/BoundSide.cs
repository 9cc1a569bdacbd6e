namespace Yiko.Compliance;

/// <summary>On which side of a bound the bound itself lies.</summary>
public enum BoundSide
{
    /// <summary>The bound belongs to the band above it (value ≥ bound), as 以上 reads in law; the default.</summary>
    Included = 0,

    /// <summary>The bound belongs to the band below it (value &gt; bound), as 超过 reads in law.</summary>
    Excluded = 1,
}
