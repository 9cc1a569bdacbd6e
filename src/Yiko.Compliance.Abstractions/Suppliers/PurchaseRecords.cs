using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>The purchase and supplier records of which a yearly summary is made, management manual 9.1.3 b).</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Suppliers;
///
/// SupplierEvent evaluated = new()
/// {
///     Supplier = "宏远钢材",
///     Product = "钢板",
///     Class = ProductClass.A,
///     Date = new(2026, 3, 5),
///     Kind = SupplierEventKind.Annual,
///     Result = EvaluationResult.Fail,
/// };
/// PurchaseRecords records = new() { AsOf = new(2026, 12, 31), Events = [evaluated] };
/// var year = new SupplierRegister(SupplierRuleSet.Standard).Summarise(records);
/// foreach (var reason in year.Rationale) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reason));
/// // 截至 2026-12-31 的本年度汇总：供方 1 家，供应关系 1 项。
/// // 宏远钢材（钢板）：2026-03-05 状态变为“取消资格”，须重新选择供方。
/// </code>
/// </example>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Records))]
[JsonConverter(typeof(ShapeJsonConverter<PurchaseRecords>))]
public sealed record PurchaseRecords
{
    /// <summary>The day on which one looks, such as 31 December or that of the management review; later events are ignored.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The events of all years and relations, in any order.</summary>
    public ValueList<SupplierEvent> Events { get; init; }
}
