namespace Yiko.Compliance.Shapes;

/// <summary>What several kinds of rule sets hold: rules, signatures, steps of routes.</summary>
internal static class RuleShapes
{
    /// <summary>The number of a rule, such as <c>DOC-02</c>.</summary>
    public static Shape<RuleId> Rule { get; } = Shape.Convert(Shape.Written(TextForm.Rule), (RuleId id) => id.ToString(), RuleId.Parse);

    /// <summary>A signature on a sheet.</summary>
    public static Shape<Signature> Signature { get; } = Shape.Of<Signature>(
        signature =>
        {
            var act = signature.Required("act", Shape.KnownWord<ApprovalAct>(), of => of.Act);
            var role = signature.Required("role", Shape.Role, of => of.Role);
            var person = signature.Required("person", Shape.FilledText, of => of.Person);
            var date = signature.Required("date", Shape.Date, of => of.Date);
            return read => new() { Act = act(read), Role = role(read), Person = person(read), Date = date(read) };
        },
        "signature");

    /// <summary>A step of a route; act and role decide.</summary>
    public static Shape<ApprovalStep> ApprovalStep { get; } = Shape.Of<ApprovalStep>(
        step =>
        {
            var act = step.Required("act", Shape.KnownWord<ApprovalAct>(), of => of.Act, isUnique: true);
            var role = step.Required("role", Shape.Role, of => of.Role);
            var rule = step.Required("rule", Rule, of => of.Rule, decides: false, about: "The rule that asks for the step.");
            var clause = step.Required("clause", Shape.Clause, of => of.Clause, decides: false, about: "Where the rule stands.");
            return read => new() { Act = act(read), Role = role(read), Rule = rule(read), Clause = clause(read) };
        },
        "step");
}
