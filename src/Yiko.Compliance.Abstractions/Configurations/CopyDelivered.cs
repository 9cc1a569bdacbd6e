using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A copy of a release goes to a customer.</summary>
public sealed record CopyDelivered : ConfigurationEvent
{
    /// <summary>The serial number; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string SerialNumber
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The number of the installation or delivery record; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Record
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day the copy was made.</summary>
    public required LocalDate CopyDate
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The engineer; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Engineer
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What was done before.</summary>
    /// <exception cref="ArgumentException">A value is not one of the enumeration.</exception>
    public ValueList<DispatchStep> Steps
    {
        get;
        init => field = EventParts.Known(value, nameof(Steps));
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<CopyDelivered>("deliver", (happened, at) =>
    {
        var serial = happened.Required("serial", Shape.FilledText, of => of.SerialNumber);
        var record = happened.Required("record", Shape.FilledText, of => of.Record);
        var release = happened.Required("release", Shape.FilledText, of => of.Release);
        var copyDate = happened.Required("copyDate", Shape.Date, of => of.CopyDate);
        var engineer = happened.Required("engineer", Shape.FilledText, of => of.Engineer);
        var steps = happened.List("steps", Shape.KnownWord<DispatchStep>(), of => of.Steps);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            SerialNumber = serial(read),
            Record = record(read),
            Release = release(read),
            CopyDate = copyDate(read),
            Engineer = engineer(read),
            Steps = steps(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
