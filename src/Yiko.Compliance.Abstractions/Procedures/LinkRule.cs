using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>Which other records must belong to a record, or to each of several things in it.</summary>
public sealed record LinkRule
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

    /// <summary>What each of needs a link, such as <c>audit</c> (the record itself) or <c>nonconformity</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Each
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <summary>
    /// Where the things are named: the code of a field (<c>findings</c>), or <c>link:</c> with that of another link of the record. Default
    /// null: the record itself is the only one.
    /// </summary>
    public string? Items { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What is linked: kinds of records, each alone or with a stage that it must be in, <c>corrective-action.closed</c>; any of them.</summary>
    public required ValueList<string> Needs { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The number of links. Default null: <see cref="AtLeast"/> are enough.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int? Exactly
    {
        get;
        init => field = PublishedValues.Own(this, value is { } count ? Guard.Against.NegativeOrZero(count) : value);
    }

    /// <summary>The least number of links where no exact one is asked. Default 1.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int AtLeast
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value));
    } = 1;

    /// <summary>Whether each person or unit whom the case concerns needs a link of its own. Default false.</summary>
    public bool PerConcerned { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What the linked record must have answered, such as its kind. Default null: anything.</summary>
    public AnswerCondition? Where { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The answers of the record with which the link is needed, where each was given; one that was not given counts as such. Default none.</summary>
    public ValueList<AnswerCondition> When { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The policy under which this is the link of its code. Default null: under any.</summary>
    public AnswerCondition? Under { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether what is missing is looked for over all records, whatever stage they are in, and no step asks. Default false.</summary>
    public bool IsStanding { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What is said where it is not met, instead of the general sentence. Default null.</summary>
    public LocalizedText? Sentence { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a reader should know of it besides. Default null.</summary>
    public LocalizedText? Note { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
