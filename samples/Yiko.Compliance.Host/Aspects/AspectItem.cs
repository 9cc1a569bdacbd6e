using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>A row of the register of environmental aspects: its points, and the main points of the verdict that holds.</summary>
internal sealed class AspectItem : RegisterItem
{
    public AspectType? Type { get; set; }

    public AspectTense? Tense { get; set; }

    public AspectState? State { get; set; }

    /// <summary>The codes of the direct criteria that apply, separated by semicolons.</summary>
    public string Criteria { get; set; } = string.Empty;

    /// <summary>The points by factor, as a JSON object: which factors there are is the rule set's to say.</summary>
    public string Points { get; set; } = "{}";

    public AspectStatus Status { get; set; }

    public decimal? Total { get; set; }

    public bool? IsSignificant { get; set; }

    /// <summary>The code of the class that holds.</summary>
    public string? Class { get; set; }

    /// <summary>The codes of what decided, separated by semicolons.</summary>
    public string Deciding { get; set; } = string.Empty;

    public EnvironmentalAspect Aspect => new() { Id = Id, Department = NullIfEmpty(Department), Type = Type, Tense = Tense, State = State };

    public AspectScores Scores => new()
    {
        Aspect = Aspect,
        Criteria = [.. CriteriaCodes],
        Points = [.. PointsByFactor.Select(point => FactorPoints.Of(point.Key, point.Value))],
    };

    public string[] CriteriaCodes => Criteria.Split(';', StringSplitOptions.RemoveEmptyEntries);

    public SortedDictionary<string, decimal?> PointsByFactor => JsonSerializer.Deserialize<SortedDictionary<string, decimal?>>(Points)!;

    public void Set(AspectScores scores)
    {
        (Type, Tense, State) = (scores.Aspect.Type, scores.Aspect.Tense, scores.Aspect.State);
        Criteria = string.Join(';', scores.Criteria);
        var given = scores.Points.Where(point => point.Points is not null);
        Points = CanonicalJson.Object([.. given.Select(point => (point.Factor, CanonicalJson.Of(point.Points!.Value)))]).ToString();
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

internal sealed class AspectMapping : IEntityTypeConfiguration<AspectItem>
{
    public void Configure(EntityTypeBuilder<AspectItem> builder) => builder.HasIndex(aspect => new { aspect.Type, aspect.Tense, aspect.State });
}
