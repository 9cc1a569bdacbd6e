using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Where an aspect stands between identification and approval.</summary>
public enum AspectStage
{
    /// <summary>Identified by its department, 已识别; the first stage.</summary>
    Identified = 0,

    /// <summary>Confirmed by its department, 已确认.</summary>
    Confirmed = 1,

    /// <summary>Evaluated by the general department, not yet approved, 已评价（待批准）.</summary>
    Evaluated = 2,

    /// <summary>Approved as significant and on the list, 重要环境因素（已批准）.</summary>
    Significant = 3,

    /// <summary>Approved as not significant, 一般环境因素（已批准）.</summary>
    NotSignificant = 4,
}

/// <summary>What may happen to an aspect.</summary>
public enum AspectEvent
{
    /// <summary>Its department confirms it, 确认.</summary>
    Confirm = 0,

    /// <summary>The general department evaluates it, for the first time or again, 评价.</summary>
    Evaluate = 1,

    /// <summary>The management representative approves the evaluation, 批准.</summary>
    Approve = 2,

    /// <summary>The management representative rejects the evaluation, 退回.</summary>
    Reject = 3,

    /// <summary>A trigger asks for identification and evaluation again, 触发重新识别.</summary>
    Trigger = 4,
}

/// <summary>What the conditions of an aspect's lifecycle look at.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AspectFacts
{
    /// <summary>The verdict of the evaluation at hand: significant, not significant, or null where it was not evaluated.</summary>
    public bool? IsSignificant { get; init; }

    /// <summary>The signatures on the evaluation sheet, in their order; default none.</summary>
    public ValueList<Signature> Signatures { get; init; }
}

/// <summary>An aspect and the stage at which it stands.</summary>
/// <remarks>The stage is the host's to keep. Immutable and safe for concurrent use.</remarks>
public sealed record AspectStanding
{
    /// <summary>The aspect.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required EnvironmentalAspect Aspect
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The stage.</summary>
    public required AspectStage Stage { get; init; }
}
