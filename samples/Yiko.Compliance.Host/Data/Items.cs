using Microsoft.EntityFrameworkCore;

namespace Yiko.Compliance.Host.Data;

/// <summary>The rows of a register, read without being watched for changes.</summary>
internal sealed class Items<TItem>(ComplianceDb db)
    where TItem : RegisterItem
{
    public IQueryable<TItem> Query => db.Set<TItem>().AsNoTracking();

    public Task<TItem?> FindAsync(string id, CancellationToken cancellation) => Query.SingleOrDefaultAsync(item => item.Id == id, cancellation);

    /// <summary>Every row in the order of the register, one at a time: for exports and for comparing rule sets.</summary>
    public IAsyncEnumerable<TItem> All() => Query.OrderBy(item => item.Key).AsAsyncEnumerable();
}
