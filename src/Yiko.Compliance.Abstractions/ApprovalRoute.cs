using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>Who prepares, reviews and approves, in which order: what a signed sheet still lacks and what is wrong with it.</summary>
/// <remarks>
/// Signatures are read in the order in which they stand on the sheet. Removing a signature never completes a route, and a stronger
/// role never stands in for a weaker one. Every instance is valid. Immutable and safe for concurrent use.
/// </remarks>
public sealed class ApprovalRoute : IEquatable<ApprovalRoute>
{
    /// <summary>A route of steps.</summary>
    /// <param name="steps">At least one step, in order, each act once.</param>
    /// <param name="samePerson">What it means when one person signs two steps.</param>
    /// <exception cref="ArgumentException">There is no step, or an act occurs twice; the message lists every fault.</exception>
    public ApprovalRoute(IEnumerable<ApprovalStep> steps, SamePersonPolicy samePerson = SamePersonPolicy.Forbid)
    {
        Steps = new(Faults.NoneNull(steps, nameof(steps)));
        SamePerson = Guard.Against.EnumOutOfRange(samePerson);
        Faults.ThrowIfAny(FaultsOf(Steps), nameof(steps));
    }

    /// <summary>The steps, in order.</summary>
    public ValueList<ApprovalStep> Steps { get; }

    /// <summary>What it means when one person signs two steps.</summary>
    public SamePersonPolicy SamePerson { get; }

    /// <summary>What the signatures on a sheet amount to.</summary>
    /// <param name="signatures">The signatures, in the order in which they stand on the sheet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="signatures"/> is null.</exception>
    public ApprovalFinding Check(IEnumerable<Signature> signatures)
    {
        var sheet = Faults.NoneNull(signatures, nameof(signatures));
        var held = BestReading(sheet);
        List<Reason> findings = [];
        for (var i = 0; i < Steps.Count; i++)
        {
            if (held[i] < 0) findings.Add(Unsigned(Steps[i], sheet));
            else if (IsOutOfOrder(held, sheet, i)) findings.Add(ApprovalReasons.WrongOrder(Steps[i], sheet[held[i]]));
        }

        var forbidden = findings.Count;
        if (SamePerson != SamePersonPolicy.Allow) findings.AddRange(RepeatedPersons(held, sheet));
        if (SamePerson == SamePersonPolicy.Forbid) forbidden = findings.Count;
        var next = Array.FindIndex(held, place => place < 0);
        return new()
        {
            IsComplete = forbidden == 0,
            Next = next < 0 ? null : Steps[next],
            Findings = findings.ToValueList(),
        };
    }

    /// <inheritdoc/>
    public bool Equals(ApprovalRoute? other) => other is not null && SamePerson == other.SamePerson && Steps == other.Steps;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApprovalRoute);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SamePerson, Steps);

    /// <summary>The acts with their roles, in order.</summary>
    public override string ToString() => string.Join(" → ", Steps);

    // A sheet may hold several signatures for one step. It is read in the way that completes the route, if there is one, so that a
    // signature too many never spoils it and taking one away never completes it; otherwise the first of each is looked at.
    private int[] BestReading(Signature[] sheet)
    {
        var held = new int[Steps.Count];
        if (Completes(held, sheet, 0, distinctPersons: SamePerson != SamePersonPolicy.Allow)) return held;
        if (SamePerson == SamePersonPolicy.Warn && Completes(held, sheet, 0, distinctPersons: false)) return held;
        return [.. Steps.Select(step => Array.FindIndex(sheet, signature => Serves(signature, step)))];
    }

    // Tries the signatures of one step after another and turns back where none is left; there are five acts at most.
    private bool Completes(int[] held, Signature[] sheet, int step, bool distinctPersons)
    {
        if (step == held.Length) return true;
        for (var place = step == 0 ? 0 : held[step - 1] + 1; place < sheet.Length; place++)
        {
            if (!Serves(sheet[place], Steps[step])) continue;
            if (step > 0 && sheet[place].Date < sheet[held[step - 1]].Date) continue;
            if (distinctPersons && held.Take(step).Any(earlier => sheet[earlier].Person == sheet[place].Person)) continue;
            held[step] = place;
            if (Completes(held, sheet, step + 1, distinctPersons)) return true;
        }

        return false;
    }

    private static bool Serves(Signature signature, ApprovalStep step) => signature.Act == step.Act && signature.Role.Code == step.Role.Code;

    private static Reason Unsigned(ApprovalStep step, Signature[] sheet) =>
        Array.Find(sheet, signature => signature.Act == step.Act) is { } other
            ? ApprovalReasons.WrongRole(step, other)
            : ApprovalReasons.Missing(step);

    private static bool IsOutOfOrder(int[] held, Signature[] sheet, int step)
    {
        for (var earlier = 0; earlier < step; earlier++)
        {
            if (held[earlier] < 0) continue;
            if (held[earlier] > held[step] || sheet[held[earlier]].Date > sheet[held[step]].Date) return true;
        }

        return false;
    }

    private IEnumerable<Reason> RepeatedPersons(int[] held, Signature[] sheet)
    {
        for (var i = 1; i < held.Length; i++)
        {
            if (held[i] < 0) continue;
            var person = sheet[held[i]].Person;
            if (held.Take(i).Any(place => place >= 0 && sheet[place].Person == person)) yield return ApprovalReasons.SamePerson(Steps[i], sheet[held[i]]);
        }
    }

    private static IEnumerable<string> FaultsOf(ValueList<ApprovalStep> steps)
    {
        if (steps.IsEmpty) yield return "a route needs at least one step";
        foreach (var group in steps.GroupBy(step => step.Act).Where(group => group.Skip(1).Any()))
            yield return $"the act {group.Key} occurs twice";
    }
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
}

/// <summary>What it means when one person signs two steps of an <see cref="ApprovalRoute"/>.</summary>
public enum SamePersonPolicy
{
    /// <summary>The route is not complete; the default.</summary>
    [Word("forbid", "forbidden", "不允许")]
    Forbid = 0,

    /// <summary>The route may be complete, with a finding.</summary>
    [Word("warn", "told", "提示")]
    Warn = 1,

    /// <summary>Nothing.</summary>
    [Word("allow", "allowed", "允许")]
    Allow = 2,
}

/// <summary>One step of an <see cref="ApprovalRoute"/>.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ApprovalStep
{
    /// <summary>What is signed for.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ApprovalAct Act
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The role that signs.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Role Role
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The rule that asks for the step.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleId Rule
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Where the rule stands.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ClauseReference Clause
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The act with its role.</summary>
    public override string ToString() => $"{Act}: {Role}";
}

/// <summary>A signature on a sheet.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record Signature
{
    /// <summary>What was signed for.</summary>
    public required ApprovalAct Act { get; init; }

    /// <summary>In which role.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Role Role
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who signed: an identifier of the host's choice, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Person
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day.</summary>
    public required NodaTime.LocalDate Date { get; init; }
}

/// <summary>What the signatures on a sheet amount to.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ApprovalFinding
{
    /// <summary>Whether every step is signed by its role, in order, and by different persons where the route forbids otherwise.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The first step without a valid signature: who is next; null when none is missing.</summary>
    public ApprovalStep? Next { get; init; }

    /// <summary>What is missing or wrong, in the order of the steps; may hold warnings even when complete.</summary>
    public ValueList<Reason> Findings { get; init; }
}
