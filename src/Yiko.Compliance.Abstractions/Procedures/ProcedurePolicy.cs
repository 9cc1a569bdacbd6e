using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>A question that the rules leave open, and how it is answered here.</summary>
/// <remarks>Elements of procedures name the value under which they hold, so that another value takes another element.</remarks>
public sealed record ProcedurePolicy
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>The value that holds: one of <see cref="Values"/>.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Value
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Value)));
    }

    /// <summary>The values there are to choose from, the usual one first.</summary>
    public required ValueList<Term> Values { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What is asked.</summary>
    public required LocalizedText Of
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>
    /// The routes, each as kind and code (<c>audit.implementation-plan</c>), of which its value says what it means when one person signs two
    /// steps; the values are then the words of <see cref="SamePersonPolicy"/>. Default none.
    /// </summary>
    public ValueList<string> Routes { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Who reads it where no procedure does, such as the room of audits; default null.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public string? Room { get; init => field = PublishedValues.Own(this, value is null ? null : CodeSyntax.Word(value, nameof(Room))); }

    /// <summary>Code and value.</summary>
    public override string ToString() => Code + " = " + Value;
}
