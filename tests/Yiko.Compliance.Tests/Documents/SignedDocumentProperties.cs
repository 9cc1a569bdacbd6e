using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>
/// The law of a signed sheet at the outermost verbs of document control: a signature more never takes back what a sheet has, one less
/// never completes it, and every verb reads the sheet alike.
/// </summary>
public sealed class SignedDocumentProperties
{
    private static readonly DocumentApproval[] Published = [.. DocumentRuleSet.Standard.Approvals, .. DocumentRuleSet.ApprovalsOfPractice];

    // The published routes and others; where a route has no approving step, nothing is approved.
    private static Arbitrary<SignedDocument> Documents => Arb.From(
        from published in Gen.Elements(Published)
        from other in SignedSheets.Routes
        from isOwn in Gen.Elements(true, false)
        let approval = isOwn ? published with { Route = other } : published
        from signatures in SignedSheets.For(approval.Route)
        from more in SignedSheets.Any(approval.Route)
        from place in Gen.Choose(0, 1000)
        from effective in Gen.Choose(0, 5)
        select new SignedDocument(
            new(DocumentRuleSet.Standard with { Approvals = [approval] }),
            approval,
            signatures,
            SignedSheets.With(signatures, more, place),
            SignedSheets.FirstDay.PlusDays(effective)));

    [Property(MaxTest = 1000)]
    public Property A_signature_more_never_takes_an_approval_back_nor_puts_it_off() => Prop.ForAll(Documents, document =>
    {
        var before = document.Check(document.Signatures);
        var after = document.Check(document.WithOneMore);
        return !before.IsApproved || (after.IsApproved && after.LastSigned <= before.LastSigned);
    });

    [Property(MaxTest = 1000)]
    public Property A_signature_less_never_approves() => Prop.ForAll(Documents, document =>
        document.Check(document.Signatures).IsApproved
        || SignedSheets.WithOneLess(document.Signatures).All(less => !document.Check(less).IsApproved));

    [Property(MaxTest = 1000)]
    public Property A_document_is_approved_exactly_where_its_route_is_complete_and_somebody_approves() => Prop.ForAll(Documents, document =>
    {
        var verdict = document.Check(document.Signatures);
        var finding = document.Approval.Route.Check(document.Signatures);
        return verdict.IsApproved == (finding.IsComplete && finding.Held.Any(signature => signature.Act == ApprovalAct.Approve))
            && (verdict.Next, verdict.Held) == (finding.Next, finding.Held)
            && verdict.Rationale.Take(finding.Rationale.Count).SequenceEqual(finding.Rationale);
    });

    [Property(MaxTest = 1000)]
    public Property A_signature_more_never_takes_a_version_out_of_force() => Prop.ForAll(Documents, document =>
        document.StandingOf(document.Signatures).Effective is null || document.StandingOf(document.WithOneMore).Effective is not null);

    [Property(MaxTest = 1000)]
    public Property A_signature_less_never_brings_a_version_into_force() => Prop.ForAll(Documents, document =>
        document.StandingOf(document.Signatures).Effective is not null
        || SignedSheets.WithOneLess(document.Signatures).All(less => document.StandingOf(less).Effective is null));

    [Property(MaxTest = 1000)]
    public Property A_version_is_in_force_exactly_where_the_signatures_up_to_its_day_approve_it() => Prop.ForAll(Documents, document =>
    {
        var standing = document.StandingOf(document.Signatures);
        var inTime = document.Check(document.Signatures.Where(signature => signature.Date <= document.EffectiveFrom)).IsApproved;
        return standing.Effective is not null == inTime && standing.Issues[0].State == (inTime ? DocumentState.Effective : DocumentState.Draft);
    });

    [Property(MaxTest = 1000)]
    public Property The_revision_page_names_those_whose_signatures_hold_the_route() => Prop.ForAll(Documents, document =>
    {
        var revision = new EditionShareDocumentVersioner(DocumentRuleSet.Standard)
            .Revise(DocumentGenerators.Change(DocumentVersion.Parse("A/0"), Ratio.Of(1, 100)));
        var line = document.Controller.RevisionPageLine(document.Approval.Kind, revision, document.Issue(document.Signatures) with { Version = revision.Next! }, "x");
        var held = document.Check(document.Signatures).Held.ToLookup(signature => signature.Act, signature => signature.Person);
        return held[ApprovalAct.Review].SequenceEqual(Names(line.Reviewer)) && held[ApprovalAct.Approve].SequenceEqual(Names(line.Approver));
    });

    private static string[] Names(string? line) => line?.Split(", ") ?? [];

    private sealed record SignedDocument(
        DocumentController Controller,
        DocumentApproval Approval,
        Signature[] Signatures,
        Signature[] WithOneMore,
        LocalDate EffectiveFrom)
    {
        public DocumentApprovalVerdict Check(IEnumerable<Signature> sheet) => Controller.CheckApproval(Approval.Kind, Approval.Scope, sheet);

        public DocumentIssue Issue(IEnumerable<Signature> sheet) => new()
        {
            Version = DocumentVersion.Parse("A/0"),
            Scope = Approval.Scope,
            EffectiveFrom = EffectiveFrom,
            Signatures = sheet.ToValueList(),
        };

        public DocumentStanding StandingOf(IEnumerable<Signature> sheet) =>
            Controller.Standing(Approval.Kind, [Issue(sheet)], SignedSheets.FirstDay.PlusDays(9));
    }
}
