using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Suppliers;

/// <summary>The yearly summary of purchase and supplier records for the management review, management manual 9.1.3 b).</summary>
/// <remarks>Counts supplier-product relations and their events, each event once.</remarks>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Year))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierYear>))]
[TypeConverter(typeof(ShapeTypeConverter<SupplierYear>))]
public sealed class SupplierYear
{
    internal SupplierYear(PurchaseRecords records, int suppliers, Rationale rationale, RuleSetStamp ruleSet) =>
        (Records, Suppliers, Rationale, RuleSet) = (records, suppliers, rationale, ruleSet);

    /// <summary>The records that were summarised: the calendar year of their day, until that day.</summary>
    public PurchaseRecords Records { get; }

    /// <summary>How many suppliers there are of any class.</summary>
    public int Suppliers { get; }

    /// <summary>
    /// How many relations (supplier and product) stand where, by class, in the order of class and status, without zeros. The class is null
    /// where it is unknown.
    /// </summary>
    public ValueList<(ProductClass? Class, SupplyStatus Status, int Count)> Standing { get; internal init; }

    /// <summary>
    /// What happened in the year, by kind and result, in their order, without zeros. The result is null for nonconforming supplies, which
    /// are counted without one.
    /// </summary>
    public ValueList<(SupplierEventKind Kind, EvaluationResult? Result, int Count)> Events { get; internal init; }

    /// <summary>The relations whose supplier was disqualified or replaced in the year, back or not, each as of the last day on which that happened.</summary>
    public ValueList<SupplierClassification> Lost { get; internal init; }

    /// <summary>The relations that came back in the year after they had been lost, in it or before, each as of the last day on which that happened.</summary>
    public ValueList<SupplierClassification> Returned { get; internal init; }

    /// <summary>The relations whose evaluation or verification is overdue.</summary>
    public ValueList<SupplierClassification> Overdue { get; internal init; }

    /// <summary>The relations that could not be decided.</summary>
    public ValueList<SupplierClassification> NotClassified { get; internal init; }

    /// <summary>What the summary reports (SUP-12): how much it covers, and each relation that was lost, came back, is overdue or undecided.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
