using System.Globalization;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>How a table is to be read: what its owner knows and the file does not say. What is left open is found.</summary>
internal sealed record FileReading
{
    /// <summary>The line of the header; null where it is to be found.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>The encoding of a text without a mark. UTF-8, which is the default, gives way to what the bytes clearly fit; that is then said.</summary>
    public string Encoding { get; init; } = TextEncodings.Utf8;

    /// <summary>The encoding if somebody chose another than the default; null where it is to be found.</summary>
    public string? ChosenEncoding => Encoding == TextEncodings.Utf8 ? null : Encoding;

    /// <summary>The sheet of a workbook, by name or number; null where it is to be found.</summary>
    public string? Sheet { get; init; }

    /// <summary>Column of the register to header of the file; an empty header where the file has nothing for it, whatever it looks like.</summary>
    public IReadOnlyDictionary<string, string> Mapped { get; init; } = new Dictionary<string, string>();

    /// <summary>Columns that the file lacks, with the value of each for every row.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Constants { get; init; } = [];

    /// <summary>Whether a blank cell takes away what is stored. Nothing does unless somebody asks for it.</summary>
    public bool TakesBlanks { get; init; }

    /// <summary>Whether the columns were chosen for an earlier file of the same header.</summary>
    public bool IsRemembered { get; init; }

    public bool LeavesOut(string column) => Mapped.TryGetValue(column, out var header) && header.Length == 0;

    /// <summary>Reads what an address says: <c>headerRow</c>, <c>encoding</c>, <c>sheet</c>, <c>map=likelihood=可能性</c>, <c>set=department=技术部</c>, <c>blanks=take</c>.</summary>
    public static FileReading Read(QueryFields query)
    {
        var encoding = query.Text("encoding") is { Length: > 0 } named ? named : TextEncodings.Utf8;
        if (TextEncodings.Find(encoding) is null) query.AddWord("encoding", encoding, TextEncodings.Names);
        return new()
        {
            HeaderRow = query.Text("headerRow").Length > 0 ? query.Whole("headerRow", 1, 1000, 1) : null,
            Encoding = encoding,
            Sheet = query.Text("sheet") is { Length: > 0 } sheet ? sheet : null,
            Mapped = query.Pairs("map").ToDictionary(pair => pair.Key, pair => pair.Value),
            Constants = [.. query.Pairs("set").Where(pair => pair.Value.Length > 0)],
            TakesBlanks = query.Word("blanks", "keep", "take") == "take",
        };
    }

    /// <summary>What distinguishes one way of reading from another.</summary>
    public override string ToString() => string.Join(' ', [
        (HeaderRow ?? 0).ToString(CultureInfo.InvariantCulture), Encoding,
        .. Sheet is null ? [] : (string[])["sheet:" + Sheet], .. Mapped.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"),
        .. Constants.Select(pair => $"{pair.Key}:{pair.Value}"), .. TakesBlanks ? ["blanks"] : (string[])[],
    ]);
}
