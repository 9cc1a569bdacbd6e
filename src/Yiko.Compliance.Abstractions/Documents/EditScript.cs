using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>A shortest way from the old text to the new one: runs of units that are kept, deleted and inserted.</summary>
/// <remarks>No other script of deletions and insertions is shorter. Immutable and safe for concurrent use.</remarks>
public sealed record EditScript
{
    /// <summary>The unit of the counts.</summary>
    public required ChangeUnit Unit { get; init; }

    /// <summary>The runs in the order of the texts; where units are replaced, the deletion stands before the insertion.</summary>
    public required ValueList<EditRun> Runs { get; init; }

    /// <summary>The units that are kept.</summary>
    public long Kept => Count(EditKind.Keep);

    /// <summary>The units that are deleted.</summary>
    public long Deleted => Count(EditKind.Delete);

    /// <summary>The units that are inserted.</summary>
    public long Inserted => Count(EditKind.Insert);

    /// <summary>The new text as units, from the old one.</summary>
    /// <param name="oldUnits">The units of the old text, as <see cref="IChangeMeter.Split"/> gives them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="oldUnits"/> is null.</exception>
    /// <exception cref="ArgumentException">The script does not begin with this text.</exception>
    public ValueList<string> ApplyTo(IReadOnlyList<string> oldUnits)
    {
        Guard.Against.Null(oldUnits);
        var result = new List<string>(oldUnits.Count);
        var next = 0;
        foreach (var run in Runs)
        {
            if (run.Kind == EditKind.Insert)
            {
                result.AddRange(run.Units);
                continue;
            }

            if (next + run.Count > oldUnits.Count) throw NotOf(nameof(oldUnits));
            for (var i = 0; i < run.Count; i++)
            {
                if (run.Kind == EditKind.Keep) result.Add(oldUnits[next + i]);
                else if (run.Units[i] != oldUnits[next + i]) throw NotOf(nameof(oldUnits));
            }

            next += run.Count;
        }

        return next == oldUnits.Count ? result.ToValueList() : throw NotOf(nameof(oldUnits));
    }

    private static ArgumentException NotOf(string name) => new("The script belongs to another text.", name);

    private long Count(EditKind kind)
    {
        long count = 0;
        foreach (var run in Runs)
        {
            if (run.Kind == kind) count += run.Count;
        }

        return count;
    }
}
