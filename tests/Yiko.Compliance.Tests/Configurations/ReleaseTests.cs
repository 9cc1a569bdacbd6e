using NodaTime;
using static Yiko.Compliance.Configurations.ControllerAsked;
using static Yiko.Compliance.Configurations.Events;

namespace Yiko.Compliance.Configurations;

public sealed class ReleaseTests
{
    private readonly Events _log = new();

    [Fact]
    public void A_release_that_lacks_everything_lists_everything()
    {
        var state = Standard.After(_log.UnderControl());
        Assert.Equal(
            [
                "configuration.release.master-copy-missing", "configuration.release.master-copy-missing", "configuration.release.functional-audit-missing",
                "configuration.release.physical-audit-missing", "configuration.release.no-inspection",
            ],
            Standard.Refusal(state, _log.Release("R-1", "B-1") with { Inspections = [] }));
        Assert.Equal(["configuration.baseline.unknown"], Standard.Refusal(state, _log.Release("R-1", "B-2")));
    }

    // rules.md, section 32: release with FCA only -> refused.
    [Fact]
    public void A_functional_audit_alone_is_not_enough()
    {
        var ready = _log.ReadyForRelease();
        var state = Standard.After(_log.UnderControl(), [ready[0], ready[2], ready[3]]);
        Assert.Equal(["configuration.release.physical-audit-missing"], Standard.Refusal(state, _log.Release("R-1", "B-1")));
        state = Standard.Apply(state, ready[1]).State;
        Assert.Equal(["configuration.release.released"], Standard.Acceptance(state, _log.Release("R-1", "B-1")));
    }

