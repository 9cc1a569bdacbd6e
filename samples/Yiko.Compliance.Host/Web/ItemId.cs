namespace Yiko.Compliance.Host.Web;

/// <summary>The identifier of an item in an address. Registers number rows as <c>A/1</c> too, and a slash stays escaped in an address.</summary>
internal readonly record struct ItemId
{
    public required string Text { get; init; }

    /// <summary>Reads the part of an address; every text is an identifier.</summary>
    public static bool TryParse(string? part, out ItemId id)
    {
        id = new() { Text = (part ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) };
        return true;
    }
}
