using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Objectives;

/// <summary>How targets and figures stand in JSON: closed hierarchies, compound ones holding others.</summary>
internal static class MeasurementShapes
{
    private static readonly Shape<Coverage> Covered = Shape.Of<Coverage>(coverage =>
    {
        var covered = coverage.Required("covered", Fraction, of => of.Covered);
        var exposed = coverage.Required("exposed", Fraction, of => of.Exposed);
        return read => new() { Covered = covered.Of(read), Exposed = exposed.Of(read) };
    });

    public static Shape<ObjectiveCriterion> Criterion { get; } = Shape.OneOf<ObjectiveCriterion>(
        "kind",
        Target("at-least", ObjectiveComparator.AtLeast),
        Target("at-most", ObjectiveComparator.AtMost),
        Target("equal", ObjectiveComparator.Equal),
        new UnionCase<ObjectiveCriterion, TargetCriterion>(
            "zero-occurrences",
            Shape.Of<TargetCriterion>(_ => _ => ObjectiveCriterion.ZeroOccurrences),
            target => target.Comparator == ObjectiveComparator.ZeroOccurrences),
        new UnionCase<ObjectiveCriterion, AllOfCriterion>("all-of", Shape.Of<AllOfCriterion>(all =>
        {
            var parts = all.List("parts", Shape.Later(() => Criterion!), of => of.Parts);
            return read => new() { Parts = parts.Of(read) };
        })));

    public static Shape<Measurement> Figures { get; } = Shape.OneOf<Measurement>(
        "kind",
        new UnionCase<Measurement, RatioMeasurement>("ratio", Shape.Of<RatioMeasurement>(ratio =>
        {
            var numerator = ratio.Required("numerator", Integer, of => of.Numerator);
            var denominator = ratio.Required("denominator", Integer, of => of.Denominator);
            var coverage = ratio.Optional("coverage", Covered, of => of.Coverage);
            return read => new() { Numerator = numerator.Of(read), Denominator = denominator.Of(read), Coverage = coverage.Of(read) };
        })),
        new UnionCase<Measurement, ValueMeasurement>("value", Shape.Of<ValueMeasurement>(measured =>
        {
            var value = measured.Required("value", Fraction, of => of.Value);
            return read => new() { Value = value.Of(read) };
        })),
        new UnionCase<Measurement, CountMeasurement>("count", Shape.Of<CountMeasurement>(count =>
        {
            var occurrences = count.Required("occurrences", Integer, of => of.Occurrences);
            var coverage = count.Optional("coverage", Covered, of => of.Coverage);
            return read => new() { Occurrences = occurrences.Of(read), Coverage = coverage.Of(read) };
        })),
        new UnionCase<Measurement, YesNoMeasurement>("yes-no", Shape.Of<YesNoMeasurement>(answer =>
        {
            var met = answer.Required("met", Truth, of => of.IsMet);
            return read => new() { IsMet = met.Of(read) };
        })),
        new UnionCase<Measurement, NoMeasurement>("none", Shape.Of<NoMeasurement>(none =>
        {
            var why = none.Optional("why", ReasonShapes.Step, of => of.Why);
            return read => new() { Why = why.Of(read) };
        })),
        new UnionCase<Measurement, NotApplicableMeasurement>("not-applicable", Shape.Of<NotApplicableMeasurement>(_ => _ => Measurement.NotApplicable)),
        new UnionCase<Measurement, CompoundMeasurement>("all-of", Shape.Of<CompoundMeasurement>(compound =>
        {
            var parts = compound.List("parts", Shape.Later(() => Figures!), of => of.Parts);
            return read => new() { Parts = parts.Of(read) };
        })));

    private static UnionCase<ObjectiveCriterion> Target(string word, ObjectiveComparator comparator) => new UnionCase<ObjectiveCriterion, TargetCriterion>(
        word,
        Shape.Of<TargetCriterion>(criterion =>
        {
            var target = criterion.Required("target", Fraction, of => of.Target);
            return read => new(comparator, target.Of(read));
        }),
        target => target.Comparator == comparator);
}
