using Ardalis.GuardClauses;

namespace Yiko.Compliance.Shapes;

/// <content>
/// Periods: <c>"never"</c>, <c>"each-calendar-year"</c>, <c>{ "months": 12 }</c>, <c>{ "workingDays": 20 }</c> or <c>{ "days": 7 }</c>; and calendars
/// of working days.
/// </content>
public static partial class Shape
{
    private const string Never = "never";
    private const string EachCalendarYear = "each-calendar-year";
    private const string Months = "months";
    private const string InWorkingDays = "workingDays";
    private const string InDays = "days";

    private static readonly JsonWords<bool> Yearly = new((EachCalendarYear, true));
    private static readonly JsonWords<bool> NeverOrYearly = new((Never, false), (EachCalendarYear, true));

    /// <summary>A hundred years: more is a misprint, and no calendar goes on for ever.</summary>
    private static readonly NumberForm PeriodCount = NumberForm.Whole(1, 1200);

    /// <summary>A period in calendar years or months. Null, which stands for never, is a value of it.</summary>
    internal static Shape<DueDateRule> PeriodInYearsOrMonths { get; } = PeriodIn("period", mayBeNever: true, Months);

    /// <summary>A period in calendar years, months, working days or days. Null, which stands for never, is a value of it.</summary>
    internal static Shape<DueDateRule> AnyPeriod { get; } = PeriodIn("anyPeriod", mayBeNever: true, Months, InWorkingDays, InDays);

    /// <summary>A period in calendar years, months, working days or days, for a member that is left out where there is none.</summary>
    internal static Shape<DueDateRule> PeriodThatEnds { get; } = PeriodIn("periodThatEnds", mayBeNever: false, Months, InWorkingDays, InDays);

    /// <summary>
    /// A calendar of working days: <c>from</c>, <c>to</c>, the holidays <c>off</c> and the make-up working days <c>on</c>. Without the first or the last day that
    /// it knows it is refused.
    /// </summary>
    public static Shape<WorkingDayCalendar> WorkingDays { get; } = Of<WorkingDayCalendar>(calendar =>
    {
        calendar.Ignored("source", "Where the lists were printed.");
        var from = calendar.Required("from", Date, of => of.From, about: "The first day that the calendar knows.");
        var to = calendar.Required("to", Date, of => of.To, about: "The last day that the calendar knows.");
        var off = calendar.List("off", Date, of => of.Off, about: "Holidays.");
        var on = calendar.List("on", Date, of => of.On, about: "Make-up working days (调休).");
        calendar.Check(read => WorkingDayCalendar.FaultsOf(from(read), to(read), off(read), on(read)).Any() ? [(null, JsonReasons.Contradiction)] : []);
        return read => new(from(read), to(read), off(read), on(read));
    });

    /// <summary>Reads a value from JSON text.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="shape">How it stands in JSON.</param>
    /// <param name="json">The text; at most 64 MiB and 32 levels are read.</param>
    /// <returns>The value, or everything that is wrong with the text.</returns>
    public static Loaded<T> Read<T>(this Shape<T> shape, string json)
        where T : class => ShapeReader.Read(Guard.Against.Null(json), JsonLimits.Verdict, Guard.Against.Null(shape));

    private static Shape<DueDateRule> PeriodIn(string definition, bool mayBeNever, params string[] units)
    {
        JsonNames names = new(units);
        return new FunctionShape<DueDateRule>(
            WritePeriod,
            place => ReadPeriod(place, mayBeNever, names),
            schema => schema.Refer(definition, at => at.Nest(
                "oneOf", [word => DescribeWords(word, mayBeNever ? [Never, EachCalendarYear] : [EachCalendarYear]), .. units.Select(unit => (Action<SchemaWriter>)(of => DescribePeriod(of, unit)))])));
    }

    private static void WritePeriod(ShapeWriter writer, DueDateRule? period)
    {
        if (period is null || period.Reading == DueDateReading.CalendarYears)
        {
            writer.Value(period is null ? Never : EachCalendarYear);
            return;
        }

        writer.BeginObject();
        writer.Name(period.Reading switch
        {
            DueDateReading.Months => Months,
            DueDateReading.WorkingDays => InWorkingDays,
            _ => InDays,
        });
        writer.Value(period.Count);
        writer.EndObject();
    }

    private static (bool IsRead, DueDateRule? Period) ReadPeriod(JsonPlace place, bool mayBeNever, JsonNames units)
    {
        if (place.IsText) return place.Word(mayBeNever ? NeverOrYearly : Yearly) is { } yearly ? (true, yearly ? DueDateRule.EachCalendarYear : null) : (false, null);
        if (place.Members(units)?.OneOf(units.Names) is not { } unit || unit.Place.Number(PeriodCount) is not { } count) return (false, null);
        return (true, unit.Name switch
        {
            Months => DueDateRule.WithinMonths((int)count),
            InWorkingDays => DueDateRule.WithinWorkingDays((int)count),
            _ => DueDateRule.WithinDays((int)count),
        });
    }

    private static void DescribePeriod(SchemaWriter schema, string unit)
    {
        schema.Say("type", "object");
        schema.Say("additionalProperties", false);
        schema.Say("required", [unit]);
        schema.Nest("properties", properties => properties.Nest(unit, PeriodCount.Describe));
    }
}
