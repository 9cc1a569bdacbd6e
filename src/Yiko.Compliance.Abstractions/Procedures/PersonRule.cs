using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>Who may or must take part: apart from somebody, qualified on the day, or in person.</summary>
/// <remarks>
/// The hierarchy is closed, so a stored rule set can always be read back. Who somebody must be, or must not be, is a role of the rule set,
/// <c>team</c> (the members of the audit team), <c>author</c> (whoever signed as having written it) or <c>audited-unit</c>.
/// </remarks>
public abstract class PersonRule : IEquatable<PersonRule>
{
    private protected PersonRule()
    {
    }

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

    /// <summary>What is said where it is not met, instead of the general sentence. Default null.</summary>
    public LocalizedText? Sentence { get; internal init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether it only informs: no step asks for it. Default false.</summary>
    public bool IsInformation { get; internal init => field = PublishedValues.Own(this, value); }

    /// <summary>The policy under which this is the rule of its code. Default null: under any.</summary>
    public AnswerCondition? Under { get; internal init => field = PublishedValues.Own(this, value); }

    /// <summary>Somebody is apart from somebody else.</summary>
    /// <param name="code">The code of the rule on persons.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="who">Who does it, such as <c>verifier</c>.</param>
    /// <param name="mustBe">What they must be; null where nothing is asked.</param>
    /// <param name="apartFrom">What they must not be; null where nothing is asked.</param>
    /// <exception cref="ArgumentException">A code is not of its form.</exception>
    public static PersonRule Separation(string code, RuleId rule, ClauseReference clause, string who, string? mustBe, string? apartFrom) => new SeparationRule
    {
        Code = code,
        Rules = [rule],
        Clause = clause,
        Who = who,
        MustBe = mustBe is null ? [] : [mustBe],
        ApartFrom = apartFrom is null ? [] : [apartFrom],
    };

    /// <summary>Somebody is qualified.</summary>
    /// <param name="code">The code of the rule on persons.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="who">Whose competence is asked for, such as <c>auditor</c>.</param>
    /// <param name="competence">The competence, such as <c>auditor-certificate</c>.</param>
    /// <param name="on">The field with the day on which it is asked for; null where it is the day of the entry.</param>
    /// <exception cref="ArgumentException">A code is not of its form.</exception>
    public static PersonRule Qualification(string code, RuleId rule, ClauseReference clause, string who, string competence, string? on = null) =>
        new QualificationRule { Code = code, Rules = [rule], Clause = clause, Who = who, Competence = competence, On = on };

    /// <summary>A role takes part.</summary>
    /// <param name="code">The code of the rule on persons.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="role">The role, such as <c>lead-auditor</c>.</param>
    /// <param name="act">What the role does, such as <c>chair</c>.</param>
    /// <exception cref="ArgumentException">A code is not of its form.</exception>
    public static PersonRule Participation(string code, RuleId rule, ClauseReference clause, string role, string act) =>
        new ParticipationRule { Code = code, Rules = [rule], Clause = clause, Roles = [role], Act = act };

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(PersonRule? left, PersonRule? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(PersonRule? left, PersonRule? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PersonRule? other) => other is not null && other.GetType() == GetType() && other.Whole.Equals(Whole);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as PersonRule);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (GetType(), Code, Content).GetHashCode();

    /// <summary>The code.</summary>
    public sealed override string ToString() => Code;

    /// <summary>What it holds besides, to be compared by.</summary>
    private protected abstract object Content { get; }

    private (string Code, ValueList<RuleId> Rules, ClauseReference Clause, LocalizedText? Sentence, bool IsInformation, AnswerCondition? Under, object Content) Whole =>
        (Code, Rules, Clause, Sentence, IsInformation, Under, Content);

    /// <summary>What is made of it, whichever it is. A further kind of rule is a further parameter, so that nothing passes it over.</summary>
    internal abstract T Match<T>(Func<SeparationRule, T> separation, Func<QualificationRule, T> qualification, Func<ParticipationRule, T> participation);
}

/// <summary>Somebody is apart from somebody else.</summary>
internal sealed class SeparationRule : PersonRule
{
    /// <summary>Who does it: <c>implementer</c>, <c>verifier</c>, <c>reviewer</c>, <c>auditor</c>.</summary>
    public required string Who { get; init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Who))); }

    /// <summary>What they must be, any of these; empty where nothing is asked.</summary>
    public ValueList<string> MustBe { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What they must not be, none of these.</summary>
    public ValueList<string> ApartFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Who does it where what they must be is what they must be apart from; empty where nobody may then.</summary>
    public ValueList<string> Otherwise { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>With which answer they are besides of the linked audit's team; null where that is never asked.</summary>
    public AnswerCondition? OfTeamWhen { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Who, MustBe, ApartFrom, Otherwise, OfTeamWhen);

    internal override T Match<T>(Func<SeparationRule, T> separation, Func<QualificationRule, T> qualification, Func<ParticipationRule, T> participation) =>
        separation(this);
}

/// <summary>Somebody is qualified on a day.</summary>
internal sealed class QualificationRule : PersonRule
{
    /// <summary>Whose competence is asked for.</summary>
    public required string Who { get; init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Who))); }

    /// <summary>The competence.</summary>
    public required string Competence { get; init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Competence))); }

    /// <summary>The field with the day on which it is asked for; null where it is the day of the entry.</summary>
    public string? On { get; init => field = PublishedValues.Own(this, value is null ? null : CodeSyntax.Word(value, nameof(On))); }

    /// <summary>Whether that nobody is named is no finding: only where it is needed.</summary>
    public bool WhereNeeded { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Who, Competence, On, WhereNeeded);

    internal override T Match<T>(Func<SeparationRule, T> separation, Func<QualificationRule, T> qualification, Func<ParticipationRule, T> participation) =>
        qualification(this);
}

/// <summary>A role takes part.</summary>
internal sealed class ParticipationRule : PersonRule
{
    /// <summary>The roles, any of which will do.</summary>
    public required ValueList<string> Roles { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What the role does.</summary>
    public required string Act { get; init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Act))); }

    /// <summary>Whether it is read from the unit of the entry with the step, and not from a person who is named.</summary>
    public bool ByUnitOfEntry { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Roles, Act, ByUnitOfEntry);

    internal override T Match<T>(Func<SeparationRule, T> separation, Func<QualificationRule, T> qualification, Func<ParticipationRule, T> participation) =>
        participation(this);
}
