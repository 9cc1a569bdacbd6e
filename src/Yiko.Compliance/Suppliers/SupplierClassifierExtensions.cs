using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>Classifies many suppliers.</summary>
public static class SupplierClassifierExtensions
{
    /// <summary>Classifies every supplier-product relation that a stream of events mentions, in one pass over the stream.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="events">The events of all relations, in any order and mixed; read once.</param>
    /// <param name="asOf">The day; later events are ignored, but their relations are there.</param>
    /// <param name="cancellation">Stops the work between two events and between two verdicts.</param>
    /// <returns>A verdict for each relation, in the order in which the stream first mentions them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IEnumerable<SupplierClassification> ClassifyAll(
        this ISupplierClassifier classifier,
        IEnumerable<SupplierEvent> events,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(classifier);
        Guard.Against.Null(events);
        return Classifications();

        IEnumerable<SupplierClassification> Classifications()
        {
            foreach (var relation in Relations(events, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return classifier.Classify(new()
                {
                    Supplier = relation[0].Supplier,
                    Product = relation[0].Product,
                    Events = new(relation.ToArray()),
                    AsOf = asOf,
                });
            }
        }
    }

    private static List<List<SupplierEvent>> Relations(IEnumerable<SupplierEvent> events, CancellationToken cancellation)
    {
        Dictionary<(string Supplier, string Product), List<SupplierEvent>> byKey = [];
        List<List<SupplierEvent>> inOrder = [];
        foreach (var happened in events)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = (happened.Supplier, happened.Product);
            if (!byKey.TryGetValue(key, out var relation))
            {
                relation = [];
                byKey.Add(key, relation);
                inOrder.Add(relation);
            }

            relation.Add(happened);
        }

        return inOrder;
    }
}
