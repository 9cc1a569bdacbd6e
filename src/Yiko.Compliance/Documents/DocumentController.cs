using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Controls documents by a rule set: who has to sign, which version is in force, which copies have to move.</summary>
/// <remarks>Immutable and safe for concurrent use: one instance serves a whole application.</remarks>
public sealed class DocumentController
{
    private readonly RuleSetStamp _stamp;

    /// <summary>A controller that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="DocumentRuleSet.Standard"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public DocumentController(DocumentRuleSet rules) => (Rules, _stamp) = (Guard.Against.Null(rules), RuleSetStamp.Of(rules));

    /// <summary>The rule set that decides.</summary>
    public DocumentRuleSet Rules { get; }

    /// <summary>What the signatures on a sheet amount to. Nothing leaves the organisation without the scope <see cref="ApprovalScope.ExternalRelease"/>.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="scope">What is to be approved.</param>
    /// <param name="signatures">The signatures, in the order in which they stand on the sheet.</param>
    /// <returns>Approved or not. Where the rules name no approver, never approved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signatures"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is not one of its enumeration.</exception>
    public DocumentApprovalVerdict CheckApproval(DocumentKind kind, ApprovalScope scope, IEnumerable<Signature> signatures)
    {
        Guard.Against.EnumOutOfRange(kind);
        Guard.Against.EnumOutOfRange(scope);
        var sheet = Guard.Against.Null(signatures).ToValueList();
        if (Rules.RouteFor(kind, scope) is not { } route) return Verdict(false, null, [ControlReasons.NoRoute(kind, scope)]);

        var finding = route.Check(sheet);
        return route.Steps.Any(step => step.Act == ApprovalAct.Approve)
            ? Verdict(finding.IsComplete, finding, finding.Findings)
            : Verdict(false, finding, [.. finding.Findings, ControlReasons.ApproverNotStated(kind, scope)]);
    }

    /// <summary>Where the versions of one document stand on a day: exactly one in force, or none and why.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="issues">The versions as they were put forward, in any order.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="issues"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is not one of its enumeration, or the versions are of different schemes.</exception>
    public DocumentStanding Standing(DocumentKind kind, IEnumerable<DocumentIssue> issues, LocalDate asOf)
    {
        var all = Guard.Against.Null(issues).ToArray();
        var obstacles = all.Select(issue => Obstacles(kind, issue, asOf)).ToArray();
        var inForce = -1;
        for (var i = 0; i < all.Length; i++)
        {
            if (obstacles[i].IsBarred) continue;
            if (inForce < 0 || IsLater(all[i], all[inForce])) inForce = i;
        }

        var effective = inForce >= 0 && !IsWithdrawn(all[inForce], asOf) ? all[inForce].Version : null;
        var standings = all.Select((issue, i) => new IssueStanding
        {
            Issue = issue,
            State = obstacles[i].IsBarred ? DocumentState.Draft
                : IsWithdrawn(issue, asOf) ? DocumentState.Obsolete
                : i == inForce ? DocumentState.Effective
                : DocumentState.Superseded,
            Reasons = obstacles[i].Reasons.ToValueList(),
        });
        return new()
        {
            Effective = effective,
            Issues = standings.ToValueList(),
            Rationale = new(SeriesFaults(all).Concat(effective is null ? [ControlReasons.NoneEffective] : [])),
            RuleSet = _stamp,
        };
    }

    /// <summary>What has to be done about the copies of a document: which go out, which come back, what is overdue.</summary>
    /// <param name="register">What is known of the copies.</param>
    /// <param name="asOf">The day on which one looks.</param>
    /// <param name="calendar">The working days; needed where the rule set counts them.</param>
    /// <returns>The tasks: those of the copies in their order, then those of the departments.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null, or working days are counted and there is no calendar.</exception>
    /// <exception cref="ArgumentException">The versions are of different schemes.</exception>
    public ValueList<CopyTask> CopyTasks(CopyRegister register, LocalDate asOf, IWorkingDayCalendar? calendar = null) =>
        new CopyExchange(Rules.CopyExchange, Guard.Against.Null(register), asOf, calendar).Tasks().ToValueList();

    /// <summary>The line of the revision page for a version; who reviewed and approved are those whose signatures hold the route.</summary>
    /// <param name="kind">The kind of document.</param>
    /// <param name="revision">The verdict that gave the version; must have one.</param>
    /// <param name="issue">The version as it was put forward.</param>
    /// <param name="summary">What was changed, in the host's words; not blank.</param>
    /// <param name="clauses">The clauses changed, as the document numbers them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The verdict gave another version than was put forward, or a value is not one of its enumeration.</exception>
    public RevisionPageLine RevisionPageLine(
        DocumentKind kind,
        DocumentRevision revision,
        DocumentIssue issue,
        string summary,
        ValueList<string> clauses = default)
    {
        Guard.Against.Null(revision);
        Guard.Against.Null(issue);
        if (revision.Next != issue.Version) throw new ArgumentException($"The verdict gave {revision.Next}, not {issue.Version}.", nameof(issue));
        var held = CheckApproval(kind, issue.Scope, issue.Signatures).Held;
        return new()
        {
            Version = issue.Version,
            Previous = revision.Change.Current,
            Summary = summary,
            Clauses = clauses,
            Share = revision.Change.Measure?.Share,
            Reviewer = held.FirstOrDefault(signature => signature.Act == ApprovalAct.Review)?.Person,
            Approver = held.FirstOrDefault(signature => signature.Act == ApprovalAct.Approve)?.Person,
            EffectiveFrom = issue.EffectiveFrom,
        };
    }

    private static bool IsWithdrawn(DocumentIssue issue, LocalDate asOf) => issue.WithdrawnFrom is { } date && date <= asOf;

    private static bool IsLater(DocumentIssue issue, DocumentIssue other) =>
        issue.EffectiveFrom != other.EffectiveFrom ? issue.EffectiveFrom > other.EffectiveFrom : issue.Version > other.Version;

    // In the order of their dates, versions rise and none comes twice.
    private static IEnumerable<Reason> SeriesFaults(DocumentIssue[] issues)
    {
        var series = issues.OrderBy(issue => issue.EffectiveFrom).ThenBy(issue => issue.Version).ToArray();
        foreach (var group in series.GroupBy(issue => issue.Version).Where(group => group.Skip(1).Any())) yield return ControlReasons.VersionReused(group.Key);
        for (var i = 1; i < series.Length; i++)
        {
            if (series[i].Version < series[i - 1].Version) yield return ControlReasons.VersionFalls(series[i].Version, series[i - 1].Version);
        }
    }

    private (bool IsBarred, List<Reason> Reasons) Obstacles(DocumentKind kind, DocumentIssue issue, LocalDate asOf)
    {
        var approval = CheckApproval(kind, issue.Scope, issue.Signatures);
        List<Reason> reasons = [.. approval.Rationale];
        var isBarred = !approval.IsApproved;
        if (approval.IsApproved && approval.LastSigned > issue.EffectiveFrom)
        {
            isBarred = true;
            reasons.Add(ControlReasons.SignedLate(issue, approval.LastSigned.Value));
        }

        if (issue.EffectiveFrom > asOf)
        {
            isBarred = true;
            reasons.Add(ControlReasons.NotYetEffective(issue));
        }

        return (isBarred, reasons);
    }

    private DocumentApprovalVerdict Verdict(bool isApproved, ApprovalFinding? finding, IEnumerable<Reason> reasons) => new()
    {
        IsApproved = isApproved,
        Next = finding?.Next,
        Held = finding?.Held ?? default,
        Rationale = new(reasons),
        RuleSet = _stamp,
    };
}
