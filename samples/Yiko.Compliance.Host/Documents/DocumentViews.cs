using NodaTime;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Host.Documents;

/// <summary>A document as answers show it.</summary>
internal sealed record DocumentView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The version of the latest revision, such as <c>B/3</c>.</summary>
    public required string Version { get; init; }

    public required int Revisions { get; init; }

    public required string RuleSet { get; init; }

    public static DocumentView Of(DocumentItem item) => new()
    {
        Id = item.Id,
        Title = item.Name,
        Version = item.CurrentVersion,
        Revisions = item.RevisionCount,
        RuleSet = item.RuleSet,
    };
}

/// <summary>A step of the version path of a document.</summary>
internal sealed record RevisionView
{
    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required string FileName { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>Null where it could not be decided.</summary>
    public string? Version { get; init; }

    /// <summary>The exact share of change since the current edition began; null for the first issue.</summary>
    public Ratio? Share { get; init; }

    public long? Changed { get; init; }

    public long? Total { get; init; }

    public required bool BeginsEdition { get; init; }

    /// <summary>Whether the share stands exactly at the threshold.</summary>
    public required bool IsAtBoundary { get; init; }

    public required long Decision { get; init; }
}

/// <summary>What changed between two revisions of a document.</summary>
internal sealed record DocumentChangesView
{
    public required ChangeUnit Unit { get; init; }

    public required long Changed { get; init; }

    public required long Total { get; init; }

    public required Ratio Share { get; init; }

    public required IReadOnlyList<ClauseChangeView> Clauses { get; init; }

    /// <summary>The edit script: what stayed, what went, what came, in the order of the texts.</summary>
    public required IReadOnlyList<EditRunView> Runs { get; init; }

    public static DocumentChangesView Of(ChangeReport report) => new()
    {
        Unit = report.Measure.Unit,
        Changed = report.Measure.Changed,
        Total = report.Measure.Total,
        Share = report.Measure.Share,
        Clauses = [.. report.Clauses.Select(clause => new ClauseChangeView { Kind = clause.Kind, Path = clause.Path, Title = clause.Title })],
        Runs = [.. report.Script.Runs.Select(run => new EditRunView
        {
            Kind = run.Kind,
            OldStart = run.OldStart,
            NewStart = run.NewStart,
            Count = run.Count,
            Units = [.. run.Units],
        })],
    };
}

internal sealed record ClauseChangeView
{
    public required ClauseChangeKind Kind { get; init; }

    public required string Path { get; init; }

    public required string Title { get; init; }
}

internal sealed record EditRunView
{
    public required EditKind Kind { get; init; }

    public required int OldStart { get; init; }

    public required int NewStart { get; init; }

    public required int Count { get; init; }

    /// <summary>The units that went or came; empty for what stayed.</summary>
    public required IReadOnlyList<string> Units { get; init; }
}
