using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>Histories with many events on few days, on, just before and just after every day on which something changes.</summary>
public static class SupplierArbitraries
{
    private static readonly LocalDate[] Days =
    [
        new(2023, 12, 31), new(2024, 1, 1), new(2024, 2, 29), new(2024, 3, 1), new(2024, 12, 31), new(2025, 1, 1),
        new(2025, 2, 27), new(2025, 2, 28), new(2025, 3, 1), new(2025, 12, 31), new(2026, 1, 1), new(2026, 3, 1),
    ];

    public static Gen<QualificationEvidence> Evidence() => Gen.Frequency(
        (3, Gen.Constant(Register.Complete)),
        (2, Gen.Choose(0, (int)(QualificationEvidence.Steps | QualificationEvidence.Measures | QualificationEvidence.RegularSupplier)).Select(bits => (QualificationEvidence)bits)),
        (1, Gen.Elements(QualificationEvidence.Steps, QualificationEvidence.Measures, QualificationEvidence.Steps | QualificationEvidence.Measures)));

    public static Gen<SupplierEvent> Event(ProductClass productClass) =>
        from day in Gen.Elements(Days)
        from kind in Gen.Elements(Enum.GetValues<SupplierEventKind>())
        from passes in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from evidence in Evidence()
        select new SupplierEvent
        {
            Supplier = "S-01",
            Product = "P-01",
            Class = productClass,
            Date = day,
            Kind = kind,
            Result = kind == SupplierEventKind.Nonconforming ? null : passes ? EvaluationResult.Pass : EvaluationResult.Fail,
            Evidence = evidence,
        };

    public static Gen<SupplyHistory> History(ProductClass productClass) =>
        from asOf in Gen.Elements(Days)
        from shift in Gen.Choose(-1, 1)
        from count in Gen.Choose(0, 7)
        from events in Gen.ArrayOf(Event(productClass), count)
        select new SupplyHistory { Supplier = "S-01", Product = "P-01", Class = productClass, AsOf = asOf.PlusDays(shift), Events = [.. events] };

    /// <summary>Histories whose class has to be read from the events, which may disagree.</summary>
    public static Gen<SupplyHistory> Reclassified() =>
        from history in ProductClasses().SelectMany(History)
        from classes in Gen.ArrayOf(ProductClasses(), history.Events.Count)
        where classes.Length > 0
        select history with { Class = null, Events = history.Events.Select((happened, i) => happened with { Class = classes[i] }).ToValueList() };

    public static Arbitrary<SupplyHistory> Histories() =>
        Gen.Frequency((4, ProductClasses().SelectMany(History)), (1, Reclassified())).ToArbitrary();

    public static Arbitrary<SupplierRuleSet> AnyRuleSet() => Gen.Frequency(
        (3, Gen.Elements(SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses)),
        (2, from steps in Gen.Choose(0, (int)QualificationEvidence.Steps)
            from measures in Gen.Choose(0, 4)
            from mayReturn in Gen.Elements(true, false)
            from stops in Gen.Elements(true, false)
            from periodA in Periods()
            from periodB in Periods()
            from periodC in Periods()
            from regular in Gen.Elements(true, false)
            select SupplierRuleSet.Standard with
            {
                Id = "suppliers/varied",
                RequiredSteps = (QualificationEvidence)steps,
                LeastMeasures = measures,
                MayReturn = mayReturn,
                FailedVerificationStops = stops,
                PeriodA = periodA,
                PeriodB = periodB,
                PeriodC = periodC,
                RequiresRegularSupplier = regular,
            })).ToArbitrary();

    private static Gen<DueDateRule?> Periods() =>
        Gen.Elements<DueDateRule?>(null, DueDateRule.EachCalendarYear, DueDateRule.WithinTwelveMonths, DueDateRule.WithinMonths(6));

    public static Gen<ProductClass> ProductClasses() => Gen.Elements(ProductClass.A, ProductClass.B, ProductClass.C);
}
