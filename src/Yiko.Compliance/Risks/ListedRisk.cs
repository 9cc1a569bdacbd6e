using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>How a hazard stands on the list of unacceptable risks after all its assessments, in whatever order they come.</summary>
internal static class ListedRisk
{
    /// <summary>The entry of a hazard; null where it is not on the list.</summary>
    /// <param name="history">The assessments of one hazard.</param>
    public static UnacceptableRisk? Of(List<HazardAssessment> history)
    {
        LocalDate? since = null;
        var isOrderKnown = true;
        HazardAssessment[] latest = [];
        foreach (var day in history.GroupBy(entry => entry.Date).OrderBy(day => day.Key))
        {
            HazardAssessment[] unacceptable = [.. day.Where(entry => entry.Assessment.IsAcceptable == false)];
            var isFoundAcceptable = day.Any(entry => entry.Assessment.IsAcceptable == true);
            if (unacceptable.Length > 0) (since, isOrderKnown, latest) = (since ?? day.Key, !isFoundAcceptable, unacceptable);
            else if (isFoundAcceptable) since = null;
        }

        return since is { } listed ? Entry(listed, isOrderKnown, latest) : null;
    }

    private static UnacceptableRisk Entry(LocalDate since, bool isOrderKnown, HazardAssessment[] latest)
    {
        var gravest = latest.Aggregate(latest[0], (graver, entry) => Compare(entry, graver) > 0 ? entry : graver);
        Rationale rationale = new(isOrderKnown
            ? [HazardReasons.ListedSince(since)]
            : [HazardReasons.ListedSince(since), HazardReasons.OrderUnknown(gravest.Date)]);
        return new(Together(gravest.Hazard, latest), since, gravest.Assessment, rationale);
    }

    private static Hazard Together(Hazard hazard, HazardAssessment[] latest) => latest.All(entry => entry.Hazard == hazard)
        ? hazard
        : hazard with
        {
            Departments = latest.SelectMany(entry => entry.Hazard.Departments).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToValueList(),
            Considerations = latest.SelectMany(entry => entry.Hazard.Considerations).Distinct().OrderBy(consideration => consideration).ToValueList(),
        };

    // By score, then by content: 0 means that nothing tells the two apart, so the order of a register never shows.
    private static int Compare(HazardAssessment left, HazardAssessment right)
    {
        if (ReferenceEquals(left, right)) return 0;
        var order = Nullable.Compare(left.Assessment.Score, right.Assessment.Score);
        return order == 0 ? string.CompareOrdinal(RiskShapes.Assessment.ToText(left.Assessment), RiskShapes.Assessment.ToText(right.Assessment)) : order;
    }
}
