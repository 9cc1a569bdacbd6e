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
        Assert.Throws<OperationCanceledException>(() => Some.Register.Findings([Some.Aspect()], [], new Dictionary<string, AspectControls>(), Some.Day, cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => MethodAnalysis.Of(SignificanceRuleSet.P5.Groups[0].Method, cancellation.Token));
        Assert.Throws<OperationCanceledException>(
            () => VerdictFormats.Aspects.Compare(SignificanceRuleSet.P5, SignificanceRuleSet.P7).Compare([Some.Resource(1, 1)], cancellation.Token).Changed.Where(change => change.Present.IsSignificant != change.Other.IsSignificant).Any());
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
        Assert.Throws<ArgumentNullException>(() => Some.Register.Findings([], [], null!, Some.Day));
        Assert.Throws<ArgumentNullException>(() => MethodAnalysis.Of(null!));
    }
}
