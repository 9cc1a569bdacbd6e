using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>How targets and figures stand in JSON: closed hierarchies, compound ones holding others.</summary>
internal static class MeasurementShapes
{
    private static readonly Shape<Coverage> Covered = Shape.Of<Coverage>(coverage =>
    {
        var covered = coverage.Required("covered", Shape.Fraction, of => of.Covered);
        var exposed = coverage.Required("exposed", Shape.Fraction, of => of.Exposed);
        return read => new() { Covered = covered(read), Exposed = exposed(read) };
    });

    public static Shape<ObjectiveCriterion> Criterion { get; } = Shape.OneOf<ObjectiveCriterion>(
        "kind",
        [
        Target(ObjectiveComparator.AtLeast),
        Target(ObjectiveComparator.AtMost),
        Target(ObjectiveComparator.Equal),
        new UnionCase<ObjectiveCriterion, TargetCriterion>(
            Words.Of(ObjectiveComparator.ZeroOccurrences).Code,
            Shape.Of<TargetCriterion>(_ => _ => (TargetCriterion)ObjectiveCriterion.ZeroOccurrences),
            target => target.Comparator == ObjectiveComparator.ZeroOccurrences),
        new UnionCase<ObjectiveCriterion, AllOfCriterion>("all-of", Shape.Of<AllOfCriterion>(all =>
        {
            var parts = all.Required("parts", Shape.List(Shape.Later("criterion", () => Criterion!), 1, int.MaxValue), of => of.Parts);
            return read => new() { Parts = parts(read) };
        })),
        ]);

    public static Shape<Measurement> Figures { get; } = Shape.OneOf<Measurement>(
        "kind",
        [
        new UnionCase<Measurement, RatioMeasurement>("ratio", Shape.Of<RatioMeasurement>(ratio =>
        {
            var numerator = ratio.Required("numerator", Shape.Integer, of => of.Numerator);
            var denominator = ratio.Required("denominator", Shape.Integer, of => of.Denominator);
            var coverage = ratio.Optional("coverage", Covered, of => of.Coverage);
            return read => new() { Numerator = numerator(read), Denominator = denominator(read), Coverage = coverage(read) };
        })),
        new UnionCase<Measurement, ValueMeasurement>("value", Shape.Of<ValueMeasurement>(measured =>
        {
            var value = measured.Required("value", Shape.Fraction, of => of.Value);
            return read => new() { Value = value(read) };
        })),
        new UnionCase<Measurement, CountMeasurement>("count", Shape.Of<CountMeasurement>(count =>
        {
            var occurrences = count.Required("occurrences", Shape.Integer, of => of.Occurrences);
            var coverage = count.Optional("coverage", Covered, of => of.Coverage);
            return read => new() { Occurrences = occurrences(read), Coverage = coverage(read) };
        })),
        new UnionCase<Measurement, YesNoMeasurement>("yes-no", Shape.Of<YesNoMeasurement>(answer =>
        {
            var met = answer.Required("met", Shape.Truth, of => of.IsMet);
            return read => new() { IsMet = met(read) };
        })),
        new UnionCase<Measurement, NoMeasurement>("none", Shape.Of<NoMeasurement>(none =>
        {
            var why = none.Optional("why", ReasonShapes.Reason, of => of.Why);
            return read => new() { Why = why(read) };
        })),
        new UnionCase<Measurement, NotApplicableMeasurement>("not-applicable", Shape.Of<NotApplicableMeasurement>(_ => _ => (NotApplicableMeasurement)Measurement.NotApplicable)),
        new UnionCase<Measurement, CompoundMeasurement>("all-of", Shape.Of<CompoundMeasurement>(compound =>
        {
            var parts = compound.List("parts", Shape.Later("figures", () => Figures!), of => of.Parts);
            return read => new() { Parts = parts(read) };
        })),
        ]);

    private static UnionCase<ObjectiveCriterion> Target(ObjectiveComparator comparator) => new UnionCase<ObjectiveCriterion, TargetCriterion>(
        Words.Of(comparator).Code,
        Shape.Of<TargetCriterion>(criterion =>
        {
            var target = criterion.Required("target", Shape.Fraction, of => of.Target);
            return read => new(comparator, target(read));
        }),
        target => target.Comparator == comparator);
}
