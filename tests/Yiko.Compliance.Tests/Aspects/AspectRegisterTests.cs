using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Aspects;

public sealed class AspectRegisterTests
{
    [Fact]
    public void Coverage_has_63_cells_by_type_tense_and_state()
    {
        var coverage = AspectRegister.CoverageOf([]);

        Assert.Equal(63, coverage.Cells.Count);
        Assert.Equal(63, coverage.Cells.Select(cell => (cell.Type, cell.Tense, cell.State)).Distinct().Count());
        Assert.Equal(coverage.Cells.OrderBy(cell => cell.Type).ThenBy(cell => cell.Tense).ThenBy(cell => cell.State), coverage.Cells);
        Assert.Equal((0, 63), (coverage.Covered, coverage.Empty.Count));
    }

    [Fact]
    public void Each_aspect_is_counted_in_its_cell_and_nowhere_else()
    {
        var coverage = AspectRegister.CoverageOf(
        [
            Some.Aspect("E-1", AspectType.SolidWaste),
            Some.Aspect("E-2", AspectType.SolidWaste),
            Some.Aspect("E-3", AspectType.Other, AspectState.Emergency) with { Tense = AspectTense.Future },
            Some.Aspect("E-4", type: null),
            Some.Aspect("E-5", state: null),
            Some.Aspect("E-6") with { Tense = null },
        ]);

        Assert.Equal(2, coverage.CountOf(AspectType.SolidWaste, AspectTense.Present, AspectState.Normal));
        Assert.Equal(1, coverage.CountOf(AspectType.Other, AspectTense.Future, AspectState.Emergency));
        Assert.Equal((2, 61, 3), (coverage.Covered, coverage.Empty.Count, coverage.Cells.Sum(cell => cell.Count)));
        Assert.Equal(["E-4", "E-5", "E-6"], coverage.Unplaced);
    }

    [Property]
    public Property Coverage_is_monotone() => Prop.ForAll(
        Arb.From(from register in AspectGenerators.Aspects.ListOf() from another in AspectGenerators.Aspects select (register, another)),
        test =>
        {
            var (before, after) = (AspectRegister.CoverageOf(test.register), AspectRegister.CoverageOf([.. test.register, test.another]));
            return before.Cells.Zip(after.Cells).All(pair => pair.First.Count <= pair.Second.Count)
                && after.Covered <= 63
                && after.Cells.Sum(cell => cell.Count) + after.Unplaced.Count == test.register.Count + 1;
        });

    [Fact]
    public void Counting_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => AspectRegister.CoverageOf([Some.Aspect()], cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => AspectRegister.SignificantOn([Some.Evaluated(Some.Resource(5, 5))], Some.Day, cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => Some.Register.Due([Some.Evaluated(Some.Resource(5, 5))], [], Some.Day, cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => Some.Register.Findings([Some.Aspect()], [], [], [], Some.Day, cancellation: cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => MethodAnalysis.Of(SignificanceRuleSet.P5.Groups[0].Method, cancellation.Token));
        Assert.Throws<OperationCanceledException>(
            () => VerdictFormats.Aspects.Compare(SignificanceRuleSet.P5, SignificanceRuleSet.P7).Compare([Some.Resource(1, 1)], cancellation.Token).Changed.Where(change => change.Present.IsSignificant != change.Other.IsSignificant).Any());
    }

    [Fact]
    public void Aspects_are_evaluated_in_their_order_by_whichever_evaluator_the_register_has()
    {
        AspectScores[] forms = [Some.Resource(5, 5), Some.Resource(null, 1), Some.Resource(1, 1)];

        Assert.Equal([true, null, false], Some.Register.EvaluateAll(forms).Select(verdict => verdict.IsSignificant));
        Assert.Equal("aspects/p5", new AspectRegister(SignificanceRuleSet.Standard, new ScoringAspectEvaluator(SignificanceRuleSet.P5)).EvaluateAll(forms).First().RuleSet.Id);
        Assert.Throws<ArgumentNullException>(() => Some.Register.EvaluateAll(null!));
    }

    [Fact]
    public void Aspects_are_evaluated_one_by_one_until_the_work_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        using var verdicts = Some.Register.EvaluateAll([Some.Resource(5, 5), Some.Resource(1, 1)], stop.Token).GetEnumerator();

        Assert.True(verdicts.MoveNext());
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => verdicts.MoveNext());
    }

