using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A maintenance change of a delivered copy is recorded.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A maintenance change of a delivered copy is recorded, once it is accepted and signed.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="record">The number of the maintenance record; not blank.</param>
    /// <param name="serialNumber">The serial number of the copy; not blank.</param>
    /// <param name="steps">The codes of the steps (<see cref="ConfigurationChecklists.Maintenance"/>) that were done, in the order in which they were done.</param>
    /// <param name="customer">Who signed for the customer; null where nobody did.</param>
    /// <param name="engineer">The engineer who signed; null where nobody did.</param>
    /// <param name="isStructural">Whether the structure was changed, which takes a new version.</param>
    /// <param name="request">The change request that brought the new version of a structural change.</param>
    /// <exception cref="ArgumentException">A text is blank, or a code is none of its list.</exception>
    public static ConfigurationEvent RecordMaintenance(
        LocalDate on,
        string by,
        string id,
        string record,
        string serialNumber,
        ValueList<string> steps,
        string? customer = null,
        string? engineer = null,
        bool isStructural = false,
        string? request = null) =>
        new MaintenanceRecorded
        {
            Date = on,
            By = by,
            Id = id,
            Record = record,
            SerialNumber = serialNumber,
            Steps = steps,
            Customer = customer,
            Engineer = engineer,
            IsStructural = isStructural,
            Request = request,
        };
}

/// <summary>A maintenance change of a delivered copy is recorded.</summary>
internal sealed record MaintenanceRecorded : ConfigurationEvent
{
    public required string Record
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    public required string SerialNumber
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    public ValueList<string> Steps
    {
        get;
        init => field = ConfigurationChecklists.Maintenance.Own(value, nameof(Steps));
    }

    public string? Customer { get; init; }

    public string? Engineer { get; init; }

    public bool IsStructural { get; init; }

    public string? Request
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    internal static EventCase InJson { get; } = EventCase.Of<MaintenanceRecorded>(Term.Of("maintain", "maintenance change recorded", "登记维护修改"), (happened, at) =>
    {
        var record = happened.Required("record", Shape.FilledText, of => of.Record);
        var serial = happened.Required("serial", Shape.FilledText, of => of.SerialNumber);
        var steps = happened.List("steps", Shape.PartOf(ConfigurationChecklists.Maintenance), of => of.Steps);
        var customer = happened.Optional("customer", Shape.Text, of => of.Customer);
        var engineer = happened.Optional("engineer", Shape.Text, of => of.Engineer);
        var structural = happened.Assumed("structural", Shape.Truth, of => of.IsStructural, otherwise: false);
        var request = happened.Optional("request", Shape.FilledText, of => of.Request);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Record = record(read),
            SerialNumber = serial(read),
            Steps = steps(read),
            Customer = customer(read),
            Engineer = engineer(read),
            IsStructural = structural(read),
            Request = request(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
