using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>What a role owes by a rule that decides nothing of a case: who owes what.</summary>
public sealed record RoleDuty
{
    /// <summary>The code of the role.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Role
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Role)));
    }

    /// <summary>The rule.</summary>
    public required RuleId Rule
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Where it is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The duty, in words.</summary>
    public required LocalizedText Duty
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Role and rule.</summary>
    public override string ToString() => $"{Role}: {Rule}";
}
