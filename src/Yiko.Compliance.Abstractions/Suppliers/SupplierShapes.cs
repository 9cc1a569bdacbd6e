using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>How suppliers, what is owed for them and products stand in JSON.</summary>
internal static class SupplierShapes
{
    public static Shape<SupplierEvent> Event { get; } = Shape.Of<SupplierEvent>(happened =>
    {
        var supplier = happened.Required("supplier", Shape.Text, of => of.Supplier);
        var product = happened.Required("product", Shape.Text, of => of.Product);
        var ofClass = happened.Optional("class", Shape.Word<ProductClass>(), of => of.Class);
        var date = happened.Optional("date", Shape.Date, of => of.Date);
        var kind = happened.Optional("kind", Shape.Word<SupplierEventKind>(), of => of.Kind);
        var result = happened.Optional("result", Shape.Word<EvaluationResult>(), of => of.Result);
        var evidence = happened.Usual("evidence", Shape.Flags<QualificationEvidence>(), of => of.Evidence, default);
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
        var ofClass = history.Optional("class", Shape.Word<ProductClass>(), of => of.Class);
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
        var ofClass = classification.Optional("class", Shape.Word<ProductClass>(), of => of.Class);
        var status = classification.Required("status", Shape.Word<SupplyStatus>(), of => of.Status);
        var decidedOn = classification.Optional("decidedOn", Shape.Date, of => of.DecidedOn);
        var onList = classification.Optional("onList", Shape.Truth, of => of.IsOnList);
        var nextDue = classification.Optional("nextDue", Shape.Date, of => of.NextDue);
        var orderAllowed = classification.Required("orderAllowed", Shape.Truth, of => of.IsOrderAllowed);
        var missing = classification.Usual("missingEvidence", Shape.Flags<QualificationEvidence>(), of => of.MissingEvidence, default);
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

    /// <summary>A record tells of one supplier only.</summary>
    public static Shape<SupplierRecord> Record { get; } = Shape.Of<SupplierRecord>(record =>
    {
        var supplier = record.Required("supplier", Shape.Text, of => of.Supplier);
        var supplies = record.List("supplies", History, of => of.Supplies);
        record.Check(read => supplies(read).All(supply => supply.Supplier == supplier(read)) ? [] : [("supplies", JsonReasons.Contradiction)]);
        return read => new() { Supplier = supplier(read), Supplies = supplies(read) };
    });

    private static readonly Shape<SupplierDuty> Duty = Shape.Of<SupplierDuty>(duty =>
    {
        var kind = duty.Required("kind", Shape.Word<SupplierDutyKind>(), of => of.Kind);
        var products = duty.List("products", Shape.Text, of => of.Products);
        var nextDue = duty.Optional("nextDue", Shape.Date, of => of.NextDue);
        return read => new(kind(read), products(read)) { NextDue = nextDue(read) };
    });

    public static Shape<SupplierDuties> Duties { get; } = Shape.Of<SupplierDuties>(duties =>
    {
        var record = duties.Required("record", Record, of => of.Record);
        var strictest = duties.Optional("strictestClass", Shape.Word<ProductClass>(), of => of.StrictestClass);
        var owed = duties.List("duties", Duty, of => of.Duties);
        var rationale = duties.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = duties.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(record(read), rationale(read), stamp(read)) { StrictestClass = strictest(read), Duties = owed(read) };
    });

    public static Shape<ProductEffect> Effect { get; } = Shape.Of<ProductEffect>(effect =>
    {
        var product = effect.Required("product", Shape.FilledText, of => of.Product);
        var decides = effect.Optional("decidesRequirement", Shape.Truth, of => of.DecidesRequirement);
        var auxiliary = effect.Optional("auxiliary", Shape.Truth, of => of.IsAuxiliary);
        return read => new() { Product = product(read), DecidesRequirement = decides(read), IsAuxiliary = auxiliary(read) };
    });

    public static Shape<ProductClassification> ProductClassification { get; } = Shape.Of<ProductClassification>(classification =>
    {
        var effect = classification.Required("effect", Effect, of => of.Effect);
        var ofClass = classification.Optional("class", Shape.Word<ProductClass>(), of => of.Class);
        var rationale = classification.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = classification.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(effect(read), rationale(read), stamp(read)) { Class = ofClass(read) };
    });

    public static Shape<PurchaseRecords> Records { get; } = Shape.Of<PurchaseRecords>(records =>
    {
        var asOf = records.Required("asOf", Shape.Date, of => of.AsOf);
        var events = records.List("events", Event, of => of.Events);
        return read => new() { AsOf = asOf(read), Events = events(read) };
    });

    private static readonly Shape<(ProductClass? Class, SupplyStatus Status, int Count)> Standing = Shape.Of<(ProductClass? Class, SupplyStatus Status, int Count)>(standing =>
    {
        var ofClass = standing.Optional("class", Shape.Word<ProductClass>(), of => of.Class);
        var status = standing.Required("status", Shape.Word<SupplyStatus>(), of => of.Status);
        var count = standing.Required("count", Shape.CountedWhole(NumberForm.AnyWhole), of => of.Count);
        return read => (ofClass(read), status(read), count(read));
    });

    private static readonly Shape<(SupplierEventKind Kind, EvaluationResult? Result, int Count)> Happened = Shape.Of<(SupplierEventKind Kind, EvaluationResult? Result, int Count)>(events =>
    {
        var kind = events.Required("kind", Shape.Word<SupplierEventKind>(), of => of.Kind);
        var result = events.Optional("result", Shape.Word<EvaluationResult>(), of => of.Result);
        var count = events.Required("count", Shape.CountedWhole(NumberForm.AnyWhole), of => of.Count);
        return read => (kind(read), result(read), count(read));
    });

    public static Shape<SupplierYear> Year { get; } = Shape.Of<SupplierYear>(year =>
    {
        var records = year.Required("records", Records, of => of.Records);
        var suppliers = year.Required("suppliers", Shape.CountedWhole(NumberForm.AnyWhole), of => of.Suppliers);
        var standing = year.List("standing", Standing, of => of.Standing);
        var events = year.List("events", Happened, of => of.Events);
        var lost = year.List("lost", Classification, of => of.Lost);
        var returned = year.List("returned", Classification, of => of.Returned);
        var overdue = year.List("overdue", Classification, of => of.Overdue);
        var notClassified = year.List("notClassified", Classification, of => of.NotClassified);
        var rationale = year.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = year.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(records(read), suppliers(read), rationale(read), stamp(read))
        {
            Standing = standing(read),
            Events = events(read),
            Lost = lost(read),
            Returned = returned(read),
            Overdue = overdue(read),
            NotClassified = notClassified(read),
        };
    });
}
