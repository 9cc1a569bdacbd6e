using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>How scores of suppliers stand in JSON.</summary>
internal static class ScoreShapes
{
    private static readonly Shape<CriterionScore> Score = Shape.Of<CriterionScore>(score =>
    {
        var criterion = score.Required("criterion", Shape.FilledText, of => of.Criterion);
        var points = score.Optional("score", Shape.Number, of => of.Score);
        return read => new() { Criterion = criterion(read), Score = points(read) };
    });

    private static readonly Shape<VetoFinding> Veto = Shape.Of<VetoFinding>(veto =>
    {
        var code = veto.Required("veto", Shape.FilledText, of => of.Veto);
        var count = veto.Required("count", Shape.CountedWhole(NumberForm.Whole(0, int.MaxValue)), of => of.Count);
        return read => new() { Veto = code(read), Count = count(read) };
    });

    public static Shape<SupplierScores> Scores { get; } = Shape.Of<SupplierScores>(scores =>
    {
        var points = scores.List("scores", Score, of => of.Scores);
        var vetoes = scores.List("vetoes", Veto, of => of.Vetoes);
        return read => new() { Scores = points(read), Vetoes = vetoes(read) };
    });

    public static Shape<SupplierPerformance> Performance { get; } = Shape.Of<SupplierPerformance>(performance =>
    {
        var scores = performance.Required("scores", Scores, of => of.Scores);
        var status = performance.Required("status", Shape.Word<ScoreStatus>(), of => of.Status);
        var total = performance.Optional("total", Shape.Fraction, of => of.Total);
        var grade = performance.Optional("grade", Shape.Grade, of => of.Grade);
        var computed = performance.Optional("computedGrade", Shape.Grade, of => of.ComputedGrade);
        var rationale = performance.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = performance.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Scores = scores(read),
            Status = status(read),
            Total = total(read),
            Grade = grade(read),
            ComputedGrade = computed(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });
}
