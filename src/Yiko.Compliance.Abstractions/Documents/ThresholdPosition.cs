namespace Yiko.Compliance.Documents;

/// <summary>Where a share of change stands against a threshold.</summary>
public enum ThresholdPosition
{
    /// <summary>The share is less than the threshold.</summary>
    Below = 0,

    /// <summary>The share is exactly the threshold, to the last character.</summary>
    At = 1,

    /// <summary>The share is greater than the threshold.</summary>
    Above = 2,
}

/// <summary>Questions to a <see cref="ThresholdPosition"/>.</summary>
public static class ThresholdPositions
{
    /// <summary>Whether the share counts as having reached the threshold.</summary>
    /// <param name="position">Where the share stands.</param>
    /// <param name="threshold">On which side the threshold itself lies: included as 以上 reads, excluded as “more than” reads.</param>
    public static bool Reaches(this ThresholdPosition position, BoundSide threshold) =>
        position == ThresholdPosition.Above || (position == ThresholdPosition.At && threshold == BoundSide.Included);
}
