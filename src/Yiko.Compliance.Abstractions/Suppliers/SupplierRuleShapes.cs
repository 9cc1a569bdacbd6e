using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>How rules of supplier control stand in JSON.</summary>
internal static class SupplierRuleShapes
{
    private const decimal FullTotal = 100m;

    private static readonly NumberForm Weight = new() { LeastIncluded = false, Most = FullTotal, Decimals = 6 };
    private static readonly NumberForm Score = new() { LeastIncluded = false, Most = 1_000_000m, Decimals = 3 };

    private static readonly Shape<ScoreCriterion> Criterion = Shape.Of<ScoreCriterion>(criterion =>
    {
        var code = criterion.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var name = criterion.Required("name", Shape.Wording, of => of.Name, decides: false);
        var weight = criterion.Required("weight", Shape.Counted(Weight), of => of.Weight, about: "Per cent of the total.");
        var maximum = criterion.Required("maximum", Shape.Counted(Score), of => of.Maximum, about: "The score that leaves nothing to be desired.");
        var vetoBelow = criterion.Optional(
            "vetoBelow", Shape.Counted(Score), of => of.VetoBelow, about: "The score below which the criterion vetoes; at most the maximum.");
        criterion.Check(read => vetoBelow(read) is { } limit && limit > maximum(read)
            ? [("vetoBelow", SupplierRuleReasons.VetoAboveMaximum(limit, maximum(read)))]
            : []);
        return read => new() { Code = code(read), Name = name(read), Weight = weight(read), Maximum = maximum(read), VetoBelow = vetoBelow(read) };
    });

    private static readonly Shape<ValueList<ScoreCriterion>> Criteria = Shape.Convert<ValueList<ScoreCriterion>, ValueList<ScoreCriterion>>(
        Shape.Unordered(Shape.List(Criterion, 1, Shape.MostItems), criterion => criterion.Code),
        criteria => criteria,
        criteria => criteria.Sum(criterion => criterion.Weight) is var sum and not FullTotal ? (default, SupplierRuleReasons.WeightSum(sum)) : (criteria, null));

    private static readonly Shape<ApprovalRoute> Route = Shape.Of<ApprovalRoute>(route =>
    {
        var samePerson = route.Required(
            "samePerson", Shape.KnownWord<SamePersonPolicy>(), of => of.SamePerson, about: "What it means when one person signs two steps, or buys and evaluates.");
        var steps = route.Required("steps", RuleShapes.ApprovalSteps, of => of.Steps, about: "The signatures in their order.");
        return read => new(steps(read), samePerson(read));
    });

    private static readonly Shape<ScoreVeto> Veto = Shape.Of<ScoreVeto>(veto =>
    {
        var code = veto.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var name = veto.Required("name", Shape.Wording, of => of.Name, decides: false);
        var fromCount = veto.Required("fromCount", Shape.CountedWhole(NumberForm.Whole(1, 1000)), of => of.FromCount, about: "From how many occurrences on.");
        return read => new() { Code = code(read), Name = name(read), FromCount = fromCount(read) };
    });

    private static readonly Shape<GradeScale<decimal>> Grades = Shape.Reference<GradeScale<decimal>>(Shape.Grades.Write, ReadGrades, Shape.Grades.Describe);

    private static readonly Shape<SupplierScoreCard> ScoreCard = Shape.Of<SupplierScoreCard>(card =>
    {
        var criteria = card.Required("criteria", Criteria, of => of.Criteria, about: "What is scored. The weights sum to exactly 100.");
        var grades = card.Required("grades", Grades, of => of.Grades, about: "The bands of the total from 0 to 100; each has a total.");
        var vetoes = card.Required(
            "vetoes",
            Shape.Unordered(Shape.List(Veto, 0, Shape.MostItems), veto => veto.Code),
            of => of.Vetoes,
            about: "Facts that decide whatever the total.");
        return read => new(criteria(read), grades(read), vetoes(read));
    });

    /// <summary>
    /// Rule sets: periods up to 1200 months, weights with at most six decimals, highest scores up to 1,000,000 with at most three, vetoes
    /// from up to 1000 occurrences.
    /// </summary>
    public static Shape<SupplierRuleSet> Rules { get; } = Shape.Of<SupplierRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "supplier-abc");
        var citations = CitationShapes.Tell(rules, of => of.Citations);

        // A period that is null is one: never.
        var periodA = rules.Required("periodA", Shape.PeriodInYearsOrMonths, of => of.PeriodA!, about: "How often a class-A supplier is evaluated.");
        var periodB = rules.Required("periodB", Shape.PeriodInYearsOrMonths, of => of.PeriodB!, about: "How often a class-B supplier is verified.");
        var periodC = rules.Required("periodC", Shape.PeriodInYearsOrMonths, of => of.PeriodC!, about: "How often a class-C supplier is verified.");
        var requiredSteps = rules.Required(
            "requiredSteps",
            Shape.KnownFlags(QualificationEvidence.Steps),
            of => of.RequiredSteps,
            about: "The steps that an initial evaluation of class A must have taken.");
        var leastMeasures = rules.Required(
            "leastMeasures",
            Shape.CountedWhole(NumberForm.Whole(0, 4)),
            of => of.LeastMeasures,
            about: "How many measures (sample trial, inspection, references, another one) it must have taken.");
        var regular = rules.Usual(
            "regularSupplier",
            Shape.TruthAs(no: "noted", yes: "required"),
            of => of.RequiresRegularSupplier,
            usual: false,
            about: "What it means where nothing shows that a class-C supplier is a regular one.");
        var listApproval = rules.Optional("listApproval", Route, of => of.ListApproval, about: "Who evaluates and who approves the list of qualified suppliers.");
        var mayReturn = rules.Required(
            "afterCancellation",
            Shape.TruthAs(no: "never", yes: "new-initial-evaluation"),
            of => of.MayReturn,
            about: "Whether a cancelled or replaced supplier may come back.");
        var stops = rules.Required(
            "failedVerification",
            Shape.TruthAs(no: "reselect", yes: "stop"),
            of => of.FailedVerificationStops,
            about: "What a failed evaluation or verification means in classes B and C.");
        var scoreCard = rules.Required("scoreCard", ScoreCard, of => of.ScoreCard, about: "How performance is scored.");
        var missingScores = rules.Required(
            "missingScores",
            Shape.KnownWord<MissingScorePolicy>(),
            of => of.MissingScores,
            about: "What becomes of a criterion without a score: no total, its weight spread over the others, or 0.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            PeriodA = periodA(read),
            PeriodB = periodB(read),
            PeriodC = periodC(read),
            RequiredSteps = requiredSteps(read),
            LeastMeasures = leastMeasures(read),
            RequiresRegularSupplier = regular(read),
            ListApproval = listApproval(read),
            MayReturn = mayReturn(read),
            FailedVerificationStops = stops(read),
            ScoreCard = scoreCard(read),
            MissingScores = missingScores(read),
        };
    });

    // A total runs from 0 to 100: a floor beside it makes a grade that nobody can have.
    private static GradeScale<decimal>? ReadGrades(JsonPlace place)
    {
        if (!Shape.Grades.TryRead(place, out var grades)) return null;
        var before = place.Findings.Count;
        for (var i = 1; i < grades.Bands.Count; i++)
        {
            if (!SupplierScoreCard.IsReached(grades, grades.Bands[i].Floor!.Value))
                place.Findings.Add(JsonPath.Item(place.Path + ".bands", i) + ".floor", SupplierRuleReasons.GradeOutOfReach(grades.Bands[i]));
        }

        return place.Findings.Count == before ? grades : null;
    }
}
