namespace Yiko.Compliance.Registers;

/// <summary>A file and how the user said it is to be read.</summary>
internal sealed record RegisterSource
{
    public required string File { get; init; }

    /// <summary>The line of the header, counted from one; null where it is to be found.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>The encoding of a text without a mark, if its owner says it; null where it is to be found.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet of a workbook, by name or by its number among the visible ones; null where it is to be found.</summary>
    public string? Sheet { get; init; }

    /// <summary>Column name to header, as <c>--map</c> said.</summary>
    public IReadOnlyDictionary<string, string> Mapped { get; init; } = new Dictionary<string, string>();

    /// <summary>Columns that the file lacks and their values, as <c>--set</c> said.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Constants { get; init; } = [];

    /// <summary>The columns that are looked for, by which header and sheet are known.</summary>
    public IReadOnlyList<InputColumn> Columns { get; init; } = [];

    public CancellationToken Cancellation { get; init; }
}
