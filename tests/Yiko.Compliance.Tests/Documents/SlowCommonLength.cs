namespace Yiko.Compliance.Documents;

/// <summary>The oracle: the length of the longest common subsequence by the table that every textbook prints.</summary>
internal static class SlowCommonLength
{
    public static int Of<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new)
    {
        var above = new int[@new.Count + 1];
        var row = new int[@new.Count + 1];
        for (var i = 0; i < old.Count; i++)
        {
            for (var j = 0; j < @new.Count; j++)
            {
                row[j + 1] = EqualityComparer<T>.Default.Equals(old[i], @new[j]) ? above[j] + 1 : Math.Max(above[j + 1], row[j]);
            }

            (above, row) = (row, above);
        }

        return above[@new.Count];
    }
}
