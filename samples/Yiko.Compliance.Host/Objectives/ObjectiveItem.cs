using System.Globalization;
using System.Numerics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>An objective with what was measured of it, and the main points of the verdict that holds. Exact numbers are kept as texts.</summary>
internal sealed class ObjectiveItem : RegisterItem
{
    public ObjectiveComparator Comparator { get; set; }

    public Ratio Target { get; set; }

    /// <summary>A value, <c>yes</c>, <c>no</c> or <c>n/a</c>, where the objective is not counted; empty where it is, or nothing is known.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>The parts of the period that were watched, of <see cref="Exposed"/>.</summary>
    public Ratio? Covered { get; set; }

    public Ratio? Exposed { get; set; }

    public bool IsPeriodClosed { get; set; }

    /// <summary>The cases still to come; null where nobody knows.</summary>
    public long? Outstanding { get; set; }

    /// <summary>What each day added: ratios, or counts.</summary>
    public List<ObjectiveEntry> Entries { get; init; } = [];

    public ObjectiveStatus Status { get; set; }

    public Ratio? Actual { get; set; }

    public Ratio? Attainment { get; set; }

    public Ratio? Margin { get; set; }

    public Objective Objective => new()
    {
        Id = Id,
        Wording = Name.Length == 0 ? null : LocalizedText.Same(Name),
        Criterion = Comparator switch
        {
            ObjectiveComparator.AtLeast => ObjectiveCriterion.AtLeast(Target),
            ObjectiveComparator.AtMost => ObjectiveCriterion.AtMost(Target),
            ObjectiveComparator.Equal => ObjectiveCriterion.EqualTo(Target),
            _ => ObjectiveCriterion.ZeroOccurrences,
        },
    };

    public ObjectiveReport Report => new()
    {
        Objective = Objective,
        Measurement = Measured,
        IsPeriodClosed = IsPeriodClosed,
        Department = Department.Length == 0 ? null : Department,
    };

    /// <summary>How the figures came in, for the outlook. In a closed period nothing is still to come.</summary>
    public ObjectiveCourse Course => new()
    {
        Objective = Objective,
        Entries = [.. Entries.OrderBy(entry => entry.Key).Select(entry => new DatedMeasurement { Date = entry.Date, Measurement = entry.Measured })],
        Outstanding = IsPeriodClosed ? BigInteger.Zero : Outstanding,
    };

    private Coverage? Coverage => (Covered, Exposed) is ({ } covered, { } exposed) ? new() { Covered = covered, Exposed = exposed } : null;

    private Measurement Measured => (Entries, Value) switch
    {
        ([{ Denominator: null }, ..], _) => Measurement.Count(Sum(entry => entry.Counted), Coverage),
        ([_, ..], _) => Measurement.Of(Sum(entry => entry.Counted), Sum(entry => entry.Denominator!.Value)) with { Coverage = Coverage },
        (_, "") => Measurement.None,
        (_, "n/a") => Measurement.NotApplicable,
        (_, "yes") => Measurement.Of(isMet: true),
        (_, "no") => Measurement.Of(isMet: false),
        _ => Measurement.Of(Ratio.Parse(Value)),
    };

    private BigInteger Sum(Func<ObjectiveEntry, BigInteger> part) => Entries.Aggregate(BigInteger.Zero, (sum, entry) => sum + part(entry));
}

/// <summary>What a day added to the figures of an objective.</summary>
internal sealed class ObjectiveEntry
{
    public long Key { get; init; }

    public long ObjectiveKey { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>The cases that count, or the occurrences.</summary>
    public required BigInteger Counted { get; init; }

    /// <summary>All cases; null where occurrences are counted.</summary>
    public BigInteger? Denominator { get; init; }

    public Measurement Measured => Denominator is { } cases ? Measurement.Of(Counted, cases) : Measurement.Count(Counted);
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
        builder.Property(entry => entry.Counted).HasConversion(number => number.ToString(CultureInfo.InvariantCulture), text => BigInteger.Parse(text, CultureInfo.InvariantCulture));
        builder.Property(entry => entry.Denominator).HasConversion(
            number => number!.Value.ToString(CultureInfo.InvariantCulture), text => (BigInteger?)BigInteger.Parse(text, CultureInfo.InvariantCulture));
    }
}
