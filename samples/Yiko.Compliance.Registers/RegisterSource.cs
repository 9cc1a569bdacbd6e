namespace Yiko.Compliance.Registers;

/// <summary>A file and how the user said it is to be read.</summary>
internal sealed record RegisterSource
{
    public required string File { get; init; }

    /// <summary>The line of the header, counted from one.</summary>
    public int HeaderRow { get; init; } = 1;

    public string Encoding { get; init; } = TextEncodings.Utf8;

    /// <summary>Column name to header, as <c>--map</c> said.</summary>
    public IReadOnlyDictionary<string, string> Mapped { get; init; } = new Dictionary<string, string>();
}