    [Fact]
    public void Audits_of_another_baseline_do_not_count()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Baseline("B-2", Entry("code", "1.0.0"))]);
        Assert.Equal(
            ["configuration.release.functional-audit-missing", "configuration.release.physical-audit-missing"],
            Standard.Refusal(state, _log.Release("R-1", "B-2")));
    }

    [Fact]
    public void Functional_completeness_takes_every_requirement()
    {
        Assert.Equal(["configuration.audit.no-requirement"], ShortfallsOf(_log.Functional("A-1", "B-1", [])));
        Assert.Equal(
            ["configuration.audit.requirement-unverified"],
            ShortfallsOf(_log.Functional("A-1", "B-1", new RequirementEvidence { Requirement = "R-1", IsVerified = true }, new RequirementEvidence { Requirement = "R-2" })));
        Assert.Empty(ShortfallsOf(_log.Functional("A-1", "B-1", new RequirementEvidence { Requirement = "R-1", IsVerified = true })));
    }

    [Fact]
    public void Physical_completeness_takes_equal_hashes()
    {
        var (a, b, c) = (Entry("a", "1.0.0", HashOf("a", "1.0.0")), Entry("b", "1.0.0", HashOf("b", "1.0.0")), Entry("c", "1.0.0", HashOf("c", "1.0.0")));
        ConfigurationEvent[] three =
        [
            _log.Plan(), _log.Identify("a"), _log.Identify("b"), _log.Identify("c"), _log.Version("a", "1.0.0"), _log.Version("b", "1.0.0"), _log.Version("c", "1.0.0"),
            _log.Baseline("B-1", a, b, c),
        ];
        Assert.Equal(
            ["configuration.audit.built-differs", "configuration.audit.built-extra", "configuration.audit.built-twice", "configuration.audit.built-missing"],
            ShortfallsOf(_log.Physical("A-1", "B-1", a with { ContentHash = "other" }, Entry("d", "1.0.0", "hd"), a, b), three));
        Assert.Equal(["configuration.audit.built-differs"], ShortfallsOf(_log.Physical("A-1", "B-1", a with { Version = "2.0.0" }, b, c), three));
        Assert.Empty(ShortfallsOf(_log.Physical("A-1", "B-1", c, a, b), three));
    }

    [Fact]
    public void The_last_audit_of_a_kind_counts()
    {
        var state = Standard.After(
            _log.UnderControl(),
            _log.ReadyForRelease(),
            [_log.Functional("FCA-2", "B-1", new RequirementEvidence { Requirement = "R-1" }), _log.Physical("PCA-2", "B-1")]);
        Assert.Equal(
            ["configuration.release.functional-audit-failed", "configuration.release.physical-audit-failed"],
            Standard.Refusal(state, _log.Release("R-1", "B-1")));
        Assert.False(state.Audit("FCA-2")!.IsPassed);
        state = Standard.Apply(state, _log.Functional("FCA-3", "B-1")).State;
        Assert.Equal(["configuration.release.physical-audit-failed"], Standard.Refusal(state, _log.Release("R-1", "B-1")));
    }

    [Fact]
    public void An_open_major_finding_stands_against_a_release_until_it_is_closed()
    {
        AuditFinding major = new() { Id = "F-1", IsMajor = true, Description = "no record" };
        var state = Standard.After(
            _log.UnderControl(),
            _log.ReadyForRelease(),
            [_log.Process("A-1", "B-1", major, new() { Id = "F-2", IsMajor = false }, new() { Id = "F-3", IsMajor = true, IsOpen = false })]);
        Assert.Equal(["configuration.release.finding-open"], Standard.Refusal(state, _log.Release("R-1", "B-1")));
        Assert.Equal(["configuration.audit.unknown"], Standard.Refusal(state, _log.Close("A-2", "F-1")));
        Assert.Equal(["configuration.audit.finding-unknown"], Standard.Refusal(state, _log.Close("A-1", "F-9")));
        Assert.Equal(["configuration.audit.finding-closed"], Standard.Refusal(state, _log.Close("A-1", "F-3")));
        Assert.Equal(["configuration.audit.finding-dealt-with"], Standard.Acceptance(state, _log.Close("A-1", "F-1")));
        state = Standard.Apply(state, _log.Close("A-1", "F-1")).State;
        Assert.Equal(["configuration.release.released"], Standard.Acceptance(state, _log.Release("R-1", "B-1")));
    }

    [Fact]
    public void An_audit_is_held_once_of_a_known_baseline_with_findings_told_apart()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease());
        Assert.Equal(["configuration.audit.duplicate"], Standard.Refusal(state, _log.Functional("FCA-1", "B-1")));
        Assert.Equal(["configuration.baseline.unknown"], Standard.Refusal(state, _log.Functional("FCA-2", "B-2")));
        AuditFinding finding = new() { Id = "F-1", IsMajor = false };
        Assert.Equal(["configuration.audit.finding-duplicate"], Standard.Refusal(state, _log.Process("A-1", "B-1", finding, finding)));
    }

    [Fact]
    public void Every_inspection_is_complete_before_a_release()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease());
        Assert.Equal(
            ["configuration.release.inspection-incomplete"],
            Standard.Refusal(state, _log.Release("R-1", "B-1", null, new ReleaseInspection { Id = "I-1", IsComplete = true }, new ReleaseInspection { Id = "I-2" })));
    }

    [Fact]
    public void There_is_no_exceptional_release_unless_the_rules_know_one()
    {
        var state = Standard.After(_log.UnderControl(), [_log.Keep("code", "1.0.0"), _log.Keep("manual", "1.0.0")]);
        ReleaseConcession agreed = new() { AuthorisedBy = "director", Customer = "customer" };
        Assert.Equal(
            ["configuration.release.no-exception", "configuration.release.functional-audit-missing", "configuration.release.physical-audit-missing"],
            Standard.Refusal(state, _log.Release("R-1", "B-1", agreed)));
        var lenient = new EventSourcedConfigurationController(ConfigurationRuleSet.WithExceptionalRelease);
        Assert.Equal(["configuration.release.released", "configuration.release.by-concession"], lenient.Acceptance(state, _log.Release("R-1", "B-1", agreed)));
        foreach (var half in (ReleaseConcession[])[agreed with { Customer = null }, agreed with { AuthorisedBy = " " }, agreed with { Customer = "" }])
            Assert.Contains("configuration.release.concession-incomplete", lenient.Refusal(state, _log.Release("R-1", "B-1", half)));
        Assert.Contains("configuration.release.functional-audit-missing", lenient.Refusal(state, _log.Release("R-1", "B-1")));
        var bare = lenient.After(new Events().UnderControl());
        Assert.Contains("configuration.release.master-copy-missing", lenient.Refusal(bare, _log.Release("R-1", "B-1", agreed)));
    }

    [Fact]
    public void Master_copies_are_kept_until_the_end_of_life()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1"), _log.Release("R-2", "B-1")]);
        Assert.Equal("library 1", state.MasterCopy("code", "1.0.0")!.Location);
        Assert.Equal(["configuration.master-copy.duplicate"], Standard.Refusal(state, _log.Keep("code", "1.0.0")));
        Assert.Equal(["configuration.version.unknown"], Standard.Refusal(state, _log.Keep("code", "9.0.0")));
        Assert.Equal(["configuration.item.unknown"], Standard.Refusal(state, _log.Keep("nothing", "1.0.0")));
        Assert.Equal(["configuration.master-copy.unknown"], Standard.Refusal(state, _log.Remove("code", "9.0.0")));
        Assert.Equal(["configuration.master-copy.in-use"], Standard.Refusal(state, _log.Remove("code", "1.0.0")));
        state = Standard.Apply(state, _log.End("R-1")).State;
        Assert.Equal(["configuration.master-copy.in-use"], Standard.Refusal(state, _log.Remove("code", "1.0.0")));
        state = Standard.Apply(state, _log.End("R-2")).State;
        Assert.Equal(ReleaseState.Archived, state.Release("R-2")!.State);
        Assert.Equal(["configuration.release.ended"], Standard.Refusal(state, _log.End("R-2")));
        Assert.Equal(["configuration.release.unknown"], Standard.Refusal(state, _log.End("R-3")));
        state = Standard.Apply(state, _log.Remove("code", "1.0.0")).State;
        Assert.Null(state.MasterCopy("code", "1.0.0"));
        Assert.Equal(["manual"], state.MasterCopies().Select(copy => copy.Item));
        Assert.Equal(["configuration.master-copy.kept"], Standard.Acceptance(state, _log.Keep("code", "1.0.0")));
    }

    [Fact]
    public void Data_needs_no_master_copy()
    {
        var state = Standard.After(
            [
                _log.Plan(), _log.Identify("table", ConfigurationItem.DataSet), _log.Version("table", "1.0.0"), _log.Baseline("B-1", Entry("table", "1.0.0")), _log.Functional("F", "B-1"),
                _log.Physical("P", "B-1", Entry("table", "1.0.0", HashOf("table", "1.0.0"))), _log.Release("R-1", "B-1"), _log.End("R-1"),
            ]);
        Assert.Empty(state.MasterCopies());
        Assert.Equal(ItemState.Controlled, state.StateOf("table"));
    }

    [Fact]
    public void Release_ids_are_unique()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1")]);
        Assert.Equal(["configuration.release.duplicate"], Standard.Refusal(state, _log.Release("R-1", "B-1")));
    }

    [Fact]
    public void A_delivery_has_a_serial_number_of_its_own_and_a_copy_of_the_release()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease());
        _log.Today = Start.PlusDays(10);
        state = Standard.Apply(state, _log.Release("R-1", "B-1")).State;
        _log.Today = Start.PlusDays(20);
        Assert.Equal(["configuration.release.unknown"], Standard.Refusal(state, _log.Deliver("S-1", "R-2")));
        Assert.Equal(["configuration.delivery.copy-date"], Standard.Refusal(state, _log.Deliver("S-1", "R-1", Start.PlusDays(9))));
        Assert.Equal(["configuration.delivery.copy-date"], Standard.Refusal(state, _log.Deliver("S-1", "R-1", Start.PlusDays(21))));
        Assert.Equal(
            ["configuration.delivery.usability-not-tested", "configuration.delivery.not-sent", "configuration.delivery.protection-not-explained"],
            Standard.Refusal(state, _log.Deliver("S-1", "R-1", steps: [])));
        foreach (var day in (LocalDate[])[Start.PlusDays(10), Start.PlusDays(20)])
            Assert.Equal(["configuration.delivery.delivered"], Standard.Acceptance(state, _log.Deliver("S-1", "R-1", day)));
        state = Standard.Apply(state, _log.Deliver("S-1", "R-1")).State;
        Assert.Equal(ReleaseState.Delivered, state.Release("R-1")!.State);
        Assert.Equal(["configuration.delivery.serial-duplicate"], Standard.Refusal(state, _log.Deliver("S-1", "R-1") with { Record = "DR-9" }));
        Assert.Equal(["configuration.delivery.record-duplicate"], Standard.Refusal(state, _log.Deliver("S-2", "R-1") with { Record = "DR-S-1" }));
        state = Standard.Apply(state, _log.Deliver("S-2", "R-1")).State;
        state = Standard.Apply(state, _log.End("R-1")).State;
        Assert.Equal(["configuration.release.ended"], Standard.Refusal(state, _log.Deliver("S-3", "R-1")));
        Assert.Equal(["S-1", "S-2"], new ConfigurationRegister(state).CopiesOf("R-1").Select(copy => copy.SerialNumber));
    }

    // Management manual 8.5.4.3: first test, then send, and tell the customer how to protect it.
    [Fact]
    public void A_copy_is_tested_before_it_is_sent_and_explained_after()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1")]);
        var (tested, sent, explained) = ("usability-tested", "sent", "protection-explained");
        string[][] wrong = [[sent, tested, explained], [tested, explained, sent], [explained, tested, sent], [sent, explained, tested], [sent, tested, sent, explained]];
        foreach (var steps in wrong)
            Assert.Equal(["configuration.delivery.wrong-order"], Standard.Refusal(state, _log.Deliver("S-1", "R-1", steps: steps)).Distinct());
        Assert.Equal(
            ["configuration.delivery.wrong-order", "configuration.delivery.wrong-order"],
            Standard.Apply(state, _log.Deliver("S-1", "R-1", steps: [explained, sent, tested])).Verdict.Rationale.Select(reason => reason.Code));
        Assert.Equal(["configuration.delivery.delivered"], Standard.Acceptance(state, _log.Deliver("S-1", "R-1", steps: [tested, tested, sent, explained, sent])));
    }

    // Management manual 8.5.5: analyse, modify, test, accept together, sign by both; a change of structure is a new version.
    [Fact]
    public void A_maintenance_change_has_its_steps_in_order_and_two_signatures()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1"), _log.Deliver("S-1", "R-1")]);
        Assert.Equal(["configuration.maintenance.recorded"], Standard.Acceptance(state, _log.Maintain("M-1", "S-1")));
        Assert.Equal(["configuration.delivery.serial-unknown"], Standard.Refusal(state, _log.Maintain("M-1", "S-2")));
        Assert.Equal(
            [
                "configuration.maintenance.type-not-analysed", "configuration.maintenance.not-modified", "configuration.maintenance.not-tested",
                "configuration.maintenance.not-accepted", "configuration.maintenance.record-not-signed",
            ],
            Standard.Refusal(state, _log.Maintain("M-1", "S-1", [])));
        for (var i = 1; i < FiveSteps.Length; i++)
        {
            var swapped = FiveSteps.ToArray();
            (swapped[i - 1], swapped[i]) = (swapped[i], swapped[i - 1]);
            Assert.Equal(["configuration.maintenance.wrong-order"], Standard.Refusal(state, _log.Maintain("M-1", "S-1", swapped)).Distinct());
        }

        Assert.Equal(["configuration.maintenance.customer-unsigned"], Standard.Refusal(state, _log.Maintain("M-1", "S-1") with { Customer = " " }));
        Assert.Equal(["configuration.maintenance.engineer-unsigned"], Standard.Refusal(state, _log.Maintain("M-1", "S-1") with { Engineer = null }));
        Assert.Equal(["configuration.maintenance.signed-by-one"], Standard.Refusal(state, _log.Maintain("M-1", "S-1") with { Engineer = "customer " }));
        var maintained = Standard.Apply(state, _log.Maintain("M-1", "S-1")).State;
        Assert.Equal(["configuration.maintenance.duplicate"], Standard.Refusal(maintained, _log.Maintain("M-1", "S-1")));
        Assert.Equal(["M-1"], new ConfigurationRegister(maintained).TraceOf("S-1")!.Maintenance);
        Assert.NotEqual(state, maintained);
    }

    [Fact]
    public void A_structural_maintenance_change_is_a_new_version()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1"), _log.Deliver("S-1", "R-1"), _log.Record("CR-2", "code")]);
        ConfigurationEvent Structural(string? request) => _log.Maintain("M-1", "S-1") with { IsStructural = true, Request = request };
        Assert.Equal(["configuration.maintenance.no-new-version"], Standard.Refusal(state, Structural(null)));
        Assert.Equal(["configuration.maintenance.no-new-version"], Standard.Refusal(state, Structural("CR-2")));
        Assert.Equal(["configuration.request.unknown"], Standard.Refusal(state, Structural("CR-9")));

        // Recorded, analysed, approved and implemented it has brought no version yet; verified and then released it has.
        var change = _log.WholeChange("CR-1", "1.0.1");
        foreach (var happened in change.Take(4))
        {
            state = Standard.Apply(state, happened).State;
            Assert.Equal(["configuration.maintenance.no-new-version"], Standard.Refusal(state, Structural("CR-1")));
        }

        foreach (var happened in change.Skip(4))
        {
            state = Standard.Apply(state, happened).State;
            Assert.Equal(["configuration.maintenance.recorded"], Standard.Acceptance(state, Structural("CR-1")));
        }
    }

    [Fact]
    public void A_retired_item_in_a_released_baseline_is_told()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Retire("manual")]);
        Assert.Equal(["configuration.release.released", "configuration.release.retired-item"], Standard.Acceptance(state, _log.Release("R-1", "B-1")));
    }

    // TRC-05, and the chain from record to item versions: what a release in service lacks.
    [Fact]
    public void Gaps_in_traces_are_told_until_the_end_of_life()
    {
        ConfigurationEvent[] before =
        [
            _log.Plan(), _log.Identify("table", ConfigurationItem.DataSet), _log.Version("table", "1.0.0"), _log.Baseline("B-1", Entry("table", "1.0.0")), _log.Functional("F", "B-1"),
            _log.Physical("P", "B-1", Entry("table", "1.0.0", HashOf("table", "1.0.0"))), _log.Release("R-1", "B-1"),
        ];
        static string[] Gaps(ConfigurationState state) => [.. new ConfigurationRegister(state).Gaps().Select(reason => reason.Code)];
        var released = Standard.After(before);
        Assert.Equal(["configuration.trace.no-copy", "configuration.trace.not-stored"], Gaps(released));
        var delivered = Standard.Apply(released, _log.Deliver("S-1", "R-1")).State;
        Assert.Equal(["configuration.trace.not-stored"], Gaps(delivered));
        Assert.Equal(["configuration.trace.not-stored"], new ConfigurationRegister(delivered).TraceOf("S-1")!.Gaps.Select(reason => reason.Code));
        Assert.Equal("TRC-05", new ConfigurationRegister(delivered).Gaps()[0].Rule.ToString());
        var stored = Standard.Apply(delivered, _log.Keep("table", "1.0.0")).State;
        Assert.Empty(Gaps(stored));
        Assert.Empty(new ConfigurationRegister(stored).TraceOf("S-1")!.Gaps);
        Assert.Empty(Gaps(Standard.Apply(delivered, _log.End("R-1")).State));
    }

    [Fact]
    public void A_copy_is_traced_both_ways()
    {
        var state = Standard.After(_log.UnderControl(), _log.ReadyForRelease(), [_log.Release("R-1", "B-1"), _log.Deliver("S-1", "R-1"), .. _log.WholeChange("CR-1", "1.0.1")]);
        var trace = new ConfigurationRegister(state).TraceOf("S-1")!;
        Assert.Equal(("field-engineer", "DR-S-1", "R-1", "B-1"), (trace.Delivery.Engineer, trace.Delivery.Record, trace.Release.Id, trace.Baseline.Id));
        Assert.Equal("1.0.0", trace.Baseline.Contents.Find("code")!.Version);
        Assert.Equal(["S-1"], new ConfigurationRegister(state).CopiesWith("code", "1.0.0").Select(copy => copy.SerialNumber));
        Assert.Empty(new ConfigurationRegister(state).CopiesWith("code", "1.0.1"));
        Assert.Null(new ConfigurationRegister(state).TraceOf("S-2"));
    }

    // The codes of what the evidence of an audit lacks, as the state keeps them.
    private string[] ShortfallsOf(AuditHeld held, ConfigurationEvent[]? before = null) =>
        [.. Standard.After(before ?? _log.UnderControl(), [held]).Audit(held.Audit)!.Shortfalls.Select(reason => reason.Code)];
}
