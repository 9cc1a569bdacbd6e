namespace Yiko.Compliance.Shapes;

/// <summary>What several kinds of rule sets hold: shares, periods, rules, signatures.</summary>
internal static class RuleShapes
{
    private const string Never = "never";
    private const string EachCalendarYear = "each-calendar-year";

    /// <summary>A hundred years of months: more is a misprint, and no calendar goes on for ever.</summary>
    private static readonly NumberForm PeriodCount = NumberForm.Whole(1, 1200);

    private static readonly Shape<DueDateRule> Months = Shape.Of<DueDateRule>(period =>
    {
        var months = period.Required("months", Shape.CountedWhole(PeriodCount), of => of.Count);
        return read => DueDateRule.WithinMonths(months(read));
    });

    private static readonly Shape<DueDateRule> WorkingDays = Shape.Of<DueDateRule>(period =>
    {
        var days = period.Required("workingDays", Shape.CountedWhole(PeriodCount), of => of.Count);
        return read => DueDateRule.WithinWorkingDays(days(read));
    });

    /// <summary>The number of a rule, such as <c>DOC-02</c>.</summary>
    public static Shape<RuleId> Rule { get; } = Shape.Convert(Shape.Written(TextForm.Rule), (RuleId id) => id.ToString(), RuleId.Parse);

    /// <summary>A signature on a sheet.</summary>
    public static Shape<Signature> Signature { get; } = Shape.Of<Signature>(
        signature =>
        {
            var act = signature.Required("act", Shape.Word<ApprovalAct>(), of => of.Act);
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

    /// <summary>
    /// Any period: <c>"never"</c>, <c>"each-calendar-year"</c>, <c>{ "months": 12 }</c> or <c>{ "workingDays": 20 }</c>. Never is null.
    /// </summary>
    public static Shape<DueDateRule> Period { get; } = PeriodIn(
        Either("months", "workingDays", Months, WorkingDays, period => period.Reading == DueDateReading.Months));

    /// <summary>A share: a number such as 0.4, a fraction such as <c>"2/5"</c> or a percentage such as <c>"40%"</c>.</summary>
    /// <remarks>What a number says exactly is written as one, any other share as a fraction.</remarks>
    public static Shape<Ratio> Share(NumberForm form) => Shape.Value<Ratio>(
        (writer, share) =>
        {
            if (share.TryToDecimal(out var number) && decimal.Round(number, form.Decimals) == number) writer.Value(number);
            else writer.Value(share.ToString());
        },
        place =>
        {
            if (!place.IsText) return place.Number(form) is { } number ? Ratio.FromDecimal(number) : null;
            if (place.Text(TextForm.Share) is not { } text) return null;
            var ratio = Ratio.Parse(text);
            if (form.Takes(ratio)) return ratio;
            place.Refuse(JsonReasons.OutOfRange(form, text));
            return null;
        },
        schema => schema.Nest("anyOf", [form.Describe, TextForm.Share.Describe]));

    /// <summary>Objects of two kinds, of which each has a member that the other lacks.</summary>
    private static Shape<T> Either<T>(string first, string second, Shape<T> whenFirst, Shape<T> whenSecond, Func<T, bool> isFirst)
        where T : class => new FunctionShape<T>(
            (writer, value) => (isFirst(value) ? whenFirst : whenSecond).Write(writer, value),
            place =>
            {
                var before = place.Findings.Count;
                if (place.Members(first, second)?.OneOf(first, second) is not { } found || place.Findings.Count > before) return (false, null);
                return (found.Name == first ? whenFirst : whenSecond).TryRead(place, out var value) ? (true, value) : (false, null);
            },
            schema => schema.Nest("anyOf", [whenFirst.Describe, whenSecond.Describe]));

    private static Shape<DueDateRule> PeriodIn(Shape<DueDateRule> units) => new FunctionShape<DueDateRule>(
        (writer, period) =>
        {
            if (period is null) writer.Value(Never);
            else if (period.Reading == DueDateReading.CalendarYears) writer.Value(EachCalendarYear);
            else units.Write(writer, period);
        },
        place =>
        {
            if (!place.IsText) return units.TryRead(place, out var counted) ? (true, counted) : (false, null);
            return place.Word((Never, false), (EachCalendarYear, true)) is { } yearly ? (true, yearly ? DueDateRule.EachCalendarYear : null) : (false, null);
        },
        schema => schema.Nest("anyOf", [words => Shape.DescribeWords(words, [Never, EachCalendarYear]), units.Describe]));
}
