using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>Rationales in full: codes with rule, clause and values, so that a stored reason reads in either language.</summary>
internal static class ReasonShapes
{
    // The hierarchy is closed, and the member that holds the value tells its kind.
    private static readonly Shape<ReasonArgument> Argument = Shape.Of<ReasonArgument>(argument =>
    {
        var name = argument.Required("name", Code, of => of.Name);
        var number = argument.Optional("number", Number, of => (of as NumberArgument)?.Value);
        var ratio = argument.Optional("ratio", Fraction, of => (of as RatioArgument)?.Value);
        var date = argument.Optional("date", Date, of => (of as DateArgument)?.Value);
        var grade = argument.Optional("grade", Graded, of => (of as GradeArgument)?.Value);
        var text = argument.Optional("text", Wording, of => (of as TextArgument)?.Value);
        return read =>
        {
            ReasonArgument?[] values =
            [
                number.Of(read) is { } amount ? ReasonArgument.Of(name.Of(read), amount) : null,
                ratio.Of(read) is { } fraction ? ReasonArgument.Of(name.Of(read), fraction) : null,
                date.Of(read) is { } day ? ReasonArgument.Of(name.Of(read), day) : null,
                grade.Of(read) is { } graded ? ReasonArgument.Of(name.Of(read), graded) : null,
                text.Of(read) is { } wording ? ReasonArgument.Of(name.Of(read), wording) : null,
            ];
            var given = values.OfType<ReasonArgument>().ToArray();
            return given.Length == 1 ? given[0] : throw new ArgumentException("An argument has one value.", nameof(argument));
        };
    });

    /// <summary>One reason.</summary>
    public static Shape<Reason> Step { get; } = Shape.Of<Reason>(reason =>
    {
        var code = reason.Required("code", Shape.Reference<string>(CanonicalJson.Of, place => place.Text(TextForm.Dotted)), of => of.Code);
        var rule = reason.Required("rule", Shape.Parsed<RuleId>(id => id.ToString(), text => (RuleId.TryParse(text, out var id), id)), of => of.Rule);
        var clause = reason.Required("clause", Clause, of => of.Clause);
        var arguments = reason.List("arguments", Argument, of => of.Arguments);
        return read => new() { Code = code.Of(read), Rule = rule.Of(read), Clause = clause.Of(read), Arguments = arguments.Of(read) };
    });

    public static Shape<Rationale> Rationale { get; } = new FunctionShape<Rationale>(
        rationale => CanonicalJson.Array(rationale.Select(Step.Write)),
        place => Shape.Listed(Step).TryRead(place, out var reasons) ? (true, new Rationale(reasons)) : (false, null));
}
