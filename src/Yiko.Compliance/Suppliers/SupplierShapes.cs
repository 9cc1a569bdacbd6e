using Yiko.Compliance.Shapes;

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
        var supplier = happened.Required("supplier", Shape.Text, of => of.Supplier);
        var product = happened.Required("product", Shape.Text, of => of.Product);
        var ofClass = happened.Optional("class", Class, of => of.Class);
        var date = happened.Optional("date", Shape.Date, of => of.Date);
        var kind = happened.Optional("kind", Kind, of => of.Kind);
        var result = happened.Optional("result", Result, of => of.Result);
        var evidence = happened.Usual("evidence", Evidence, of => of.Evidence, default);
        return read => new()
        {
            Supplier = supplier(read),
            Product = product(read),
            Class = ofClass(read),
            Date = date(read),
            Kind = kind(read),
            Result = result(read),
            Evidence = evidence(read),
        };
    });

    public static Shape<SupplyHistory> History { get; } = Shape.Of<SupplyHistory>(history =>
    {
        var supplier = history.Required("supplier", Shape.Text, of => of.Supplier);
        var product = history.Required("product", Shape.Text, of => of.Product);
        var ofClass = history.Optional("class", Class, of => of.Class);
        var events = history.List("events", Event, of => of.Events);
        var asOf = history.Required("asOf", Shape.Date, of => of.AsOf);
        return read => new()
        {
            Supplier = supplier(read),
            Product = product(read),
            Class = ofClass(read),
            Events = events(read),
            AsOf = asOf(read),
        };
    });

    public static Shape<SupplierClassification> Classification { get; } = Shape.Of<SupplierClassification>(classification =>
    {
        var history = classification.Required("history", History, of => of.History);
        var ofClass = classification.Optional("class", Class, of => of.Class);
        var status = classification.Required("status", Status, of => of.Status);
        var decidedOn = classification.Optional("decidedOn", Shape.Date, of => of.DecidedOn);
        var onList = classification.Optional("onList", Shape.Truth, of => of.IsOnList);
        var nextDue = classification.Optional("nextDue", Shape.Date, of => of.NextDue);
        var orderAllowed = classification.Required("orderAllowed", Shape.Truth, of => of.IsOrderAllowed);
        var missing = classification.Usual("missingEvidence", Evidence, of => of.MissingEvidence, default);
        var rationale = classification.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = classification.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            History = history(read),
            Class = ofClass(read),
            Status = status(read),
            DecidedOn = decidedOn(read),
            IsOnList = onList(read),
            NextDue = nextDue(read),
            IsOrderAllowed = orderAllowed(read),
            MissingEvidence = missing(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });
}
