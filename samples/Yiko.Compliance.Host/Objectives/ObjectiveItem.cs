using System.Globalization;
using System.Numerics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>An objective, with what each day added to its figures: the row states the sums.</summary>
public sealed class ObjectiveItem : RegisterItem
{
    public IList<ObjectiveEntry> Entries { get; } = [];
}

/// <summary>What a day added to the figures of an objective.</summary>
public sealed class ObjectiveEntry
{
    public long Key { get; init; }

    public long ObjectiveKey { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>The cases that count, or the occurrences.</summary>
    public required BigInteger Counted { get; init; }

    /// <summary>All cases; null where occurrences are counted.</summary>
    public BigInteger? Denominator { get; init; }

    public DatedMeasurement Measured => new() { Date = Date, Measurement = Denominator is { } cases ? Measurement.Of(Counted, cases) : Measurement.Count(Counted) };
}

internal sealed class ObjectiveMapping : IEntityTypeConfiguration<ObjectiveItem>, IEntityTypeConfiguration<ObjectiveEntry>
{
    public void Configure(EntityTypeBuilder<ObjectiveItem> builder)
    {
        builder.HasMany(objective => objective.Entries).WithOne().HasForeignKey(entry => entry.ObjectiveKey);
        builder.Navigation(objective => objective.Entries).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<ObjectiveEntry> builder)
    {
        builder.HasKey(entry => entry.Key);
    }
}
