using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A circumstance that makes an aspect significant whatever its points, 是非判断.</summary>
/// <remarks>Known by its <see cref="Code"/>; a host makes its own as data.</remarks>
public sealed record DirectCriterion
{
    /// <summary>The name that is stored and compared, such as <c>illegal</c>: lower-case letters, digits and hyphens.</summary>
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

    /// <summary>The rule that it rests on.</summary>
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

    /// <summary>The state in which the criterion applies by itself; null where the assessor says whether it applies. Default null.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public AspectState? State
    {
        get;
        init => field = PublishedValues.Own<AspectState?>(this, value is { } state ? Guard.Against.Undefined(state, nameof(State)) : null);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal bool AppliesTo(AspectScores scores)
    {
        if (State is { } state && scores.Aspect.State == state) return true;
        foreach (var code in scores.Criteria)
        {
            if (code == Code) return true;
        }

        return false;
    }
}
