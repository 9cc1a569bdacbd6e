using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Controls documents by a rule set: who has to sign, which version is in force, which copies have to move, what is wrong with a register.</summary>
public sealed class DocumentController : IDocumentController
{
    private readonly RuleSetStamp _stamp;

    /// <summary>A controller that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="DocumentRuleSet.Standard"/>.</param>
    public DocumentController(DocumentRuleSet rules) => (Rules, _stamp) = (Guard.Against.Null(rules), RuleSetStamp.Of(rules));

    /// <summary>What a document must have: identification and description, format and medium, review and approval. DOC-10, management manual 7.5.2.</summary>
    public static Checklist<DocumentPart> Description { get; } = new(ChecklistReasons.Description);

    /// <summary>What its control must cover: the four groups (DOC-11), and what they ensure (DOC-12), management manual 7.5.3.</summary>
    public static Checklist<DocumentControlPart> Control { get; } = new(ChecklistReasons.Control);

    /// <inheritdoc/>
    public DocumentRuleSet Rules { get; }

    /// <inheritdoc/>
    public DocumentApprovalVerdict CheckApproval(DocumentSheet sheet)
    {
        var (kind, scope, signatures) = (Guard.Against.Null(sheet).Kind, sheet.Scope, sheet.Signatures);
        if (Rules.RouteFor(kind, scope) is not { } route) return Verdict(sheet, false, null, [ControlReasons.NoRoute(kind, scope)]);

        var finding = route.Check(signatures);
        List<Reason> reasons = [.. finding.Findings];
        var isApproved = finding.IsComplete;
        if (route.Steps.All(step => step.Act != ApprovalAct.Approve))
        {
            isApproved = false;
            reasons.Add(ControlReasons.ApproverNotStated(kind, scope));
        }

        // An author may review where the rules put up with it; whoever reviewed never approves, unless the rules do not care at all.
        if (route.SamePerson == SamePersonPolicy.Warn && ReviewerWhoApproves(route, signatures) is { } person)
        {
            isApproved = false;
            reasons.Add(ControlReasons.ReviewerApproves(person));
        }

        return Verdict(sheet, isApproved, finding.Next, reasons);
    }

    /// <inheritdoc/>
    public DocumentStanding Standing(IssuedDocument document)
    {
        var (kind, asOf) = (Guard.Against.Null(document).Kind, document.AsOf);
        var all = document.Issues.ToArray();
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
            Version = issue.Version,
            State = obstacles[i].IsBarred ? DocumentState.Draft
                : IsWithdrawn(issue, asOf) ? DocumentState.Obsolete
                : i == inForce ? DocumentState.Effective
                : DocumentState.Superseded,
            Rationale = new(obstacles[i].Reasons),
        });
        return new()
        {
            Document = document,
            Effective = effective,
            Issues = standings.ToValueList(),
            Rationale = new(SeriesFaults(all).Concat(effective is null ? [ControlReasons.NoneEffective] : [])),
            RuleSet = _stamp,
        };
    }

    /// <inheritdoc/>
    public CopyTasks CopyTasks(CopyRegister register)
    {
        Guard.Against.Null(register);
        return new() { Register = register, Tasks = new CopyExchange(Rules.CopyExchange, register).Tasks().ToValueList(), RuleSet = _stamp };
    }

    /// <inheritdoc/>
    public RegisterReview Review(DocumentRegister register)
    {
        RegisterReader reader = new(Guard.Against.Null(register), Rules.SuggestFrom);
        return new() { Register = register, References = reader.References().ToValueList(), Rationale = new(reader.Findings()), RuleSet = _stamp };
    }

    /// <summary>The line of the revision page for a version.</summary>
    /// <param name="revision">The verdict that gave the version; must have one.</param>
    /// <param name="issue">The version as it was put forward.</param>
    /// <param name="summary">What was changed, in the host's words; not blank.</param>
    /// <param name="clauses">The clauses changed, as the document numbers them.</param>
    /// <exception cref="ArgumentException">The verdict gave another version than was put forward.</exception>
    public static RevisionPageLine RevisionPageLine(DocumentRevision revision, DocumentIssue issue, string summary, ValueList<string> clauses = default)
    {
        Guard.Against.Null(revision);
        Guard.Against.Null(issue);
        if (revision.Next != issue.Version) throw new ArgumentException($"The verdict gave {revision.Next}, not {issue.Version}.", nameof(issue));
        return new()
        {
            Version = issue.Version,
            Previous = revision.Change.Current,
            Summary = summary,
            Clauses = clauses,
            Share = revision.Change.Measure?.Share,
            Reviewer = SignerOf(issue, ApprovalAct.Review),
            Approver = SignerOf(issue, ApprovalAct.Approve),
            EffectiveFrom = issue.EffectiveFrom,
        };
    }

    private static string? SignerOf(DocumentIssue issue, ApprovalAct act) => issue.Signatures.FirstOrDefault(signature => signature.Act == act)?.Person;

    private static string? ReviewerWhoApproves(ApprovalRoute route, ValueList<Signature> sheet)
    {
        var reviewers = SignersOf(route, sheet, ApprovalAct.Review);
        return SignersOf(route, sheet, ApprovalAct.Approve).FirstOrDefault(reviewers.Contains);
    }

    private static string[] SignersOf(ApprovalRoute route, ValueList<Signature> sheet, ApprovalAct act) =>
    [
        .. route.Steps.Where(step => step.Act == act)
            .Select(step => sheet.FirstOrDefault(signature => signature.Act == act && signature.Role.Code == step.Role.Code)?.Person)
            .OfType<string>(),
    ];

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
        var approval = CheckApproval(new() { Kind = kind, Scope = issue.Scope, Signatures = issue.Signatures });
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

    private DocumentApprovalVerdict Verdict(DocumentSheet sheet, bool isApproved, ApprovalStep? next, IEnumerable<Reason> reasons) => new()
    {
        Sheet = sheet,
        IsApproved = isApproved,
        Next = next,
        LastSigned = sheet.Signatures.IsEmpty ? null : sheet.Signatures.Max(signature => signature.Date),
        Rationale = new(reasons),
        RuleSet = _stamp,
    };
}
