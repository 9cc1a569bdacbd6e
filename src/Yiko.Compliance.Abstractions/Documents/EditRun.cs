using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>What happens to a run of units on the way from the old text to the new one.</summary>
public enum EditKind
{
    /// <summary>The units stay.</summary>
    [Word("keep", "kept", "保留")]
    Keep = 0,

    /// <summary>The units of the old text go.</summary>
    [Word("delete", "deleted", "删除")]
    Delete = 1,

    /// <summary>Units of the new text come in.</summary>
    [Word("insert", "inserted", "增加")]
    Insert = 2,
}

/// <summary>Neighbouring units that are kept, deleted or inserted together.</summary>
public sealed record EditRun
{
    /// <summary>What happens to the units.</summary>
    public required EditKind Kind { get; init; }

    /// <summary>The units of the old text before this run, 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required int OldStart
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The units of the new text before this run, 0 or more.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required int NewStart
    {
        get;
        init => field = Guard.Against.Negative(value);
    }

    /// <summary>The number of units, 1 or more.</summary>
    /// <exception cref="ArgumentException">The value is zero or negative.</exception>
    public required int Count
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    }

    /// <summary>The units that are deleted or inserted; empty for units that are kept.</summary>
    public ValueList<string> Units { get; init; }
}
