using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Aspects;

/// <summary>What follows from a register is an answer like any other: it carries the stamp, is stored with what was asked, and verifies from that alone.</summary>
public sealed class AspectRegisterVerdictTests
{
    private static readonly RuleSetStamp Stamp = RuleSetStamp.Of(SignificanceRuleSet.Standard);

    private static Gen<AspectCase> Cases =>
        from aspect in AspectGenerators.Aspects
        from history in
            (from scores in AspectGenerators.Any(SignificanceRuleSet.Standard)
             from day in Gen.Choose(0, 9)
             from signed in Gen.Choose(0, 3)
             from isOther in Gen.Elements(true, false, false, false)
             select Some.Evaluated(scores with { Aspect = aspect with { Id = isOther ? "E-99" : aspect.Id } }, day) with { Signatures = Some.AllSigned.Take(signed).ToValueList() }).ListOf()
        from changes in
            (from trigger in Gen.Elements(Enum.GetValues<AspectTrigger>())
             from day in Gen.Choose(0, 9)
             from ids in Gen.SubListOf(aspect.Id, "E-98")
             from activities in Gen.SubListOf("printing")
             select new AspectChange { Trigger = trigger, Date = Some.Day.PlusDays(day), AspectIds = ids.ToValueList(), Activities = activities.ToValueList() }).ListOf()
        from controls in Gen.Choose(0, 7)
        from asOf in Gen.Choose(0, 9)
        select new AspectCase
        {
            Aspect = aspect,
            History = history.ToValueList(),
            Changes = changes.ToValueList(),
            Controls = (AspectControls)controls,
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
            Controls = AspectControls.Programme,
            AsOf = Some.Day,
        });

        Assert.True(finding.Conforms);
        Assert.Equal("该环境因素已评价并批准，所需控制齐备。", RationaleFormatter.ChineseSimplified.Sentence(finding.Rationale.Single()));
    }

    [Fact]
    public void An_aspect_of_the_history_that_the_register_lacks_is_not_passed_over()
    {
        var finding = Some.Register.Findings(
            [Some.Aspect("E-2")], [Some.Evaluated(Some.Resource(5, 5))], new Dictionary<string, AspectControls> { ["E-2"] = AspectControls.Programme }, Some.Day);

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
    [InlineData("""{"aspect":{"id":"E-1"},"asOf":"2026-03-02","controls":["programme","programme"]}""", "$.controls[1]: rules.json.repeated-value")]
    [InlineData("""{"aspect":{"id":"E-1"}}""", "$.asOf: rules.json.missing-property")]
    public void A_faulty_case_is_told_with_its_place(string json, string finding) =>
        Assert.Equal([finding], VerdictFormats.AspectFindings.ReadRequest(json).Findings.Select(found => found.ToString()));

    [Fact]
    public void A_factor_that_stands_twice_on_a_form_is_told() => Assert.Equal(
        ["$.points[1].factor: rules.json.repeated-value"],
        VerdictFormats.Aspects.ReadRequest("""{"aspect":{"id":"E-1"},"points":[{"factor":"a"},{"factor":"a","points":1}]}""").Findings.Select(found => found.ToString()));
}
