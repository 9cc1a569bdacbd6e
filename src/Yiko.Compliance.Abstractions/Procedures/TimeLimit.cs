using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What must be done in time: a notice, an order of days, something that recurs, an event to be answered.</summary>
/// <remarks>
/// <para>The hierarchy is closed, so a stored rule set can always be read back.</para>
/// <para>
/// A day is named by where it is read: <c>entry</c> (the entry with the step that asks), <c>value</c> (given with the case under the code of
/// the term), <c>step:implement</c> (that step was last taken), <c>route:review</c> (each signature that holds the route), <c>link:papers</c>
/// (each link was given), <c>linked:approval</c> (each linked record entered the stage that the link needs), <c>signed:report</c> (the linked
/// record was first signed).
/// </para>
/// </remarks>
public abstract class TimeLimit : IEquatable<TimeLimit>
{
    private protected TimeLimit()
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

    /// <summary>The policy under which this is the term of its code. Default null: under any.</summary>
    public AnswerCondition? Under { get; internal init => field = PublishedValues.Own(this, value); }

    /// <summary>Something goes out so many days before another day.</summary>
    /// <param name="code">The code of the term.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="before">The field with the day before which it goes out, such as <c>start</c>.</param>
    /// <param name="days">How many days, 1 or more; the day itself is not counted.</param>
    /// <param name="inWorkingDays">Whether working days are counted, or all days.</param>
    /// <param name="clear">Whether so many days lie between, or it goes out on the last of them.</param>
    /// <exception cref="ArgumentException">A code is not of its form, or there is no day.</exception>
    public static TimeLimit Notice(string code, RuleId rule, ClauseReference clause, string before, int days, bool inWorkingDays, bool clear = false) =>
        new NoticeLimit { Code = code, Rules = [rule], Clause = clause, Before = before, Days = days, InWorkingDays = inWorkingDays, IsClear = clear };

    /// <summary>One day is not after another; the same day is in order.</summary>
    /// <param name="code">The code of the term.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="first">The day that comes first.</param>
    /// <param name="notAfter">The day that it is not after.</param>
    /// <exception cref="ArgumentException">A code is not of its form.</exception>
    public static TimeLimit Order(string code, RuleId rule, ClauseReference clause, string first, string notAfter) =>
        new OrderLimit { Code = code, Rules = [rule], Clause = clause, First = [first], NotAfter = [notAfter] };

    /// <summary>Something recurs.</summary>
    /// <param name="code">The code of the term.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="period">When it is due again; null where the interval is given with the case, and without one nothing is ever overdue.</param>
    /// <param name="since">The step from which it runs; null where any entry will do.</param>
    /// <exception cref="ArgumentException">A code is not of its form.</exception>
    public static TimeLimit Due(string code, RuleId rule, ClauseReference clause, DueDateRule? period, string? since = null) =>
        new DueLimit { Code = code, Rules = [rule], Clause = clause, Period = period, Since = since is null ? [] : [since] };

    /// <summary>An event asks for a step, which answers every event up to its day.</summary>
    /// <param name="code">The code of the term.</param>
    /// <param name="rule">The rule that asks for it.</param>
    /// <param name="clause">Where it is laid down.</param>
    /// <param name="until">The step that answers.</param>
    /// <param name="events">The events.</param>
    /// <exception cref="ArgumentException">A code is not of its form.</exception>
    public static TimeLimit Trigger(string code, RuleId rule, ClauseReference clause, string until, params ReadOnlySpan<Term> events) =>
        new TriggerLimit { Code = code, Rules = [rule], Clause = clause, Until = [until], Events = ValueList.Create(events) };

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(TimeLimit? left, TimeLimit? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(TimeLimit? left, TimeLimit? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TimeLimit? other) => other is not null && other.GetType() == GetType() && other.Whole.Equals(Whole);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TimeLimit);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => (GetType(), Code, Content).GetHashCode();

    /// <summary>The code.</summary>
    public sealed override string ToString() => Code;

    /// <summary>What it holds besides, to be compared by.</summary>
    private protected abstract object Content { get; }

