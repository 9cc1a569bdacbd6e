using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>How rules of objectives stand in JSON.</summary>
internal static class ObjectiveRuleShapes
{
    private static readonly NumberForm Cap = new() { Least = 1m, Most = 1_000_000m, Decimals = 9 };
    private static readonly NumberForm LostDays = NumberForm.Whole(1, 1_000_000);

    /// <summary>Rule sets: a cap from 1 to 1,000,000, lost days from 1 to 1,000,000.</summary>
    public static Shape<ObjectiveRuleSet> Rules { get; } = Shape.Of<ObjectiveRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "exact");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var period = rules.Required("period", Shape.KnownWord<ObjectivePeriod>(), of => of.Period, about: "The period of an objective that names none.");
        var byActual = rules.Required(
            "lowerIsBetter",
            Shape.TruthAs(no: "two-less-share", yes: "target-by-actual"),
            of => of.AttainmentIsTargetByActual,
            about: "How attainment is reckoned where less is better: 2 - actual / target, or target / actual.");
        var cap = rules.Optional(
            "attainmentCap", Shape.Share(Cap), of => of.AttainmentCap, about: "The greatest attainment that counts, 1 or more: 1.2, \"6/5\" or \"120%\". Left out: no cap.");
        var inapplicable = rules.Required(
            "emptyDenominator", Shape.TruthAs(no: "no-data", yes: "not-applicable"), of => of.EmptyDenominatorIsNotApplicable, about: "What a ratio with a denominator of 0 is.");
        rules.Ignored("uncoveredOccurrence", "Not asked any more: an occurrence counts whatever part of the period was watched. Older files have it.");
        var meant = rules.Required(
            "targetAboveOne", Shape.TruthAs(no: "fault", yes: "meant"), of => of.TargetAboveOneIsMeant, about: "What a share above 1 is, in a target and in what is measured.");
        var corrective = rules.Required(
            "lossAsksForCorrectiveAction", Shape.Truth, of => of.LossAsksForCorrectiveAction, about: "Whether an objective that is not attained asks for corrective action.");
        var lostDays = rules.Required(
            "seriousInjuryFromLostDays",
            Shape.CountedWhole(LostDays),
            of => of.SeriousInjuryFromLostDays,
            about: "The lost working days from which an injury is serious, included.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            Period = period(read),
            AttainmentIsTargetByActual = byActual(read),
            AttainmentCap = cap(read),
            EmptyDenominatorIsNotApplicable = inapplicable(read),
            TargetAboveOneIsMeant = meant(read),
            LossAsksForCorrectiveAction = corrective(read),
            SeriousInjuryFromLostDays = lostDays(read),
        };
    });
}
