using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Controls documents by a rule set: who has to sign, which version is in force, which copies have to move, what is wrong with a register.</summary>
/// <inheritdoc cref="IDocumentController" path="/example"/>
public sealed class DocumentController : IDocumentController
{
    private readonly DocumentRuleSet _rules;
    private readonly RuleSetStamp _stamp;

    /// <summary>A controller that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="DocumentRuleSet.Standard"/>.</param>
    public DocumentController(DocumentRuleSet rules) => (_rules, _stamp) = (Guard.Against.Null(rules), RuleSetStamp.Of(rules));

    /// <summary>What a document must have: identification and description, format and medium, review and approval. DOC-10, management manual 7.5.2.</summary>
    public static Checklist Description => DocumentChecklists.Description;

    /// <summary>What its control must cover: the four groups (DOC-11), and what they ensure (DOC-12), management manual 7.5.3.</summary>
    public static Checklist Control => DocumentChecklists.Control;

    /// <summary>The life of one version of a document, from draft to void: in force only when signed and due, closed only when no copy is out.</summary>
    public static Lifecycle VersionLifecycle => DocumentLifecycle.OfVersion;

    /// <summary>The life of a proposal to change a document: no way into force but through a passed review and an approval, both signed (DOC-03).</summary>
    public static Lifecycle ProposalLifecycle => DocumentLifecycle.OfProposal;

    /// <inheritdoc/>
    public DocumentApprovalVerdict CheckApproval(DocumentSheet sheet)
    {
        var (kind, scope) = (Guard.Against.Null(sheet).Kind, sheet.Scope);
        if (_rules.RouteFor(kind, scope) is not { } route) return Verdict(sheet, false, null, [ControlReasons.NoRoute(kind, scope)]);

        var finding = route.Check(sheet.Signatures);
        return route.Steps.Any(step => step.Act == ApprovalAct.Approve)
            ? Verdict(sheet, finding.IsComplete, finding, finding.Rationale)
            : Verdict(sheet, false, finding, [.. finding.Rationale, ControlReasons.ApproverNotStated(kind, scope)]);
    }

    /// <inheritdoc/>
    public DocumentStanding Standing(IssuedDocument document)
    {
        var (kind, asOf) = (Guard.Against.Null(document).Kind, document.AsOf);
        var all = document.Issues.ToArray();
        if (Array.Find(all, issue => !issue.Version.Scheme.Equals(all[0].Version.Scheme)) is { } other)
            throw new ArgumentException($"{other.Version} and {all[0].Version} are versions of different schemes.", nameof(document));
        var obstacles = all.Select(issue => Obstacles(kind, issue, asOf)).ToArray();
        var inForce = -1;
        for (var i = 0; i < all.Length; i++)
        {
            if (obstacles[i].IsBarred) continue;
            if (inForce < 0 || IsLater(all[i], all[inForce])) inForce = i;
        }

        var effective = inForce >= 0 && !IsWithdrawn(all[inForce], asOf) ? all[inForce].Version : null;
        var standings = all.Select((issue, i) => new IssueStanding(
            issue.Version,
            obstacles[i].IsBarred ? DocumentState.Draft
                : IsWithdrawn(issue, asOf) ? DocumentState.Obsolete
                : i == inForce ? DocumentState.Effective
                : DocumentState.Superseded,
            _rules.Citations.Cite(new Rationale(obstacles[i].Reasons))));
        var faults = SeriesFaults(all).Concat(effective is null ? [ControlReasons.NoneEffective] : []);
        return new(document, standings.ToValueList(), _rules.Citations.Cite(new Rationale(faults)), _stamp) { Effective = effective };
    }

    /// <inheritdoc/>
    public CopyTasks CopyTasks(CopyRegister register)
    {
        Guard.Against.Null(register);
        CopyExchange exchange = new(_rules, register);
        return new(register, exchange.Tasks().ToValueList(), _rules.Citations.Cite(new Rationale(exchange.Remarks())), _stamp);
    }

    /// <inheritdoc/>
    public RegisterReview Review(DocumentRegister register)
    {
        RegisterReader reader = new(Guard.Against.Null(register), _rules);
        var references = reader.References().ToValueList();
        return new(register, references, _rules.Citations.Cite(new Rationale(reader.Findings().Concat(reader.NeverCited(references)))), _stamp);
    }

    /// <inheritdoc/>
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
        var held = CheckApproval(new() { Kind = kind, Scope = issue.Scope, Signatures = issue.Signatures }).Held;
        return new(issue.Version, Guard.Against.NullOrWhiteSpace(summary), issue.EffectiveFrom)
        {
            Previous = revision.Change.Current,
            Clauses = clauses,
            Share = revision.Change.Measure?.Share,
            Reviewer = SignersOf(held, ApprovalAct.Review),
            Approver = SignersOf(held, ApprovalAct.Approve),
        };
    }

    // What several roles do together several persons sign.
    private static string? SignersOf(ValueList<Signature> held, ApprovalAct act) =>
        held.Where(signature => signature.Act == act).Select(signature => signature.Person).ToArray() is { Length: > 0 } signers ? string.Join(", ", signers) : null;

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

    // What may not be done while the sheet is open, where the manual says so in so many words.
    private static IEnumerable<Reason> Consequences(DocumentSheet sheet)
    {
        if (sheet.Scope == ApprovalScope.ExternalRelease) yield return ControlReasons.ReleaseRefused;
        if (sheet is { Kind: DocumentKind.WorkInstruction, Scope: ApprovalScope.Change }) yield return ControlReasons.InstructionStays;
    }

    private DocumentApprovalVerdict Verdict(DocumentSheet sheet, bool isApproved, ApprovalFinding? finding, IEnumerable<Reason> reasons) => new()
    {
        Sheet = sheet,
        IsApproved = isApproved,
        Next = finding?.Next,
        Held = finding?.Held ?? default,
        Rationale = _rules.Citations.Cite(new Rationale(isApproved ? reasons : reasons.Concat(Consequences(sheet)))),
        RuleSet = _stamp,
    };
}
