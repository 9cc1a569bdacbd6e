namespace Yiko.Compliance.Host.Web;

/// <summary>The identifier of an item in an address. Registers number rows as <c>A/1</c> too, and a slash stays escaped in an address.</summary>
internal readonly record struct ItemId
{
    public required string Text { get; init; }

    /// <summary>The most characters of an identifier, wherever one is read.</summary>
    public const int Longest = 200;

    /// <summary>Reads the part of an address.</summary>
    public static bool TryParse(string? part, out ItemId id)
    {
        id = new() { Text = (part ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) };
        return IsValid(id.Text);
    }

    /// <summary>Whether a text may identify something: neither empty nor too long, and without characters that no database compares alike.</summary>
    public static bool IsValid(string id) => id.Length is > 0 and <= Longest && !id.Any(char.IsControl);
}
