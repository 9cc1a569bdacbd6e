using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Yiko.Compliance.Host.Pages;

/// <summary>Writes addresses of pages; every value is escaped, and what is null or empty is left out.</summary>
internal static class PageAddress
{
    public static string Of(string path, params IEnumerable<(string Name, object? Value)> query) => QueryHelpers.AddQueryString(
        path,
        query.Select(part => KeyValuePair.Create(part.Name, Convert.ToString(part.Value, CultureInfo.InvariantCulture))).Where(part => !string.IsNullOrEmpty(part.Value)));

    /// <summary>The address that was asked for, with some parameters changed.</summary>
    public static string With(HttpRequest request, params (string Name, object? Value)[] changes) => Of(
        request.Path.HasValue ? request.Path.ToUriComponent() : "/",
        request.Query.Where(part => changes.All(change => !change.Name.Equals(part.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(part => part.Value, (part, value) => (part.Key, (object?)value)).Concat(changes));
}
