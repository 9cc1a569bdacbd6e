using System.Text;

namespace Yiko.Compliance.Host.Web;

/// <summary>
/// The identifier of an item in an address. Registers number rows as <c>A/1</c> too, and a slash stays escaped in an address. What an address
/// cannot hold as it is, such as <c>..</c> or the name of another address, is written as a tilde and the bytes of its UTF-8: <c>~2e2e</c>.
/// </summary>
internal readonly record struct ItemId
{
    /// <summary>The most characters of an identifier, wherever one is read.</summary>
    public const int Longest = 200;

    /// <summary>Names of addresses that stand where an identifier does.</summary>
    private static readonly string[] Taken = [".", "..", "map", "coverage", "standings", "imports", "reassessments", "export.csv", "export.zip"];

    public required string Text { get; init; }

    /// <summary>Reads the part of an address.</summary>
    public static bool TryParse(string? part, out ItemId id)
    {
        id = new() { Text = Decoded(part) ?? (part ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) };
        return IsValid(id.Text);
    }

    /// <summary>Whether a text may identify something: neither empty nor too long, and without characters that no database compares alike.</summary>
    public static bool IsValid(string id) => id.Length is > 0 and <= Longest && !id.Any(char.IsControl);

    /// <summary>An identifier as a part of an address.</summary>
    public static string AddressOf(string id) => Taken.Contains(id, StringComparer.OrdinalIgnoreCase) || id.StartsWith('~') || id.Contains('%', StringComparison.Ordinal)
        ? "~" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(id))
        : Uri.EscapeDataString(id);

    private static string? Decoded(string? part)
    {
        if (part is not ['~', .. var hex] || hex.Length == 0 || hex.Length % 2 != 0 || !hex.All(char.IsAsciiHexDigit)) return null;
        return Encoding.UTF8.GetString(Convert.FromHexString(hex));
    }
}
