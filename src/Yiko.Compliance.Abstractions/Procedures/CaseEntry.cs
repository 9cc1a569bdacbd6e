using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>One dated line of a case: a step that was taken, the evidence that was given, or both.</summary>
/// <remarks>
/// An entry is accepted whole or not at all; what a refused one gave has to be given again. Evidence counts for the entry's own step and adds
/// up over entries; of two answers the later counts.
/// </remarks>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Entry))]
[JsonConverter(typeof(ShapeJsonConverter<CaseEntry>))]
[TypeConverter(typeof(ShapeTypeConverter<CaseEntry>))]
public sealed record CaseEntry
{
    /// <summary>The code of the step; null (default) where the entry only adds evidence.</summary>
    public string? Step { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Who took the step, by the host's identifier; null (default) where that is not recorded. Only rules on persons ask.</summary>
    public string? By { get; init; }

    /// <summary>The unit of <see cref="By"/>, such as <c>general-department</c>; null (default) where that is not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>Parts that are there, each of a list of the kind. Default none.</summary>
    public ValueList<(string List, string Part)> Present { get; init; }

    /// <summary>
    /// Parts that do not apply, each with the reason: it counts only on a list that allows it, and not where the part is there too.
    /// Default none.
    /// </summary>
    public ValueList<(string List, string Part, string Why)> NotApplicable { get; init; }

    /// <summary>Signatures on the sheets of the record, in the order in which they stand there. Default none.</summary>
    public ValueList<CaseSignature> Signatures { get; init; }

    /// <summary>Facts and answers. Default none.</summary>
    public ValueList<CaseValue> Values { get; init; }

    /// <summary>Other records that belong to this one. Default none.</summary>
    public ValueList<CaseLink> Links { get; init; }

    /// <summary>The line of the file that the entry comes from, from 1; null (default) for none. It is shown and decides nothing.</summary>
    public int? Line { get; init; }
}

/// <summary>A signature on a sheet of a case, in the words of a log.</summary>
[Shaped(typeof(CaseShapes), nameof(CaseShapes.Signature))]
[JsonConverter(typeof(ShapeJsonConverter<CaseSignature>))]
[TypeConverter(typeof(ShapeTypeConverter<CaseSignature>))]
public sealed record CaseSignature
{
    /// <summary>The code of the route that the sheet takes.</summary>
    public required string Route
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The word of what was signed for (<see cref="ApprovalAct"/>), such as <c>approve</c>.</summary>
    public required string Act
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The code of the role in which it was signed.</summary>
    public required string Role
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who signed, by the host's identifier; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Person
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value).Trim();
    }

    /// <summary>The unit of the person; null (default) where that is not recorded. Roles of a department are held for one unit.</summary>
    public string? Unit { get; init; }

    /// <summary>On which day; null (default) for the day of the entry. It is never after that.</summary>
    public LocalDate? Date
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }
}
