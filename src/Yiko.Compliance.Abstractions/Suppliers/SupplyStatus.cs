namespace Yiko.Compliance.Suppliers;

/// <summary>Where a supplier of a product stands.</summary>
public enum SupplyStatus
{
    /// <summary>The history holds something that cannot be read, so nothing is decided and no order allowed; the default.</summary>
    NotClassified = 0,

    /// <summary>Not yet entered: no complete initial evaluation (A), no verification (C).</summary>
    Candidate = 1,

    /// <summary>Class A: on the list of qualified suppliers, and evaluated in time.</summary>
    Qualified = 2,

    /// <summary>The evaluation or verification is overdue: a class-A supplier is still listed, but nothing may be ordered.</summary>
    Overdue = 3,

    /// <summary>The qualification is cancelled: a new supplier has to be selected.</summary>
    Disqualified = 4,

    /// <summary>Class B or C: in use.</summary>
    InUse = 5,

    /// <summary>Class B or C: did not meet the use or failed its verification; another supplier has to be selected.</summary>
    Replaced = 6,
}
