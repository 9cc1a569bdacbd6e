using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>Finds what a valid rule set of document control is not likely to mean: editions that never rise, routes that nobody can complete.</summary>
/// <remarks>Everything found here is a warning: the rule set decides.</remarks>
internal static class DocumentRuleSetAnalyser
{
    private const string Threshold = "$.threshold";
    private const string Parts = "$.scheme.parts";
    private const string Approvals = "$.approvals";

    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(DocumentRuleSet rules)
    {
        Guard.Against.Null(rules);
        FindingList findings = new();
        AddEditions(rules, findings);
        AddParts(rules.Scheme, findings);
        AddMissingRoutes(rules, findings);
        for (var i = 0; i < rules.Approvals.Count; i++) AddRoute(rules.Approvals[i].Route, JsonPath.Item(Approvals, i), findings);
        return findings.ToValueList();
    }

    // A share is 1 at most, so a rule set that does not answer to that one answers to none.
    private static void AddEditions(DocumentRuleSet rules, FindingList findings)
    {
        var hasShare = rules.CallsForEdition(Ratio.One);
        if (!hasShare) Warn(findings, Threshold, DocumentRuleSetReasons.ThresholdOutOfReach(rules.Threshold));
        var sharesRaise = hasShare && rules.DemandsEdition;
        var eventsRaise = (rules.Triggers & EditionTriggers.All) != EditionTriggers.None;
        var revisionsEnd = rules.Scheme.Parts.Count == 1 || rules.Scheme.Parts[1].Highest is not null;
        if (!sharesRaise && !eventsRaise && !revisionsEnd) Warn(findings, JsonPath.Root, DocumentRuleSetReasons.EditionNeverRises);
    }

    private static void AddParts(VersionScheme scheme, FindingList findings)
    {
        for (var i = 0; i < scheme.Parts.Count; i++)
        {
            var part = scheme.Parts[i];
            if (part.Highest == part.First) Warn(findings, JsonPath.Item(Parts, i), DocumentRuleSetReasons.PartOfOneValue(part.Format(part.First)));
        }
    }

    // A rule set for one kind of document need not know the others; but one that lets a kind change or leave should let it come into being.
    private static void AddMissingRoutes(DocumentRuleSet rules, FindingList findings)
    {
        if (rules.Approvals.IsEmpty) Warn(findings, Approvals, DocumentRuleSetReasons.NothingApproved);
        foreach (var kind in rules.Approvals.Select(approval => approval.Kind).Distinct())
        {
            if (rules.RouteFor(kind, ApprovalScope.Issue) is null) Warn(findings, Approvals, DocumentRuleSetReasons.NoRoute(kind));
        }
    }

    private static void AddRoute(ApprovalRoute route, string path, FindingList findings)
    {
        var steps = JsonPath.Member(path, "steps");
        for (var i = 1; i < route.Steps.Count; i++)
        {
            var step = route.Steps[i];
            var before = route.Steps.Take(i).ToArray();
            if (route.TakesAnotherPerson(step) && Array.Exists(before, earlier => route.TakesAnotherPerson(earlier) && earlier.Role.Code == step.Role.Code))
                Warn(findings, JsonPath.Member(JsonPath.Item(steps, i), "role"), DocumentRuleSetReasons.RoleSignsTwice(step.Role));
            if (Array.Find(before, earlier => earlier.Act > step.Act) is { } overtaken)
                Warn(findings, JsonPath.Member(JsonPath.Item(steps, i), "act"), DocumentRuleSetReasons.ActsOutOfOrder(step.Act, overtaken.Act));
        }
    }

    private static void Warn(FindingList findings, string path, Reason reason) => findings.Add(path, reason, Severity.Warning);
}
