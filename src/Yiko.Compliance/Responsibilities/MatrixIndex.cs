namespace Yiko.Compliance.Responsibilities;

/// <summary>A matrix with its rows by clause. A clause that stands twice is led by whoever leads one of its rows.</summary>
internal sealed class MatrixIndex
{
    private readonly ILookup<string, (string Clause, string Title, ValueList<string> Cells)> _rows;
    private readonly HashSet<string> _above = new(StringComparer.Ordinal);

    public MatrixIndex(ResponsibilityMatrix matrix)
    {
        Matrix = matrix;
        _rows = matrix.Rows.ToLookup(row => row.Clause.Trim(), StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            for (var clause = Above(row.Key); clause is not null; clause = Above(clause)) _above.Add(clause);
        }
    }

    public ResponsibilityMatrix Matrix { get; }

    /// <summary>How many cells lead.</summary>
    public int Leads => Matrix.Rows.Sum(row => Matrix.LeadsOf(row.Cells).Count());

    /// <summary>Whether a clause has a row.</summary>
    public bool Has(string clause) => _rows.Contains(clause);

    /// <summary>The roles that lead a clause in its own rows, in the order of the columns.</summary>
    public Role[] LeadsOf(string clause) =>
        [.. Matrix.Roles.Where((_, column) => _rows[clause].Any(row => column < row.Cells.Count && Matrix.IsLead(row.Cells[column])))];

    /// <summary>The nearest clause at or above one that has a row; null where there is none.</summary>
    public string? NearestRow(string? clause)
    {
        while (clause is not null && !Has(clause)) clause = Above(clause);
        return clause;
    }

    /// <summary>Whether a row is the heading of others: it has no symbol, and there are rows below it.</summary>
    public bool IsHeading((string Clause, string Title, ValueList<string> Cells) row) =>
        row.Cells.All(string.IsNullOrWhiteSpace) && (row.Clause.Trim().Length == 0 || _above.Contains(row.Clause.Trim()));

    /// <summary>The clause above: 7.1.5 above 7.1.5.1, 8.2 above 8.2 B; null above the first level.</summary>
    public static string? Above(string clause) => clause.LastIndexOfAny(['.', ' ']) is > 0 and var end ? clause.Substring(0, end) : null;
}
