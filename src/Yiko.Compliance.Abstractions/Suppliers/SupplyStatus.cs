namespace Yiko.Compliance.Suppliers;

/// <summary>Where a supplier of a product stands.</summary>
public enum SupplyStatus
{
    /// <summary>The history holds something that cannot be read, so nothing is decided and no order allowed; the default.</summary>
    [Word("not-classified", "not decided", "未判定")]
    NotClassified = 0,

    /// <summary>Not yet entered: no complete initial evaluation (A), no verification (C).</summary>
    [Word("candidate", "candidate", "候选")]
    Candidate = 1,

    /// <summary>Class A: on the list of qualified suppliers, and evaluated in time.</summary>
    [Word("qualified", "qualified", "合格")]
    Qualified = 2,

    /// <summary>The evaluation or verification is overdue: a class-A supplier is still listed, but nothing may be ordered.</summary>
    [Word("overdue", "overdue", "逾期")]
    Overdue = 3,

    /// <summary>The qualification is cancelled: a new supplier has to be selected.</summary>
    [Word("disqualified", "disqualified", "取消资格")]
    Disqualified = 4,

    /// <summary>Class B or C: in use.</summary>
    [Word("in-use", "in use", "在用")]
    InUse = 5,

    /// <summary>Class B or C: did not meet the use or failed its verification; another supplier has to be selected.</summary>
    [Word("replaced", "replaced", "已更换")]
    Replaced = 6,
}
