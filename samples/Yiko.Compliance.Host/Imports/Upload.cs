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

    public FileReading Reading { get; init; } = new();

    /// <summary>Ends the reading when nobody waits for it any more.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>
    /// Which content this is: the same bytes read in another way are another content. A revision of a document is known by its file name too,
    /// since a document may be issued again unchanged.
    /// </summary>
    public string Hash
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Item.Length == 0 ? Reading + "\n" : $"{Reading.Encoding} {Item} {Name}\n"));
            hash.AppendData(Content);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    public Stream Open() => new MemoryStream(Content, writable: false);

    public RegisterSource SourceFor(IReadOnlyList<InputColumn> columns) => new()
    {
        File = Name,
        HeaderRow = Reading.HeaderRow,
        Sheet = Reading.Sheet,
        Encoding = Reading.ChosenEncoding,
        Mapped = Reading.Mapped.Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Key, pair => pair.Value),
        Constants = Reading.Constants,
        Columns = [.. columns.Where(column => !Reading.LeavesOut(column.Name))],
        Cancellation = Cancellation,
    };
}
