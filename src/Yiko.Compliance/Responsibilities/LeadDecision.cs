namespace Yiko.Compliance.Responsibilities;

/// <summary>One clause on its way to whoever leads it.</summary>
internal sealed class LeadDecision(ResponsibilityRuleSet rules, RuleSetStamp stamp, MatrixIndex? index, string standard, string clause)
{
    private readonly List<Reason> _reasons = [];

    public ClauseLead Decide()
    {
        var leads = ByMatrix();
        leads = Settled(leads) ?? ByText(leads) ?? leads;
        if (leads.Length > 1) Say(ResponsibilityReasons.LeadTogether, ResponsibilityReasons.Roles("roles", leads));
        if (leads.Length > 0 && ResponsibilityReasons.SubjectOf(standard, clause) is { } subject) Say(subject, ResponsibilityReasons.Roles("roles", leads));
        return new(leads.ToValueList(), rules.Citations.Cite(new Rationale(_reasons)), stamp);
    }

    private Role[] ByMatrix()
    {
        if (index?.NearestRow(clause) is not { } row)
        {
            Say(ResponsibilityReasons.ClauseUnknown);
            return [];
        }

        if (row != clause) Say(ResponsibilityReasons.RowAbove, ReasonArgument.Of("row", row));
        var leads = index.LeadsOf(row);
        if (leads.Length == 0) Say(ResponsibilityReasons.NobodyLeads, ReasonArgument.Of("row", row));
        else Say(ResponsibilityReasons.LeadByMatrix, ReasonArgument.Of("row", row), ResponsibilityReasons.Roles("roles", leads));
        return leads;
    }

    private Role[]? Settled(Role[] leads)
    {
        Role[] settled = [.. Named(rules.Settled)];
        if (settled.Length == 0 || Same(settled, leads)) return null;
        Say(ResponsibilityReasons.LeadSettled, ResponsibilityReasons.Roles("roles", settled));
        return settled;
    }

    // A text that names a member of the group which the matrix names says the same more exactly.
    private Role[]? ByText(Role[] leads)
    {
        Role[] acting = [.. Named(rules.TextLeads)];
        if (acting.Length == 0 || Named(rules.Settled).Any() || Same(acting, leads)) return null;
        Say(rules.TextPrevails || leads.Length == 0 ? ResponsibilityReasons.TextHolds : ResponsibilityReasons.MatrixHolds, ResponsibilityReasons.Roles("roles", acting));
        return rules.TextPrevails || leads.Length == 0 ? acting : null;
    }

    private IEnumerable<Role> Named(ValueList<(string Standard, string Clause, Role Role)> list) =>
        list.Where(named => named.Standard == standard && named.Clause == clause).Select(named => named.Role).Distinct();

    private static bool Same(Role[] one, Role[] other) => one.Length == other.Length && one.All(other.Contains);

    private void Say(ReasonRow row, params ReasonArgument[] more) =>
        _reasons.Add(row.With([ReasonArgument.Of("standard", standard), ReasonArgument.Of("clause", clause), .. more]));
}
