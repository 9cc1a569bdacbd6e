using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>Whose clauses the reasons of a rule set cite: for each rule the place where it stands in a document that people know.</summary>
/// <remarks>
/// <para>
/// The rules of the library were taken from the integrated management manual of one organisation, and <see cref="Manual"/> cites it: its numbers help
/// whoever has that manual. Whoever has not cites the standards (<see cref="Standards"/>) or documents of the organisation's own. What is
/// replaced is what cites the manual; what a host's own criterion cites stays as it is.
/// </para>
/// <para>Citations are content of the rule set: they are hashed, stored in each verdict, and the same when it is decided again.</para>
/// </remarks>
[Shaped(typeof(CitationShapes), nameof(CitationShapes.Table))]
[JsonConverter(typeof(ShapeJsonConverter<CitationTable>))]
[TypeConverter(typeof(ShapeTypeConverter<CitationTable>))]
public sealed class CitationTable : IEquatable<CitationTable>
{
    private static readonly Lazy<CitationTable> ReadWhenAsked = new(() => new(
        LocalizedText.Of("ISO 9001:2015, ISO 14001:2015 and ISO 45001:2018", "GB/T 19001-2016、GB/T 24001-2016 和 GB/T 45001-2020"),
        Published("Yiko.Compliance.citations.tsv")));

    private readonly Dictionary<RuleId, ClauseReference> _clauses = [];

    /// <summary>A table of an organisation's own.</summary>
    /// <param name="document">What it cites, such as “safety manual of the northern works”; of a rule without a row it is said that there is no clause in it.</param>
    /// <param name="rows">The clause of each rule.</param>
    /// <exception cref="ArgumentException">A rule or a clause is null, or a rule occurs twice; the message lists each that does.</exception>
    public CitationTable(LocalizedText document, IEnumerable<(RuleId Rule, ClauseReference Clause)> rows)
    {
        Document = Guard.Against.Null(document);
        Rows = Faults.NoneHoldsNull(rows, row => row.Rule is null || row.Clause is null, nameof(rows)).OrderBy(row => row.Rule.ToString(), StringComparer.Ordinal).ToValueList();
        Faults.ThrowIfAny(
            Rows.GroupBy(row => row.Rule).Where(group => group.Skip(1).Any()).Select(group => $"the rule {group.Key} occurs twice"), nameof(rows));
        foreach (var (rule, clause) in Rows) _clauses.Add(rule, clause);
    }

    /// <summary>The management manual from which the rules were taken; the default. Every rule has its clause there.</summary>
    public static CitationTable Manual { get; } = new(ClauseReference.Manual("1").Document, []);

    /// <summary>
    /// The standards: ISO 9001:2015, ISO 14001:2015 and ISO 45001:2018, in Chinese GB/T 19001-2016, GB/T 24001-2016 and GB/T 45001-2020, of which the clauses
    /// have the same numbers. A rule that no standard asks for says so. In files it is called <c>standards-1</c>.
    /// </summary>
    /// <remarks>
    /// Two readers read every line, each against the meaning of its rule. It is their reading and not a certification body's: where an audit turns on a
    /// clause, look it up. A later reading gets a name of its own, so that old verdicts stay.
    /// </remarks>
    public static CitationTable Standards => ReadWhenAsked.Value;

    /// <summary>What the table cites.</summary>
    public LocalizedText Document { get; }

    /// <summary>The rules that have a clause, in the order of their ids.</summary>
    public ValueList<(RuleId Rule, ClauseReference Clause)> Rows { get; }

    /// <summary>Where a rule stands; for one without a row that there is no clause. The manual's own numbers stand in the reasons and not here.</summary>
    /// <param name="rule">The rule.</param>
    public ClauseReference Of(RuleId rule) => _clauses.TryGetValue(Guard.Against.Null(rule), out var clause) ? clause : ClauseReference.NoneIn(Document);

    /// <inheritdoc/>
    public bool Equals(CitationTable? other) => ReferenceEquals(this, other) || (other is not null && Document == other.Document && Rows == other.Rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CitationTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Document, Rows.Count);

    /// <summary>Whether both cite alike.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(CitationTable? left, CitationTable? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they cite otherwise.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(CitationTable? left, CitationTable? right) => !(left == right);

    /// <summary>What the table cites, in English.</summary>
    public override string ToString() => Document.ToString();

    /// <summary>A reason with the citation of this table.</summary>
    internal Reason Cite(Reason reason) =>
        Equals(Manual) || reason.Clause.Document != Manual.Document ? reason : reason with { Clause = Of(reason.Rule) };

    /// <summary>Reasons with the citations of this table.</summary>
    internal ValueList<Reason> Cite(ValueList<Reason> reasons) => Equals(Manual) ? reasons : reasons.Select(Cite).ToValueList();

    /// <summary>A rationale with the citations of this table.</summary>
    internal Rationale Cite(Rationale rationale) => Equals(Manual) ? rationale : new(rationale.Select(Cite));

    /// <summary>What explains, with the citations of this table: the same where it cites the manual, so that nothing is asked twice.</summary>
    internal Func<object, ValueList<Reason>> Cite(Func<object, ValueList<Reason>> explain) => Equals(Manual) ? explain : what => Cite(explain(what));

    private static IEnumerable<(RuleId, ClauseReference)> Published(string resource)
    {
        using var stream = typeof(CitationTable).Assembly.GetManifestResourceStream(resource);
        Debug.Assert(stream is not null, "The table lies in the assembly.");
        using StreamReader lines = new(stream!);
        lines.ReadLine();
        while (lines.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells[3] != ClauseReference.NoClause)
                yield return (RuleId.Parse(cells[0]), new() { Document = LocalizedText.Of(cells[1], cells[2]), Clause = cells[3] });
        }
    }
}
