using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>Parts that something must have to be complete, such as the five of an implementation plan.</summary>
public sealed record PartList
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the list is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The rules that ask for it, at least one.</summary>
    public required ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where it is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>How many parts are enough, 1 or more. Default null: all of them.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int? AtLeast
    {
        get;
        init => field = PublishedValues.Own(this, value is { } least ? Guard.Against.NegativeOrZero(least) : value);
    }

    /// <summary>Whether there may be parts that the list does not name (等); those it names are the least. Default false: others are unknown.</summary>
    public bool IsOpen { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether a part, never all of them, may be not applicable, with a reason. Default false.</summary>
    public bool AllowsNotApplicable { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether it only informs: no step asks for it. Default false.</summary>
    public bool IsInformation { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The parts, in their order, at least one.</summary>
    public required ValueList<Term> Parts { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The policy under which this is the list of its code. Default null: under any.</summary>
    public AnswerCondition? Under { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a reader should know of it besides. Default null.</summary>
    public LocalizedText? Note { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
