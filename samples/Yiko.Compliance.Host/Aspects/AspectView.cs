using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>An aspect as answers and pages show it.</summary>
internal sealed record AspectView
{
    public required string Id { get; init; }

    public required string Aspect { get; init; }

    public required string Department { get; init; }

    public required long Version { get; init; }

    public AspectType? Type { get; init; }

    public AspectTense? Tense { get; init; }

    public AspectState? State { get; init; }

    /// <summary>The codes of the direct criteria that apply.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>The points by factor.</summary>
    public required IReadOnlyDictionary<string, decimal?> Points { get; init; }

    public required AspectStatus Status { get; init; }

    public decimal? Total { get; init; }

    public bool? IsSignificant { get; init; }

    /// <summary>The code of the class that holds; null if not evaluated.</summary>
    public string? Class { get; init; }

    /// <summary>The codes of what decided: direct criteria, factors, the total.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    public required string RuleSet { get; init; }

    public required long Decision { get; init; }

    /// <summary>The columns of the imported file that no engine reads, by header.</summary>
    public required IReadOnlyDictionary<string, string> Carried { get; init; }

    public static AspectView Of(AspectItem item) => new()
    {
        Id = item.Id,
        Aspect = item.Name,
        Department = item.Department,
        Version = item.Version,
        Type = item.Type,
        Tense = item.Tense,
        State = item.State,
        Criteria = item.CriteriaCodes,
        Points = item.PointsByFactor,
        Status = item.Status,
        Total = item.Total,
        IsSignificant = item.IsSignificant,
        Class = item.Class,
        DecidedBy = item.Deciding.Split(';', StringSplitOptions.RemoveEmptyEntries),
        RuleSet = item.RuleSet,
        Decision = item.DecisionNumber,
        Carried = CarriedColumns.Of(item.Carried),
    };
}
