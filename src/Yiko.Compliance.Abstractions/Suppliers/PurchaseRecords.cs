using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>The purchase and supplier records of which a yearly summary is made, management manual 9.1.3 b).</summary>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Records))]
[JsonConverter(typeof(ShapeJsonConverter<PurchaseRecords>))]
public sealed record PurchaseRecords
{
    /// <summary>The day on which one looks, such as 31 December or that of the management review; later events are ignored.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The events of all years and relations, in any order.</summary>
    public ValueList<SupplierEvent> Events { get; init; }
}
