using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Registers.Procedures;

/// <summary>A line of a log of cases: an entry, or what keeps it from being one.</summary>
internal sealed record CaseLogLine
{
    public required int Line { get; init; }

    /// <summary>The id of the case, as far as it could be read.</summary>
    public string Case { get; init; } = string.Empty;

    /// <summary>The kind of the case, as far as it could be read.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The step, as far as it could be read.</summary>
    public string Step { get; init; } = string.Empty;

    /// <summary>Null where the line is no entry.</summary>
    public CaseEntry? Entry { get; init; }

    /// <summary>What the rules could not know of it: a member, or a value that has no form; none of an entry.</summary>
    public IReadOnlyList<Reason> Faults { get; init; } = [];

    /// <summary>Whether it is no JSON object at all, or was cut off.</summary>
    public bool IsUnusable { get; init; }
}
