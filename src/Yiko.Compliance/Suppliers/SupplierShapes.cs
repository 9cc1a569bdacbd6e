using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>How the status of suppliers stands in JSON.</summary>
internal static class SupplierShapes
{
    private static readonly Shape<ProductClass> Class = Shape.Word(("A", ProductClass.A), ("B", ProductClass.B), ("C", ProductClass.C));

    private static readonly Shape<SupplierEventKind> Kind = Shape.Word(
        ("initial", SupplierEventKind.Initial),
        ("annual", SupplierEventKind.Annual),
        ("verification", SupplierEventKind.Verification),
        ("nonconforming", SupplierEventKind.Nonconforming));

    private static readonly Shape<EvaluationResult> Result = Shape.Word(("pass", EvaluationResult.Pass), ("fail", EvaluationResult.Fail));

    private static readonly Shape<QualificationEvidence> Evidence = Shape.Flags(SupplierWords.Evidence);

    private static readonly Shape<SupplyStatus> Status = Shape.Word(
        ("not-classified", SupplyStatus.NotClassified),
        ("candidate", SupplyStatus.Candidate),
        ("qualified", SupplyStatus.Qualified),
        ("overdue", SupplyStatus.Overdue),
        ("disqualified", SupplyStatus.Disqualified),
        ("in-use", SupplyStatus.InUse),
        ("replaced", SupplyStatus.Replaced));

    private static readonly Shape<SupplierEvent> Event = Shape.Of<SupplierEvent>(happened =>
    {
        var supplier = happened.Required("supplier", Text, of => of.Supplier);
        var product = happened.Required("product", Text, of => of.Product);
        var ofClass = happened.Optional("class", Class, of => of.Class);
        var date = happened.Optional("date", Date, of => of.Date);
        var kind = happened.Optional("kind", Kind, of => of.Kind);
        var result = happened.Optional("result", Result, of => of.Result);
        var evidence = happened.Unusual("evidence", Evidence, of => of.Evidence);
        return read => new()
        {
            Supplier = supplier.Of(read),
            Product = product.Of(read),
            Class = ofClass.Of(read),
            Date = date.Of(read),
            Kind = kind.Of(read),
            Result = result.Of(read),
            Evidence = evidence.Of(read),
        };
    });

    public static Shape<SupplyHistory> History { get; } = Shape.Of<SupplyHistory>(history =>
    {
        var supplier = history.Required("supplier", Text, of => of.Supplier);
        var product = history.Required("product", Text, of => of.Product);
        var ofClass = history.Optional("class", Class, of => of.Class);
        var events = history.List("events", Event, of => of.Events);
        var asOf = history.Required("asOf", Date, of => of.AsOf);
        return read => new()
        {
            Supplier = supplier.Of(read),
            Product = product.Of(read),
            Class = ofClass.Of(read),
            Events = events.Of(read),
            AsOf = asOf.Of(read),
        };
    });

    public static Shape<SupplierClassification> Classification { get; } = Shape.Of<SupplierClassification>(classification =>
    {
        var history = classification.Required("history", History, of => of.History);
        var ofClass = classification.Optional("class", Class, of => of.Class);
        var status = classification.Required("status", Status, of => of.Status);
        var decidedOn = classification.Optional("decidedOn", Date, of => of.DecidedOn);
        var onList = classification.Optional("onList", Truth, of => of.IsOnList);
        var nextDue = classification.Optional("nextDue", Date, of => of.NextDue);
        var orderAllowed = classification.Required("orderAllowed", Truth, of => of.IsOrderAllowed);
        var missing = classification.Unusual("missingEvidence", Evidence, of => of.MissingEvidence);
        var rationale = classification.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = classification.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            History = history.Of(read),
            Class = ofClass.Of(read),
            Status = status.Of(read),
            DecidedOn = decidedOn.Of(read),
            IsOnList = onList.Of(read),
            NextDue = nextDue.Of(read),
            IsOrderAllowed = orderAllowed.Of(read),
            MissingEvidence = missing.Of(read),
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });
}
