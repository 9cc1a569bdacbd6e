namespace Yiko.Compliance.Registers;

/// <summary>A column that a command understands: its contract name and the other headers under which real registers print it.</summary>
internal sealed record InputColumn
{
    public required string Name { get; init; }

    /// <summary>Other headers of the same meaning; spelling is compared by <see cref="HeaderKey"/>.</summary>
    public ValueList<string> Aliases { get; init; }

    public bool Required { get; init; }

    /// <summary>
    /// Whether the column only describes the row. Two columns of one meaning are a fault where they could decide differently;
    /// of two descriptions the first is shown and the second carried through.
    /// </summary>
    public bool Descriptive { get; init; }
}
