using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Where an aspect stands between identification and approval.</summary>
public enum AspectStage
{
    /// <summary>Identified by its department, 已识别; the first stage.</summary>
    [Word("identified", "identified", "已识别")]
    Identified = 0,

    /// <summary>Confirmed by its department, 已确认.</summary>
    [Word("confirmed", "confirmed", "已确认")]
    Confirmed = 1,

    /// <summary>Evaluated by the general department, not yet approved, 已评价（待批准）.</summary>
    [Word("evaluated", "evaluated", "已评价")]
    Evaluated = 2,

    /// <summary>Approved as significant and on the list, 重要环境因素（已批准）.</summary>
    [Word("significant", "significant", "重要环境因素")]
    Significant = 3,

    /// <summary>Approved as not significant, 一般环境因素（已批准）.</summary>
    [Word("not-significant", "not significant", "一般环境因素")]
    NotSignificant = 4,
}

/// <summary>What may happen to an aspect.</summary>
public enum AspectEvent
{
    /// <summary>Its department confirms it, 确认.</summary>
    [Word("confirm", "confirm", "确认")]
    Confirm = 0,

    /// <summary>The general department evaluates it, for the first time or again, 评价.</summary>
    [Word("evaluate", "evaluate", "评价")]
    Evaluate = 1,

    /// <summary>The management representative approves the evaluation, 批准.</summary>
    [Word("approve", "approve", "批准")]
    Approve = 2,

    /// <summary>The management representative rejects the evaluation, 退回.</summary>
    [Word("reject", "reject", "退回")]
    Reject = 3,

    /// <summary>A trigger asks for identification and evaluation again, 触发重新识别.</summary>
    [Word("trigger", "trigger re-identification", "触发重新识别")]
    Trigger = 4,
}

/// <summary>What the conditions of an aspect's lifecycle look at.</summary>
public sealed record AspectFacts
{
    /// <summary>The verdict of the evaluation at hand: significant, not significant, or null where it was not evaluated.</summary>
    public bool? IsSignificant { get; init; }

    /// <summary>The signatures on the evaluation sheet, in their order; default none.</summary>
    public ValueList<Signature> Signatures { get; init; }
}
