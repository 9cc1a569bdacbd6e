using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Aspects;

/// <summary>What follows from a register is an answer like any other: it carries the stamp, is stored with what was asked, and verifies from that alone.</summary>
public sealed class AspectRegisterVerdictTests
{
    // Each entry holds a whole evaluation.
    private const int MostEntries = 8;

    private static readonly RuleSetStamp Stamp = RuleSetStamp.Of(SignificanceRuleSet.Standard);

    private static Gen<AspectCase> Cases =>
        from aspect in AspectGenerators.Aspects
        from history in
            (from scores in AspectGenerators.Any(SignificanceRuleSet.Standard)
             from day in Gen.Choose(0, 9)
             from signed in Gen.Choose(0, 3)
             from isOther in Gen.Elements(true, false, false, false)
             select Some.Evaluated(scores with { Aspect = aspect with { Id = isOther ? "E-99" : aspect.Id } }, day) with { Signatures = Some.AllSigned.Take(signed).ToValueList() }).ListOf().Resize(MostEntries)
        from changes in
            (from trigger in Gen.Elements(Enum.GetValues<AspectTrigger>())
             from day in Gen.Choose(0, 9)
             from ids in Gen.SubListOf(aspect.Id, "E-98")
             from activities in Gen.SubListOf("printing")
             select new AspectChange { Trigger = trigger, Date = Some.Day.PlusDays(day), AspectIds = ids.ToValueList(), Activities = activities.ToValueList() }).ListOf().Resize(MostEntries)
        from controls in Gen.SubListOf(
            ControlRecords.Programme("MP-1"), ControlRecords.Programme("MP-2"), ControlRecords.Programme("EP-1"), ControlRecords.EmergencyPlan("EP-1", aspect.Id),
            ControlRecords.Document("ZY-1"), ControlRecords.Document("ZY-2", "E-99"))
        from asOf in Gen.Choose(0, 9)
        from known in Gen.SubListOf(
            [.. Some.Standings(Some.Day.PlusDays(asOf)), ControlRecords.Standing("programme draft", "MP-2", Some.Day.PlusDays(asOf)), .. Some.Standings(Some.Day.PlusDays(asOf + 1))])
        select new AspectCase
        {
            Aspect = aspect,
            History = history.ToValueList(),
            Changes = changes.ToValueList(),
            Controls = controls.ToValueList(),
            Standings = known.ToValueList(),
            AsOf = Some.Day.PlusDays(asOf),
        };

    [Property]
    public Property Findings_survive_storage() => Prop.ForAll(
        Arb.From(Cases), asked => StoredVerdicts.AssertSurvives(VerdictFormats.AspectFindings, Some.Register.Check(asked), SignificanceRuleSet.Standard));

    [Property]
    public Property Reopenings_survive_storage() => Prop.ForAll(
        Arb.From(Cases), asked => StoredVerdicts.AssertSurvives(VerdictFormats.AspectReopenings, Some.Register.CheckReopening(asked), SignificanceRuleSet.Standard));

    [Property]
    public Property An_answer_says_why_whatever_it_is() => Prop.ForAll(Arb.From(Cases), asked =>
    {
        var (finding, reopening) = (Some.Register.Check(asked), Some.Register.CheckReopening(asked));
        return finding.RuleSet == Stamp && reopening.RuleSet == Stamp
            && finding.Rationale.Count > 0 && reopening.Rationale.Count > 0
            && finding.Conforms == finding.Rationale.Cites("aspect.register.conforms")
            && (reopening.Since is null) == (reopening.Rationale.Cites("aspect.trigger.none") || reopening.Rationale.Cites("aspect.register.unevaluated"));
    });

    [Property]
    public Property What_is_due_is_what_each_aspect_alone_says() => Prop.ForAll(Arb.From(Cases), asked =>
    {
        var own = asked.History.Where(entry => entry.Aspect.Id == asked.Aspect.Id).ToArray();
        var due = Some.Register.Due(own, asked.Changes, asked.AsOf);
        var alone = Some.Register.CheckReopening(asked);
        return alone.Since is null ? due.IsEmpty : (due.Single().Since, due.Single().Rationale).Equals((alone.Since, alone.Rationale));
    });

