using Ardalis.GuardClauses;

namespace Yiko.Compliance.Procedures;

/// <summary>Who signs a sheet of a procedure, in which order, and with which act it is concluded.</summary>
public sealed record ProcedureRoute
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and inner hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What is signed, 审核实施计划.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The rules that ask for it, at least one.</summary>
    public required ValueList<RuleId> Rules { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Where it is laid down.</summary>
    public required ClauseReference Clause
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>
    /// The steps in their order, with what it means when one person signs two of them and the act that concludes. Where the rules name nobody
    /// for that act, the route is never complete.
    /// </summary>
    public required ApprovalRoute Approval
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whether it is signed where the occasion arises and no step asks for it. Default false.</summary>
    public bool IsOccasional { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The policy under which this is the route of its code. Default null: under any.</summary>
    public AnswerCondition? Under { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>What a reader should know of it besides. Default null.</summary>
    public LocalizedText? Note { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The code with its steps.</summary>
    public override string ToString() => $"{Code}: {Approval}";
}
