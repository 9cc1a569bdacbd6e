using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Yiko.Compliance.Host.Web;

/// <summary>Which page of a list is asked for: <c>?page=1&amp;size=50</c>.</summary>
internal readonly record struct PageRequest
{
    private const int LargestPage = 1_000_000;
    private const int LargestSize = 200;

    public required int Number { get; init; }

    public required int Size { get; init; }

    public static PageRequest Read(QueryFields fields) =>
        new() { Number = fields.Whole("page", 1, LargestPage, 1), Size = fields.Whole("size", 1, LargestSize, 50) };
}

/// <summary>A page of a list.</summary>
internal sealed record Page<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Number { get; init; }

    public required int Size { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required long Total { get; init; }

    public long Last => Math.Max(1, (Total + Size - 1) / Size);

    public Page<TOther> Select<TOther>(Func<T, TOther> view) => new() { Items = [.. Items.Select(view)], Number = Number, Size = Size, Total = Total };
}

internal static class Paging
{
    public static async Task<Page<T>> PageAsync<T>(this IQueryable<T> query, PageRequest page, CancellationToken cancellation) => new()
    {
        Items = await query.Skip((page.Number - 1) * page.Size).Take(page.Size).ToListAsync(cancellation),
        Number = page.Number,
        Size = page.Size,
        Total = await query.LongCountAsync(cancellation),
    };

    public static Page<T> PageOf<T>(IReadOnlyList<T> all, PageRequest page) => new()
    {
        Items = [.. all.Skip((page.Number - 1) * page.Size).Take(page.Size)],
        Number = page.Number,
        Size = page.Size,
        Total = all.Count,
    };

    public static IResult Answer<T>(HttpContext context, Page<T> page)
    {
        Link(context, page);
        return TypedResults.Ok(page);
    }

    /// <summary>Names the pages around this one in the header Link (RFC 8288).</summary>
    private static void Link<T>(HttpContext context, Page<T> page)
    {
        List<string> links = [To(1, "first")];
        if (page.Number > 1) links.Add(To(Math.Min(page.Number - 1, page.Last), "prev"));
        if (page.Number < page.Last) links.Add(To(page.Number + 1, "next"));
        links.Add(To(page.Last, "last"));
        context.Response.Headers.Link = string.Join(", ", links);

        string To(long number, string relation)
        {
            var query = context.Request.Query.Where(pair => pair.Key is not ("page" or "size"))
                .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
                .Append(KeyValuePair.Create<string, string?>("page", number.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                .Append(KeyValuePair.Create<string, string?>("size", page.Size.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return $"<{QueryHelpers.AddQueryString(context.Request.PathBase + context.Request.Path, query)}>; rel=\"{relation}\"";
        }
    }
}
