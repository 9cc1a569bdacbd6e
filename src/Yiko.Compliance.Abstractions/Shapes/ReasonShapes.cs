namespace Yiko.Compliance.Shapes;

/// <summary>Rationales in full: codes with rule, clause and values, so that a stored reason reads in any language.</summary>
internal static class ReasonShapes
{
    private static readonly string[] Kinds = ["number", "ratio", "date", "grade", "text"];

    // The hierarchy is closed, and the member that holds the value tells its kind.
    public static Shape<ReasonArgument> Argument { get; } = Shape.Of<ReasonArgument>(
        argument =>
        {
            var name = argument.Required("name", Shape.Code, of => of.Name);
            var number = argument.Optional("number", Shape.Number, of => (of as NumberArgument)?.Value);
            var ratio = argument.Optional("ratio", Shape.Fraction, of => (of as RatioArgument)?.Value);
            var date = argument.Optional("date", Shape.Date, of => (of as DateArgument)?.Value);
            var grade = argument.Optional("grade", Shape.Grade, of => (of as GradeArgument)?.Value);
            var text = argument.Optional("text", Shape.Wording, of => (of as TextArgument)?.Value);
            int Given(Members<ReasonArgument> read) =>
                (number(read) is null ? 0 : 1) + (ratio(read) is null ? 0 : 1) + (date(read) is null ? 0 : 1) + (grade(read) is null ? 0 : 1) + (text(read) is null ? 0 : 1);
            argument.Check(read => Given(read) == 1 ? [] : [(null, JsonReasons.NotOneOf(Kinds))]);
            return read => number(read) is { } amount ? ReasonArgument.Of(name(read), amount)
                : ratio(read) is { } fraction ? ReasonArgument.Of(name(read), fraction)
                : date(read) is { } day ? ReasonArgument.Of(name(read), day)
                : grade(read) is { } graded ? ReasonArgument.Of(name(read), graded)
                : ReasonArgument.Of(name(read), text(read)!);
        },
        "argument");

    /// <summary>One reason.</summary>
    public static Shape<Reason> Reason { get; } = Shape.Of<Reason>(
        reason =>
        {
            var code = reason.Required("code", Shape.Written(TextForm.Dotted), of => of.Code);
            var rule = reason.Required("rule", Shape.Convert(Shape.Written(TextForm.Rule), (RuleId id) => id.ToString(), RuleId.Parse), of => of.Rule);
            var clause = reason.Required("clause", Shape.Clause, of => of.Clause);
            var arguments = reason.List("arguments", Argument, of => of.Arguments);
            return read => new() { Code = code(read), Rule = rule(read), Clause = clause(read), Arguments = arguments(read) };
        },
        "reason");

    public static Shape<Rationale> Rationale { get; } =
        Shape.Convert(Shape.List(Reason), (Rationale rationale) => rationale.AsList(), reasons => new Rationale(reasons));
}
