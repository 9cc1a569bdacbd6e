using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>The events of a stream by supplier and product, in the order in which the stream first mentions them.</summary>
internal static class SupplyRelations
{
    public static List<List<SupplierEvent>> Of(IEnumerable<SupplierEvent> events, CancellationToken cancellation)
    {
        Dictionary<(string Supplier, string Product), List<SupplierEvent>> byKey = [];
        List<List<SupplierEvent>> inOrder = [];
        foreach (var happened in events)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = (Guard.Against.Null(happened, nameof(events)).Supplier, happened.Product);
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
