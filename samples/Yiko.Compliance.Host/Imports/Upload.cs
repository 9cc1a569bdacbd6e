using System.Security.Cryptography;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>A file that was sent, with how the sender says it is to be read.</summary>
internal sealed record Upload
{
    /// <summary>What the sender calls it, for sentences; it is never opened by that name.</summary>
    public required string Name { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>The document of which the file is the next revision; empty for a file of a whole register.</summary>
    public string Item { get; init; } = string.Empty;

    /// <summary>The line of the header; null where it is to be found.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>Ends the reading when nobody waits for it any more.</summary>
    public CancellationToken Cancellation { get; init; }

    public string Encoding { get; init; } = TextEncodings.Utf8;

    /// <summary>
    /// Which content this is: the same bytes read in another way are another content. A revision of a document is known by its file name too,
    /// since a document may be issued again unchanged.
    /// </summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Item.Length == 0 ? $"{HeaderRow ?? 0} {Encoding}\n" : $"{Encoding} {Item} {Name}\n"));
            hash.AppendData(Content);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    public RegisterSource Source => new() { File = Name, HeaderRow = HeaderRow, Encoding = Encoding, Cancellation = Cancellation };
}
