using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>How scores of suppliers stand in JSON.</summary>
internal static class ScoreShapes
{
    private static readonly Shape<ScoreStatus> Status =
        Shape.Word(("not-scored", ScoreStatus.NotScored), ("scored", ScoreStatus.Scored), ("vetoed", ScoreStatus.Vetoed));

    private static readonly Shape<CriterionScore> Score = Shape.Of<CriterionScore>(score =>
    {
        var criterion = score.Required("criterion", Saying, of => of.Criterion);
        var points = score.Optional("score", Number, of => of.Score);
        return read => new() { Criterion = criterion.Of(read), Score = points.Of(read) };
    });

    private static readonly Shape<VetoFinding> Veto = Shape.Of<VetoFinding>(veto =>
    {
        var code = veto.Required("veto", Saying, of => of.Veto);
        var count = veto.Required("count", Whole, of => of.Count);
        return read => new() { Veto = code.Of(read), Count = count.Of(read) };
    });

    public static Shape<SupplierScores> Scores { get; } = Shape.Of<SupplierScores>(scores =>
    {
        var points = scores.List("scores", Score, of => of.Scores);
        var vetoes = scores.List("vetoes", Veto, of => of.Vetoes);
        return read => new() { Scores = points.Of(read), Vetoes = vetoes.Of(read) };
    });

    public static Shape<SupplierPerformance> Performance { get; } = Shape.Of<SupplierPerformance>(performance =>
    {
        var scores = performance.Required("scores", Scores, of => of.Scores);
        var status = performance.Required("status", Status, of => of.Status);
        var total = performance.Optional("total", Fraction, of => of.Total);
        var grade = performance.Optional("grade", Graded, of => of.Grade);
        var computed = performance.Optional("computedGrade", Graded, of => of.ComputedGrade);
        var rationale = performance.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = performance.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            Scores = scores.Of(read),
            Status = status.Of(read),
            Total = total.Of(read),
            Grade = grade.Of(read),
            ComputedGrade = computed.Of(read),
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });
}
