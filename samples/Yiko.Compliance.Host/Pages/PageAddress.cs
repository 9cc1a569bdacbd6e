using System.Globalization;
using System.Text;

namespace Yiko.Compliance.Host.Pages;

/// <summary>Writes addresses of pages; every value is escaped, and what is null or empty is left out.</summary>
internal static class PageAddress
{
    public static string Of(string path, params ReadOnlySpan<(string Name, object? Value)> query)
    {
        var address = new StringBuilder(path);
        var separator = '?';
        foreach (var (name, value) in query)
        {
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is not { Length: > 0 } text) continue;
            address.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(text));
            separator = '&';
        }

        return address.ToString();
    }

    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        List<(string Name, object? Value)> query = [];
        foreach (var (name, values) in request.Query)
        {
            if (!Contains(changes, name)) query.AddRange(values.Select(value => (name, (object?)value)));
        }

        query.AddRange(changes);
        return Of(Escaped(request.Path), [.. query]);
    }

    /// <summary>A piece of a path: identifiers of registers may hold anything.</summary>
    public static string Segment(string text) => Uri.EscapeDataString(text);

    private static string Escaped(PathString path) => path.HasValue ? path.ToUriComponent() : "/";

    private static bool Contains(ReadOnlySpan<(string Name, object? Value)> changes, string name)
    {
        foreach (var change in changes)
        {
            if (string.Equals(change.Name, name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
