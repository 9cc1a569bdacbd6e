namespace Yiko.Compliance.Cli.Output;

/// <summary>How the user wants the results.</summary>
internal sealed record OutputSettings
{
    public OutputFormat Format { get; init; }

    public Language Language { get; init; }

    /// <summary>Null = standard output.</summary>
    public string? File { get; init; }

    /// <summary>Whether each result comes with its reasons as sentences.</summary>
    public bool Explain { get; init; }
}

/// <summary>For people, or for one of two kinds of program.</summary>
internal enum OutputFormat
{
    Table = 0,
    Csv = 1,
    Json = 2,
}
