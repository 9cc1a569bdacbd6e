using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is asked of suppliers beside where one of them stands: whole registers, lists, duties, the year, classes of products and checklists.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// SupplierEvent entry = new()
/// {
///     Supplier = "宏远钢材",
///     Product = "钢板",
///     Class = ProductClass.A,
///     Date = new(2026, 3, 5),
///     Kind = SupplierEventKind.Initial,
///     Result = EvaluationResult.Pass,
///     Evidence = QualificationEvidence.Steps | QualificationEvidence.SampleTrial,
/// };
/// var incomplete = entry with { Supplier = "启明五金", Evidence = QualificationEvidence.Steps };
/// var verdicts = new SupplierRegister(SupplierRuleSet.Standard).ClassifyAll([entry, incomplete], asOf: new(2026, 8, 1));
/// Console.WriteLine(string.Join(", ", SupplierRegister.Qualified(verdicts).Select(listed => listed.History.Supplier))); // 宏远钢材
/// </code>
/// </example>
public sealed class SupplierRegister
{
    private readonly SupplierRuleSet _rules;
    private readonly Func<object, ValueList<Reason>> _explainClass;
    private readonly RuleSetStamp _stamp;
    private readonly ISupplierClassifier _classifier;

    /// <summary>A register that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="SupplierRuleSet.Standard"/>.</param>
    /// <param name="classifier">Says where a supplier stands; by default an <see cref="AbcSupplierClassifier"/> of the same rule set.</param>
    public SupplierRegister(SupplierRuleSet rules, ISupplierClassifier? classifier = null)
    {
        _rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _explainClass = rules.Citations.Cite(effect => ProductReasons.Explain((ProductEffect)effect));
        _classifier = classifier ?? new AbcSupplierClassifier(rules);
    }

    /// <summary>The six kinds of information before a purchase, management manual 8.4.3 (SUP-09).</summary>
    public static Checklist PurchaseInformation => EvidenceReasons.Purchase;

    /// <summary>Which of the six kinds of information before a purchase, management manual 8.4.3 (SUP-09), an order or agreement lacks.</summary>
    /// <param name="present">The codes of the kinds of <see cref="PurchaseInformation"/> that it gives.</param>
    /// <returns>A reason for each missing kind; empty when the information is complete.</returns>
    /// <exception cref="ArgumentException">A code is none of them.</exception>
    public static ValueList<Reason> MissingPurchaseInformation(IEnumerable<string> present) => PurchaseInformation.Lacking(present);

    /// <summary>The list of qualified suppliers, 合格供方名单: class A, the overdue ones included, by supplier and product in ordinal order.</summary>
    /// <param name="verdicts">The verdicts of one day.</param>
    /// <exception cref="ArgumentException">A verdict is null.</exception>
    public static ValueList<SupplierClassification> Qualified(IEnumerable<SupplierClassification> verdicts) =>
        List(verdicts, verdict => verdict.IsOnList == true);

    /// <summary>For which products another supplier has to be selected, by supplier and product in ordinal order.</summary>
    /// <param name="verdicts">The verdicts of one day.</param>
    /// <exception cref="ArgumentException">A verdict is null.</exception>
    public static ValueList<SupplierClassification> Reselection(IEnumerable<SupplierClassification> verdicts) =>
        List(verdicts, verdict => verdict.Status is SupplyStatus.Disqualified or SupplyStatus.Replaced);

    /// <summary>Classifies every supplier-product relation that a stream of events mentions, in one pass over the stream.</summary>
    /// <param name="events">The events of all relations, in any order and mixed; read once.</param>
    /// <param name="asOf">The day; later events are ignored, but their relations are there.</param>
    /// <param name="cancellation">Stops the work between two events and between two verdicts.</param>
    /// <returns>A verdict for each relation, in the order in which the stream first mentions them.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ArgumentException">An event is null.</exception>
    public IEnumerable<SupplierClassification> ClassifyAll(IEnumerable<SupplierEvent> events, LocalDate asOf, CancellationToken cancellation = default)
    {
        Guard.Against.Null(events);
        return Classifications();

        IEnumerable<SupplierClassification> Classifications()
        {
            foreach (var relation in SupplyRelations.Of(events, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return _classifier.Classify(new()
                {
                    Supplier = relation[0].Supplier,
                    Product = relation[0].Product,
                    Events = new(relation.ToArray()),
                    AsOf = asOf,
                });
            }
        }
    }

    /// <summary>Summarises the calendar year of a day, until that day, for the management review (SUP-12).</summary>
    /// <param name="records">The day and the events of all years.</param>
    /// <param name="cancellation">Stops the work between two events and between two relations.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public SupplierYear Summarise(PurchaseRecords records, CancellationToken cancellation = default) => SupplierYearOf.Verdicts(
        Guard.Against.Null(records), [.. ClassifyAll(records.Events, records.AsOf, cancellation)], _classifier, _rules.Citations, _stamp, cancellation);

