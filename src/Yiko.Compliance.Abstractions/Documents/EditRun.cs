namespace Yiko.Compliance.Documents;

/// <summary>What happens to a run of units on the way from the old text to the new one.</summary>
public enum EditKind
{
    /// <summary>The units stay.</summary>
    [Word("keep", "kept", "保留")]
    Keep = 0,

    /// <summary>The units of the old text go.</summary>
    [Word("delete", "deleted", "删除")]
    Delete = 1,

    /// <summary>Units of the new text come in.</summary>
    [Word("insert", "inserted", "增加")]
    Insert = 2,
}

/// <summary>Neighbouring units that are kept, deleted or inserted together.</summary>
public sealed class EditRun
{
    internal EditRun(EditKind kind, int oldStart, int newStart, int count, ValueList<string> units) =>
        (Kind, OldStart, NewStart, Count, Units) = (kind, oldStart, newStart, count, units);

    /// <summary>What happens to the units.</summary>
    public EditKind Kind { get; }

    /// <summary>The units of the old text before this run, 0 or more.</summary>
    public int OldStart { get; }

    /// <summary>The units of the new text before this run, 0 or more.</summary>
    public int NewStart { get; }

    /// <summary>The number of units, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The units that are deleted or inserted; empty for units that are kept.</summary>
    public ValueList<string> Units { get; }
}
