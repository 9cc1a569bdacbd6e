using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>What must be decided for each row and column, also for those cells that nobody made a record of.</summary>
public sealed record GridRule
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>The rules that ask for it, at least one.</summary>
    public required ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where it is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What the rows are, such as the obligations in force.</summary>
    public required LocalizedText Rows
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What the columns are, such as the departments to which an obligation applies.</summary>
    public required LocalizedText Columns
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>
    /// How it is decided: <c>obligations</c> (each obligation in force has a result for each department), <c>assignment</c> (each unit can be
    /// audited by somebody apart from it), <c>covered</c> (each row has one), <c>count</c> (how many of each), <c>leads</c>, <c>parents</c>,
    /// <c>standards</c>, <c>text</c> and <c>rows</c> (findings of a responsibility matrix).
    /// </summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string Computation
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Computation)));
    }

    /// <summary>Whether it only informs: no step asks for it. Default false.</summary>
    public bool IsInformation { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What is said where it does not hold, instead of the general sentence. Default null.</summary>
    public LocalizedText? Sentence { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
