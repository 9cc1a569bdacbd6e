namespace Yiko.Compliance.Objectives;

/// <summary>“All of” over what may be unknown: one miss decides, else one unknown does, and what does not apply is left out.</summary>
internal static class ThreeValuedLogic
{
    // The first of these that occurs among the parts is the status of the whole.
    private static readonly ObjectiveStatus[] Precedence =
    [
        ObjectiveStatus.NotAttained,
        ObjectiveStatus.ProvisionallyNotAttained,
        ObjectiveStatus.NotAppraised,
        ObjectiveStatus.NoData,
        ObjectiveStatus.ProvisionallyAttained,
        ObjectiveStatus.Attained,
        ObjectiveStatus.NotApplicable,
    ];

    public static ObjectiveStatus AllOf(IEnumerable<ObjectiveStatus> parts)
    {
        var first = Precedence.Length - 1;
        foreach (var part in parts) first = Math.Min(first, Array.IndexOf(Precedence, part));
        return Precedence[first];
    }
}
