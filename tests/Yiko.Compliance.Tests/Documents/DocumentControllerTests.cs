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
    [InlineData(DocumentKind.Policy)]
    [InlineData(DocumentKind.WorkInstruction)]
    public void Nothing_leaves_the_organisation_without_the_representative(DocumentKind kind)
    {
        var unsigned = Controller.CheckApproval(kind, ApprovalScope.ExternalRelease, []);
        var byManager = Controller.CheckApproval(kind, ApprovalScope.ExternalRelease, [Sign(ApprovalAct.Approve, Gm, "p3", 0)]);
        var signed = Controller.CheckApproval(kind, ApprovalScope.ExternalRelease, [Sign(ApprovalAct.Approve, Mr, "p2", 0)]);

        Assert.Equal((false, "approval.signature.missing;document.approval.release-refused"), (unsigned.IsApproved, unsigned.Rationale.ToString()));
        Assert.Equal((false, "approval.signature.wrong-role;document.approval.release-refused"), (byManager.IsApproved, byManager.Rationale.ToString()));
        Assert.Equal("DOC-05 0.6-3", $"{unsigned.Rationale[1].Rule} {unsigned.Rationale[1].Clause.Clause}");
        Assert.True(signed.IsApproved);
        Assert.Empty(signed.Rationale);
    }

    // Management manual 0.6-3, under every published rule set and for every kind: who approved is the representative, or it stays inside.
    [Property]
    public Property A_release_without_the_representative_is_always_refused() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9)
            from kind in Gen.Elements(Enum.GetValues<DocumentKind>())
            from signatures in (
                from act in Gen.Elements(Enum.GetValues<ApprovalAct>())
                from role in Gen.Elements(Gd, Mr, Gm, Role.TechnicalDepartment)
                from day in Gen.Choose(0, 3)
                select Sign(act, role, "p1", day)).ListOf()
            select (rules, kind, signatures)),
        test =>
        {
            var verdict = new DocumentController(test.rules).CheckApproval(test.kind, ApprovalScope.ExternalRelease, test.signatures);
            return verdict.IsApproved
                ? verdict.Held.Any(signature => signature.Act == ApprovalAct.Approve && signature.Role.Code == "management-representative")
                : verdict.Rationale.Cites("document.approval.release-refused");
        });

    // Management manual 7.5.1: policy, objectives, manual, procedures, other documents, records.
    [Fact]
    public void Records_are_documents_that_nobody_approves()
    {
        var verdict = Controller.CheckApproval(DocumentKind.Record, ApprovalScope.Issue, Complete);
        var rule = Assert.Single(verdict.Rationale);

        Assert.False(verdict.IsApproved);
        Assert.Equal(("document.approval.record", "DOC-13", "7.5.1"), (rule.Code, rule.Rule.ToString(), rule.Clause.Clause));
        Assert.Equal(
            "document.approval.no-route;document.approval.release-refused",
            Controller.CheckApproval(DocumentKind.Record, ApprovalScope.ExternalRelease, Complete).Rationale.ToString());
    }

    [Fact]
    public void The_policy_takes_the_general_manager()
    {
        Assert.True(Controller.CheckApproval(DocumentKind.Policy, ApprovalScope.Issue, [Sign(ApprovalAct.Approve, Gm, "p3", 0)]).IsApproved);
        Assert.False(Controller.CheckApproval(DocumentKind.Policy, ApprovalScope.Issue, [Sign(ApprovalAct.Approve, Mr, "p2", 0)]).IsApproved);
    }

    // The manual has management set objectives and says of nobody that he approves them.
    [Fact]
    public void Nobody_is_named_who_approves_objectives() =>
        Assert.Equal("document.approval.no-route", Controller.CheckApproval(DocumentKind.Objectives, ApprovalScope.Issue, Complete).Rationale.ToString());

    // Management manual 8.5.1.6 f): work instructions are changed as documents are.
    [Fact]
    public void A_work_instruction_is_changed_by_review_and_approval()
    {
        var alone = Controller.CheckApproval(DocumentKind.WorkInstruction, ApprovalScope.Change, [Sign(ApprovalAct.Approve, Gm, "p3", 1)]);
        var both = Controller.CheckApproval(
            DocumentKind.WorkInstruction, ApprovalScope.Change, [Sign(ApprovalAct.Review, Mr, "p2", 0), Sign(ApprovalAct.Approve, Gm, "p3", 1)]);

        Assert.False(alone.IsApproved);
        Assert.Equal("approval.signature.missing;document.approval.instruction-stays", alone.Rationale.ToString());
        Assert.All(alone.Rationale, reason => Assert.Equal("DOC-15 8.5.1.6 f)", $"{reason.Rule} {reason.Clause.Clause}"));
        Assert.Empty(both.Rationale);
        Assert.True(both.IsApproved);
        Assert.True(Controller.CheckApproval(DocumentKind.WorkInstruction, ApprovalScope.Issue, [Sign(ApprovalAct.Approve, Mr, "p2", 0)]).IsApproved);
    }

    [Fact]
    public void White_space_makes_no_second_person_and_case_does()
    {
        var typed = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Change, [Sign(ApprovalAct.Review, Mr, "p1", 0), Sign(ApprovalAct.Approve, Gm, "　p1 ", 1)]);
        var other = Controller.CheckApproval(DocumentKind.Manual, ApprovalScope.Change, [Sign(ApprovalAct.Review, Mr, "p1", 0), Sign(ApprovalAct.Approve, Gm, "P1", 1)]);

        Assert.Equal((false, "approval.signature.same-person"), (typed.IsApproved, typed.Rationale.ToString()));
        Assert.Equal((true, "P1"), (other.IsApproved, other.Held[1].Person));
    }

    [Fact]
    public void A_version_of_another_scheme_has_no_place_among_the_others()
    {
        var other = Issue("A/0", Monday) with { Version = VersionScheme.SingleNumber.First };

        Assert.Throws<ArgumentException>(() => Controller.Standing(DocumentKind.Manual, [Issue("A/0", Monday), Issue("A/1", Monday), other], Monday));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var persian = Monday.PlusDays(10).WithCalendar(CalendarSystem.PersianSimple);
        var issue = Issue("A/0", Monday.PlusDays(10)) with { Signatures = Complete.ToValueList() };
        var told = issue with { EffectiveFrom = persian, Signatures = Complete.Select(signature => signature with { Date = signature.Date.WithCalendar(CalendarSystem.Coptic) }).ToValueList() };

        Assert.Equal(issue, told);
        Assert.Equal("A/0", Controller.Standing(DocumentKind.Manual, [told], persian).Effective!.ToString());
        Assert.Equal(CalendarSystem.Iso, (told with { WithdrawnFrom = persian }).WithdrawnFrom!.Value.Calendar);
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
            from rules in Gen.Elements(DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9)
            select (issues, asOf, rules)),
        test =>
        {
            var standing = new DocumentController(test.rules).Standing(DocumentKind.Manual, test.issues, Monday.PlusDays(test.asOf));
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
