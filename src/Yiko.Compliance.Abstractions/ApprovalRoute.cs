using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>Who prepares, reviews and approves, in which order: what a signed sheet still lacks and what is wrong with it.</summary>
/// <remarks>
/// Signatures are read in the order in which they stand on the sheet. A signature more never takes back what a route has, one less never
/// completes it, and a stronger role never stands in for a weaker one. An act that several roles do together is a step for each, side by side,
/// signed in any order among themselves. Every instance is valid.
/// </remarks>
public sealed class ApprovalRoute : IEquatable<ApprovalRoute>
{
    /// <summary>A route of steps, concluded by the last of them.</summary>
    /// <param name="steps">At least one step, in order; an act by several roles as steps side by side, each role once.</param>
    /// <param name="samePerson">What it means when one person signs two steps.</param>
    /// <exception cref="ArgumentException">
    /// There is no step, a role does an act twice, or an act comes again after another one; the message lists every fault.
    /// </exception>
    public ApprovalRoute(IEnumerable<ApprovalStep> steps, SamePersonPolicy samePerson = SamePersonPolicy.Forbid)
        : this(steps, samePerson, isConcluded: true)
    {
    }

    private ApprovalRoute(IEnumerable<ApprovalStep> steps, SamePersonPolicy samePerson, bool isConcluded)
    {
        Steps = new(Faults.NoneNull(steps, nameof(steps)));
        SamePerson = Guard.Against.Undefined(samePerson);
        Faults.ThrowIfAny(FaultsOf(Steps), nameof(steps));
        ConcludingAct = isConcluded ? Steps[Steps.Count - 1].Act : null;
        HasJointActs = Enumerable.Range(0, Steps.Count).Any(IsJoint);
    }

    /// <summary>A route of which the rules name nobody who concludes it: however it is signed, it is never complete.</summary>
    /// <param name="steps">The steps that the rules do name, as of any route.</param>
    /// <param name="samePerson">What it means when one person signs two steps.</param>
    /// <exception cref="ArgumentException">As of any route.</exception>
    public static ApprovalRoute WithoutConclusion(IEnumerable<ApprovalStep> steps, SamePersonPolicy samePerson = SamePersonPolicy.Forbid) =>
        new(steps, samePerson, isConcluded: false);

    /// <summary>The steps, in order.</summary>
    public ValueList<ApprovalStep> Steps { get; }

    /// <summary>What it means when one person signs two steps.</summary>
    public SamePersonPolicy SamePerson { get; }

    /// <summary>The act of the last step; null where the rules name nobody who concludes.</summary>
    public ApprovalAct? ConcludingAct { get; }

    /// <summary>What the signatures on a sheet amount to.</summary>
    /// <param name="signatures">The signatures, in the order in which they stand on the sheet.</param>
    public ApprovalFinding Check(IEnumerable<Signature> signatures)
    {
        var sheet = Faults.NoneNull(signatures, nameof(signatures));
        var reading = SheetReading.Of(this, sheet);
        return new(new(Obstacles(reading, sheet).Concat(RepeatedPersons(reading))))
        {
            IsComplete = reading.IsWhole && ConcludingAct is not null,
            Next = Steps.FirstOrDefault(step => !Array.Exists(sheet, step.IsServedBy)),
            Held = reading.Held.ToValueList(),
        };
    }

    /// <inheritdoc/>
    public bool Equals(ApprovalRoute? other) => other is not null && SamePerson == other.SamePerson && ConcludingAct == other.ConcludingAct && Steps == other.Steps;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(ApprovalRoute? left, ApprovalRoute? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(ApprovalRoute? left, ApprovalRoute? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApprovalRoute);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SamePerson, ConcludingAct, Steps);

    /// <summary>The acts with their roles, in order.</summary>
    public override string ToString() => string.Join(" → ", Steps);

    /// <summary>Whether some act is done by several roles together.</summary>
    internal bool HasJointActs { get; }

    /// <summary>Whether the steps before have the same act, done by another role together with this one.</summary>
    internal bool IsJoint(int step) => step > 0 && step < Steps.Count && Steps[step - 1].Act == Steps[step].Act;

    /// <summary>Whether no person may sign both this step and another one of which the same is true, but for a step of the same act where one person is put up with.</summary>
    /// <remarks>Where one person at two steps is put up with, whoever reviews still never approves.</remarks>
    internal bool TakesAnotherPerson(ApprovalStep step) =>
        SamePerson == SamePersonPolicy.Forbid || (SamePerson == SamePersonPolicy.Warn && step.Act is ApprovalAct.Review or ApprovalAct.Approve);

    /// <summary>Whether one person at this step and another one is put up with, and told.</summary>
    internal bool PutsUpWith(int step) =>
        SamePerson == SamePersonPolicy.Warn && (!TakesAnotherPerson(Steps[step]) || IsJoint(step) || IsJoint(step + 1));

    private IEnumerable<Reason> Obstacles(SheetReading reading, Signature[] sheet)
    {
        for (var i = 0; i < Steps.Count; i++)
        {
            var step = Steps[i];
            if (reading.HolderOf(i) is not null) continue;
            if (Array.Find(sheet, step.IsServedBy) is not { } served) yield return Unsigned(step, sheet);
            else if (reading.ClashAt(i) is not { } clash) yield return ApprovalReasons.WrongOrder(step, served);
            else yield return SamePerson == SamePersonPolicy.Forbid ? ApprovalReasons.SamePerson(step, clash) : ApprovalReasons.ReviewerApproves(step, clash);
        }

        if (ConcludingAct is null) yield return ApprovalReasons.NobodyConcludes(Steps[Steps.Count - 1]);
    }

