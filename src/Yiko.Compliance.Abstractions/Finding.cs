using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>One thing that is wrong with a text or a rule set, and where.</summary>
/// <remarks>
/// The reason has a sentence in each language of the library (<c>RationaleFormatter</c>); where an input shows what is wrong, it is the
/// reason's argument <c>input</c>.
/// </remarks>
public sealed record Finding
{
    /// <summary>Where, as a JSON path: <c>$.grades.bands[2].floor</c>; <c>$</c> is the whole.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Path
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether the rule set can be used all the same. Default error.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public Severity Severity
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>What is wrong.</summary>
    public required Reason Reason
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Path and code: <c>$.grades.bands[2].floor: rules.json.missing-property</c>.</summary>
    public override string ToString() => $"{Path}: {Reason.Code}";
}
