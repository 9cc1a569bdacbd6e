using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Shapes;

/// <content>The shapes of the shared words.</content>
public static partial class Shape
{
    /// <summary>A list in a rule set has a dozen items; more than this is no rule set.</summary>
    internal const int MostItems = 100;

    private static readonly JsonNames Languages = new("en", "zh");

    /// <summary>Any number that is held without rounding.</summary>
    public static Shape<decimal> Number { get; } =
        Value<decimal>((writer, number) => writer.Value(number), place => place.Exact(), schema => schema.Say("type", "number"));

    /// <summary>A whole number of 0 or more.</summary>
    public static Shape<long> Count { get; } = Value<long>(
        (writer, count) => writer.Value(count),
        place => place.Number(NumberForm.Count) is { } value ? (long)value : null,
        NumberForm.Count.Describe);

    /// <summary>A whole number, such as an ordinal.</summary>
    public static Shape<int> Whole { get; } = CountedWhole(NumberForm.AnyWhole);

    /// <summary>True or false.</summary>
    public static Shape<bool> Truth { get; } =
        Value<bool>((writer, value) => writer.Value(value), place => place.Truth(), schema => schema.Say("type", "boolean"));

    /// <summary>Any text, the empty one too.</summary>
    public static Shape<string> Text { get; } = Written(TextForm.Any);

    /// <summary>A text that is not blank.</summary>
    public static Shape<string> FilledText { get; } = Written(TextForm.NotBlank);

    /// <summary>Lower-case letters, digits and inner hyphens.</summary>
    public static Shape<string> Code { get; } = Written(TextForm.Code);

    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    internal static Shape<string> Hash { get; } = Written(TextForm.Hash);

