using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>A fact or an answer of a case, under the code of its field: yes or no, a date, a text or word, a number, a ratio, units, people, days, cells, or the verdict of another engine.</summary>
/// <remarks>
/// The hierarchy is closed, so a stored case can always be read back. Which kind a field takes stands in the rule set
/// (<see cref="CaseField.Kind"/>); a value of another kind is refused with the entry that gives it.
/// </remarks>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Value))]
[JsonConverter(typeof(ShapeJsonConverter<CaseValue>))]
[TypeConverter(typeof(ShapeTypeConverter<CaseValue>))]
public abstract record CaseValue
{
    private protected CaseValue()
    {
    }

    /// <summary>The code of the field.</summary>
    public required string Code
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Yes or no; null where the value is something else.</summary>
    public bool? Truth => (this as TruthValue)?.Value;

    /// <summary>The date; null where the value is something else.</summary>
    public LocalDate? Date => (this as DateValue)?.Value;

    /// <summary>The text, or the word of a list; null where the value is something else.</summary>
    public string? Text => (this as TextValue)?.Value;

    /// <summary>The number, exact; null where the value is something else.</summary>
    public decimal? Number => (this as NumberValue)?.Value;

    /// <summary>The fraction, exact; null where the value is something else.</summary>
    public Ratio? Ratio => (this as RatioValue)?.Value;

    /// <summary>The codes of units, people or things; empty where the value is something else.</summary>
    public ValueList<string> Units => (this as UnitsValue)?.Value ?? [];

    /// <summary>The people; empty where the value is something else.</summary>
    public ValueList<CasePerson> People => (this as PeopleValue)?.Value ?? [];

    /// <summary>Named days; empty where the value is something else.</summary>
    public ValueList<(string Name, LocalDate Day)> Days => (this as DaysValue)?.Value ?? [];

    /// <summary>The cells of a grid that are filled; empty where the value is something else.</summary>
    public ValueList<(string Row, string Column, string Word)> Cells => (this as CellsValue)?.Value ?? [];

    /// <summary>The rule set of another engine whose verdict this is, and whether by it the matter holds; null where the value is something else.</summary>
    public (RuleSetStamp RuleSet, bool Holds)? Verdict => this is VerdictValue verdict ? (verdict.RuleSet, verdict.Holds) : null;

    /// <summary>Yes or no.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, bool value) => new TruthValue { Code = code, Value = value };

    /// <summary>A date.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, LocalDate value) => new DateValue { Code = code, Value = value };

    /// <summary>A text, or the word of a list.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, string value) => new TextValue { Code = code, Value = value };

    /// <summary>A number.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, decimal value) => new NumberValue { Code = code, Value = value };

    /// <summary>An exact fraction.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, Ratio value) => new RatioValue { Code = code, Value = value };

    /// <summary>Codes of units, people or things, such as the findings of an audit.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, ValueList<string> value) => new UnitsValue { Code = code, Value = value };

    /// <summary>People, such as the team of an audit, whoever took part, or whoever is qualified until when.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, ValueList<CasePerson> value) => new PeopleValue { Code = code, Value = value };

    /// <summary>Named days, such as those that an order compares where the log does not hold them.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, ValueList<(string Name, LocalDate Day)> value) => new DaysValue { Code = code, Value = value };

    /// <summary>The cells of a grid that are filled, each with its word.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="value">The value.</param>
    public static CaseValue Of(string code, ValueList<(string Row, string Column, string Word)> value) => new CellsValue { Code = code, Value = value };

    /// <summary>The verdict of another engine, with its stamp.</summary>
    /// <param name="code">The code of the field.</param>
    /// <param name="ruleSet">The rule set that decided.</param>
    /// <param name="holds">Whether by that verdict the matter holds.</param>
    public static CaseValue Of(string code, RuleSetStamp ruleSet, bool holds) => new VerdictValue { Code = code, RuleSet = ruleSet, Holds = holds };
}

/// <summary>Yes or no.</summary>
internal sealed record TruthValue : CaseValue
{
    public required bool Value { get; init; }
}

/// <summary>A date.</summary>
internal sealed record DateValue : CaseValue
{
    public required LocalDate Value
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }
}

/// <summary>A text or a word.</summary>
internal sealed record TextValue : CaseValue
{
    public required string Value
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>A number.</summary>
internal sealed record NumberValue : CaseValue
{
    public required decimal Value { get; init; }
}

/// <summary>An exact fraction.</summary>
internal sealed record RatioValue : CaseValue
{
    public required Ratio Value { get; init; }
}

/// <summary>Codes of units, people or things.</summary>
internal sealed record UnitsValue : CaseValue
{
    public required ValueList<string> Value { get; init; }
}

/// <summary>People.</summary>
internal sealed record PeopleValue : CaseValue
{
    public required ValueList<CasePerson> Value { get; init; }
}

/// <summary>Named days.</summary>
internal sealed record DaysValue : CaseValue
{
    public required ValueList<(string Name, LocalDate Day)> Value { get; init; }
}

/// <summary>The filled cells of a grid.</summary>
internal sealed record CellsValue : CaseValue
{
    public required ValueList<(string Row, string Column, string Word)> Value { get; init; }
}

/// <summary>The verdict of another engine.</summary>
internal sealed record VerdictValue : CaseValue
{
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    public required bool Holds { get; init; }
}

/// <summary>A person as a case tells of one.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Person))]
[JsonConverter(typeof(ShapeJsonConverter<CasePerson>))]
[TypeConverter(typeof(ShapeTypeConverter<CasePerson>))]
public sealed record CasePerson
{
    /// <summary>Who, by the host's identifier; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Person
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value).Trim();
    }

    /// <summary>The unit that the person belongs to; null (default) where that is not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>The codes of the roles that the person holds. Default none.</summary>
    public ValueList<string> Roles { get; init; }

    /// <summary>What the person is qualified for, from which day and until which (both included; null for no end). Default nothing.</summary>
    public ValueList<(string Competence, LocalDate? From, LocalDate? Until)> Holds { get; init; }
}
