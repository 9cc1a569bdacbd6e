namespace Yiko.Compliance.Registers;

/// <summary>Where in a file the columns of a command lie, and which columns of the file it does not know.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> _places;

    private ColumnMap(Dictionary<string, int> places, IReadOnlyList<string> header, IEnumerable<int> read)
    {
        _places = places;
        Header = header;
        Carried = [.. Enumerable.Range(0, header.Count).Except(read)];
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Places of the columns that the command does not know, in the order of the file; what the sheet itself found is among them.</summary>
    public IReadOnlyList<int> Carried { get; }

    /// <summary>Those of the carried columns above which no header stands.</summary>
    public IReadOnlyList<int> Nameless { get; private set; } = [];

    /// <summary>The column and its place, looked up once for all rows.</summary>
    public BoundColumn this[InputColumn column] => new() { Column = column, Index = _places.GetValueOrDefault(column.Name, -1) };

    /// <summary>Binds the header of a file; every fault is listed, and then the result is null.</summary>
    public static ColumnMap? Bind(RowReader rows, RegisterSource source, IReadOnlyList<InputColumn> columns, FaultList faults)
    {
        var map = Bind(rows.HeaderCells, rows.Constants, rows.HeaderPlace, columns, source.Mapped, faults);
        if (map is null) return null;
        map.Nameless = [.. map.Carried.Where(place => place < rows.Width && rows.HeaderCells[place].Own.Length == 0)];
        rows.Watch(map.Nameless);
        return map;
    }

    /// <summary>Binds a header of one line; every fault is listed, and then the result is null.</summary>
    /// <param name="header">The header cells as the file has them.</param>
    /// <param name="place">Where the header stands, for the sentences: <c>register.csv, line 1</c>.</param>
    /// <param name="columns">The columns that the command understands.</param>
    /// <param name="mapped">What <c>--map</c> said: column name to header.</param>
    /// <param name="faults">Receives a sentence for each fault.</param>
    public static ColumnMap? Bind(
        IReadOnlyList<string> header,
        Place place,
        IReadOnlyList<InputColumn> columns,
        IReadOnlyDictionary<string, string> mapped,
        FaultList faults) => Bind(HeaderCell.Of(header), [], place, columns, mapped, faults);

    /// <summary>The columns of which a row that is a record fills one at least; as far as the header has them.</summary>
    public static int[] DecidingIn(IReadOnlyList<HeaderCell> header, RegisterSource source) =>
        Bind(header, source.Constants, new() { File = source.File }, [.. source.Columns.Select(column => column with { Required = false })], source.Mapped, new()) is { } map
            ? [.. source.Columns.Where(column => column.Decides).Select(column => map._places.GetValueOrDefault(column.Name, -1)).Where(place => place >= 0 && place < header.Count)]
            : [];

    private static ColumnMap? Bind(
        IReadOnlyList<HeaderCell> header,
        IReadOnlyList<KeyValuePair<string, string>> constants,
        Place place,
        IReadOnlyList<InputColumn> columns,
        IReadOnlyDictionary<string, string> mapped,
        FaultList faults)
    {
        var before = faults.Count;
        string[] names = [.. header.Select(cell => cell.Name), .. constants.Select(constant => constant.Key)];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var matcher = new ColumnMatcher(columns);
        foreach (var column in columns.Where(column => mapped.ContainsKey(column.Name)))
        {
            var wanted = HeaderKey.Of(mapped[column.Name]);
            int[] found = [.. Enumerable.Range(0, header.Count).Where(i => HeaderKey.Of(RowReader.NameOf(header[i].Name, i)) == wanted || Array.IndexOf(header[i].Keys, wanted) >= 0)];
            // Of two of one name the second is called L (2), and either can be named.
            if (found.Length > 1 && Array.FindAll(found, i => header[i].Name == mapped[column.Name].Trim()) is { Length: 1 } named) found = named;
            if (found.Length == 0) faults.Add(InputTexts.MappedHeaderMissing(place, column.Name, mapped[column.Name], names));
            else if (found.Length > 1) faults.Add(InputTexts.DuplicateColumn(place, found, names));
            else if (places.ContainsValue(found[0])) faults.Add(InputTexts.MappedTwice(place, names[found[0]]));
            else places[column.Name] = found[0];
        }

        for (var i = 0; i < constants.Count; i++)
        {
            if (!places.TryAdd(constants[i].Key, header.Count + i)) faults.Add(InputTexts.MappedAndSet(constants[i].Key));
        }

        // What the sheet itself found is looked for last: its headers are the most general ones.
        foreach (var column in columns.OrderBy(column => column.IsOwnResult).Where(column => !mapped.ContainsKey(column.Name)))
        {
            int[] found = [.. matcher.CandidatesOf(column, header).Except(places.Values)];
            if (found.Length > 0 && places.TryGetValue(column.Name, out var set) && set >= header.Count) faults.Add(InputTexts.SetButPresent(place, column.Name, names[found[0]]));
            else if (places.ContainsKey(column.Name)) continue;
            else if (found.Length > 1 && HeaderKey.Of(names[found[0]]) == HeaderKey.Of(names[found[1]]) && !column.Descriptive && !column.IsOwnResult) faults.Add(InputTexts.DuplicateColumn(place, found, names));
            else if (found.Length > 1 && !column.Descriptive && !column.IsIdentifier && !column.IsOwnResult) faults.Add(InputTexts.AmbiguousColumn(place, column.Name, found, names));
            else if (found.Length > 0) places[column.Name] = found[0];
        }

        foreach (var column in columns.Where(column => column.Required && !places.ContainsKey(column.Name) && !mapped.ContainsKey(column.Name)))
        {
            if (faults.Count == before || !MayHaveBeenRefused(column, header, matcher))
            {
                if (!column.Unless.Any(places.ContainsKey)) faults.Add(InputTexts.ColumnMissing(place, column, names));
            }
        }

        var own = columns.Where(column => column.IsOwnResult).Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return faults.Count == before ? new(places, names, places.Where(bound => !own.Contains(bound.Key)).Select(bound => bound.Value)) : null;
    }

    // A column that is there twice has been told of already.
    private static bool MayHaveBeenRefused(InputColumn column, IReadOnlyList<HeaderCell> header, ColumnMatcher matcher) => matcher.CandidatesOf(column, header).Length > 0;
}
