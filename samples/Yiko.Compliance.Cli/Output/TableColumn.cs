namespace Yiko.Compliance.Cli.Output;

/// <summary>A column of a table for people.</summary>
internal sealed record TableColumn
{
    public required LocalizedText Title { get; init; }

    public bool RightAligned { get; init; }

    /// <summary>Whether the column gives way, and wraps, when the terminal is narrow.</summary>
    public bool Flexible { get; init; }

    /// <summary>Whether there is nothing to show, because the file lacks the column.</summary>
    public bool Hidden { get; init; }

    /// <summary>Least width of the terminal at which the column is shown.</summary>
    public int FromWidth { get; init; }
}
