using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Yiko.Compliance.Host.Pages;

/// <summary>Writes addresses of pages; every value is escaped, what is null or empty is left out, and none leads to another host.</summary>
internal static class PageAddress
{
    public static string Of(string path, params IEnumerable<(string Name, object? Value)> query) => QueryHelpers.AddQueryString(
        path,
        query.Select(part => KeyValuePair.Create(part.Name, Convert.ToString(part.Value, CultureInfo.InvariantCulture))).Where(part => !string.IsNullOrEmpty(part.Value)));

    /// <summary>The address that was asked for, with some parameters changed.</summary>
    public static string With(HttpRequest request, params (string Name, object? Value)[] changes) => Of(
        Local(request.Path.HasValue ? request.Path.ToUriComponent() : "/"),
        request.Query.Where(part => changes.All(change => !change.Name.Equals(part.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(part => part.Value, (part, value) => (part.Key, (object?)value)).Concat(changes));

    /// <summary>An address as it is where it leads nowhere else; otherwise the overview. A browser takes <c>//x</c> and <c>/\x</c> for another host.</summary>
    public static string Local(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(c => char.IsControl(c) || c == '\\') && !address.StartsWith("/%5C", StringComparison.OrdinalIgnoreCase) ? address : "/";
}
