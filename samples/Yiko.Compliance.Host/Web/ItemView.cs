using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>An item of a register as answers show it: the row as it was written, and the main points of the verdict that holds.</summary>
internal sealed record ItemView
{
    public required string Id { get; init; }

    /// <summary>Where it is read and changed, whatever characters its identifier has.</summary>
    public required string Href { get; init; }

    public required string Name { get; init; }

    public required string Department { get; init; }

    public required long Version { get; init; }

    public required string Standing { get; init; }

    /// <summary>The rows of the item, a member for each column: one, except where rows are gathered.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Rows { get; init; }

    /// <summary>The main points of the verdict, a member for each column that the export has for them.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Verdict { get; init; }

    public required string RuleSet { get; init; }

    public required long Decision { get; init; }

    /// <summary>The day on which it was withdrawn; null while it holds.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    public static ItemView Of(Register register, RegisterItem item) => new()
    {
        Id = item.Id,
        Href = $"/api/{register.Area}/{ItemId.AddressOf(item.Id)}",
        Name = item.Name,
        Department = item.Department,
        Version = item.Version,
        Standing = item.Standing,
        Rows = $"[{string.Join(',', register.RowsOf(item))}]",
        Verdict = item.Outcome,
        RuleSet = item.RuleSet,
        Decision = item.DecisionNumber,
        WithdrawnOn = item.WithdrawnOn,
    };
}

/// <summary>How many items were decided again.</summary>
internal sealed record Reassessed
{
    public required long Items { get; init; }
}
