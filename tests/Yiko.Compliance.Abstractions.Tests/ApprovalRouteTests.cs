using NodaTime;

namespace Yiko.Compliance;

public sealed class ApprovalRouteTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly ApprovalRoute Manual = RouteOf(SamePersonPolicy.Forbid);

    [Fact]
    public void A_sheet_signed_by_each_role_in_order_is_complete()
    {
        var finding = Manual.Check([Prepared("li"), Reviewed("wang"), Approved("chen")]);
        Assert.True(finding.IsComplete);
        Assert.Null(finding.Next);
        Assert.Empty(finding.Rationale);
    }

    [Fact]
    public void A_missing_signature_is_named_and_its_step_is_next()
    {
        var finding = Manual.Check([Prepared("li"), Approved("chen")]);
        Assert.False(finding.IsComplete);
        Assert.Equal(ApprovalAct.Review, finding.Next!.Act);
        AssertOne("approval.signature.missing", finding);
        Assert.Equal(("reviewed", "management representative"), (Text(finding, "act"), Text(finding, "role")));
    }

    [Fact]
    public void A_stronger_role_does_not_stand_in_for_a_weaker_one()
    {
        var finding = Manual.Check([Prepared("li"), Reviewed("chen") with { Role = Role.GeneralManager }, Approved("chen")]);
        Assert.False(finding.IsComplete);
        Assert.Equal(ApprovalAct.Review, finding.Next!.Act);
        AssertOne("approval.signature.wrong-role", finding);
        Assert.Equal("general manager", Text(finding, "signed-by"));
    }

    [Fact]
    public void Signatures_in_the_wrong_place_are_out_of_order()
    {
        var finding = Manual.Check([Prepared("li"), Approved("chen"), Reviewed("wang")]);
        Assert.False(finding.IsComplete);
        Assert.Null(finding.Next);
        AssertOne("approval.signature.wrong-order", finding);
        Assert.Equal("approved", Text(finding, "act"));
    }

    [Fact]
    public void Signatures_with_dates_that_run_backwards_are_out_of_order()
    {
        AssertOne("approval.signature.wrong-order", Manual.Check([Prepared("li"), Reviewed("wang"), Approved("chen") with { Date = Day.PlusDays(-1) }]));
        Assert.True(Manual.Check([Prepared("li"), Reviewed("wang"), Approved("chen") with { Date = Day.PlusDays(1) }]).IsComplete);
    }

    [Theory]
    [InlineData(SamePersonPolicy.Forbid, false, 1)]
    [InlineData(SamePersonPolicy.Warn, true, 1)]
    [InlineData(SamePersonPolicy.Allow, true, 0)]
    public void One_person_on_two_steps_is_judged_by_the_policy(SamePersonPolicy policy, bool complete, int findings)
    {
        var finding = RouteOf(policy).Check([Prepared("li"), Reviewed("li"), Approved("wang")]);
        Assert.Equal(complete, finding.IsComplete);
        Assert.Equal(findings, finding.Rationale.Count);
        Assert.Null(finding.Next);
        if (findings > 0) AssertOne("approval.signature.same-person", finding);
    }

    [Theory]
    [InlineData(SamePersonPolicy.Forbid, false, "approval.signature.same-person")]
    [InlineData(SamePersonPolicy.Warn, false, "approval.signature.reviewer-approves")]
    [InlineData(SamePersonPolicy.Allow, true)]
    public void Whoever_reviewed_never_approves_unless_the_rules_do_not_care(SamePersonPolicy policy, bool complete, params string[] codes)
    {
        var finding = RouteOf(policy).Check([Prepared("li"), Reviewed("wang"), Approved("wang")]);
        Assert.Equal(complete, finding.IsComplete);
        Assert.Equal(codes, finding.Rationale.Select(reason => reason.Code));
        Assert.Null(finding.Next);
        Assert.Equal(complete ? 3 : 2, finding.Held.Count);
    }

    [Fact]
    public void Whoever_approved_never_reviews_where_the_review_comes_after()
    {
        var turned = new ApprovalRoute([Manual.Steps[2], Manual.Steps[1]], SamePersonPolicy.Warn);
        AssertOne("approval.signature.reviewer-approves", turned.Check([Approved("wang"), Reviewed("wang")]));
        Assert.True(turned.Check([Approved("wang"), Reviewed("wang"), Reviewed("li")]).IsComplete);
    }

    [Fact]
    public void A_superfluous_review_by_the_approver_takes_nothing_away()
    {
        var finding = RouteOf(SamePersonPolicy.Warn).Check([Prepared("li"), Reviewed("chen"), Reviewed("wang"), Approved("chen")]);
        Assert.True(finding.IsComplete);
        Assert.Equal(["li", "wang", "chen"], finding.Held.Select(signature => signature.Person));
        Assert.Empty(finding.Rationale);
    }

    [Fact]
    public void A_complete_route_is_held_by_the_signatures_that_completed_it_first()
    {
        var finding = Manual.Check(
        [
            Prepared("li"),
            Reviewed("wang"),
            Approved("chen") with { Date = Day.PlusDays(4) },
            Approved("chen") with { Date = Day.PlusDays(1) },
            Approved("zhao") with { Date = Day.PlusDays(9) },
            Approved("zhao") with { Date = Day.PlusDays(9), Role = Role.DepartmentManager },
        ]);
        Assert.Equal([("li", Day), ("wang", Day), ("chen", Day.PlusDays(1))], finding.Held.Select(signature => (signature.Person, signature.Date)));
    }

    [Fact]
    public void A_sheet_that_is_not_complete_accuses_nobody_whose_act_another_signature_holds()
    {
        Signature[] twice = [Prepared("wang"), Prepared("li"), Reviewed("wang")];
        Assert.All(Enum.GetValues<SamePersonPolicy>(), policy => AssertOne("approval.signature.missing", RouteOf(policy).Check(twice)));

        // wang reviewed and approved, but chen's review stands, too: what is wrong is that it came after the approval.
        Signature[] late = [Prepared("li"), Reviewed("wang"), Approved("wang"), Reviewed("chen")];
        AssertOne("approval.signature.wrong-order", Manual.Check(late));
        AssertOne("approval.signature.wrong-order", RouteOf(SamePersonPolicy.Warn).Check(late));
        Assert.Equal(["li", "chen"], Manual.Check(late).Held.Select(signature => signature.Person));
    }

    [Fact]
    public void Of_a_sheet_that_is_not_complete_what_is_valid_is_held()
    {
        Assert.Equal([ApprovalAct.Prepare, ApprovalAct.Approve], Manual.Check([Prepared("li"), Approved("chen")]).Held.Select(signature => signature.Act));
        Assert.Equal([ApprovalAct.Prepare, ApprovalAct.Review], Manual.Check([Prepared("li"), Approved("chen"), Reviewed("wang")]).Held.Select(signature => signature.Act));
        Assert.Empty(Manual.Check([]).Held);
    }

    // 5 acts, 400 signatures for each, by 4 people on one day: to try every choice would take 400 to the power of 5 steps.
    [Fact]
    public void A_sheet_of_thousands_of_signatures_is_decided()
    {
        string[] people = ["li", "wang", "chen", "zhao"];
        ApprovalAct[] acts = [ApprovalAct.Prepare, ApprovalAct.Confirm, ApprovalAct.Evaluate, ApprovalAct.Review, ApprovalAct.Approve];
        var route = new ApprovalRoute(acts.Select(act => Step(act, Role.GeneralManager)));
        var sheet = acts
            .SelectMany(act => Enumerable.Range(0, 400).Select(i => Signed(act, Role.GeneralManager, people[i % 4])))
            .ToArray();

        var finding = route.Check(sheet);
        AssertOne("approval.signature.same-person", finding);
        Assert.Equal([ApprovalAct.Prepare, ApprovalAct.Confirm, ApprovalAct.Evaluate, ApprovalAct.Review], finding.Held.Select(signature => signature.Act));
        Assert.True(route.Check([.. sheet, Signed(ApprovalAct.Approve, Role.GeneralManager, "sun")]).IsComplete);
    }

    [Fact]
    public void A_later_valid_signature_heals_an_early_one()
    {
        Assert.True(Manual.Check([Prepared("li"), Approved("chen"), Reviewed("wang"), Approved("chen")]).IsComplete);
        Assert.True(Manual.Check([Prepared("wang"), Prepared("li"), Reviewed("wang"), Approved("chen")]).IsComplete);
        Assert.Empty(RouteOf(SamePersonPolicy.Warn).Check([Prepared("wang"), Prepared("li"), Reviewed("wang"), Approved("chen")]).Rationale);
        Assert.True(Manual.Check([Prepared("li") with { Date = Day.PlusDays(9) }, Prepared("li"), Reviewed("wang"), Approved("chen")]).IsComplete);
    }

    [Fact]
    public void A_signature_outside_the_route_is_ignored() =>
        Assert.True(Manual.Check([Prepared("li"), Reviewed("wang") with { Act = ApprovalAct.Confirm }, Reviewed("wang"), Approved("chen")]).IsComplete);

    [Fact]
    public void An_empty_sheet_lacks_everything()
    {
        var finding = Manual.Check([]);
        Assert.Equal(["prepared", "reviewed", "approved"], finding.Rationale.Select(reason => ((TextArgument)reason.Argument("act")!).Value.English));
        Assert.Equal(["编制", "审核", "批准"], finding.Rationale.Select(reason => ((TextArgument)reason.Argument("act")!).Value.ChineseSimplified));
        Assert.Equal(ApprovalAct.Prepare, finding.Next!.Act);
    }

    [Fact]
    public void A_route_with_two_missing_steps_looks_at_persons_of_the_others_only()
    {
        var finding = Manual.Check([Prepared("li"), Approved("li")]);
        Assert.Equal(["approval.signature.missing", "approval.signature.same-person"], finding.Rationale.Select(reason => reason.Code));
        finding = Manual.Check([Reviewed("li"), Approved("li")]);
        Assert.Equal(["approval.signature.missing", "approval.signature.same-person"], finding.Rationale.Select(reason => reason.Code));
    }

    // Management manual 8.2.3: the general department and the technical department review a contract together.
    [Fact]
    public void What_several_roles_do_together_they_sign_in_any_order()
    {
        var joint = new ApprovalRoute([Step(ApprovalAct.Review, Role.GeneralDepartment), Step(ApprovalAct.Review, Role.TechnicalDepartment), Step(ApprovalAct.Approve, Role.GeneralManager)]);
        var general = Signed(ApprovalAct.Review, Role.GeneralDepartment, "li");
        var technical = Signed(ApprovalAct.Review, Role.TechnicalDepartment, "wang");
        Assert.True(joint.Check([general, technical, Approved("chen")]).IsComplete);
        Assert.True(joint.Check([technical, general, Approved("chen")]).IsComplete);
        Assert.True(joint.Check([technical with { Date = Day.PlusDays(2) }, general, Approved("chen") with { Date = Day.PlusDays(2) }]).IsComplete);

        var one = joint.Check([technical, Approved("chen")]);
        Assert.Equal(("general department", "reviewed"), (Text(one, "role"), Text(one, "act")));
        AssertOne("approval.signature.missing", one);
        AssertOne("approval.signature.wrong-order", joint.Check([technical, Approved("chen"), general]));
        AssertOne("approval.signature.wrong-order", joint.Check([general, technical with { Date = Day.PlusDays(2) }, Approved("chen")]));
        AssertOne("approval.signature.wrong-role", joint.Check([general, technical with { Role = Role.ProjectLeader }, Approved("chen")]));
        AssertOne("approval.signature.same-person", joint.Check([general, technical with { Person = "li" }, Approved("chen")]));
    }

    [Fact]
    public void One_person_may_review_for_two_departments_where_that_is_put_up_with_and_never_approves_as_well()
    {
        var joint = new ApprovalRoute(
            [Step(ApprovalAct.Review, Role.GeneralDepartment), Step(ApprovalAct.Review, Role.TechnicalDepartment), Step(ApprovalAct.Approve, Role.GeneralManager)],
            SamePersonPolicy.Warn);
        Signature[] reviews = [Signed(ApprovalAct.Review, Role.GeneralDepartment, "li"), Signed(ApprovalAct.Review, Role.TechnicalDepartment, "li")];
        var warned = joint.Check([.. reviews, Approved("chen")]);
        Assert.True(warned.IsComplete);
        AssertOne("approval.signature.same-person", warned);
        AssertOne("approval.signature.reviewer-approves", joint.Check([reviews[0], reviews[1] with { Person = "wang" }, Approved("li")]));
        Assert.Empty(joint.Check([.. reviews, reviews[1] with { Person = "wang" }, Approved("chen")]).Rationale);
    }

    [Fact]
    public void A_route_of_which_nobody_is_named_to_conclude_it_is_never_complete()
    {
        var open = ApprovalRoute.WithoutConclusion([Manual.Steps[0], Manual.Steps[1]]);
        Assert.Null(open.ConcludingAct);
        Assert.Equal(ApprovalAct.Approve, Manual.ConcludingAct);
        var finding = open.Check([Prepared("li"), Reviewed("wang")]);
        Assert.False(finding.IsComplete);
        Assert.Null(finding.Next);
        Assert.Equal(2, finding.Held.Count);
        AssertOne("approval.route.nobody-concludes", finding);
        Assert.NotEqual(open, new([Manual.Steps[0], Manual.Steps[1]]));
    }

    [Fact]
    public void A_step_has_a_word_of_its_own_where_the_general_one_does_not_fit()
    {
        var peers = new ApprovalRoute([Step(ApprovalAct.Review, Role.ProjectLeader) with { Word = LocalizedText.Of("peer-reviewed", "互审") }]);
        var act = ((TextArgument)peers.Check([]).Rationale[0].Argument("act")!).Value;
        Assert.Equal(("peer-reviewed", "互审"), (act.English, act.ChineseSimplified));
    }

    [Fact]
    public void Routes_are_equal_by_content()
    {
        Assert.Equal(Manual, RouteOf(SamePersonPolicy.Forbid));
        Assert.True(Manual.Equals((object)RouteOf(SamePersonPolicy.Forbid)));
        Assert.Equal(Manual.GetHashCode(), RouteOf(SamePersonPolicy.Forbid).GetHashCode());
        Assert.NotEqual(Manual, RouteOf(SamePersonPolicy.Warn));
        Assert.NotEqual(Manual, new([Manual.Steps[0]]));
        Assert.False(Manual.Equals(null));
        Assert.False(Manual.Equals("route"));
        Assert.Equal("Prepare: general-department → Review: management-representative → Approve: general-manager", Manual.ToString());
    }

    [Fact]
    public void A_route_lists_every_fault()
    {
        Some.AssertFaults(() => _ = new ApprovalRoute([]), "at least one step");
        Some.AssertFaults(
            () => _ = new ApprovalRoute([.. Manual.Steps, Manual.Steps[2], Manual.Steps[0]]), "the act Prepare occurs twice", "the act Approve occurs twice", "the act Prepare comes again");
        Some.AssertFaults(() => _ = new ApprovalRoute([null!]), "item 1 is null");
        Assert.Throws<ArgumentNullException>(() => new ApprovalRoute(null!));
        Assert.ThrowsAny<ArgumentException>(() => new ApprovalRoute(Manual.Steps, (SamePersonPolicy)7));
        Assert.Throws<ArgumentNullException>(() => Manual.Check(null!));
        Some.AssertFaults(() => Manual.Check([null!]), "item 1 is null");
    }

    [Fact]
    public void Steps_and_signatures_are_whole()
    {
        Assert.Throws<ArgumentNullException>(() => Manual.Steps[0] with { Role = null! });
        Assert.Throws<ArgumentNullException>(() => Manual.Steps[0] with { Rule = null! });
        Assert.Throws<ArgumentNullException>(() => Manual.Steps[0] with { Clause = null! });
        Assert.Throws<ArgumentNullException>(() => Prepared("li") with { Role = null! });
        Assert.ThrowsAny<ArgumentException>(() => Prepared(" "));
    }

    private static ApprovalRoute RouteOf(SamePersonPolicy policy) => new(
        [Step(ApprovalAct.Prepare, Role.GeneralDepartment), Step(ApprovalAct.Review, Role.ManagementRepresentative), Step(ApprovalAct.Approve, Role.GeneralManager)],
        policy);

    private static ApprovalStep Step(ApprovalAct act, Role role) =>
        new() { Act = act, Role = role, Rule = RuleId.Parse("APR-02"), Clause = ClauseReference.Manual("5.3") };

    private static Signature Prepared(string person) => Signed(ApprovalAct.Prepare, Role.GeneralDepartment, person);

    private static Signature Reviewed(string person) => Signed(ApprovalAct.Review, Role.ManagementRepresentative, person);

    private static Signature Approved(string person) => Signed(ApprovalAct.Approve, Role.GeneralManager, person);

    private static Signature Signed(ApprovalAct act, Role role, string person) => new() { Act = act, Role = role, Person = person, Date = Day };

    private static void AssertOne(string code, ApprovalFinding finding) => Assert.Equal(code, Assert.Single(finding.Rationale).Code);

    private static string Text(ApprovalFinding finding, string argument) => ((TextArgument)finding.Rationale[0].Argument(argument)!).Value.English;
}
