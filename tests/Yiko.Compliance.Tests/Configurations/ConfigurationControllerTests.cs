using static Yiko.Compliance.Configurations.ControllerAsked;
using static Yiko.Compliance.Configurations.Events;

namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationControllerTests
{
    private readonly Events _log = new();

    [Fact]
    public void A_plan_lacks_each_part_that_is_not_there()
    {
        Assert.Equal(
            [
                "configuration.plan.activities-missing", "configuration.plan.procedures-missing", "configuration.plan.schedule-missing",
                "configuration.plan.departments-missing", "configuration.plan.people-missing", "configuration.plan.authority-missing",
            ],
            Standard.Refusal(ConfigurationState.Empty, _log.Plan(parts: [], major: [])));
        Assert.Equal(["configuration.plan.adopted", "configuration.plan.responsible"], Standard.Acceptance(ConfigurationState.Empty, _log.Plan()));
    }

    [Fact]
    public void Identification_lacks_each_part_that_is_not_there()
    {
        Assert.Equal(
            [
                "configuration.identification.baseline-documents-missing", "configuration.identification.version-reference-missing",
                "configuration.identification.details-missing", "configuration.identification.number-missing",
            ],
            Standard.Refusal(ConfigurationState.Empty, _log.Identify("code") with { BaselineDocuments = [], VersionReference = " ", Details = null }));
        Assert.Equal(["configuration.identification.details-missing"], Standard.Refusal(ConfigurationState.Empty, _log.Identify("code") with { Details = "" }));
    }

    [Fact]
    public void An_item_is_identified_once_by_a_scheme_that_is_known()
    {
        var state = Standard.After([_log.Identify("code")]);
        Assert.Equal(["configuration.item.duplicate"], Standard.Refusal(state, _log.Identify("code")));
        Assert.Equal(["configuration.version.unknown-scheme"], Standard.Refusal(state, _log.Identify("manual", scheme: "roman")));
    }

    [Fact]
    public void Versions_follow_the_scheme_of_their_item_and_increase()
    {
        var state = Standard.After([_log.Identify("code"), _log.Identify("manual", ConfigurationItem.Document, "edition-and-revision"), _log.Version("code", "1.0.9")]);
        Assert.Equal(["configuration.version.not-of-scheme"], Standard.Refusal(state, _log.Version("manual", "1.0.0")));
        Assert.Equal(["configuration.version.not-of-scheme"], Standard.Refusal(state, _log.Version("code", "A/0")));
        Assert.Equal(["configuration.version.not-greater"], Standard.Refusal(state, _log.Version("code", "1.0.9")));
        Assert.Equal(["configuration.version.not-greater"], Standard.Refusal(state, _log.Version("code", "1.0.8")));
        Assert.Equal(["configuration.version.added"], Standard.Acceptance(state, _log.Version("code", "1.0.10")));
        Assert.Equal(["configuration.version.added"], Standard.Acceptance(state, _log.Version("manual", "A/0")));
        Assert.Equal(["configuration.item.unknown"], Standard.Refusal(state, _log.Version("nothing", "1.0.0")));
    }

    [Fact]
    public void A_controlled_item_takes_no_version_without_a_request()
    {
        var state = Standard.After(_log.UnderControl());
        Assert.Equal(["configuration.item.controlled"], Standard.Refusal(state, _log.Version("code", "1.0.1")));
    }

    [Fact]
    public void Links_join_two_known_items_once()
    {
        var state = Standard.After([_log.Identify("a"), _log.Identify("b"), _log.Link("a", "b")]);
        Assert.Equal(["configuration.link.duplicate"], Standard.Refusal(state, _log.Link("a", "b")));
        Assert.Equal(["configuration.link.to-itself"], Standard.Refusal(state, _log.Link("a", "a")));
        Assert.Equal(["configuration.item.unknown"], Standard.Refusal(state, _log.Link("a", "c")));
        Assert.Equal(["configuration.link.made"], Standard.Acceptance(state, _log.Link("b", "a")));
        Assert.Equal(["configuration.link.unknown"], Standard.Refusal(state, _log.ReviewLink("b", "a")));
        Assert.Equal(["configuration.link.unknown"], Standard.Refusal(state, _log.Unlink("b", "a")));
        Assert.Equal(["configuration.item.unknown"], Standard.Refusal(state, _log.Unlink("c", "a")));
        Assert.Equal(["configuration.link.ended"], Standard.Acceptance(state, _log.Unlink("a", "b")));
        Assert.Empty(Standard.Apply(state, _log.Unlink("a", "b")).State.Links());
    }

    [Fact]
    public void A_baseline_needs_a_plan_items_and_versions()
    {
        var unplanned = Standard.After([_log.Identify("code"), _log.Version("code", "1.0.0")]);
        Assert.Equal(["configuration.plan.missing"], Standard.Refusal(unplanned, _log.Baseline("B-1", Entry("code", "1.0.0"))));
        var state = Standard.After(_log.UnderControl());
        Assert.Equal(["configuration.baseline.duplicate"], Standard.Refusal(state, _log.Baseline("B-1", Entry("code", "1.0.0"))));
        Assert.Equal(["configuration.baseline.empty"], Standard.Refusal(state, _log.Baseline("B-2")));
        Assert.Equal(["configuration.item.unknown"], Standard.Refusal(state, _log.Baseline("B-2", Entry("nothing", "1.0.0"))));
        Assert.Equal(["configuration.version.unknown"], Standard.Refusal(state, _log.Baseline("B-2", Entry("code", "2.0.0"))));
        Assert.Equal(["configuration.item.twice"], Standard.Refusal(state, _log.Baseline("B-2", Entry("code", "1.0.0"), Entry("code", "1.0.0"))));
        Assert.Equal(["configuration.version.hash-differs"], Standard.Refusal(state, _log.Baseline("B-2", Entry("code", "1.0.0", "another"))));
        Assert.Equal(["configuration.baseline.set"], Standard.Acceptance(state, _log.Baseline("B-2", Entry("code", "1.0.0", HashOf("code", "1.0.0")))));
    }

    [Fact]
    public void A_version_that_is_not_verified_joins_no_baseline()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1"), _log.Implement("CR-1", "code", "1.0.1")]);
        Assert.Equal(["configuration.version.unverified"], Standard.Refusal(state, _log.Baseline("B-2", Entry("code", "1.0.1"))));
        Assert.Equal("1.0.0", state.CurrentVersionOf("code")!.Version);
        var verified = Standard.Apply(state, _log.Verify("CR-1")).State;
        Assert.Equal("1.0.1", verified.CurrentVersionOf("code")!.Version);
        Assert.Equal(["configuration.baseline.set"], Standard.Acceptance(verified, _log.Baseline("B-2", Entry("code", "1.0.1"))));
    }

    [Fact]
    public void A_request_names_known_items_once_by_criteria_that_are_known()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code")]);
        Assert.Equal(["configuration.request.duplicate"], Standard.Refusal(state, _log.Record("CR-1", "manual")));
        Assert.Equal(["configuration.request.no-item"], Standard.Refusal(state, _log.Record("CR-2")));
        Assert.Equal(["configuration.item.twice"], Standard.Refusal(state, _log.Record("CR-2", "manual", "manual")));
        Assert.Equal(["configuration.item.unknown"], Standard.Refusal(state, _log.Record("CR-2", "nothing")));
        Assert.Equal(["configuration.request.unknown-criterion"], Standard.Refusal(state, _log.Record("CR-2", "manual") with { Criteria = ["taste"] }));
        Assert.Equal(["configuration.request.recorded"], Standard.Acceptance(state, _log.Record("CR-2", "manual") with { Criteria = ["people"] }));
    }

    [Fact]
    public void Concurrent_requests_on_one_item_are_found()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Record("CR-2", "manual")]);
        var (verdict, after) = Standard.Apply(state, _log.Record("CR-3", "manual", "code"));
        Assert.Equal(["configuration.request.recorded", "configuration.request.concurrent", "configuration.request.concurrent"], verdict.Rationale.Select(reason => reason.Code));
        Assert.Equal(
            ["code: [CR-1, CR-3]", "manual: [CR-2, CR-3]"],
            new ConfigurationRegister(after).Account(Start).Items.Where(item => item.OpenRequests.Count > 1).Select(item => $"{item.Item.Id}: {item.OpenRequests}"));
        Assert.DoesNotContain(new ConfigurationRegister(state).Account(Start).Items, item => item.OpenRequests.Count > 1);
    }

    [Fact]
    public void The_class_of_a_change_follows_from_its_criteria()
    {
        var state = Standard.After(
            _log.UnderControl(),
            [_log.Record("CR-1", "code"), _log.Record("CR-2", "code") with { Criteria = ["editorial", "people"] }, _log.Record("CR-3", "code") with { Criteria = ["people", "safety"] }, _log.Record("CR-4", "code") with { Criteria = [] }]);
        Assert.Equal([true, false, true, false], state.Requests().Select(request => request.IsMajor));
    }

    [Fact]
    public void Steps_of_a_request_come_in_their_order()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code")]);
        const string NoSuchStep = "configuration.request.no-such-step";
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.Approve("CR-1")));
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.Implement("CR-1", "code", "1.0.1")));
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.Verify("CR-1")));
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.Verify("CR-1", passed: false)));
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.ReleaseChange("CR-1", "all")));
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.Reject("CR-1")));
        Assert.Contains(NoSuchStep, Standard.Refusal(state, _log.Defer("CR-1")));
        Assert.Equal(["configuration.request.unknown"], Standard.Refusal(state, _log.Analyse("CR-2")));
        Assert.Equal(["configuration.request.unknown"], Standard.Refusal(state, _log.Approve("CR-2")));
        Assert.Equal(["configuration.request.unknown"], Standard.Refusal(state, _log.Implement("CR-2", "code", "1.0.1")));
    }

    // rules.md, section 32: reject -> nothing changes.
    [Fact]
    public void A_rejected_request_changes_nothing_and_stays_rejected()
    {
        var before = Standard.After(_log.UnderControl());
        var rejected = Standard.After([.. new Events().UnderControl()], [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Reject("CR-1")]);
        Assert.Equal(new ConfigurationRegister(before).Current(), new ConfigurationRegister(rejected).Current());
        Assert.Equal(before.VersionsOf("code").Select(version => version.Version), rejected.VersionsOf("code").Select(version => version.Version));
        Assert.Equal(ItemState.Controlled, rejected.StateOf("code"));
        Assert.False(rejected.Request("CR-1")!.IsOpen);
        foreach (var next in (ConfigurationEvent[])[_log.Analyse("CR-1"), _log.Approve("CR-1"), _log.Defer("CR-1"), _log.Implement("CR-1", "code", "1.0.1")])
            Assert.Contains("configuration.request.no-such-step", Standard.Refusal(rejected, next));
    }

    [Fact]
    public void A_deferred_request_is_analysed_again()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Defer("CR-1")]);
        Assert.True(state.Request("CR-1")!.IsOpen);
        Assert.Contains("configuration.request.no-such-step", Standard.Refusal(state, _log.Approve("CR-1")));
        Assert.Equal(["configuration.request.analysed"], Standard.Acceptance(state, _log.Analyse("CR-1")));
    }

    [Fact]
    public void Approval_takes_the_authority_and_the_three_answers()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1")]);
        Assert.Equal(
            [
                "configuration.request.not-authorised", "configuration.request.necessity-unanswered", "configuration.request.documentation-unanswered",
                "configuration.request.implementation-unanswered",
            ],
            Standard.Refusal(state, _log.Approve("CR-1", "engineer", [])));
        Assert.Equal(
            ["configuration.request.documentation-unanswered"],
            Standard.Refusal(state, _log.Approve("CR-1", answers: ["implementation-planned", "necessary-and-acceptable"])));
        Assert.Equal(["configuration.request.not-authorised"], Standard.Refusal(state, _log.Reject("CR-1", "engineer")));
        Assert.Equal(["configuration.request.not-authorised"], Standard.Refusal(state, _log.Defer("CR-1", "engineer")));
        var approved = Standard.Apply(state, _log.Approve("CR-1")).State;
        Assert.Equal(ItemState.CheckedOut, approved.StateOf("code"));
        Assert.Equal("board", approved.Request("CR-1")!.DecidedBy);
    }

    [Fact]
    public void The_minor_authority_disposes_of_minor_changes_only()
    {
        var state = Standard.After(
            _log.UnderControl(),
            [
                _log.Plan(minor: ["leader"], by: "board"), _log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Record("CR-2", "code") with { Criteria = ["editorial"] },
                _log.Analyse("CR-2"),
            ]);
        Assert.Equal(["configuration.request.not-authorised"], Standard.Refusal(state, _log.Approve("CR-1", "leader")));
        Assert.Equal(["configuration.request.approved"], Standard.Acceptance(state, _log.Approve("CR-2", "leader")));
        Assert.Equal(["configuration.request.approved"], Standard.Acceptance(state, _log.Approve("CR-2")));
        Assert.False(PlannedAuthority.Instance.Covers(_log.Approve("CR-1"), state.Request("CR-1")!, null));
    }

    [Fact]
    public void The_host_may_inject_another_authority()
    {
        var controller = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard, new Anybody());
        var state = controller.After([_log.Plan(major: []), .. _log.UnderControl()[1..], _log.Record("CR-1", "code"), _log.Analyse("CR-1")]);
        Assert.Equal(["configuration.request.approved"], controller.Acceptance(state, _log.Approve("CR-1", "passer-by")));
        Assert.Equal(["configuration.plan.not-authorised"], controller.Refusal(ConfigurationState.Empty, _log.Plan(by: "stranger")));
        Assert.Equal(["configuration.baseline.not-authorised"], controller.Refusal(state, _log.Baseline("B-2", Entry("code", "1.0.0")) with { By = "stranger" }));
    }

    [Fact]
    public void Three_acts_take_three_people()
    {
        var approved = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1")]);
        Assert.Equal(["configuration.request.approver-implements"], Standard.Refusal(approved, _log.Implement("CR-1", "code", "1.0.1", "board")));
        var implemented = Standard.Apply(approved, _log.Implement("CR-1", "code", "1.0.1")).State;
        Assert.Equal(["configuration.request.implementer-verifies"], Standard.Refusal(implemented, _log.Verify("CR-1", "engineer")));
        Assert.Equal(["configuration.request.approver-verifies"], Standard.Refusal(implemented, _log.Verify("CR-1", "board")));
        Assert.Equal(["configuration.request.implementer-verifies"], Standard.Refusal(implemented, _log.Verify("CR-1", "engineer", passed: false)));
        Assert.Equal(["configuration.request.verified"], Standard.Acceptance(implemented, _log.Verify("CR-1")));
    }

    [Fact]
    public void A_small_team_may_repeat_people_with_a_note()
    {
        var team = new EventSourcedConfigurationController(ConfigurationRuleSet.SmallTeam);
        var approved = team.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1")]);
        Assert.Equal(["configuration.request.implemented", "configuration.request.same-person-noted"], team.Acceptance(approved, _log.Implement("CR-1", "code", "1.0.1", "board")));
        var implemented = team.Apply(approved, _log.Implement("CR-1", "code", "1.0.1")).State;
        Assert.Equal(["configuration.request.verified", "configuration.request.same-person-noted"], team.Acceptance(implemented, _log.Verify("CR-1", "engineer")));
        Assert.Equal(["configuration.request.verified"], team.Acceptance(implemented, _log.Verify("CR-1")));
        var lax = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard with { Id = "configurations/lax", SamePerson = SamePersonPolicy.Allow });
        Assert.Equal(["configuration.request.verified"], lax.Acceptance(implemented, _log.Verify("CR-1", "engineer")));

        // Two of the three acts, never all three; only where all is allowed.
        var alone = team.Apply(approved, _log.Implement("CR-1", "code", "1.0.1", "board")).State;
        Assert.Equal(["configuration.request.one-person"], team.Refusal(alone, _log.Verify("CR-1", "board")));
        Assert.Equal(["configuration.request.one-person"], team.Refusal(alone, _log.Verify("CR-1", "board", passed: false)));
        Assert.Equal(["configuration.request.verified"], team.Acceptance(alone, _log.Verify("CR-1", "engineer")));
        Assert.Equal(["configuration.request.verified"], lax.Acceptance(alone, _log.Verify("CR-1", "board")));
    }

    [Fact]
    public void Blanks_around_a_name_make_no_other_person_and_letter_case_does()
    {
        var approved = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1", " board ")]);
        Assert.Equal(["configuration.request.approver-implements"], Standard.Refusal(approved, _log.Implement("CR-1", "code", "1.0.1", "board ")));
        var implemented = Standard.Apply(approved, _log.Implement("CR-1", "code", "1.0.1", "p1")).State;
        Assert.Equal(["configuration.request.implementer-verifies"], Standard.Refusal(implemented, _log.Verify("CR-1", "p1 ")));
        Assert.Equal(["configuration.request.verified"], Standard.Acceptance(implemented, _log.Verify("CR-1", "P1")));
        Assert.Equal("p1", implemented.VersionsOf("code")[1].By);
    }

    [Fact]
    public void A_plan_in_force_is_revised_and_a_baseline_set_by_its_authority_alone()
    {
        var state = Standard.After([_log.Plan(minor: ["leader"])]);
        Assert.Equal(["configuration.plan.not-authorised"], Standard.Refusal(state, _log.Plan(major: ["planner"])));
        Assert.Equal(["configuration.plan.not-authorised"], Standard.Refusal(state, _log.Plan(by: "leader")));
        Assert.Equal(["configuration.plan.adopted", "configuration.plan.responsible"], Standard.Acceptance(state, _log.Plan(by: "board ")));
        Assert.Equal(
            ["configuration.plan.adopted", "configuration.plan.responsible", "configuration.plan.names-its-author"],
            Standard.Acceptance(ConfigurationState.Empty, _log.Plan(by: "board")));
        state = Standard.Apply(Standard.Apply(state, _log.Identify("code")).State, _log.Version("code", "1.0.0")).State;
        foreach (var stranger in (string[])["planner", "leader"])
            Assert.Equal(["configuration.baseline.not-authorised"], Standard.Refusal(state, _log.Baseline("B-1", Entry("code", "1.0.0")) with { By = stranger }));
        Assert.Equal(["configuration.baseline.set"], Standard.Acceptance(state, _log.Baseline("B-1", Entry("code", "1.0.0"))));
    }

    // Management manual 8.5.1.3 b): the technical department answers for configuration management.
    [Fact]
    public void An_adopted_plan_names_the_responsible_role()
    {
        var reason = Standard.Apply(ConfigurationState.Empty, _log.Plan()).Verdict.Rationale[1];
        Assert.Equal(("CFG-01", "8.5.1.3 b)"), (reason.Rule.ToString(), reason.Clause.Clause));
        Assert.Equal(Role.TechnicalDepartment.Name, reason.Argument("role")!.Text);
        var other = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard with { Responsible = Role.GeneralDepartment });
        Assert.Equal(Role.GeneralDepartment.Name, other.Apply(ConfigurationState.Empty, _log.Plan()).Verdict.Rationale[1].Argument("role")!.Text);
    }

    // Management manual 8.5.2.2: record numbers, labels and configuration identification.
    [Fact]
    public void A_plan_says_how_products_are_identified()
    {
        string[] Noted(params string[] methods) =>
            [.. Standard.Acceptance(ConfigurationState.Empty, _log.Plan() with { Methods = methods.ToValueList() }).Skip(2)];
        Assert.Equal(["configuration.plan.methods-missing"], Noted());
        Assert.Equal(["configuration.method.record-number-missing", "configuration.method.configuration-identification-missing"], Noted("label"));
        Assert.Empty(Noted("label", "configuration-identification", "record-number"));
    }

    // Management manual 8.5.6: the technical department with the general department.
    [Fact]
    public void A_change_of_a_factor_of_production_is_decided_by_two_departments_together()
    {
        foreach (var factor in (string[])["process", "conditions", "environment", "people"])
        {
            var log = new Events();
            var state = Standard.After(log.UnderControl(), [log.Record("CR-1", "code") with { Criteria = ["editorial", factor] }, log.Analyse("CR-1")]);
            Assert.Equal(["configuration.request.department-missing", "configuration.request.department-missing"], Standard.Refusal(state, log.Approve("CR-1")));
            Assert.Equal(["configuration.request.department-missing"], Standard.Refusal(state, log.Approve("CR-1") with { Departments = ["technical-department"] }));
            Assert.Equal(
                ["configuration.request.approved"],
                Standard.Acceptance(state, log.Approve("CR-1") with { Departments = ["general-department", "technical-department"] }));
            Assert.Equal(["configuration.request.rejected"], Standard.Acceptance(state, log.Reject("CR-1")));
            var alone = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard with { JointDepartments = [Role.TechnicalDepartment] });
            Assert.Equal(["configuration.request.approved"], alone.Acceptance(state, log.Approve("CR-1") with { Departments = ["technical-department"] }));
        }

        var other = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1")]);
        Assert.Equal(["configuration.request.approved"], Standard.Acceptance(other, _log.Approve("CR-1")));
    }

    [Fact]
    public void A_hash_is_the_same_with_its_algorithm_and_in_either_letter_case()
    {
        var state = Standard.After([_log.Plan(), _log.Identify("code"), _log.Version("code", "1.0.0") with { ContentHash = "sha256:9F2C" }]);
        foreach (var same in (string[])["sha256:9F2C", "9f2c", "SHA-256 9f2C", "sha256=9f2c"])
            Assert.Equal(["configuration.baseline.set"], Standard.Acceptance(state, _log.Baseline("B-1", Entry("code", "1.0.0", same))));
        foreach (var other in (string[])["9f2d", "sha512:9f2c", "9f2c0", "crc32:9f2c"])
            Assert.Equal(["configuration.version.hash-differs"], Standard.Refusal(state, _log.Baseline("B-1", Entry("code", "1.0.0", other))));
        var built = Standard.After([_log.Plan(), _log.Identify("code"), _log.Version("code", "1.0.0") with { ContentHash = "9f2c" }, _log.Baseline("B-1", Entry("code", "1.0.0"))]);
        Assert.True(Standard.Apply(built, _log.Physical("A-1", "B-1", Entry("code", "1.0.0", "SHA256:9F2C"))).State.Audit("A-1")!.IsPassed);
        Assert.True(new Configuration([Entry("a", "1", "sha1:AB")]).DifferenceTo(new([Entry("a", "1", "ab")])).IsEmpty);

        // What is no number is compared as it stands.
        Assert.False(new Configuration([Entry("a", "1", "Alpha")]).DifferenceTo(new([Entry("a", "1", "alpha")])).IsEmpty);
        Assert.False(new Configuration([Entry("a", "1", "ab")]).DifferenceTo(new([Entry("a", "1")])).IsEmpty);
    }

    [Fact]
    public void Nothing_is_missing_inside_the_lists_of_an_event()
    {
        Assert.ThrowsAny<ArgumentException>(() => _log.Baseline("B-1", null!, Entry("code", "1.0.0")));
        Assert.ThrowsAny<ArgumentException>(() => _log.Implement("CR-1", "engineer", [null!]));
        Assert.ThrowsAny<ArgumentException>(() => _log.Physical("A-1", "B-1", [null!]));
        Assert.ThrowsAny<ArgumentException>(() => _log.Process("A-1", "B-1", [null!]));
    }

    [Fact]
    public void An_implementation_gives_each_item_of_the_request_one_later_version()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Identify("data"), _log.Record("CR-1", "code", "manual"), _log.Analyse("CR-1"), _log.Approve("CR-1")]);
        ConfigurationEntry code = Entry("code", "1.0.1", "h"), manual = Entry("manual", "1.0.1", "h");
        Assert.Equal(
            ["configuration.request.version-missing", "configuration.request.version-missing"],
            Standard.Apply(state, _log.Implement("CR-1", "engineer")).Verdict.Rationale.Select(reason => reason.Code));
        Assert.Equal(["configuration.request.version-missing"], Standard.Refusal(state, _log.Implement("CR-1", "engineer", code)));
        Assert.Equal(["configuration.item.twice"], Standard.Refusal(state, _log.Implement("CR-1", "engineer", code, manual, code)));
        Assert.Equal(["configuration.request.version-outside"], Standard.Refusal(state, _log.Implement("CR-1", "engineer", code, manual, Entry("data", "1.0.0", "h"))));
        Assert.Equal(["configuration.version.hash-missing"], Standard.Refusal(state, _log.Implement("CR-1", "engineer", code, manual with { ContentHash = null })));
        Assert.Equal(["configuration.version.not-greater"], Standard.Refusal(state, _log.Implement("CR-1", "engineer", code, manual with { Version = "1.0.0" })));
        var implemented = Standard.Apply(state, _log.Implement("CR-1", "engineer", manual, code)).State;
        Assert.Equal("CR-1", implemented.VersionsOf("manual")[1].Request);
        Assert.Equal(2, implemented.VersionsOf("code")[1].Number);
        Assert.Equal("1.0.0", implemented.CurrentVersionOf("manual")!.Version);
    }

    [Fact]
    public void A_change_of_one_item_leaves_others_alone()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1")]);
        Assert.Equal(
            ["configuration.request.version-outside", "configuration.request.version-missing"],
            Standard.Refusal(state, _log.Implement("CR-1", "manual", "1.0.1")));
    }

    [Fact]
    public void A_failed_verification_sends_the_change_back_to_its_implementer()
    {
        var state = Standard.After(
            _log.UnderControl(),
            [_log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1"), _log.Implement("CR-1", "code", "1.0.1"), _log.Verify("CR-1", passed: false)]);
        Assert.Equal("approved", state.Request("CR-1")!.State.Code);
        Assert.Equal("1.0.0", state.CurrentVersionOf("code")!.Version);
        state = Standard.Apply(state, _log.Implement("CR-1", "code", "1.0.2")).State;
        state = Standard.Apply(state, _log.Verify("CR-1")).State;
        Assert.Equal("1.0.2", state.CurrentVersionOf("code")!.Version);
        Assert.Equal(["configuration.request.nobody-told"], Standard.Refusal(state, _log.ReleaseChange("CR-1")));
        Assert.Equal(["configuration.request.released"], Standard.Acceptance(state, _log.ReleaseChange("CR-1", "general-department")));
    }

    [Fact]
    public void The_later_of_two_verified_changes_stays_current()
    {
        var state = Standard.After(
            _log.UnderControl(),
            [
                _log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1"), _log.Record("CR-2", "code"), _log.Analyse("CR-2"), _log.Approve("CR-2"),
                _log.Implement("CR-1", "code", "1.0.1"), _log.Implement("CR-2", "code", "1.0.2"), _log.Verify("CR-2"), _log.Verify("CR-1"),
            ]);
        Assert.Equal("1.0.2", state.CurrentVersionOf("code")!.Version);
    }

    [Fact]
    public void A_verified_change_of_a_draft_is_current_only_once_it_is_baselined()
    {
        var state = Standard.After(
            [_log.Plan(), _log.Identify("code"), _log.Version("code", "1.0.0"), .. _log.WholeChange("CR-1", "1.0.1")]);
        Assert.Null(state.CurrentVersionOf("code"));
        Assert.Equal(ItemState.Draft, state.StateOf("code"));
        state = Standard.Apply(state, _log.Baseline("B-1", Entry("code", "1.0.1"))).State;
        state = Standard.Apply(state, _log.Baseline("B-0", Entry("code", "1.0.0"))).State;
        Assert.Equal("1.0.1", state.CurrentVersionOf("code")!.Version);
    }

    [Fact]
    public void An_item_with_open_requests_or_in_service_is_not_retired()
    {
        var open = Standard.After(_log.UnderControl(), [_log.Record("CR-1", "code")]);
        Assert.Equal(["configuration.item.open-requests"], Standard.Refusal(open, _log.Retire("code")));
        var log = new Events();
        var released = Standard.After(log.UnderControl(), log.ReadyForRelease(), [log.Release("R-1", "B-1")]);
        Assert.Equal(["configuration.item.in-service"], Standard.Refusal(released, log.Retire("code")));
        var retired = Standard.Apply(Standard.Apply(released, log.End("R-1")).State, log.Retire("code")).State;
        Assert.Equal(ItemState.Retired, retired.StateOf("code"));
        Assert.Equal(["configuration.item.retired"], Standard.Refusal(retired, log.Record("CR-1", "code")));
        Assert.Equal(["configuration.item.retired"], Standard.Refusal(retired, log.Retire("code")));
        Assert.Equal(["configuration.item.retired"], Standard.Refusal(retired, log.Link("manual", "code")));
        Assert.Equal(["configuration.item.retired"], Standard.Refusal(retired, log.Baseline("B-2", Entry("code", "1.0.0"))));
        Assert.Equal(["manual"], new ConfigurationRegister(retired).Current().Entries.Select(entry => entry.Item));
    }

    [Fact]
    public void Items_pass_through_their_states()
    {
        ItemState?[] States(params IEnumerable<ConfigurationEvent>[] batches) => [Standard.After(batches).StateOf("code")];
        Assert.Null(ConfigurationState.Empty.StateOf("code"));
        Assert.Equal([ItemState.Identified], States([_log.Plan(), _log.Identify("code")]));
        Assert.Equal([ItemState.Draft], States([_log.Plan(), _log.Identify("code"), _log.Version("code", "1.0.0")]));
        Assert.Equal([ItemState.Controlled], States(_log.UnderControl()));
        Assert.Equal([ItemState.Controlled], States(_log.UnderControl(), _log.WholeChange("CR-1", "1.0.1")));
        Assert.Equal([ItemState.Released], States(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1")]));
    }

    [Fact]
    public void Verdicts_carry_the_stamp_and_do_without_a_culture()
    {
        var verdict = ThrowingCulture.Around(() => Standard.Apply(ConfigurationState.Empty, _log.Plan()).Verdict);
        Assert.Equal("configurations/standard@1.0", verdict.RuleSet.ToString());
        Assert.Equal("CFG-02", verdict.Rationale[0].Rule.ToString());
    }

    [Fact]
    public void Nothing_is_decided_without_state_event_or_rules()
    {
        Assert.Throws<ArgumentNullException>(() => new EventSourcedConfigurationController(null!));
        Assert.Throws<ArgumentNullException>(() => Standard.Apply(null!, _log.Plan()));
        Assert.Throws<ArgumentNullException>(() => Standard.Apply(ConfigurationState.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => Standard.Replay(ConfigurationState.Empty, [null!]));
        Assert.Throws<ArgumentNullException>(() => PlannedAuthority.Instance.Covers(null!, null, null));
    }

    private sealed class Anybody : IDispositioningAuthority
    {
        public bool Covers(ConfigurationEvent act, ChangeRequest? request, ConfigurationPlan? plan) => act.By != "stranger";
    }
}