    /// <summary>A day of the ISO calendar.</summary>
    public static Shape<LocalDate> Date { get; } = Value<LocalDate>(
        (writer, day) => writer.Value(IsoDate.Written(day.WithCalendar(CalendarSystem.Iso))),
        place => place.Date(),
        schema =>
        {
            schema.Say("type", "string");
            schema.Say("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        });

    /// <summary>An exact fraction in lowest terms: <c>19/20</c>, <c>2</c>.</summary>
    public static Shape<Ratio> Fraction { get; } = Parsed<Ratio>(value => value.ToString(), text => (Ratio.TryParse(text, out var value), value));

    /// <summary>One text for every language, or one for each.</summary>
    public static Shape<LocalizedText> Wording { get; } = Named("wording", Reference<LocalizedText>(WriteWording, ReadWording, DescribeWording));

    /// <summary>A grade; its code decides.</summary>
    public static Shape<Grade> Grade { get; } = Of<Grade>(TellGrade, "grade");

    /// <summary>A term; its code decides.</summary>
    public static Shape<Term> Term { get; } = Of<Term>(
        term =>
        {
            var code = term.Required("code", Code, of => of.Code, isUnique: true);
            var name = term.Required("name", Wording, of => of.Name, decides: false);
            return read => new() { Code = code(read), Name = name(read) };
        },
        "term");

    /// <summary>A role; its code decides.</summary>
    public static Shape<Role> Role { get; } = Of<Role>(
        role =>
        {
            var code = role.Required("code", Code, of => of.Code, isUnique: true);
            var name = role.Required("name", Wording, of => of.Name, decides: false);
            return read => new() { Code = code(read), Name = name(read) };
        },
        "role");

    /// <summary>A place in a document.</summary>
    public static Shape<ClauseReference> Clause { get; } = Of<ClauseReference>(
        clause =>
        {
            var document = clause.Required("document", Wording, of => of.Document);
            var number = clause.Required("clause", FilledText, of => of.Clause);
            return read => new() { Document = document(read), Clause = number(read) };
        },
        "clause");

    /// <summary>The stamp of a rule set.</summary>
    public static Shape<RuleSetStamp> Stamp { get; } = Of<RuleSetStamp>(
        stamp =>
        {
            var id = stamp.Required("id", Written(TextForm.Id), of => of.Id);
            var version = stamp.Required("version", FilledText, of => of.Version);
            var hash = stamp.Required("contentHash", Hash, of => of.ContentHash);
            return read => new() { Id = id(read), Version = version(read), ContentHash = hash(read) };
        },
        "stamp");

    /// <summary>Why a verdict fell as it did, in full: codes with rule, clause and values, so that a stored reason reads in any language.</summary>
    public static Shape<Rationale> Rationale => ReasonShapes.Rationale;

    /// <summary>A whole number of any size, as text: JSON readers elsewhere round long numbers.</summary>
    internal static Shape<BigInteger> Integer { get; } = Parsed<BigInteger>(
        value => value.ToString(CultureInfo.InvariantCulture),
        text => (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value), value),
        "^[-+]?[0-9]+$");

    /// <summary>The points of a scale: 0 to 1,000,000 with at most three decimals, each once.</summary>
    internal static Shape<FactorScale> Points { get; } = Named("scale", Convert(
        List(
            Of<ScalePoint>(point =>
            {
                var value = point.Required("value", Counted(NumberForm.Points), of => of.Value, isUnique: true);
                var name = point.Optional("name", Wording, of => of.Name, decides: false);
                return read => new() { Value = value(read), Name = name(read) };
            }),
            1,
            MostItems),
        (FactorScale scale) => scale.Points,
        points => new FactorScale(points)));

    // What a schema says of the first band and of the others; the reader says more of a floor that is missing or too much.
    private static readonly Shape<GradeBand<decimal>> LowestBand = Of<GradeBand<decimal>>(
        members =>
        {
            var floor = members.Optional("floor", CountedWhole(NumberForm.Whole(0, 0)), of => of.Floor is null ? null : 0, about: "None, or 0 where floors are included.");
            var grade = TellGrade<GradeBand<decimal>>(members, of => of.Grade);
            return read => new() { Grade = grade(read), Floor = floor(read) };
        },
        "lowestBand");

    private static readonly Shape<GradeBand<decimal>> HigherBand = Of<GradeBand<decimal>>(
        members =>
        {
            var floor = members.Required("floor", Counted(NumberForm.Score), of => of.Floor ?? 0m, about: "Where the band begins.");
            var grade = TellGrade<GradeBand<decimal>>(members, of => of.Grade);
            return read => new() { Grade = grade(read), Floor = floor(read) };
        },
        "band");

    /// <summary>Bands from the lowest to the highest, the lowest without a floor.</summary>
    internal static Shape<GradeScale<decimal>> Grades { get; } = Of<GradeScale<decimal>>(
        scale =>
        {
            var band = Of<GradeBand<decimal>>(
                members =>
                {
                    var floor = members.Optional("floor", Counted(NumberForm.Score), of => of.Floor, about: "Where the band begins; the lowest has none, or 0.");
                    var grade = TellGrade<GradeBand<decimal>>(members, of => of.Grade);
                    return read => new() { Grade = grade(read), Floor = floor(read) };
                });
            var floorIncluded = scale.Required(
                "floorIncluded", Truth, of => of.FloorSide == BoundSide.Included, about: "Whether a score equal to a floor, or to a limit, lies above it.");
            var bands = scale.Required("bands", Described(List(band, 1, MostItems, OrderOfBands), DescribeBands), of => of.Bands);
            scale.Check(read => bands(read)[0].Floor is not null && !floorIncluded(read) ? [("bands[0].floor", JsonReasons.FloorOfLowestBand)] : []);
            return read => new(bands(read), floorIncluded(read) ? BoundSide.Included : BoundSide.Excluded);
        },
        "grades");

    /// <summary>The rule sets' common beginning: which kind, id, version, first day and source; only the kind decides.</summary>
    /// <typeparam name="T">The type of the rule set.</typeparam>
    /// <param name="rules">The members of the rule set.</param>
    /// <param name="method">The word that tells the kind.</param>
    public static Func<Members<T>, (string Id, string Version, LocalDate? EffectiveFrom, LocalizedText Source)> Head<T>(Members<T> rules, string method)
        where T : IRuleSet
    {
        Guard.Against.Null(rules);
        rules.Ignored("$schema", "Where an editor finds this schema.");
        rules.Constant("method", method);
        var id = rules.Required("id", Written(TextForm.Id), of => of.Id, decides: false, about: "Words joined by slashes, such as own/rules.");
        var version = rules.Required("version", FilledText, of => of.Version, decides: false, about: "A new one for each change of content.");
        var effectiveFrom = rules.Optional("effectiveFrom", Date, of => of.EffectiveFrom, decides: false, about: "The first day in force.");
        var source = rules.Required("source", Wording, of => of.Source, decides: false, about: "Where the rules come from.");
        return read => (id(read), version(read), effectiveFrom(read), source(read));
    }

    /// <summary>The members of a grade, for an object that is a grade and more.</summary>
    internal static Func<Members<Grade>, Grade> TellGrade(Members<Grade> members) => TellGrade<Grade>(members, of => of);

    /// <summary>The members of a grade among those of an object that holds one.</summary>
    internal static Func<Members<T>, Grade> TellGrade<T>(Members<T> members, Func<T, Grade> grade)
    {
        members.Holds(grade);
        var code = members.Required("code", Code, of => grade(of).Code, isUnique: true, about: "What is stored and compared.");
        var name = members.Required("name", Wording, of => grade(of).Name, decides: false, about: "What people read.");
        var action = members.Optional("action", Wording, of => grade(of).Action, decides: false, about: "What is to be done.");
        var colour = members.Optional("colour", Written(TextForm.Colour), of => grade(of).Colour, decides: false, about: "#RRGGBB.");
        return read => new() { Code = code(read), Name = name(read), Action = action(read), Colour = colour(read) };
    }

    private static void DescribeBands(SchemaWriter schema)
    {
        schema.Say("type", "array");
        schema.Say("minItems", 1);
        schema.Say("maxItems", MostItems);
        schema.Nest("items", [LowestBand.Describe]);
        schema.Nest("additionalItems", HigherBand.Describe);
    }

    // Floors ascend from the second band on.
    private static IEnumerable<(int Place, string? Member, Reason Reason)> OrderOfBands(IReadOnlyList<(int Place, GradeBand<decimal> Band)> bands)
    {
        decimal? below = null;
        foreach (var (place, band) in bands)
        {
            if (place == 0)
            {
                if (band.Floor is not (null or 0m)) yield return (place, "floor", JsonReasons.FloorOfLowestBand);
                below = band.Floor;
                continue;
            }

            if (band.Floor is not { } floor) yield return (place, "floor", JsonReasons.MissingProperty("floor"));
            else if (floor <= below) yield return (place, "floor", JsonReasons.FloorNotAscending(floor, below.Value));
            below = band.Floor ?? below;
        }
    }

    private static void WriteWording(ShapeWriter writer, LocalizedText text)
    {
        writer.Visit?.Invoke(text);
        if (text.English == text.ChineseSimplified)
        {
            writer.Value(text.English);
            return;
        }

        writer.BeginObject();
        writer.PlainName("en");
        writer.Value(text.English);
        writer.PlainName("zh");
        writer.Value(text.ChineseSimplified);
        writer.EndObject();
    }

    private static LocalizedText? ReadWording(JsonPlace place)
    {
        if (place.IsText) return place.Text(TextForm.NotBlank) is { } same ? LocalizedText.Same(same) : null;
        if (place.Members(Languages) is not { } members) return null;
        var english = members.Required("en", static text => text.Text(TextForm.NotBlank));
        var chinese = members.Required("zh", static text => text.Text(TextForm.NotBlank));
        return english is null || chinese is null ? null : LocalizedText.Of(english, chinese);
    }

    private static void DescribeWording(SchemaWriter schema) => schema.Nest(
        "oneOf",
        [
            TextForm.NotBlank.Describe,
            both =>
            {
                both.Say("type", "object");
                both.Say("additionalProperties", false);
                both.Say("required", ["en", "zh"]);
                both.Nest("properties", languages =>
                {
                    languages.Nest("en", TextForm.NotBlank.Describe);
                    languages.Nest("zh", TextForm.NotBlank.Describe);
                });
            },
        ]);
}