    private (string Code, ValueList<RuleId> Rules, ClauseReference Clause, LocalizedText? Sentence, AnswerCondition? Under, object Content) Whole =>
        (Code, Rules, Clause, Sentence, Under, Content);

    /// <summary>What is made of it, whichever it is. A further kind of term is a further parameter, so that nothing passes it over.</summary>
    internal abstract T Match<T>(Func<NoticeLimit, T> notice, Func<OrderLimit, T> order, Func<DueLimit, T> due, Func<TriggerLimit, T> trigger);
}

/// <summary>Something goes out so many days before another day.</summary>
internal sealed class NoticeLimit : TimeLimit
{
    /// <summary>The field with the day before which it goes out.</summary>
    public required string Before { get; init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Before))); }

    /// <summary>How many days; the day itself is not counted.</summary>
    public required int Days { get; init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value)); }

    /// <summary>Whether working days are counted, or all days.</summary>
    public required bool InWorkingDays { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether so many days lie between, or it goes out on the last of them.</summary>
    public bool IsClear { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The step that sends it out; a later step that asks again looks at the day of that one. Null: the step that asks.</summary>
    public string? SentBy { get; init => field = PublishedValues.Own(this, value is null ? null : CodeSyntax.Word(value, nameof(SentBy))); }

    private protected override object Content => (Before, Days, InWorkingDays, IsClear, SentBy);

    internal override T Match<T>(Func<NoticeLimit, T> notice, Func<OrderLimit, T> order, Func<DueLimit, T> due, Func<TriggerLimit, T> trigger) => notice(this);
}

/// <summary>Every day of one kind is not after any day of another.</summary>
internal sealed class OrderLimit : TimeLimit
{
    /// <summary>The days that come first.</summary>
    public required ValueList<string> First { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The days that they are not after.</summary>
    public required ValueList<string> NotAfter { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether they also lie in one calendar year.</summary>
    public bool InOneYear { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether a day that is too late is told as a finding and no step asks for it.</summary>
    public bool IsFinding { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (First, NotAfter, InOneYear, IsFinding);

    internal override T Match<T>(Func<NoticeLimit, T> notice, Func<OrderLimit, T> order, Func<DueLimit, T> due, Func<TriggerLimit, T> trigger) => order(this);
}

/// <summary>Something recurs.</summary>
internal sealed class DueLimit : TimeLimit
{
    /// <summary>When it is due again; null where the interval is given with the case, or each year has its day.</summary>
    public DueDateRule? Period { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>A second reading that must hold as well, such as twelve months beside the calendar year; null where there is none.</summary>
    public DueDateRule? AlsoWithin { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The day by which it is due in each year; null where there is none.</summary>
    public AnnualDate? By { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The steps from which it runs; empty where any entry will do.</summary>
    public ValueList<string> Since { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether the next record of the kind answers it (an audit each year), or only this one does (a device is calibrated).</summary>
    public bool AnsweredByNext { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Period, AlsoWithin, By, Since, AnsweredByNext);

    internal override T Match<T>(Func<NoticeLimit, T> notice, Func<OrderLimit, T> order, Func<DueLimit, T> due, Func<TriggerLimit, T> trigger) => due(this);
}

/// <summary>An event asks for a step.</summary>
internal sealed class TriggerLimit : TimeLimit
{
    /// <summary>The events; the day of one is given with the case under its code, or by an entry with that step.</summary>
    public required ValueList<Term> Events { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The steps that answer, any of them; empty where a linked record does.</summary>
    public ValueList<string> Until { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether only a later day answers; else the same day does too.</summary>
    public bool AnswerIsLater { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether it may be answered and need not: told, never open.</summary>
    public bool IsOptional { get; init => field = PublishedValues.Own(this, value); }

    private protected override object Content => (Events, Until, AnswerIsLater, IsOptional);

    internal override T Match<T>(Func<NoticeLimit, T> notice, Func<OrderLimit, T> order, Func<DueLimit, T> due, Func<TriggerLimit, T> trigger) => trigger(this);
}
