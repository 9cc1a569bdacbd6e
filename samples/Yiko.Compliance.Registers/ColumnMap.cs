namespace Yiko.Compliance.Registers;

/// <summary>Where in a file the columns of a command lie, and which columns of the file it does not know.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<string, int> _places;

    private ColumnMap(Dictionary<string, int> places, IReadOnlyList<string> header)
    {
        _places = places;
        Header = header;
        Carried = [.. Enumerable.Range(0, header.Count).Except(places.Values)];
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Places of the columns that the command does not know, in the order of the file.</summary>
    public IReadOnlyList<int> Carried { get; }

    /// <summary>The column and its place, looked up once for all rows.</summary>
    public BoundColumn this[InputColumn column] => new() { Column = column, Index = _places.GetValueOrDefault(column.Name, -1) };

    /// <summary>Binds the header of a file; every fault is listed, and then the result is null.</summary>
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
        FaultList faults)
    {
        var before = faults.Count;
        var keys = header.Select(HeaderKey.Of).ToArray();
        FindDuplicates(header, keys, place, faults);

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in columns.Where(column => mapped.ContainsKey(column.Name)))
        {
            var at = Array.IndexOf(keys, HeaderKey.Of(mapped[column.Name]));
            if (at < 0) faults.Add(InputTexts.MappedHeaderMissing(place, column.Name, mapped[column.Name], header));
            else if (places.ContainsValue(at)) faults.Add(InputTexts.MappedTwice(place, header[at]));
            else places[column.Name] = at;
        }

        foreach (var column in columns.Where(column => !mapped.ContainsKey(column.Name)))
        {
            int[] found = [.. CandidatesOf(column, keys).Except(places.Values)];
            if (found.Length > 1 && !column.Descriptive) faults.Add(InputTexts.AmbiguousColumn(place, column.Name, found, header));
            else if (found.Length > 0) places[column.Name] = found[0];
            else if (column.Required) faults.Add(InputTexts.ColumnMissing(place, column, header));
        }

        return faults.Count == before ? new(places, header) : null;
    }

    /// <summary>The contract name first, then the aliases in their order.</summary>
    private static IEnumerable<int> CandidatesOf(InputColumn column, string[] keys) =>
        column.Aliases.Prepend(column.Name).Select(HeaderKey.Of).Distinct()
            .Select(key => Array.IndexOf(keys, key)).Where(at => at >= 0);

    private static void FindDuplicates(IReadOnlyList<string> header, string[] keys, Place place, FaultList faults)
    {
        var named = Enumerable.Range(0, keys.Length).Where(at => keys[at].Length > 0);
        foreach (var group in named.GroupBy(at => keys[at]).Where(group => group.Count() > 1)) faults.Add(InputTexts.DuplicateColumn(place, [.. group], header));
    }
}
