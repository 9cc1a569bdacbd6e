using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>How environmental aspects and the verdicts on them stand in JSON.</summary>
internal static class AspectShapes
{
    private static readonly Shape<EnvironmentalAspect> Aspect = Shape.Of<EnvironmentalAspect>(aspect =>
    {
        var id = aspect.Required("id", Shape.FilledText, of => of.Id);
        var department = aspect.Optional("department", Shape.Text, of => of.Department);
        var activity = aspect.Optional("activity", Shape.Text, of => of.Activity);
        var impact = aspect.Optional("impact", Shape.Text, of => of.Impact);
        var range = aspect.Optional("range", Shape.KnownWord<AspectRange>(), of => of.Range);
        var tense = aspect.Optional("tense", Shape.KnownWord<AspectTense>(), of => of.Tense);
        var state = aspect.Optional("state", Shape.KnownWord<AspectState>(), of => of.State);
        var type = aspect.Optional("type", Shape.KnownWord<AspectType>(), of => of.Type);
        var influence = aspect.Usual("influence", Shape.TruthAs(no: "controlled", yes: "influenced"), of => of.IsOnlyInfluenced, default);
        var regional = aspect.Usual("regional", Shape.Truth, of => of.IsRegional, default);
        return read => new()
        {
            Id = id(read),
            Department = department(read),
            Activity = activity(read),
            Impact = impact(read),
            Range = range(read),
            Tense = tense(read),
            State = state(read),
            Type = type(read),
            IsOnlyInfluenced = influence(read),
            IsRegional = regional(read),
        };
    });

    private static readonly Shape<FactorPoints> Points = Shape.Of<FactorPoints>(points =>
    {
        var factor = points.Required("factor", Shape.Code, of => of.Factor, isUnique: true);
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
        var criteria = scores.List("criteria", Shape.Code, of => of.Criteria);
        var points = scores.List("points", Points, of => of.Points);
        return read => new() { Aspect = aspect(read), Criteria = criteria(read), Points = points(read) };
    });

    public static Shape<AspectEvaluation> Evaluation { get; } = Shape.Of<AspectEvaluation>(evaluation =>
    {
        var scores = evaluation.Required("scores", Scores, of => of.Scores);
        var status = evaluation.Required("status", Shape.Word<AspectStatus>(), of => of.Status);
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

    public static Shape<EvaluatedAspect> Evaluated { get; } = Shape.Of<EvaluatedAspect>(evaluated =>
    {
        var evaluation = evaluated.Required("evaluation", Evaluation, of => of.Evaluation);
        var date = evaluated.Required("date", Shape.Date, of => of.Date);
        var signatures = evaluated.List("signatures", RuleShapes.Signature, of => of.Signatures);
        return read => new() { Evaluation = evaluation(read), Date = date(read), Signatures = signatures(read) };
    });

    public static Shape<AspectChange> Change { get; } = Shape.Of<AspectChange>(change =>
    {
        var trigger = change.Required("trigger", Shape.KnownWord<AspectTrigger>(), of => of.Trigger);
        var date = change.Required("date", Shape.Date, of => of.Date);
        var ids = change.List("aspectIds", Shape.Text, of => of.AspectIds);
        var activities = change.List("activities", Shape.Text, of => of.Activities);
        return read => new() { Trigger = trigger(read), Date = date(read), AspectIds = ids(read), Activities = activities(read) };
    });

    private static readonly Shape<CaseLink> Control = RuleShapes.Control(namesItem: false, ControlLinks.Words);

    public static Shape<AspectCase> Case { get; } = Shape.Of<AspectCase>(asked =>
    {
        var aspect = asked.Required("aspect", Aspect, of => of.Aspect);
        var history = asked.List("history", Evaluated, of => of.History);
        var changes = asked.List("changes", Change, of => of.Changes);
        var controls = asked.List("controls", Control, of => of.Controls);
        var standings = asked.List("standings", RuleShapes.Standing, of => of.Standings);
        var asOf = asked.Required("asOf", Shape.Date, of => of.AsOf);
        return read => new()
        {
            Aspect = aspect(read),
            History = history(read),
            Changes = changes(read),
            Controls = controls(read),
            Standings = standings(read),
            AsOf = asOf(read),
        };
    });

    public static Shape<AspectReopening> Reopening { get; } = Shape.Of<AspectReopening>(reopening =>
    {
        var asked = reopening.Required("case", Case, of => of.Case);
        var since = reopening.Optional("since", Shape.Date, of => of.Since);
        var rationale = reopening.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = reopening.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(asked(read), since(read), rationale(read), stamp(read));
    });

    public static Shape<AspectFinding> Finding { get; } = Shape.Of<AspectFinding>(finding =>
    {
        var asked = finding.Required("case", Case, of => of.Case);
        var conforms = finding.Required("conforms", Shape.Truth, of => of.Conforms);
        var demands = finding.List("demands", Shape.KnownFlags<AspectControls>(), of => of.Demands);
        var rationale = finding.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = finding.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(asked(read), conforms(read), demands(read), rationale(read), stamp(read));
    });
}
