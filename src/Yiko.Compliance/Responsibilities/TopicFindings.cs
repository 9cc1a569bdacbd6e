namespace Yiko.Compliance.Responsibilities;

/// <summary>Topics that several standards treat, and whose leads have no role in common.</summary>
internal static class TopicFindings
{
    public static IEnumerable<MatrixFinding> Of(ResponsibilityRuleSet rules, MatrixIndex[] indexes)
    {
        foreach (var (topic, clauses) in rules.Topics)
        {
            // In the order of the matrices; what has no row or no lead is told there.
            var led = indexes
                .SelectMany(index => clauses.Where(clause => clause.Standard == index.Matrix.Standard), (index, clause) => (index.Matrix.Standard, clause.Clause, Leads: LeadsOf(index, clause.Clause)))
                .Where(place => place.Leads.Length > 0)
                .ToArray();
            if (led.Length < 2 || HaveOneInCommon(rules, led.Select(place => place.Leads))) continue;
            yield return new(
                led[0].Standard,
                led[0].Clause,
                led.SelectMany(place => place.Leads).Distinct().ToValueList(),
                ResponsibilityReasons.CrossStandard.With(ReasonArgument.Of("topic", topic.Name), ReasonArgument.Of("leads", Text(led))));
        }
    }

    private static Role[] LeadsOf(MatrixIndex index, string clause) => index.NearestRow(clause) is { } row ? index.LeadsOf(row) : [];

    private static bool HaveOneInCommon(ResponsibilityRuleSet rules, IEnumerable<Role[]> leads)
    {
        HashSet<string>? common = null;
        foreach (var roles in leads)
        {
            HashSet<string> members = new(roles.SelectMany(role => RoleGroups.Members(rules, role)), StringComparer.Ordinal);
            if (common is null) common = members;
            else common.IntersectWith(members);
        }

        return common is { Count: > 0 };
    }

    private static LocalizedText Text((string Standard, string Clause, Role[] Leads)[] led) => LocalizedText.Of(
        string.Join("; ", led.Select(place => $"{place.Standard} {place.Clause} {ResponsibilityReasons.Listed(place.Leads).English}")),
        string.Join("；", led.Select(place => $"{place.Standard} {place.Clause} {ResponsibilityReasons.Listed(place.Leads).ChineseSimplified}")));
}
