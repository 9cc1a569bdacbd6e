using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A copy of a release goes to a customer.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A copy of a release goes to a customer.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="serialNumber">The serial number; not blank.</param>
    /// <param name="record">The number of the installation or delivery record; not blank.</param>
    /// <param name="release">The release; not blank.</param>
    /// <param name="copyDate">On which day the copy was made.</param>
    /// <param name="engineer">The engineer; not blank.</param>
    /// <param name="steps">The codes of the steps (<see cref="ConfigurationChecklists.Dispatch"/>) that were done, in the order in which they were done.</param>
    /// <exception cref="ArgumentException">A text is blank, or a code is none of the list.</exception>
    public static ConfigurationEvent Deliver(
        LocalDate on,
        string by,
        string id,
        string serialNumber,
        string record,
        string release,
        LocalDate copyDate,
        string engineer,
        ValueList<string> steps = default) =>
        new CopyDelivered
        {
            Date = on,
            By = by,
            Id = id,
            SerialNumber = serialNumber,
            Record = record,
            Release = release,
            CopyDate = copyDate,
            Engineer = engineer,
            Steps = steps,
        };
}

/// <summary>A copy of a release goes to a customer.</summary>
internal sealed record CopyDelivered : ConfigurationEvent
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

    /// <summary>The steps that were done, in the order in which they were done.</summary>
    /// <exception cref="ArgumentException">A code is none of the list.</exception>
    public ValueList<string> Steps
    {
        get;
        init => field = ConfigurationChecklists.Dispatch.Own(value, nameof(Steps));
    }

    internal static EventCase InJson { get; } = EventCase.Of<CopyDelivered>(Term.Of("deliver", "copy delivered", "交付拷贝"), (happened, at) =>
    {
        var serial = happened.Required("serial", Shape.FilledText, of => of.SerialNumber);
        var record = happened.Required("record", Shape.FilledText, of => of.Record);
        var release = happened.Required("release", Shape.FilledText, of => of.Release);
        var copyDate = happened.Required("copyDate", Shape.Date, of => of.CopyDate);
        var engineer = happened.Required("engineer", Shape.FilledText, of => of.Engineer);
        var steps = happened.List("steps", Shape.PartOf(ConfigurationChecklists.Dispatch), of => of.Steps);
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