    [Fact]
    public void An_aspect_that_lacks_nothing_is_said_to_conform()
    {
        var finding = Some.Register.Check(new()
        {
            Aspect = Some.Aspect(),
            History = [Some.Evaluated(Some.Resource(5, 5))],
            Controls = [ControlRecords.Programme("MP-1")],
            Standings = Some.Standings(Some.Day),
            AsOf = Some.Day,
        });

        Assert.True(finding.Conforms);
        Assert.Equal([AspectControls.Programme | AspectControls.OperationalControl], finding.Demands);
        Assert.Equal(
            ["该环境因素已评价并批准，所需控制齐备。", "该重要环境因素的控制方式：目标、指标和管理方案。"],
            finding.Rationale.Select(reason => RationaleFormatter.ChineseSimplified.Sentence(reason)));
        Assert.Equal(("aspect.control.met", "ENV-10", "6.1.3, 3.4"), (finding.Rationale[1].Code, finding.Rationale[1].Rule.ToString(), finding.Rationale[1].Clause.Clause));
    }

    // AMB-08: 6.1.3 says that a significant aspect may have a programme, 6.2.3.1 that it gets one.
    [Theory]
    [InlineData(false, AspectControls.OperationalControl, null)]
    [InlineData(true, AspectControls.OperationalControl, "aspect.control.programme-missing")]
    [InlineData(true, AspectControls.Programme, null)]
    [InlineData(false, AspectControls.EmergencyPlan, "aspect.control.missing")]
    public void What_a_significant_aspect_demands_is_said_by_the_rule_set(bool programme, AspectControls controls, string? lacking)
    {
        foreach (var rules in AspectGenerators.Published)
        {
            var register = new AspectRegister(rules with { ProgrammeIsDemanded = programme });
            var finding = register.Check(new()
            {
                Aspect = Some.Aspect(),
                History = [Some.Evaluated(Some.Resource(5, 5))],
                Controls = Some.Controls(controls).ToValueList(),
                Standings = Some.Standings(Some.Day),
                AsOf = Some.Day,
            });

            Assert.Equal([programme ? AspectControls.Programme : AspectControls.Programme | AspectControls.OperationalControl], finding.Demands);
            Assert.Equal(lacking ?? "aspect.register.conforms", finding.Rationale[0].Code);
            Assert.Equal(lacking is null, finding.Conforms);
        }
    }

    [Fact]
    public void An_aspect_of_an_emergency_demands_a_plan_and_one_that_is_not_significant_nothing()
    {
        AspectCase Of(AspectState state, decimal points) =>
            new() { Aspect = Some.Aspect(state: state), History = [Some.Evaluated(Some.Resource(points, points))], AsOf = Some.Day };

        Assert.Empty(Some.Register.Check(Of(AspectState.Normal, 1)).Demands);
        Assert.Equal([AspectControls.EmergencyPlan], Some.Register.Check(Of(AspectState.Emergency, 1)).Demands);
        Assert.Equal(
            [AspectControls.Programme | AspectControls.OperationalControl, AspectControls.EmergencyPlan], Some.Register.Check(Of(AspectState.Emergency, 5)).Demands);
    }

    [Fact]
    public void What_the_register_does_not_say_of_an_aspect_is_asked_for()
    {
        var finding = Some.Register.Check(new()
        {
            Aspect = Some.Aspect(type: null) with { Department = null, Tense = null },
            History = [Some.Evaluated(Some.Resource(1, 1))],
            AsOf = Some.Day,
        });

        Assert.Equal(["aspect.register.department-missing", "aspect.register.undocumented"], finding.Rationale.Select(reason => reason.Code));
        Assert.Equal(
            ["清单中未登记识别该环境因素的部门。〔ENV-02，管理手册 6.1.3, 2.1〕", "清单中未登记该环境因素的：类型、时态。〔ENV-11，管理手册 6.1.3, 3.5〕"],
            RationaleFormatter.ChineseSimplified.Lines(finding.Rationale));
    }