    private IEnumerable<Reason> RepeatedPersons(SheetReading reading)
    {
        if (SamePerson != SamePersonPolicy.Warn) yield break;
        HashSet<string> signed = new(StringComparer.Ordinal);
        for (var i = 0; i < Steps.Count; i++)
        {
            if (reading.HolderOf(i) is { } signature && !signed.Add(signature.Person)) yield return ApprovalReasons.SamePerson(Steps[i], signature);
        }
    }

    // What another role signed together with this one is not signed in its stead.
    private Reason Unsigned(ApprovalStep step, Signature[] sheet) =>
        Array.Find(sheet, signature => signature.Act == step.Act && !Steps.Any(other => other.IsServedBy(signature))) is { } other
            ? ApprovalReasons.WrongRole(step, other)
            : ApprovalReasons.Missing(step);

    private static IEnumerable<string> FaultsOf(ValueList<ApprovalStep> steps)
    {
        if (steps.IsEmpty) yield return "a route needs at least one step";
        foreach (var group in steps.GroupBy(step => (step.Act, step.Role.Code)).Where(group => group.Skip(1).Any()))
            yield return $"the act {group.Key.Act} occurs twice for the role {group.Key.Code}";
        foreach (var act in steps.Where((_, i) => ComesAgain(steps, i)).Select(step => step.Act).Distinct()) yield return $"the act {act} comes again after another one";
    }

    /// <summary>Whether a step has an act that came before another one already: acts that are done together stand side by side.</summary>
    internal static bool ComesAgain(IReadOnlyList<ApprovalStep> steps, int step) =>
        step > 0 && steps[step - 1].Act != steps[step].Act && steps.Take(step).Any(before => before.Act == steps[step].Act);
}

/// <summary>What one signs for.</summary>
public enum ApprovalAct
{
    /// <summary>Wrote or compiled it, 编制.</summary>
    [Word("prepare", "prepared", "编制")]
    Prepare = 0,

    /// <summary>Confirmed that it is complete and true for the own department, 确认.</summary>
    [Word("confirm", "confirmed", "确认")]
    Confirm = 1,

    /// <summary>Evaluated it, 评价.</summary>
    [Word("evaluate", "evaluated", "评价")]
    Evaluate = 2,

    /// <summary>Reviewed it, 审核.</summary>
    [Word("review", "reviewed", "审核")]
    Review = 3,

    /// <summary>Approved it, 批准.</summary>
    [Word("approve", "approved", "批准")]
    Approve = 4,

    /// <summary>Filed it with those who keep it, 备案.</summary>
    [Word("file", "filed", "备案")]
    File = 5,

    /// <summary>Appointed the people in it, 任命.</summary>
    [Word("appoint", "appointed", "任命")]
    Appoint = 6,

    /// <summary>Accepted what was done and signed for it, 验收签字.</summary>
    [Word("accept", "accepted and signed", "验收签字")]
    Accept = 7,
}

/// <summary>What it means when one person signs two steps of an <see cref="ApprovalRoute"/>.</summary>
public enum SamePersonPolicy
{
    /// <summary>The route is not complete; the default.</summary>
    [Word("forbid", "forbidden", "不允许")]
    Forbid = 0,

    /// <summary>The route may be complete, with a finding; but whoever reviewed never approves.</summary>
    [Word("warn", "told", "提示")]
    Warn = 1,

    /// <summary>Nothing.</summary>
    [Word("allow", "allowed", "允许")]
    Allow = 2,
}

/// <summary>One step of an <see cref="ApprovalRoute"/>.</summary>
[Shaped(typeof(RuleShapes), nameof(RuleShapes.ApprovalStep))]
[JsonConverter(typeof(ShapeJsonConverter<ApprovalStep>))]
public sealed record ApprovalStep
{
    /// <summary>What is signed for.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ApprovalAct Act
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>The role that signs.</summary>
    public required Role Role
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The rule that asks for the step.</summary>
    public required RuleId Rule
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Where the rule stands.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What the act is called in this step, where its general word does not fit: 评审, 互审, 审定. Default null: the general word.</summary>
    public LocalizedText? Word { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The act with its role.</summary>
    public override string ToString() => $"{Act}: {Role}";

    /// <summary>Whether a signature is for this act and in this role.</summary>
    internal bool IsServedBy(Signature signature) => signature.Act == Act && signature.Role.Code == Role.Code;
}

/// <summary>A signature on a sheet.</summary>
[Shaped(typeof(RuleShapes), nameof(RuleShapes.Signature))]
[JsonConverter(typeof(ShapeJsonConverter<Signature>))]
public sealed record Signature
{
    /// <summary>What was signed for.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ApprovalAct Act
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>In which role.</summary>
    public required Role Role
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who signed: an identifier of the host's choice, not blank. White space at its ends is no part of it; else it is compared exactly, case included.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Person
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value).Trim();
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }
}

/// <summary>What the signatures on a sheet amount to by one route: no verdict, but what a verdict is made of; the engine that asked says by which rule set.</summary>
public sealed class ApprovalFinding
{
    internal ApprovalFinding(Rationale rationale) => Rationale = rationale;

    /// <summary>
    /// Whether every step is signed by its role, in order, and by different persons where the route asks for that. Never where the rules name
    /// nobody who concludes.
    /// </summary>
    public bool IsComplete { get; internal init; }

    /// <summary>The first step that nobody has signed in its role: who is next; null when there is none.</summary>
    public ApprovalStep? Next { get; internal init; }

    /// <summary>
    /// The signatures that hold the route, one for each step that is held, in the order of the steps; others on the sheet add nothing.
    /// Of a complete route, those that completed it first.
    /// </summary>
    public ValueList<Signature> Held { get; internal init; }

    /// <summary>What is missing or wrong, in the order of the steps; then warnings, which a complete route may have too.</summary>
    public Rationale Rationale { get; }
}
