using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>Something that happened between the organisation and a supplier of a product: a line of the supplier register.</summary>
/// <remarks>
/// What a register may lack, or what could not be read in it (a date that does not exist, a class D), is null here. Nothing is
/// checked: what cannot be decided is a verdict, not an exception.
/// </remarks>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Event))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierEvent>))]
public sealed record SupplierEvent
{
    /// <summary>The supplier, by the host's name, compared exactly.</summary>
    public required string Supplier { get; init; }

    /// <summary>The product, material or service, by the host's name, compared exactly.</summary>
    public required string Product { get; init; }

    /// <summary>The class of the product on that day; null where it is missing or unknown.</summary>
    public ProductClass? Class { get; init; }

    /// <summary>On which day; null where it is missing or does not exist.</summary>
    public LocalDate? Date
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What happened; null where it is missing or unknown.</summary>
    public SupplierEventKind? Kind { get; init; }

    /// <summary>How an evaluation or verification ended; null where it is missing. A nonconforming supply needs none.</summary>
    public EvaluationResult? Result { get; init; }

    /// <summary>What an initial evaluation or a verification rests on; default nothing.</summary>
    public QualificationEvidence Evidence { get; init; }
}

/// <summary>What may happen to a supplier of a product. On one day it counts in this order.</summary>
public enum SupplierEventKind
{
    /// <summary>The evaluation before entry, 初次评价; for class C it counts as the verification.</summary>
    [Word("initial", "initial evaluation", "初次评价")]
    Initial = 0,

    /// <summary>The yearly evaluation of class A, 年度评价.</summary>
    [Word("annual", "annual evaluation", "年度评价")]
    Annual = 1,

    /// <summary>The yearly verification of capability of class C, 能力验证.</summary>
    [Word("verification", "verification of capability", "能力验证")]
    Verification = 2,

    /// <summary>A supply that did not meet the requirements of its use, 不满足使用要求.</summary>
    [Word("nonconforming", "nonconforming supply", "供货不合格")]
    Nonconforming = 3,

    /// <summary>The verification of a supply when it arrives, 进货验证; one that fails counts as a supply that did not meet its use (SUP-10).</summary>
    [Word("receipt", "verification at receipt", "进货验证")]
    Receipt = 4,
}

/// <summary>How an evaluation or verification ended. On one day and for one kind, a pass counts before a fail.</summary>
public enum EvaluationResult
{
    /// <summary>Qualified, 合格.</summary>
    [Word("pass", "passed", "合格")]
    Pass = 0,

    /// <summary>Not qualified, 不合格.</summary>
    [Word("fail", "failed", "不合格")]
    Fail = 1,
}
