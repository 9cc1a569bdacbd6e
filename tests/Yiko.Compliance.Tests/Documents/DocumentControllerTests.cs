using NodaTime;

namespace Yiko.Compliance.Documents;

public sealed class DocumentControllerTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);
    private static readonly DocumentController Controller = new(DocumentRuleSet.Standard);
    private static readonly Role Gd = Role.GeneralDepartment;
    private static readonly Role Mr = Role.ManagementRepresentative;
    private static readonly Role Gm = Role.GeneralManager;

    private static Signature[] Complete => [Sign(ApprovalAct.Prepare, Gd, "p1", 0), Sign(ApprovalAct.Review, Mr, "p2", 1), Sign(ApprovalAct.Approve, Gm, "p3", 2)];

    [Fact]
    public void The_manual_takes_three_signatures()
    {
        var verdict = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Issue, Complete);

        Assert.True(verdict.IsApproved);
        Assert.Null(verdict.Next);
        Assert.Empty(verdict.Rationale);
        Assert.Equal(Monday.PlusDays(2), verdict.LastSigned);
        Assert.Equal("documents/standard@1.0", verdict.RuleSet.ToString());
    }

    [Fact]
    public void Who_is_next_is_named()
    {
        var verdict = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Issue, Complete[..1]);

        Assert.False(verdict.IsApproved);
        Assert.Equal("Review: management-representative", verdict.Next!.ToString());
        Assert.Equal("approval.signature.missing;approval.signature.missing", verdict.Rationale.ToString());
        Assert.Null(Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Issue, []).LastSigned);
    }

    [Fact]
    public void A_wrong_role_a_wrong_order_and_a_repeated_person_are_told_apart()
    {
        var wrongRole = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Change, [Sign(ApprovalAct.Review, Gd, "p1", 0), Sign(ApprovalAct.Approve, Gm, "p3", 1)]);
        var wrongOrder = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Change, [Sign(ApprovalAct.Approve, Gm, "p3", 0), Sign(ApprovalAct.Review, Mr, "p2", 1)]);
        var dated = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Change, [Sign(ApprovalAct.Review, Mr, "p2", 1), Sign(ApprovalAct.Approve, Gm, "p3", 0)]);
        var samePerson = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Change, [Sign(ApprovalAct.Review, Mr, "p2", 0), Sign(ApprovalAct.Approve, Gm, "p2", 1)]);

        Assert.All([wrongRole, wrongOrder, dated, samePerson], verdict => Assert.False(verdict.IsApproved));
        Assert.Equal("approval.signature.wrong-role", wrongRole.Rationale.ToString());
        Assert.Equal("approval.signature.wrong-order", wrongOrder.Rationale.ToString());
        Assert.Equal("approval.signature.wrong-order", dated.Rationale.ToString());
        Assert.Equal("approval.signature.same-person", samePerson.Rationale.ToString());
    }

    // Annex 1 has the representative write every procedure that 5.3 has the representative review: put up with, and said.
    [Fact]
    public void The_author_of_a_procedure_may_review_it_and_that_is_said()
    {
        var verdict = Controller.CheckApproval(
            DocumentKind.Procedure,
            ApprovalScope.Issue,
            [Sign(ApprovalAct.Prepare, Mr, "p2", 0), Sign(ApprovalAct.Review, Mr, "p2", 1), Sign(ApprovalAct.Approve, Gm, "p3", 2)]);

        Assert.True(verdict.IsApproved);
        Assert.Equal("approval.signature.same-person", verdict.Rationale.ToString());
    }

    [Fact]
    public void Whoever_reviewed_a_procedure_never_approves_it()
    {
        var verdict = Controller.CheckApproval(
            DocumentKind.Procedure,
            ApprovalScope.Issue,
            [Sign(ApprovalAct.Prepare, Mr, "p1", 0), Sign(ApprovalAct.Review, Mr, "p2", 1), Sign(ApprovalAct.Approve, Gm, "p2", 2)]);

        Assert.False(verdict.IsApproved);
        Assert.True(verdict.Rationale.Cites("approval.signature.reviewer-approves"));
    }

    [Fact]
    public void Technical_documents_take_the_representative_alone()
    {
        Assert.True(Controller.CheckApproval(DocumentKind.Technical, ApprovalScope.Issue, [Sign(ApprovalAct.Approve, Mr, "p2", 0)]).IsApproved);
        Assert.False(Controller.CheckApproval(DocumentKind.Technical, ApprovalScope.Issue, [Sign(ApprovalAct.Approve, Gm, "p3", 0)]).IsApproved);
    }

    // 5.3 has the representative review other management documents and says nothing of who approves them.
    [Fact]
    public void Other_management_documents_are_never_approved_until_a_rule_names_the_approver()
    {
        var signed = new[] { Sign(ApprovalAct.Review, Mr, "p2", 0), Sign(ApprovalAct.Approve, Gm, "p3", 1) };
        var verdict = Controller.CheckApproval(DocumentKind.Management, ApprovalScope.Issue, signed);
        var practice = new DocumentController(DocumentRuleSet.Standard with { Approvals = DocumentRuleSet.ApprovalsOfPractice });

        Assert.False(verdict.IsApproved);
        Assert.Equal("document.approval.approver-not-stated", verdict.Rationale.ToString());
        Assert.True(practice.CheckApproval(
            DocumentKind.Management,
            ApprovalScope.Issue,
            [Sign(ApprovalAct.Review, Role.DepartmentManager, "p4", 0), Sign(ApprovalAct.Approve, Mr, "p2", 1)]).IsApproved);
    }

    [Theory]
    [InlineData(DocumentKind.Manual)]
    [InlineData(DocumentKind.Procedure)]
    [InlineData(DocumentKind.Technical)]
    [InlineData(DocumentKind.Management)]
    public void Nothing_leaves_the_organisation_without_the_representative(DocumentKind kind)
    {
        Assert.False(Controller.CheckApproval(kind, ApprovalScope.ExternalRelease, []).IsApproved);
        Assert.False(Controller.CheckApproval(kind, ApprovalScope.ExternalRelease, [Sign(ApprovalAct.Approve, Gm, "p3", 0)]).IsApproved);
        Assert.True(Controller.CheckApproval(kind, ApprovalScope.ExternalRelease, [Sign(ApprovalAct.Approve, Mr, "p2", 0)]).IsApproved);
    }

    [Fact]
    public void Without_a_route_nothing_is_approved()
    {
        var verdict = new DocumentController(DocumentRuleSet.Standard with { Approvals = [] }).CheckApproval(DocumentKind.Manual, ApprovalScope.Issue, Complete);

        Assert.False(verdict.IsApproved);
        Assert.Equal("document.approval.no-route", verdict.Rationale.ToString());
    }

    [Fact]
    public void Exactly_one_version_is_in_force()
    {
        var standing = Controller.Standing(
            DocumentKind.Manual,
            [Issue("A/1", Monday.PlusDays(40)), Issue("A/0", Monday.PlusDays(10)), Issue("B/0", Monday.PlusDays(90))],
            Monday.PlusDays(50));

        Assert.Equal("A/1", standing.Effective!.ToString());
        Assert.Equal([DocumentState.Effective, DocumentState.Superseded, DocumentState.Draft], standing.Issues.Select(issue => issue.State));
        Assert.Equal("document.standing.not-yet-effective", Assert.Single(standing.Issues[2].Rationale).Code);
        Assert.Empty(standing.Rationale);
    }

    [Fact]
    public void A_change_inside_an_edition_goes_by_the_shorter_route()
    {
        var issue = Issue("A/1", Monday.PlusDays(10)) with { Scope = ApprovalScope.Change, Signatures = Complete[1..].ToValueList() };
        var standing = Controller.Standing(DocumentKind.Manual, [issue, issue with { Scope = ApprovalScope.Issue }], Monday.PlusDays(10));

        Assert.Equal([DocumentState.Effective, DocumentState.Draft], standing.Issues.Select(each => each.State));
        Assert.Equal("documents/standard@1.0", standing.RuleSet.ToString());
        Assert.ThrowsAny<ArgumentException>(() => issue with { Scope = (ApprovalScope)9 });
    }

    [Fact]
    public void A_version_takes_effect_on_its_day_and_not_before()
    {
        var issue = Issue("A/0", Monday.PlusDays(10));

        Assert.Null(Controller.Standing(DocumentKind.Manual, [issue], Monday.PlusDays(9)).Effective);
        Assert.Equal(issue.Version, Controller.Standing(DocumentKind.Manual, [issue], Monday.PlusDays(10)).Effective);
    }

    [Fact]
    public void A_version_that_is_not_approved_leaves_the_one_before_in_force()
    {
        var standing = Controller.Standing(
            DocumentKind.Manual,
            [Issue("A/0", Monday.PlusDays(10)), Issue("A/1", Monday.PlusDays(40)) with { Signatures = [Complete[1]] }],
            Monday.PlusDays(50));

        Assert.Equal("A/0", standing.Effective!.ToString());
        Assert.Equal(DocumentState.Draft, standing.Issues[1].State);
        Assert.Contains(standing.Issues[1].Rationale, reason => reason.Code == "approval.signature.missing");
    }

    [Fact]
    public void A_version_that_was_signed_after_its_day_is_not_in_force()
    {
        var standing = Controller.Standing(DocumentKind.Manual, [Issue("A/0", Monday.PlusDays(1))], Monday.PlusDays(50));

        Assert.Null(standing.Effective);
        Assert.Equal("document.standing.signed-late", Assert.Single(standing.Issues[0].Rationale).Code);
        Assert.Equal("document.standing.none-effective", standing.Rationale.ToString());
        Assert.NotNull(Controller.Standing(DocumentKind.Manual, [Issue("A/0", Monday.PlusDays(2))], Monday.PlusDays(50)).Effective);
    }

    [Fact]
    public void A_withdrawn_document_has_no_version_in_force()
    {
        var issues = new[] { Issue("A/0", Monday.PlusDays(10)), Issue("A/1", Monday.PlusDays(20)) with { WithdrawnFrom = Monday.PlusDays(30) } };

        Assert.Equal("A/1", Controller.Standing(DocumentKind.Manual, issues, Monday.PlusDays(29)).Effective!.ToString());
        Assert.Null(Controller.Standing(DocumentKind.Manual, issues, Monday.PlusDays(30)).Effective);
        Assert.Equal(
            [DocumentState.Superseded, DocumentState.Obsolete],
            Controller.Standing(DocumentKind.Manual, issues, Monday.PlusDays(30)).Issues.Select(issue => issue.State));
    }

    [Fact]
    public void Versions_that_are_reused_or_fall_are_named()
    {
        var standing = Controller.Standing(
            DocumentKind.Manual,
            [Issue("B/0", Monday.PlusDays(10)), Issue("A/1", Monday.PlusDays(20)), Issue("A/1", Monday.PlusDays(30))],
            Monday.PlusDays(50));

        Assert.Equal("document.standing.version-reused;document.standing.version-falls", standing.Rationale.ToString());
    }

    [Fact]
    public void Of_two_versions_of_one_day_the_higher_is_in_force() => Assert.Equal(
        "A/2",
        Controller.Standing(DocumentKind.Manual, [Issue("A/2", Monday.PlusDays(9)), Issue("A/1", Monday.PlusDays(9))], Monday.PlusDays(9)).Effective!.ToString());

    [Property]
    public Property At_most_one_version_is_in_force_and_it_is_approved() => Prop.ForAll(
        Arb.From(
            from issues in (
                from version in DocumentGenerators.VersionsOf(VersionScheme.Standard)
                from day in Gen.Choose(0, 20)
                from signatures in Gen.SubListOf(Complete)
                from withdrawn in Gen.Choose(0, 60)
                select new DocumentIssue
                {
                    Version = version,
                    EffectiveFrom = Monday.PlusDays(day),
                    WithdrawnFrom = withdrawn > 30 ? null : Monday.PlusDays(withdrawn),
                    Signatures = signatures.ToValueList(),
                }).ListOf()
            from asOf in Gen.Choose(0, 25)
            select (issues, asOf)),
        test =>
        {
            var standing = Controller.Standing(DocumentKind.Manual, test.issues, Monday.PlusDays(test.asOf));
            var inForce = standing.Issues.Zip(standing.Document.Issues).Where(issue => issue.First.State == DocumentState.Effective).Select(issue => issue.Second).ToArray();
            return inForce.Length == (standing.Effective is null ? 0 : 1)
                && inForce.All(issue => issue.Version == standing.Effective && issue.Signatures.Count == 3 && issue.EffectiveFrom <= Monday.PlusDays(test.asOf));
        });

    [Fact]
    public void A_superfluous_review_by_the_approver_does_not_stop_a_procedure()
    {
        Signature[] twoReviews =
        [
            Sign(ApprovalAct.Prepare, Mr, "p1", 0),
            Sign(ApprovalAct.Review, Mr, "p3", 1),
            Sign(ApprovalAct.Review, Mr, "p2", 1),
            Sign(ApprovalAct.Approve, Gm, "p3", 2),
        ];
        var verdict = Controller.CheckApproval(DocumentKind.Procedure, ApprovalScope.Issue, twoReviews);

        Assert.True(verdict.IsApproved);
        Assert.Empty(verdict.Rationale);
        Assert.Equal(["p1", "p2", "p3"], verdict.Held.Select(signature => signature.Person));
        Assert.Equal("A/0", Controller.Standing(DocumentKind.Procedure, [Issue("A/0", Monday.PlusDays(2)) with { Signatures = [.. twoReviews] }], Monday.PlusDays(9)).Effective!.ToString());
    }

    [Fact]
    public void A_later_signature_outside_the_route_leaves_a_version_in_force()
    {
        Signature[] signed = [.. Complete, Sign(ApprovalAct.Confirm, Role.DepartmentManager, "p4", 20), Sign(ApprovalAct.Approve, Gm, "p3", 21)];
        var issue = Issue("A/0", Monday.PlusDays(10)) with { Signatures = [.. signed] };

        Assert.Equal(Monday.PlusDays(2), Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Issue, signed).LastSigned);
        Assert.Equal(issue.Version, Controller.Standing(DocumentKind.Manual, [issue], Monday.PlusDays(30)).Effective);
    }

    [Fact]
    public void A_sheet_that_waits_for_approval_accuses_no_author_beside_whom_another_reviewed()
    {
        var verdict = Controller.CheckApproval(
            DocumentKind.Procedure,
            ApprovalScope.Issue,
            [Sign(ApprovalAct.Prepare, Mr, "p2", 0), Sign(ApprovalAct.Review, Mr, "p2", 1), Sign(ApprovalAct.Review, Mr, "p1", 1)]);

        Assert.Equal("approval.signature.missing", verdict.Rationale.ToString());
        Assert.Equal(ApprovalAct.Approve, verdict.Next!.Act);
    }

    [Fact]
    public void A_line_of_the_revision_page_gathers_what_is_known()
    {
        var revision = new EditionShareDocumentVersioner(DocumentRuleSet.Standard)
            .Revise(DocumentGenerators.Change(DocumentVersion.Parse("A/3"), Ratio.Of(1, 2)));
        var line = Controller.RevisionPageLine(DocumentKind.Manual, revision, Issue("B/0", Monday.PlusDays(5)), "换版", ["5.3", "6.2"]);

        Assert.Equal("B/0", line.Version.ToString());
        Assert.Equal("A/3", line.Previous!.ToString());
        Assert.Equal(Ratio.Of(1, 2), line.Share);
        Assert.Equal(("换版", "p2", "p3", Monday.PlusDays(5)), (line.Summary, line.Reviewer, line.Approver, line.EffectiveFrom));
        Assert.Equal(["5.3", "6.2"], line.Clauses);
        Assert.Null(Controller.RevisionPageLine(DocumentKind.Manual, revision, Issue("B/0", Monday) with { Signatures = [] }, "x").Approver);
        Assert.Null(Controller.RevisionPageLine(DocumentKind.Technical, revision, Issue("B/0", Monday), "x").Reviewer);
        Assert.ThrowsAny<ArgumentException>(() => Controller.RevisionPageLine((DocumentKind)9, revision, Issue("B/0", Monday), "x"));
        Assert.Throws<ArgumentException>(() => Controller.RevisionPageLine(DocumentKind.Manual, revision, Issue("A/4", Monday), "x"));
        Assert.Throws<ArgumentException>(() => Controller.RevisionPageLine(DocumentKind.Manual, revision, Issue("B/0", Monday), " "));
        Assert.Throws<ArgumentNullException>(() => Controller.RevisionPageLine(DocumentKind.Manual, null!, Issue("B/0", Monday), "x"));
        Assert.Throws<ArgumentNullException>(() => Controller.RevisionPageLine(DocumentKind.Manual, revision, null!, "x"));
    }

    private static Signature Sign(ApprovalAct act, Role role, string person, int day) =>
        new() { Act = act, Role = role, Person = person, Date = Monday.PlusDays(day) };

    private static DocumentIssue Issue(string version, LocalDate from) =>
        new() { Version = DocumentVersion.Parse(version), EffectiveFrom = from, Signatures = Complete.ToValueList() };
}
