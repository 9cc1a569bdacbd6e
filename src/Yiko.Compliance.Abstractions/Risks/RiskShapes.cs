using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>How risk assessments stand in JSON.</summary>
internal static class RiskShapes
{
    public static Shape<ControlHierarchy> Hierarchy { get; } = Shape.Convert(
        Shape.List(Shape.Term, 2, Shape.MostItems),
        (ControlHierarchy hierarchy) => hierarchy.Levels,
        levels => new ControlHierarchy(levels));

    private static readonly Shape<RiskCriterion> Criterion = Shape.Of<RiskCriterion>(criterion =>
    {
        var code = criterion.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var sentence = criterion.Required("sentence", Shape.Wording, of => of.Sentence, decides: false, about: "What is said when the criterion applies.");
        var rule = criterion.Required("rule", RuleShapes.Rule, of => of.Rule, decides: false, about: "The number of the rule, such as ACME-7.");
        var clause = criterion.Required("clause", Shape.Clause, of => of.Clause, decides: false, about: "Where the criterion stands.");
        return read => new() { Code = code(read), Sentence = sentence(read), Rule = rule(read), Clause = clause(read) };
    });

    /// <summary>LEC rule sets: points from 0 to 1,000,000 with at most three decimals, scores up to 10¹⁸ with at most nine, so that every score is exact.</summary>
    public static Shape<LecRuleSet> Rules { get; } = Shape.Of<LecRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "lec");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var likelihood = rules.Required("likelihood", Shape.Points, of => of.Likelihood, about: "The points of L.");
        var exposure = rules.Optional("exposure", Shape.Points, of => of.Exposure, about: "The points of E; left out where the method has two factors, L and C.");
        var consequence = rules.Required("consequence", Shape.Points, of => of.Consequence, about: "The points of C.");
        var grades = rules.Required("grades", Shape.Grades, of => of.Grades, about: "The bands of the score D.");
        var unacceptableFrom = rules.Required(
            "unacceptableFrom", Shape.Counted(NumberForm.PositiveScore), of => of.UnacceptableFrom, about: "The score from which a risk is unacceptable.");
        var directCriteria = rules.Required(
            "directCriteria", Shape.KnownFlags<RiskCriteria>(), of => of.DirectCriteria, about: "What makes a risk unacceptable whatever its score.");
        var ownCriteria = rules.List("ownCriteria", Criterion, of => of.OwnCriteria, about: "Direct criteria of the organisation's own.");
        var offScale = rules.Required(
            "offScale", Shape.TruthAs("not-rated", "interpolated"), of => of.TakesValuesBetweenPoints, about: "What becomes of a factor that is not a point of its scale.");
        var controls = rules.Required("controls", Hierarchy, of => of.Controls, about: "The kinds of control, the most effective first.");
        var numbering = rules.Assumed(
            "numbering", Shape.KnownWord<GradeNumbering>(), of => of.Numbering, GradeNumbering.LowestIsOne, decides: false, about: "In which direction grades are numbered when they are shown.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            Likelihood = likelihood(read),
            Exposure = exposure(read),
            Consequence = consequence(read),
            Grades = grades(read),
            UnacceptableFrom = unacceptableFrom(read),
            DirectCriteria = directCriteria(read),
            OwnCriteria = ownCriteria(read),
            TakesValuesBetweenPoints = offScale(read),
            Controls = controls(read),
            Numbering = numbering(read),
        };
    });

    public static Shape<RiskFactors> Factors { get; } = Shape.Of<RiskFactors>(factors =>
    {
        var likelihood = factors.Optional("likelihood", Shape.Number, of => of.Likelihood);
        var exposure = factors.Optional("exposure", Shape.Number, of => of.Exposure);
        var consequence = factors.Optional("consequence", Shape.Number, of => of.Consequence);
        var criteria = factors.Usual("criteria", Shape.Flags<RiskCriteria>(), of => of.Criteria, default);
        var own = factors.List("ownCriteria", Shape.Code, of => of.OwnCriteria);
        return read => new()
        {
            Likelihood = likelihood(read),
            Exposure = exposure(read),
            Consequence = consequence(read),
            Criteria = criteria(read),
            OwnCriteria = own(read),
        };
    });

    public static Shape<RiskAssessment> Assessment { get; } = Shape.Of<RiskAssessment>(assessment =>
    {
        var factors = assessment.Required("factors", Factors, of => of.Factors);
        var status = assessment.Required("status", Shape.Word<RiskStatus>(), of => of.Status);
        var score = assessment.Optional("score", Shape.Number, of => of.Score);
        var grade = assessment.Optional("grade", Shape.Grade, of => of.Grade);
        var computed = assessment.Optional("computedGrade", Shape.Grade, of => of.ComputedGrade);
        var overriding = assessment.Optional("overridingGrade", Shape.Grade, of => of.OverridingGrade);
        var acceptable = assessment.Optional("acceptable", Shape.Truth, of => of.IsAcceptable);
        var rationale = assessment.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = assessment.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Factors = factors(read),
            Status = status(read),
            Score = score(read),
            Grade = grade(read),
            ComputedGrade = computed(read),
            OverridingGrade = overriding(read),
            IsAcceptable = acceptable(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });

    private static readonly Shape<RiskControl> Control = Shape.Of<RiskControl>(control =>
    {
        var level = control.Required("level", Shape.Code, of => of.Level);
        var lowers = control.Usual("lowers", Shape.Flags<RiskFactorKinds>(), of => of.Lowers, default);
        var applied = control.Usual("applied", Shape.Truth, of => of.IsApplied, true);
        return read => new() { Level = level(read), Lowers = lowers(read), IsApplied = applied(read) };
    });

    public static Shape<ResidualRisk> Residual { get; } = Shape.Of<ResidualRisk>(risk =>
    {
        var initial = risk.Required("initial", Factors, of => of.Initial);
        var residual = risk.Required("residual", Factors, of => of.Residual);
        var controls = risk.List("controls", Control, of => of.Controls);
        return read => new() { Initial = initial(read), Residual = residual(read), Controls = controls(read) };
    });

    public static Shape<ResidualRiskReview> Review { get; } = Shape.Of<ResidualRiskReview>(review =>
    {
        var risk = review.Required("risk", Residual, of => of.Risk);
        var initial = review.Required("initial", Assessment, of => of.Initial);
        var residual = review.Required("residual", Assessment, of => of.Residual);
        var consistent = review.Required("consistent", Shape.Truth, of => of.IsConsistent);
        var rationale = review.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = review.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        review.Check(read => consistent(read) == (rationale(read).Count == 0) ? [] : [("consistent", JsonReasons.Contradiction)]);
        return read => new(risk(read), initial(read), residual(read), rationale(read), stamp(read));
    });
}
