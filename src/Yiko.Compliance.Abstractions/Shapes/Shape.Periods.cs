namespace Yiko.Compliance.Shapes;

/// <content>Periods: <c>"never"</c>, <c>"each-calendar-year"</c>, <c>{ "months": 12 }</c> or <c>{ "workingDays": 20 }</c>.</content>
public static partial class Shape
{
    private const string Never = "never";
    private const string EachCalendarYear = "each-calendar-year";
    private const string Months = "months";
    private const string WorkingDays = "workingDays";

    /// <summary>A hundred years: more is a misprint, and no calendar goes on for ever.</summary>
    private static readonly NumberForm PeriodCount = NumberForm.Whole(1, 1200);

    /// <summary>A period in calendar years or months. Null, which stands for never, is a value of it.</summary>
    internal static Shape<DueDateRule> PeriodInYearsOrMonths { get; } = PeriodIn("period", Months);

    /// <summary>A period in calendar years, months or working days. Null, which stands for never, is a value of it.</summary>
    internal static Shape<DueDateRule> AnyPeriod { get; } = PeriodIn("anyPeriod", Months, WorkingDays);

    private static Shape<DueDateRule> PeriodIn(string definition, params string[] units) => new FunctionShape<DueDateRule>(
        WritePeriod,
        place => ReadPeriod(place, units),
        schema => schema.Refer(definition, at => at.Nest(
            "oneOf", [word => DescribeWords(word, [Never, EachCalendarYear]), .. units.Select(unit => (Action<SchemaWriter>)(of => DescribePeriod(of, unit)))])));

    private static void WritePeriod(ShapeWriter writer, DueDateRule? period)
    {
        if (period is null || period.Reading == DueDateReading.CalendarYears)
        {
            writer.Value(period is null ? Never : EachCalendarYear);
            return;
        }

        writer.BeginObject();
        writer.Name(period.Reading == DueDateReading.Months ? Months : WorkingDays);
        writer.Value(period.Count);
        writer.EndObject();
    }

    private static (bool IsRead, DueDateRule? Period) ReadPeriod(JsonPlace place, string[] units)
    {
        if (place.IsText) return place.Word((Never, false), (EachCalendarYear, true)) is { } yearly ? (true, yearly ? DueDateRule.EachCalendarYear : null) : (false, null);
        if (place.Members(units)?.OneOf(units) is not { } unit || unit.Place.Number(PeriodCount) is not { } count) return (false, null);
        return (true, unit.Name == Months ? DueDateRule.WithinMonths((int)count) : DueDateRule.WithinWorkingDays((int)count));
    }

    private static void DescribePeriod(SchemaWriter schema, string unit)
    {
        schema.Say("type", "object");
        schema.Say("additionalProperties", false);
        schema.Say("required", [unit]);
        schema.Nest("properties", properties => properties.Nest(unit, PeriodCount.Describe));
    }
}
