using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Aspects;

/// <summary>How evaluations of environmental aspects stand in JSON.</summary>
internal static class AspectShapes
{
    private static readonly Shape<AspectTense> Tense = Shape.Word(Words(AspectCodes.Of, AspectTense.Past, AspectTense.Present, AspectTense.Future));

    private static readonly Shape<AspectState> State = Shape.Word(Words(AspectCodes.Of, AspectState.Normal, AspectState.Abnormal, AspectState.Emergency));

    private static readonly Shape<AspectType> Type = Shape.Word(Words(
        AspectCodes.Of,
        AspectType.Air,
        AspectType.Water,
        AspectType.Noise,
        AspectType.SolidWaste,
        AspectType.Soil,
        AspectType.Resource,
        AspectType.Other));

    private static readonly Shape<AspectInfluence> Influence =
        Shape.Word(("controlled", AspectInfluence.Controlled), ("influenced", AspectInfluence.Influenced));

    private static readonly Shape<AspectStatus> Status =
        Shape.Word(("not-evaluated", AspectStatus.NotEvaluated), ("evaluated", AspectStatus.Evaluated), ("direct", AspectStatus.Direct));

    private static readonly Shape<EnvironmentalAspect> Aspect = Shape.Of<EnvironmentalAspect>(aspect =>
    {
        var id = aspect.Required("id", Saying, of => of.Id);
        var department = aspect.Optional("department", Text, of => of.Department);
        var activity = aspect.Optional("activity", Text, of => of.Activity);
        var impact = aspect.Optional("impact", Text, of => of.Impact);
        var tense = aspect.Optional("tense", Tense, of => of.Tense);
        var state = aspect.Optional("state", State, of => of.State);
        var type = aspect.Optional("type", Type, of => of.Type);
        var influence = aspect.Unusual("influence", Influence, of => of.Influence);
        var regional = aspect.Unusual("regional", Truth, of => of.IsRegional);
        return read => new()
        {
            Id = id.Of(read),
            Department = department.Of(read),
            Activity = activity.Of(read),
            Impact = impact.Of(read),
            Tense = tense.Of(read),
            State = state.Of(read),
            Type = type.Of(read),
            Influence = influence.Of(read),
            IsRegional = regional.Of(read),
        };
    });

    private static readonly Shape<FactorPoints> Points = Shape.Of<FactorPoints>(points =>
    {
        var factor = points.Required("factor", Code, of => of.Factor);
        var value = points.Optional("points", Number, of => of.Points);
        return read => new() { Factor = factor.Of(read), Points = value.Of(read) };
    });

    private static readonly Shape<FactorPart> Part = Shape.Of<FactorPart>(part =>
    {
        var factor = part.Required("factor", Code, of => of.Factor);
        var points = part.Optional("points", Number, of => of.Points);
        var share = part.Optional("part", Number, of => of.Part);
        return read => new() { Factor = factor.Of(read), Points = points.Of(read), Part = share.Of(read) };
    });

    public static Shape<AspectScores> Scores { get; } = Shape.Of<AspectScores>(scores =>
    {
        var aspect = scores.Required("aspect", Aspect, of => of.Aspect);
        var criteria = scores.List("criteria", Text, of => of.Criteria);
        var points = scores.List("points", Points, of => of.Points);
        return read => new() { Aspect = aspect.Of(read), Criteria = criteria.Of(read), Points = points.Of(read) };
    });

    public static Shape<AspectEvaluation> Evaluation { get; } = Shape.Of<AspectEvaluation>(evaluation =>
    {
        var scores = evaluation.Required("scores", Scores, of => of.Scores);
        var status = evaluation.Required("status", Status, of => of.Status);
        var total = evaluation.Optional("total", Number, of => of.Total);
        var significant = evaluation.Optional("significant", Truth, of => of.IsSignificant);
        var holding = evaluation.Optional("class", Graded, of => of.Class);
        var computed = evaluation.Optional("computedClass", Graded, of => of.ComputedClass);
        var decidedBy = evaluation.List("decidedBy", Text, of => of.DecidedBy);
        var parts = evaluation.List("parts", Part, of => of.Parts);
        var rationale = evaluation.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = evaluation.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            Scores = scores.Of(read),
            Status = status.Of(read),
            Total = total.Of(read),
            IsSignificant = significant.Of(read),
            Class = holding.Of(read),
            ComputedClass = computed.Of(read),
            DecidedBy = decidedBy.Of(read),
            Parts = parts.Of(read),
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });

    private static (string Word, T Value)[] Words<T>(Func<T, string> code, params T[] values) => [.. values.Select(value => (code(value), value))];
}
