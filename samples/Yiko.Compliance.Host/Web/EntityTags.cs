using System.Globalization;

namespace Yiko.Compliance.Host.Web;

/// <summary>The version of a row as an entity tag, with which an edit says what it was made of.</summary>
internal static class EntityTags
{
    public static void Set(HttpContext context, long version) => context.Response.GetTypedHeaders().ETag = new($"\"{version.ToString(CultureInfo.InvariantCulture)}\"");

    /// <summary>The version that the header If-Match names; null where there is no such header, −1 where no version can match it.</summary>
    public static long? Matched(HttpContext context)
    {
        if (context.Request.Headers.IfMatch.Count == 0) return null;
        var tags = context.Request.GetTypedHeaders().IfMatch;
        return tags is [{ IsWeak: false } only] && long.TryParse(only.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }
}
