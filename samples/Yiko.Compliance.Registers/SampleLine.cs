namespace Yiko.Compliance.Registers;

/// <summary>One of the first lines of a file, to find the header among them.</summary>
internal sealed record SampleLine(long Number, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(cell => cell.Length == 0);
}

/// <summary>The header that was found: its cells, and the line or two lines it stands on.</summary>
internal sealed record HeaderLines
{
    /// <summary>What stands alone in a line above the header: titles.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    public required HeaderCell[] Cells { get; init; }

    public required SampleLine First { get; init; }

    public required SampleLine Last { get; init; }

    public required int Score { get; init; }

    public IEnumerable<IReadOnlyList<string>> Lines => First == Last ? [First.Cells] : [First.Cells, Last.Cells];
}