    /// <summary>What stands against the sheet of the list of qualified suppliers: who evaluated and approved it, and whether they buy (SUP-13).</summary>
    /// <param name="sheet">The signatures, in the order in which they stand on the sheet.</param>
    /// <param name="buyers">The persons who buy from the suppliers of the list, by the host's names.</param>
    /// <returns>What the route lacks, and each buyer who evaluated; empty when the list is approved. Where the rules name nobody, that.</returns>
    public ValueList<Reason> CheckListApproval(IEnumerable<Signature> sheet, IEnumerable<string> buyers)
    {
        var signatures = Faults.NoneNull(sheet, nameof(sheet));
        HashSet<string> buying = new(
            Faults.NoneNull(buyers, nameof(buyers)).Where(person => !string.IsNullOrWhiteSpace(person)).Select(person => person.Trim()),
            StringComparer.Ordinal);
        return _rules.Citations.Cite(_rules.ListApproval is { } route ? ListReasons.Against(route, signatures, buying).ToValueList() : [ListReasons.NobodyNamed]);
    }

    /// <summary>What is owed for one supplier over all its products: the strictest of each, with the products that ask for it.</summary>
    /// <param name="record">What is known of the supplier.</param>
    /// <exception cref="ArgumentException">A product of the record is told of another supplier.</exception>
    public SupplierDuties Duties(SupplierRecord record)
    {
        Guard.Against.Null(record);
        if (record.Supplies.Any(supply => supply.Supplier != record.Supplier))
            throw new ArgumentException("A product of the record is told of another supplier.", nameof(record));
        return OwedDuties.Of(_rules, _stamp, record.Supplier, [.. record.Supplies.Select(_classifier.Classify)]);
    }

    /// <summary>What is owed for each supplier of a register.</summary>
    /// <param name="verdicts">The verdicts of one day. One that another rule set gave is given again by this one.</param>
    /// <returns>What is owed, by supplier in ordinal order.</returns>
    /// <exception cref="ArgumentException">A verdict is null.</exception>
    public ValueList<SupplierDuties> Duties(IEnumerable<SupplierClassification> verdicts) => Faults.NoneNull(verdicts, nameof(verdicts))
        .GroupBy(verdict => verdict.History.Supplier, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => OwedDuties.Of(
            _rules, _stamp, group.Key, [.. group.Select(verdict => verdict.RuleSet == _stamp ? verdict : _classifier.Classify(verdict.History))]))
        .ToValueList();

    /// <summary>Classifies a product by its effect on conformity, management manual 8.4.2 (SUP-02), with class C as “neither A nor B”.</summary>
    /// <param name="effect">What is known of its effect; answers may be missing.</param>
    /// <returns>The verdict, without a class where an answer is missing. The classes are the manual's, whatever the rule set.</returns>
    public ProductClassification ClassifyProduct(ProductEffect effect) =>
        new(Guard.Against.Null(effect), Rationale.Deferred(effect, _explainClass), _stamp) { Class = ClassOf(effect) };

    internal static ValueList<SupplierClassification> List(IEnumerable<SupplierClassification> verdicts, Func<SupplierClassification, bool> belongs) =>
        Faults.NoneNull(verdicts, nameof(verdicts))
            .Where(belongs)
            .OrderBy(verdict => verdict.History.Supplier, StringComparer.Ordinal)
            .ThenBy(verdict => verdict.History.Product, StringComparer.Ordinal)
            .ToValueList();

    // What decides the requirement is A even where somebody also calls it auxiliary.
    private static ProductClass? ClassOf(ProductEffect effect) => (effect.DecidesRequirement, effect.IsAuxiliary) switch
    {
        (true, _) => ProductClass.A,
        (false, true) => ProductClass.B,
        (false, false) => ProductClass.C,
        _ => null,
    };
}
