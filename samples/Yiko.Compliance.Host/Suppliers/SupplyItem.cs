using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>A supplier of a product with everything that happened between the two.</summary>
public sealed class SupplyItem : RegisterItem
{
    public required string Supplier { get; init; }

    public required string Product { get; init; }

    /// <summary>When the next evaluation is due, as of the day of the last decision.</summary>
    public LocalDate? NextDue { get; private set; }

    public IList<SupplyEvent> Events { get; } = [];

    /// <summary>The events that count: those that no later one corrects.</summary>
    public IEnumerable<SupplyEvent> Counting() => Events.Where(it => Events.All(other => other.Corrects != it.Key || it.Key == 0)).OrderBy(it => it.Key == 0 ? long.MaxValue : it.Key);

    public static string IdOf(string supplier, string product) => $"{supplier} / {product}";

    internal void Show(LocalDate? nextDue) => NextDue = nextDue;
}

/// <summary>Something that happened between the organisation and a supplier of a product. Recorded, never changed.</summary>
public sealed class SupplyEvent
{
    public long Key { get; init; }

    public long SupplyKey { get; init; }

    /// <summary>The row of the register as it was written.</summary>
    public required string Row { get; init; }

    /// <summary>The event that this one corrects, which counts no more; null where it corrects none.</summary>
    public long? Corrects { get; init; }

    internal Row Cells => Rows.Row.Parse(Row);
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
