using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>Looks at the rows as they pass for what no single row tells: identifiers that stand twice, flags under headers that nobody understood.</summary>
internal sealed class RegisterWatch
{
    private readonly ColumnMap _map;
    private readonly BoundColumn? _identifier;
    private readonly Identifiers _identifiers = new();
    private readonly List<(int Place, bool SaidYesOrNo)> _flags;

    public RegisterWatch(RowDecider decider, ColumnMap map)
    {
        _map = map;
        _identifier = decider.Identifier is { } column && map[column] is { IsPresent: true } bound ? bound : null;
        HashSet<int> compared = [.. decider.Columns.Where(column => column.IsOwnResult).Select(column => map[column].Index)];
        _flags = decider.HasFlags ? [.. map.Carried.Except(map.Nameless).Where(place => !compared.Contains(place)).Select(place => (place, false))] : [];
    }

    public void See(RowCells row)
    {
        if (_identifier is { } identifier) _identifiers.Add(row.Text(identifier).Trim(), row);
        for (var i = _flags.Count - 1; i >= 0; i--)
        {
            var cell = row.Text(_flags[i].Place);
            if (cell.IsWhiteSpace()) continue;
            if (Cells.ReadFlag(cell, out _) != CellTrouble.None) _flags.RemoveAt(i);
            else if (!_flags[i].SaidYesOrNo) _flags[i] = (_flags[i].Place, true);
        }
    }

    public IEnumerable<LocalizedText> Remarks(string file)
    {
        string[] flags = [.. _flags.Where(flag => flag.SaidYesOrNo).Select(flag => _map.Header[flag.Place])];
        if (flags.Length > 0) yield return RegisterTexts.CarriedNotRead(file, [.. _map.Carried.Except(_map.Nameless).Select(place => _map.Header[place])], flags);
        if (_identifiers.Repeated > 0) yield return RegisterTexts.IdentifiersTwice(file, _identifiers.Repeated, _identifiers.Examples);
        if (_identifiers.Alike() is { Count: > 0 } alike) yield return InputTexts.NamesAlike(new() { File = file }, alike);
        if (!_identifiers.IsComplete) yield return RegisterTexts.IdentifiersNotCompared(file, _identifiers.Compared);
    }
}
