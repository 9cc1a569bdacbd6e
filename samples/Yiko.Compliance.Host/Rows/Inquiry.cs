using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Rows;

/// <summary>A row that could be read: ready to be decided by the rules in force, or by others to see what they would change.</summary>
internal sealed class Inquiry
{
    public required Func<IRuleSet, Judged> Under { get; init; }

    /// <summary>What the second rules would decide otherwise than the first, each with the rule that does it.</summary>
    public required Func<IRuleSet, IRuleSet, IEnumerable<Reason>> Changes { get; init; }
}

/// <summary>What rules make of a row.</summary>
internal sealed class Judged
{
    /// <summary>The verdicts on the row; the first is the one that holds.</summary>
    public required IReadOnlyList<Judgement> Verdicts { get; init; }

    /// <summary>Where the row stands: one of the words of its register.</summary>
    public required string Standing { get; init; }

    /// <summary>What orders the register, such as a score.</summary>
    public decimal? Rank { get; init; }

    /// <summary>The grade, class or status, for counting what goes from which to which under other rules.</summary>
    public required LocalizedText Class { get; init; }

    /// <summary>The main points by column, as exports and answers give them.</summary>
    public required (string Column, object? Value)[] Outcome { get; init; }

    /// <summary>The main points as they are stored; only written out where they are.</summary>
    public string StoredOutcome => field ??= Outcomes.Write(Outcome);

    /// <summary>Why something could not be decided; empty where all could.</summary>
    public IReadOnlyList<Reason> Undecided { get; init; } = [];

    /// <summary>Repeats in the item what lists and maps ask of it besides.</summary>
    public Action<RegisterItem>? Project { get; init; }

    public Said Said => Verdicts[0].Said;
}
