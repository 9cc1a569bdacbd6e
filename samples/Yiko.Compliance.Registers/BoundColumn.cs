namespace Yiko.Compliance.Registers;

/// <summary>A column and its place in a file.</summary>
internal readonly record struct BoundColumn
{
    public required InputColumn Column { get; init; }

    /// <summary>Counted from zero; −1 where the file lacks the column.</summary>
    public required int Index { get; init; }

    public bool IsPresent => Index >= 0 && Column is not null;
}
