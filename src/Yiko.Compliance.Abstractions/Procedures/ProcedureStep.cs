using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>One way from a stage to another: what it asks for, and what it voids.</summary>
public sealed record ProcedureStep
{
    /// <summary>The step, such as <c>dispatch</c>: what an entry names. Several transitions may have one code.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the step is called, 分发.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The code of the stage that it leaves.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string From
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(From)));
    }

    /// <summary>The code of the stage that it leads to; the same where it leads nowhere else.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string To
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(To)));
    }

    /// <summary>Whether it voids what was signed, present, linked and answered for the stage it leads to and those reachable from there. Default false.</summary>
    public bool Reopens { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a step that reopens leaves as it was, each as a requirement names it (<c>grid:pairs</c>). Default nothing.</summary>
    public ValueList<string> Keeps { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The codes of steps after which, once one was taken, this one is not there any more. Default none.</summary>
    public ValueList<string> NeverAfter { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The answers with which there is such a step; all of them. Default none: there always is.</summary>
    public ValueList<AnswerCondition> When { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The rules that ask for the step, at least one.</summary>
    public required ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where the step is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What must be met, all of it. Default nothing.</summary>
    public ValueList<Requirement> Needs { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code with both stages: <c>dispatch: plan-approved → dispatched</c>.</summary>
    public override string ToString() => $"{Code}: {From} → {To}";
}
