using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Rows;

/// <summary>
/// A row of a register as people wrote it: the text of each cell that is not blank, known columns under their contract names and all others
/// under their own headers. Engines read it again whenever they are asked, so nothing that somebody wrote is lost on the way.
/// </summary>
public sealed class Row
{
    // Chinese is readable as it is; what HTML could misread is escaped.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Dictionary<string, string> _cells;

    public Row(IEnumerable<KeyValuePair<string, string>> cells) => _cells = new(cells.Where(cell => cell.Value.Length > 0), StringComparer.Ordinal);

    public static Row Empty { get; } = new([]);

    public IReadOnlyDictionary<string, string> Cells => _cells;

    /// <summary>The text of a column; empty where the row has none.</summary>
    public string this[string column] => _cells.GetValueOrDefault(column, string.Empty);

    public static Row Parse(string json) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(json)!);

    /// <summary>This row with other texts in some columns.</summary>
    public Row With(IEnumerable<KeyValuePair<string, string>> changes)
    {
        Dictionary<string, string> cells = new(_cells, StringComparer.Ordinal);
        foreach (var (column, text) in changes) cells[column] = text;
        return new(cells);
    }

    /// <summary>The row as a JSON object whose members stand in ordinal order, as a record that is hashed holds it.</summary>
    public string ToCanonical() => "{" + string.Join(',', _cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{Shape.Text.ToText(cell.Key)}:{Shape.Text.ToText(cell.Value)}")) + "}";

    /// <summary>The row as a JSON object, as it is stored.</summary>
    public override string ToString() => JsonSerializer.Serialize(_cells, Plain);
}
