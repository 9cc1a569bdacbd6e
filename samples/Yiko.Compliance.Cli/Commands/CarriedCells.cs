using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The columns that a command does not know: they follow its own, unchanged.</summary>
internal sealed class CarriedCells
{
    private const string ClashPrefix = "input_";

    private readonly int[] _places;

    /// <param name="map">Where the unknown columns lie.</param>
    /// <param name="taken">The names that the command's own columns have in the output.</param>
    public CarriedCells(ColumnMap map, IEnumerable<string> taken)
    {
        _places = [.. map.Carried];
        HashSet<string> names = new(taken, StringComparer.OrdinalIgnoreCase);
        Names = [.. _places.Select(place => Free(RowReader.NameOf(map.Header[place], place), names))];
    }

    /// <summary>Their headers; one that the command's own columns use already gets the prefix <c>input_</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Writes their cells and ends the record.</summary>
    public void End(RecordWriter records, RowCells row)
    {
        foreach (var place in _places) records.Text(row.Text(place));
        records.EndRecord();
    }

    /// <summary>Writes what the rows of one result hold, each text once, and ends the record.</summary>
    public void End(RecordWriter records, IReadOnlyList<string[]> rows)
    {
        for (var i = 0; i < _places.Length; i++)
            records.Text(string.Join(';', rows.Select(row => row[i]).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)));
        records.EndRecord();
    }

    private static string Free(string name, HashSet<string> taken)
    {
        while (!taken.Add(name)) name = ClashPrefix + name;
        return name;
    }
}
