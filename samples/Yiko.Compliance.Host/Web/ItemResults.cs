using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Web;

/// <summary>The answers that every register gives alike.</summary>
internal static class ItemResults
{
    /// <summary>An item with its entity tag, or that there is none.</summary>
    public static IResult Found<TItem, TView>(HttpContext context, string id, TItem? item, Func<TItem, TView> view)
        where TItem : RegisterItem
    {
        if (item is null) return Problems.Missing(context, id);
        EntityTags.Set(context, item.Version);
        return TypedResults.Ok(view(item));
    }

    public static IResult Of<TItem, TView>(HttpContext context, string id, Written<TItem> written, Func<TItem, TView> view, string? created = null)
        where TItem : RegisterItem
    {
        switch (written.Outcome)
        {
            case WriteOutcome.Missing: return Problems.Missing(context, id);
            case WriteOutcome.Stale: return Problems.Stale(context);
            case WriteOutcome.Exists: return Problems.Exists(context, id);
            default:
                EntityTags.Set(context, written.Item!.Version);
                return created is null ? TypedResults.Ok(view(written.Item)) : TypedResults.Created(created, view(written.Item));
        }
    }

    public static IResult Of<T>(HttpContext context, Page<T> page)
    {
        Paging.Link(context, page);
        return TypedResults.Ok(page);
    }
}
