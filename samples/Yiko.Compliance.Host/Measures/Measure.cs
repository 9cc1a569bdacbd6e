using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Measures;

/// <summary>Something that is to be done about an item of a register: what, by whom, until when.</summary>
public sealed class Measure
{
    public long Key { get; init; }

    public required string Area { get; init; }

    /// <summary>The identifier of the item.</summary>
    public required string Item { get; init; }

    public string What { get; private set; } = string.Empty;

    /// <summary>Its place in the hierarchy of controls: a word of <see cref="MeasureFields.Kinds"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    public string Department { get; private set; } = string.Empty;

    public string Person { get; private set; } = string.Empty;

    public LocalDate? Due { get; private set; }

    /// <summary>A word of <see cref="MeasureFields.States"/>.</summary>
    public string State { get; private set; } = string.Empty;

    /// <summary>Grows by one with each change: what a concurrent edit is refused by.</summary>
    public long Version { get; private set; }

    public bool IsOpen => State is MeasureFields.Planned or MeasureFields.UnderWay;

    /// <summary>The measure as the cells of its form.</summary>
    public Row Row => new([
        new("what", What), new("kind", Kind), new("department", Department), new("person", Person),
        new("due", Due is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty), new("state", State),
    ]);

    public void Take(Row row)
    {
        (What, Kind, Department, Person) = (row["what"], row["kind"], row["department"], row["person"]);
        (Due, State) = (DateCells.Parse(row["due"]), row["state"] is { Length: > 0 } state ? state : MeasureFields.Planned);
        Version++;
    }
}

internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("Measures");
        builder.HasKey(measure => measure.Key);
        builder.Property(measure => measure.Version).IsConcurrencyToken();
        builder.HasIndex(measure => new { measure.Area, measure.Item });
        builder.HasIndex(measure => measure.Due);
        builder.Ignore(measure => measure.Row);
        builder.Ignore(measure => measure.IsOpen);
    }
}
