using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>A supplier of a product with all that happened between the two, and the verdict of the day on which it was last decided.</summary>
internal sealed class SupplyItem : RegisterItem
{
    public required string Supplier { get; init; }

    public required string Product { get; init; }

    public List<SupplyEvent> Events { get; init; } = [];

    public ProductClass? Class { get; set; }

    public SupplyStatus Status { get; set; }

    public bool? IsOnList { get; set; }

    public LocalDate? NextDue { get; set; }

    public bool IsOrderAllowed { get; set; }

    public static string IdOf(string supplier, string product) => $"{supplier} / {product}";

    public static SupplyItem Of(string supplier, string product) =>
        new() { Id = IdOf(supplier, product), Name = product, Supplier = supplier, Product = product };

    public SupplyHistory HistoryAsOf(LocalDate day) =>
        new() { Supplier = Supplier, Product = Product, Events = [.. Events.OrderBy(it => it.Key).Select(EventOf)], AsOf = day };

    /// <summary>Adds an event unless the same one is there already.</summary>
    public bool Add(SupplierEvent happened)
    {
        if (Events.Any(it => EventOf(it) == happened)) return false;
        Events.Add(new() { Class = happened.Class, Date = happened.Date, Kind = happened.Kind, Result = happened.Result, Evidence = happened.Evidence });
        return true;
    }

    public SupplierEvent EventOf(SupplyEvent stored) => new()
    {
        Supplier = Supplier,
        Product = Product,
        Class = stored.Class,
        Date = stored.Date,
        Kind = stored.Kind,
        Result = stored.Result,
        Evidence = stored.Evidence,
    };
}

/// <summary>Something that happened between the organisation and a supplier of a product. Recorded, never changed.</summary>
internal sealed class SupplyEvent
{
    public long Key { get; init; }

    public long SupplyKey { get; init; }

    public ProductClass? Class { get; init; }

    public LocalDate? Date { get; init; }

    public SupplierEventKind? Kind { get; init; }

    public EvaluationResult? Result { get; init; }

    public QualificationEvidence Evidence { get; init; }
}

internal sealed class SupplyMapping : IEntityTypeConfiguration<SupplyItem>, IEntityTypeConfiguration<SupplyEvent>
{
    public void Configure(EntityTypeBuilder<SupplyItem> builder)
    {
        builder.HasMany(supply => supply.Events).WithOne().HasForeignKey(it => it.SupplyKey);
        builder.Navigation(supply => supply.Events).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<SupplyEvent> builder) => builder.HasKey(it => it.Key);
}
