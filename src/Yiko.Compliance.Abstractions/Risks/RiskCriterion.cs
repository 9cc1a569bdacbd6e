using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>A circumstance of an organisation's own that makes a risk unacceptable whatever its score, such as work at height without a permit.</summary>
/// <remarks>Known by its <see cref="Code"/>. The four that the library knows itself are <see cref="RiskCriteria"/>.</remarks>
public sealed record RiskCriterion
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What to say when the criterion applies.</summary>
    public required LocalizedText Sentence
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The rule that it rests on, such as <c>ACME-7</c>.</summary>
    public required RuleId Rule
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Where the criterion stands.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