    // Management manual 6.1.3, 3.2 and 3.3: three ranges, three tenses, three states, seven types.
    [Fact]
    public void What_nobody_looked_at_is_told_with_its_rule()
    {
        var rationale = AspectRegister.CoverageOf([Some.Aspect("E-1") with { Range = AspectRange.ServiceProcess }, Some.Aspect("E-2", type: null)]).Rationale;

        Assert.Equal(
            [
                ("aspect.coverage.range-missing", "ENV-06", 2), ("aspect.coverage.tense-missing", "ENV-07", 2), ("aspect.coverage.state-missing", "ENV-08", 2),
                ("aspect.coverage.type-missing", "ENV-09", 6), ("aspect.coverage.unplaced", "ENV-11", 1),
            ],
            rationale.GroupBy(reason => reason.Code).Select(group => (group.Key, group.First().Rule.ToString(), group.Count())));
        Assert.Equal("“经营活动”范围内未识别出环境因素。", Localization.RationaleFormatter.ChineseSimplified.Sentence(rationale[0]));
    }

    [Fact]
    public void A_register_that_looked_everywhere_is_told_to_be_complete()
    {
        EnvironmentalAspect[] register =
        [
            .. ScoringGroup.AllTypes.Select((type, i) => Some.Aspect($"E-{i}", type, (AspectState)(i % 3)) with { Tense = (AspectTense)(i % 3), Range = (AspectRange)(i % 3) }),
        ];
        var complete = AspectRegister.CoverageOf(register).Rationale;

        Assert.Equal(("aspect.coverage.complete", 7m), (complete.Single().Code, complete[0].Arguments[0].Number));
        Assert.All(register, left => Assert.False(AspectRegister.CoverageOf(register.Where(aspect => aspect != left)).Rationale.Cites("aspect.coverage.complete")));
    }

    [Fact]
    public void An_aspect_without_a_verdict_is_unevaluated()
    {
        var history = new[]
        {
            Some.Evaluated(Some.Named("E-1", Some.Resource(5, 5))),
            Some.Evaluated(Some.Named("E-2", Some.Resource(null, 5))),
            Some.Evaluated(Some.Named("E-3", Some.Resource(5, 5)), day: 9),
        };
        var lacking = Some.Lacking(history, Some.Day.PlusDays(8), new[] { "E-1", "E-2", "E-3", "E-4" }.Select(id => Some.Aspect(id)), ("E-1", AspectControls.Programme));

        Assert.Equal(
            [("E-2", "aspect.register.unevaluated"), ("E-3", "aspect.register.unevaluated"), ("E-4", "aspect.register.unevaluated")],
            lacking.Select(found => (found.Id, found.Reason.Code)));
    }

    [Fact]
    public void An_emergency_without_a_plan_is_found()
    {
        EnvironmentalAspect[] register = [Some.Aspect("E-1", state: AspectState.Emergency), Some.Aspect("E-2", state: AspectState.Emergency), Some.Aspect("E-3")];
        var history = register.Select(aspect => Some.Evaluated(Some.Resource(1, 1) with { Aspect = aspect with { Type = AspectType.Resource } }));
        var lacking = Some.Lacking(history, Some.Day, register, ("E-1", AspectControls.Programme), ("E-2", AspectControls.EmergencyPlan | AspectControls.OperationalControl));

        Assert.Equal([("E-1", "aspect.control.emergency-plan-missing")], lacking.Select(found => (found.Id, found.Reason.Code)));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => AspectRegister.CoverageOf(null!));
        Assert.Throws<ArgumentNullException>(() => AspectRegister.SignificantOn(null!, Some.Day));
        Assert.Throws<ArgumentNullException>(() => new AspectChange { Trigger = AspectTrigger.LegalChange, Date = Some.Day }.Concerns(null!));
        Assert.Throws<ArgumentNullException>(() => AspectRegister.CheckApproval(null!, Some.Day));
        Assert.Throws<ArgumentNullException>(() => new AspectRegister(null!));
        Assert.Throws<ArgumentNullException>(() => Some.Register.Check(null!));
        Assert.Throws<ArgumentNullException>(() => Some.Register.CheckReopening(null!));
        Assert.Throws<ArgumentNullException>(() => Some.Register.Due(null!, [], Some.Day));
        Assert.Throws<ArgumentNullException>(() => Some.Register.Findings([], [], null!, [], Some.Day));
        Assert.Throws<ArgumentNullException>(() => Some.Register.Findings([], [], [], null!, Some.Day));
        Assert.Throws<ArgumentNullException>(() => MethodAnalysis.Of(null!));
    }
}
