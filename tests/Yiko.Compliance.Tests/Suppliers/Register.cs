using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Suppliers;

/// <summary>Short ways to write the lines of a supplier register in tests.</summary>
internal static class Register
{
    public const QualificationEvidence Complete = QualificationEvidence.Steps | QualificationEvidence.SampleTrial;

    public static readonly AbcSupplierClassifier Standard = new(SupplierRuleSet.Standard);

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static SupplierEvent Initial(string day, ProductClass productClass = ProductClass.A, QualificationEvidence evidence = Complete) =>
        Event(day, SupplierEventKind.Initial, EvaluationResult.Pass, productClass) with { Evidence = evidence };

    public static SupplierEvent InitialFailed(string day, ProductClass productClass = ProductClass.A) =>
        Event(day, SupplierEventKind.Initial, EvaluationResult.Fail, productClass);

    public static SupplierEvent Annual(string day, ProductClass productClass = ProductClass.A) =>
        Event(day, SupplierEventKind.Annual, EvaluationResult.Pass, productClass);

    public static SupplierEvent AnnualFailed(string day, ProductClass productClass = ProductClass.A) =>
        Event(day, SupplierEventKind.Annual, EvaluationResult.Fail, productClass);

    public static SupplierEvent Verification(string day, ProductClass productClass = ProductClass.C) =>
        Event(day, SupplierEventKind.Verification, EvaluationResult.Pass, productClass);

    public static SupplierEvent VerificationFailed(string day, ProductClass productClass = ProductClass.C) =>
        Event(day, SupplierEventKind.Verification, EvaluationResult.Fail, productClass);

    public static SupplierEvent Nonconforming(string day, ProductClass productClass) =>
        Event(day, SupplierEventKind.Nonconforming, null, productClass);

    public static SupplierEvent Received(string day, ProductClass productClass, EvaluationResult result = EvaluationResult.Pass) =>
        Event(day, SupplierEventKind.Receipt, result, productClass);

    public static SupplyHistory History(string asOf, params ValueList<SupplierEvent> events) =>
        new() { Supplier = "S-01", Product = "P-01", AsOf = Day(asOf), Events = events };

    public static SupplierClassification Classify(string asOf, params ValueList<SupplierEvent> events) => Standard.Classify(History(asOf, events));

    public static string[] Codes(this SupplierClassification verdict) => [.. verdict.Rationale.Select(reason => reason.Code)];

    private static SupplierEvent Event(string day, SupplierEventKind kind, EvaluationResult? result, ProductClass productClass) => new()
    {
        Supplier = "S-01",
        Product = "P-01",
        Class = productClass,
        Date = Day(day),
        Kind = kind,
        Result = result,
    };
}
