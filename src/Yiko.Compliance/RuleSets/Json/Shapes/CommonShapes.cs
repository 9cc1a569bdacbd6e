using System.Globalization;
using System.Numerics;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>The shapes of the shared words, each told here and nowhere else.</summary>
internal static class CommonShapes
{
    /// <summary>Any number, exact.</summary>
    public static Shape<decimal> Number { get; } = Shape.Value<decimal>(CanonicalJson.Of, place => place.Exact());

    /// <summary>A whole number of 0 or more.</summary>
    public static Shape<long> Count { get; } = Shape.Value<long>(
        value => CanonicalJson.Of(value),
        place => place.Number(NumberForm.Count) is { } value ? (long)value : null);

    /// <summary>A whole number, such as an ordinal.</summary>
    public static Shape<int> Whole { get; } = Shape.Value<int>(
        value => CanonicalJson.Of(value),
        place => place.Number(NumberForm.AnyWhole) is { } value ? (int)value : null);

    /// <summary>A whole number of any size, as text: JSON readers elsewhere round long numbers.</summary>
    public static Shape<BigInteger> Integer { get; } = Shape.Parsed<BigInteger>(
        value => value.ToString(CultureInfo.InvariantCulture),
        text => (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value), value));

    public static Shape<bool> Truth { get; } = Shape.Value<bool>(CanonicalJson.Of, place => place.Truth());

    /// <summary>Any text, the empty one too.</summary>
    public static Shape<string> Text { get; } = Shape.Reference<string>(CanonicalJson.Of, place => place.Text(TextForm.Any));

    /// <summary>A text that says something.</summary>
    public static Shape<string> Saying { get; } = Shape.Reference<string>(CanonicalJson.Of, place => place.Text(TextForm.NotBlank));

    /// <summary>Lower-case letters, digits and inner hyphens.</summary>
    public static Shape<string> Code { get; } = Shape.Reference<string>(CanonicalJson.Of, place => place.Text(TextForm.Code));

    /// <summary><c>#RRGGBB</c>.</summary>
    public static Shape<string> Colour { get; } = Shape.Reference<string>(CanonicalJson.Of, place => place.Text(TextForm.Colour));

    /// <summary>A day of the ISO calendar.</summary>
    public static Shape<LocalDate> Date { get; } = Shape.Value<LocalDate>(
        value => CanonicalJson.Of(LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso))),
        place => place.Date());

    /// <summary>An exact fraction in lowest terms: <c>19/20</c>, <c>2</c>.</summary>
    public static Shape<Ratio> Fraction { get; } = Shape.Parsed<Ratio>(
        value => value.ToString(),
        text => (Ratio.TryParse(text, out var value), value));

    /// <summary>One string for every language, or one for each.</summary>
    public static Shape<LocalizedText> Wording { get; } = Shape.Reference<LocalizedText>(
        text => text.English == text.ChineseSimplified
            ? CanonicalJson.Of(text.English)
            : CanonicalJson.Object(("en", CanonicalJson.Of(text.English)), ("zh", CanonicalJson.Of(text.ChineseSimplified))),
        SharedShapes.Wording);

    public static Shape<Grade> Graded { get; } = Shape.Of<Grade>(grade =>
    {
        var code = grade.Required("code", Code, of => of.Code);
        var name = grade.Required("name", Wording, of => of.Name);
        var action = grade.Optional("action", Wording, of => of.Action);
        var colour = grade.Optional("colour", Colour, of => of.Colour);
        return read => new() { Code = code.Of(read), Name = name.Of(read), Action = action.Of(read), Colour = colour.Of(read) };
    });

    public static Shape<ClauseReference> Clause { get; } = Shape.Of<ClauseReference>(clause =>
    {
        var document = clause.Required("document", Wording, of => of.Document);
        var number = clause.Required("clause", Saying, of => of.Clause);
        return read => new() { Document = document.Of(read), Clause = number.Of(read) };
    });

    public static Shape<Role> Responsible { get; } = Shape.Of<Role>(role =>
    {
        var code = role.Required("code", Code, of => of.Code);
        var name = role.Required("name", Wording, of => of.Name);
        return read => new() { Code = code.Of(read), Name = name.Of(read) };
    });

    public static Shape<RuleSetStamp> Stamp { get; } = Shape.Of<RuleSetStamp>(stamp =>
    {
        var id = stamp.Required("id", Shape.Reference<string>(CanonicalJson.Of, place => place.Text(TextForm.Id)), of => of.Id);
        var version = stamp.Required("version", Saying, of => of.Version);
        var hash = stamp.Required("contentHash", Saying, of => of.ContentHash);
        return read => new() { Id = id.Of(read), Version = version.Of(read), ContentHash = hash.Of(read) };
    });
}
