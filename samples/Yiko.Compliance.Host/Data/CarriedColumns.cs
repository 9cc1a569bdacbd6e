using System.Text.Encodings.Web;
using System.Text.Json;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Data;

/// <summary>The columns of a file that no engine reads: kept with the row as a JSON object, header by header.</summary>
internal sealed class CarriedColumns
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly (int Index, string Header)[] _columns;

    /// <param name="map">Where the columns of the file lie.</param>
    /// <param name="notCarried">Headers that hold the verdict of an export: it is decided anew and not carried along.</param>
    public CarriedColumns(ColumnMap map, IEnumerable<string> notCarried)
    {
        HashSet<string> known = new(notCarried, StringComparer.Ordinal);
        _columns = [.. map.Carried.Select(index => (index, map.Header[index])).Where(column => column.Item2.Length > 0 && !known.Contains(column.Item2))];
    }

    public string Read(RowCells row)
    {
        Dictionary<string, string> cells = [];
        foreach (var (index, header) in _columns)
        {
            var text = row.Text(index).Trim();
            if (!text.IsEmpty) cells[header] = text.ToString();
        }

        return cells.Count == 0 ? "{}" : JsonSerializer.Serialize(cells, Plain);
    }

    public static IReadOnlyDictionary<string, string> Of(string carried) => JsonSerializer.Deserialize<Dictionary<string, string>>(carried)!;
}
