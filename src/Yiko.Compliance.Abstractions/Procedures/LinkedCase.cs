using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>What one case has to know of another: which stages it entered on which day, and whom it names.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Linked))]
[JsonConverter(typeof(ShapeJsonConverter<LinkedCase>))]
[TypeConverter(typeof(ShapeTypeConverter<LinkedCase>))]
public sealed record LinkedCase
{
    /// <summary>The id of the other case.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Its kind.</summary>
    public required string Kind
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day of its first entry; null (default) where that is not known, and then it counts on no day.</summary>
    public LocalDate? Since
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The stages that it entered, in their order, each with its day and whether the step reopened. Default none.</summary>
    public ValueList<(string Stage, LocalDate Day, bool Reopened)> Stages { get; init; }

    /// <summary>
    /// What it says of itself that rules on other records ask for: a field with its word, a role with its person, a link with the unit that
    /// it is for, the route of a sheet with its first signer. From which day it says so, and from which day no longer (null: still).
    /// Default nothing.
    /// </summary>
    public ValueList<(string Field, string Value, LocalDate From, LocalDate? Until)> Says { get; init; }
}