    // 及时: the manual has no number, so the rule set has; on the day itself is in time.
    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(0, 5, true)]
    [InlineData(30, 34, false)]
    [InlineData(30, 35, true)]
    public void A_change_is_answered_in_time_or_the_register_is_not_kept(int days, int asOf, bool late)
    {
        foreach (var rules in AspectGenerators.Published)
        {
            var finding = new AspectRegister(rules with { DaysToAnswerChanges = days }).Check(new()
            {
                Aspect = Some.Aspect(),
                History = [Some.Evaluated(Some.Resource(1, 1))],
                Changes = [new() { Trigger = AspectTrigger.LegalChange, Date = Some.Day.PlusDays(4) }, new() { Trigger = AspectTrigger.LegalChange, Date = Some.Day }],
                AsOf = Some.Day.PlusDays(asOf),
            });

            Assert.Equal(late ? ["aspect.register.not-in-time"] : ["aspect.register.conforms"], finding.Rationale.Select(reason => reason.Code));
        }
    }

    [Fact]
    public void Changes_are_looked_at_over_the_whole_register()
    {
        var finding = Some.Register.Findings(
            [Some.Aspect("E-1"), Some.Aspect("E-2")],
            [Some.Evaluated(Some.Resource(1, 1)), Some.Evaluated(Some.Named("E-2", Some.Resource(1, 1)), day: 3)],
            [],
            [],
            Some.Day.PlusDays(9),
            [new() { Trigger = AspectTrigger.NewActivity, Date = Some.Day.PlusDays(3) }]).Single();

        Assert.Equal(("E-1", "aspect.register.not-in-time"), (finding.Case.Aspect.Id, finding.Rationale.Single().Code));
    }

    [Fact]
    public void An_aspect_of_the_history_that_the_register_lacks_is_not_passed_over()
    {
        var finding = Some.Register.Findings(
            [Some.Aspect("E-2")], [Some.Evaluated(Some.Resource(5, 5))], [ControlRecords.Programme("MP-1", "E-2")], Some.Standings(Some.Day), Some.Day);

        Assert.Equal(["E-2", "E-1"], finding.Select(item => item.Case.Aspect.Id));
        Assert.Equal(["aspect.register.unevaluated", "aspect.control.missing"], finding.SelectMany(item => item.Rationale).Select(reason => reason.Code));
    }

    [Fact]
    public void An_aspect_that_nobody_evaluated_is_not_due_again_and_not_called_in_order()
    {
        AspectCase asked = new() { Aspect = Some.Aspect(), Changes = [new() { Trigger = AspectTrigger.MethodChange, Date = Some.Day }], AsOf = Some.Day };

        Assert.Equal((null, "aspect.register.unevaluated"), ((LocalDate?)null, Some.Register.CheckReopening(asked).Rationale.Single().Code));
        Assert.Null(Some.Register.CheckReopening(asked).Since);
        Assert.False(Some.Register.Check(asked).Conforms);
    }

    [Fact]
    public void An_altered_finding_is_found()
    {
        var record = VerdictFormats.AspectFindings.Record(Some.Register.Check(new() { Aspect = Some.Aspect(), AsOf = Some.Day }), StoredVerdicts.Day);
        var altered = record with { Verdict = record.Verdict.Replace("\"conforms\":false", "\"conforms\":true", StringComparison.Ordinal) };

        Assert.True(VerdictFormats.AspectFindings.Verify(record, SignificanceRuleSet.Standard).IsVerified);
        Assert.Equal("$.verdict.conforms: decision.replay.changed", VerdictFormats.AspectFindings.Verify(altered, SignificanceRuleSet.Standard).Findings.Single().ToString());
        Assert.Equal(VerificationOutcome.OtherRuleSet, VerdictFormats.AspectFindings.Verify(record, SignificanceRuleSet.P5).Outcome);
    }

    // One fault each, at its place: what a type refuses is told and thrown by nothing.
    [Theory]
    [InlineData("""{"aspect":{"id":" "},"asOf":"2026-03-02"}""", "$.aspect.id: rules.json.blank-text")]
    [InlineData("""{"aspect":{"id":"E-1","type":9},"asOf":"2026-03-02"}""", "$.aspect.type: rules.json.wrong-kind")]
    [InlineData("""{"aspect":{"id":"E-1","state":"urgent"},"asOf":"2026-03-02"}""", "$.aspect.state: rules.json.unknown-word")]
    [InlineData("""{"aspect":{"id":"E-1"},"asOf":"2026-03-02","changes":[{"trigger":7,"date":"2026-03-02"}]}""", "$.changes[0].trigger: rules.json.wrong-kind")]
    [InlineData("""{"aspect":{"id":"E-1"}}""", "$.asOf: rules.json.missing-property")]
    public void A_faulty_case_is_told_with_its_place(string json, string finding) =>
        Assert.Equal([finding], VerdictFormats.AspectFindings.ReadRequest(json).Findings.Select(found => found.ToString()));

    [Fact]
    public void A_factor_that_stands_twice_on_a_form_is_told() => Assert.Equal(
        ["$.points[1].factor: rules.json.repeated-value"],
        VerdictFormats.Aspects.ReadRequest("""{"aspect":{"id":"E-1"},"points":[{"factor":"a"},{"factor":"a","points":1}]}""").Findings.Select(found => found.ToString()));
}
