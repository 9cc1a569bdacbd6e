using System.Text.Json.Serialization;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>An item of a register as answers show it: the row as it was written, and the main points of the verdict that holds.</summary>
internal sealed record ItemView
{
    public required string Id { get; init; }

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

    public static ItemView Of(Register register, RegisterItem item) => new()
    {
        Id = item.Id,
        Name = item.Name,
        Department = item.Department,
        Version = item.Version,
        Standing = item.Standing,
        Rows = $"[{string.Join(',', register.RowsOf(item))}]",
        Verdict = item.Outcome,
        RuleSet = item.RuleSet,
        Decision = item.DecisionNumber,
    };
}

/// <summary>What rules make of a row that is only tried.</summary>
internal sealed record TrialView
{
    public required RuleSetStamp RuleSet { get; init; }

    public required LocalizedText Words { get; init; }

    public required string Standing { get; init; }

    [JsonConverter(typeof(RawJson))]
    public required string Verdict { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }
}

/// <summary>What other rules would change over a register.</summary>
internal sealed record ComparisonView
{
    public required RuleSetStamp Present { get; init; }

    public required RuleSetStamp Other { get; init; }

    public required long Count { get; init; }

    public required IReadOnlyList<ChangeView> Changed { get; init; }
}

/// <summary>An item whose verdict would change.</summary>
internal sealed record ChangeView
{
    public required string Id { get; init; }

    public required LocalizedText Present { get; init; }

    public required LocalizedText Other { get; init; }

    public required IReadOnlyList<Reason> Changes { get; init; }
}

/// <summary>How many items were decided again.</summary>
internal sealed record Reassessed
{
    public required long Items { get; init; }
}
