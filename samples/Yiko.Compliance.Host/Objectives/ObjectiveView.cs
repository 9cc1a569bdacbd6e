using System.Globalization;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Host.Objectives;

/// <summary>An objective as answers show it. Exact numbers are texts: <c>19/20</c>.</summary>
internal sealed record ObjectiveView
{
    public required string Id { get; init; }

    public required string Objective { get; init; }

    public required string Department { get; init; }

    public required long Version { get; init; }

    public required ObjectiveComparator Kind { get; init; }

    public required Ratio Target { get; init; }

    public required string Value { get; init; }

    public Ratio? Covered { get; init; }

    public Ratio? Exposed { get; init; }

    public required bool IsPeriodClosed { get; init; }

    public long? Outstanding { get; init; }

    public required IReadOnlyList<ObjectiveEntryView> Entries { get; init; }

    public required ObjectiveStatus Status { get; init; }

    public Ratio? Actual { get; init; }

    public Ratio? Attainment { get; init; }

    public Ratio? Margin { get; init; }

    public required string RuleSet { get; init; }

    public required long Decision { get; init; }

    public required IReadOnlyDictionary<string, string> Carried { get; init; }

    public static ObjectiveView Of(ObjectiveItem item) => new()
    {
        Id = item.Id,
        Objective = item.Name,
        Department = item.Department,
        Version = item.Version,
        Kind = item.Comparator,
        Target = item.Target,
        Value = item.Value,
        Covered = item.Covered,
        Exposed = item.Exposed,
        IsPeriodClosed = item.IsPeriodClosed,
        Outstanding = item.Outstanding,
        Entries = [.. item.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Key).Select(ObjectiveEntryView.Of)],
        Status = item.Status,
        Actual = item.Actual,
        Attainment = item.Attainment,
        Margin = item.Margin,
        RuleSet = item.RuleSet,
        Decision = item.DecisionNumber,
        Carried = CarriedColumns.Of(item.Carried),
    };
}

/// <summary>What a day added, as answers show it.</summary>
internal sealed record ObjectiveEntryView
{
    public required LocalDate Date { get; init; }

    /// <summary>The cases that count, or the occurrences.</summary>
    public required string Counted { get; init; }

    /// <summary>All cases; null where occurrences are counted.</summary>
    public string? Denominator { get; init; }

    public static ObjectiveEntryView Of(ObjectiveEntry entry) => new()
    {
        Date = entry.Date,
        Counted = entry.Counted.ToString(CultureInfo.InvariantCulture),
        Denominator = entry.Denominator?.ToString(CultureInfo.InvariantCulture),
    };
}

/// <summary>What may still become of an objective.</summary>
internal sealed record OutlookView
{
    public required ObjectiveProspect Prospect { get; init; }

    /// <summary>How many cases to come may fail without losing the target; null where no number bounds them.</summary>
    public string? FailuresLeft { get; init; }

    public LocalDate? LostOn { get; init; }

    public required IReadOnlyList<ReasonView> Reasons { get; init; }

    public static OutlookView Of(ObjectiveOutlook outlook) => new()
    {
        Prospect = outlook.Prospect,
        FailuresLeft = outlook.FailuresLeft?.ToString(CultureInfo.InvariantCulture),
        LostOn = outlook.LostOn,
        Reasons = [.. outlook.Rationale.Select(ReasonView.Of)],
    };
}
