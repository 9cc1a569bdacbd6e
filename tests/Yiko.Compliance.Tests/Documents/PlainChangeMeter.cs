namespace Yiko.Compliance.Documents;

/// <summary>Measures by the book, cell by cell: slow and obvious.</summary>
internal sealed class PlainChangeMeter : IChangeMeter
{
    public ChangeMeasure Measure(string oldText, string newText, ChangeUnit unit = ChangeUnit.Characters, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        string[] old = [.. Split(oldText, unit)], @new = [.. Split(newText, unit)];
        var rows = Enumerable.Range(0, old.Length + 1).Select(_ => new int[@new.Length + 1]).ToArray();
        for (var i = 1; i <= old.Length; i++)
            for (var j = 1; j <= @new.Length; j++)
                rows[i][j] = old[i - 1] == @new[j - 1] ? rows[i - 1][j - 1] + 1 : Math.Max(rows[i - 1][j], rows[i][j - 1]);
        return new(unit, old.Length, @new.Length, rows[old.Length][@new.Length]);
    }

    public ThresholdPosition Locate(
        string oldText, string newText, Ratio threshold, ChangeUnit unit = ChangeUnit.Characters, CancellationToken cancellation = default) =>
        (ThresholdPosition)(Measure(oldText, newText, unit, cancellation).Share.CompareTo(threshold) + 1);

    private static ValueList<string> Split(string text, ChangeUnit unit) => unit == ChangeUnit.Lines
        ? text.Split('\n').Where(line => line.Trim().Length > 0).ToValueList()
        : text.Where(c => !char.IsWhiteSpace(c)).Select(c => c.ToString()).ToValueList();
}
