using Yiko.Compliance.Documents.Clauses;
using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents;

/// <summary>Names the clauses that changed: those with the same path are one clause.</summary>
internal static class ClauseChanges
{
    public static ValueList<ClauseChange> Between(ClauseTexts old, ClauseTexts @new, CancellationToken cancellation)
    {
        using var pair = ClauseTexts.Symbols(old, @new);
        using var marks = EditMarks.Of(pair, cancellation);
        var oldByPath = new Dictionary<string, int>(old.Clauses.Count);
        for (var i = 0; i < old.Clauses.Count; i++) oldByPath.Add(old.Clauses[i].Path, i);

        var changes = new List<ClauseChange>();
        var met = new bool[old.Clauses.Count];
        for (var j = 0; j < @new.Clauses.Count; j++)
        {
            if (!oldByPath.TryGetValue(@new.Clauses[j].Path, out var i))
            {
                changes.Add(Of(ClauseChangeKind.Added, @new.Clauses[j]));
                continue;
            }

            met[i] = true;
            if (!old.ContentOf(i).SequenceEqual(@new.ContentOf(j))) changes.Add(Of(ClauseChangeKind.Changed, @new.Clauses[j]));
            else if (!marks.NewKept[j]) changes.Add(Of(ClauseChangeKind.Moved, @new.Clauses[j]));
        }

        for (var i = 0; i < met.Length; i++)
        {
            if (!met[i]) changes.Add(Of(ClauseChangeKind.Removed, old.Clauses[i]));
        }

        return changes.ToValueList();
    }

    private static ClauseChange Of(ClauseChangeKind kind, Clause clause) => new(kind, clause.Path, clause.Title);
}
