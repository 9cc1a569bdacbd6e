using Yiko.Compliance.Shapes;

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
        var id = aspect.Required("id", Shape.FilledText, of => of.Id);
        var department = aspect.Optional("department", Shape.Text, of => of.Department);
        var activity = aspect.Optional("activity", Shape.Text, of => of.Activity);
        var impact = aspect.Optional("impact", Shape.Text, of => of.Impact);
        var tense = aspect.Optional("tense", Tense, of => of.Tense);
        var state = aspect.Optional("state", State, of => of.State);
        var type = aspect.Optional("type", Type, of => of.Type);
        var influence = aspect.Usual("influence", Influence, of => of.Influence, default);
        var regional = aspect.Usual("regional", Shape.Truth, of => of.IsRegional, default);
        return read => new()
        {
            Id = id(read),
            Department = department(read),
            Activity = activity(read),
            Impact = impact(read),
            Tense = tense(read),
            State = state(read),
            Type = type(read),
            Influence = influence(read),
            IsRegional = regional(read),
        };
    });

    private static readonly Shape<FactorPoints> Points = Shape.Of<FactorPoints>(points =>
    {
        var factor = points.Required("factor", Shape.Code, of => of.Factor);
        var value = points.Optional("points", Shape.Number, of => of.Points);
        return read => new() { Factor = factor(read), Points = value(read) };
    });

    private static readonly Shape<FactorPart> Part = Shape.Of<FactorPart>(part =>
    {
        var factor = part.Required("factor", Shape.Code, of => of.Factor);
        var points = part.Optional("points", Shape.Number, of => of.Points);
        var share = part.Optional("part", Shape.Number, of => of.Part);
        return read => new() { Factor = factor(read), Points = points(read), Part = share(read) };
    });

    public static Shape<AspectScores> Scores { get; } = Shape.Of<AspectScores>(scores =>
    {
        var aspect = scores.Required("aspect", Aspect, of => of.Aspect);
        var criteria = scores.List("criteria", Shape.Text, of => of.Criteria);
        var points = scores.List("points", Points, of => of.Points);
        return read => new() { Aspect = aspect(read), Criteria = criteria(read), Points = points(read) };
    });

    public static Shape<AspectEvaluation> Evaluation { get; } = Shape.Of<AspectEvaluation>(evaluation =>
    {
        var scores = evaluation.Required("scores", Scores, of => of.Scores);
        var status = evaluation.Required("status", Status, of => of.Status);
        var total = evaluation.Optional("total", Shape.Number, of => of.Total);
        var significant = evaluation.Optional("significant", Shape.Truth, of => of.IsSignificant);
        var holding = evaluation.Optional("class", Shape.Grade, of => of.Class);
        var computed = evaluation.Optional("computedClass", Shape.Grade, of => of.ComputedClass);
        var decidedBy = evaluation.List("decidedBy", Shape.Text, of => of.DecidedBy);
        var parts = evaluation.List("parts", Part, of => of.Parts);
        var rationale = evaluation.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = evaluation.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Scores = scores(read),
            Status = status(read),
            Total = total(read),
            IsSignificant = significant(read),
            Class = holding(read),
            ComputedClass = computed(read),
            DecidedBy = decidedBy(read),
            Parts = parts(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });

    private static (string Word, T Value)[] Words<T>(Func<T, string> code, params T[] values) => [.. values.Select(value => (code(value), value))];
}
