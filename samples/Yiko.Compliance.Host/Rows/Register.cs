using System.Linq.Expressions;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Rows;

/// <summary>
/// A register of an area, described once: its columns, the words for where a row stands, and how the library decides a row. Imports, exports,
/// the HTTP interface and the pages are made of this description alike.
/// </summary>
public abstract class Register
{
    private readonly Lazy<Func<RowCells, List<Reason>, Inquiry?>> _read;

    protected Register() => _read = new(() => Reader(Map));

    /// <summary>What addresses and tables call the area.</summary>
    public abstract string Area { get; }

    public abstract LocalizedText Title { get; }

    /// <summary>The columns; the first one identifies the row.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>The column that says what the row is about.</summary>
    public abstract string NameColumn { get; }

    /// <summary>The columns that a rule set asks for: other methods may score other things.</summary>
    public virtual IReadOnlyList<Field> FieldsOf(IRuleSet rules) => Fields;

    /// <summary>The columns of the verdict, which exports write after the others.</summary>
    public abstract IReadOnlyList<string> OutcomeColumns { get; }

    /// <summary>Where a row may stand, what calls for attention first.</summary>
    public abstract IReadOnlyList<Standing> Standings { get; }

    /// <summary>What lists can be narrowed by, besides the standing.</summary>
    public virtual IReadOnlyList<Facet> Facets => [];

    /// <summary>What lists show of a row besides its identifier, name, department and standing.</summary>
    public virtual IReadOnlyList<Shown> Shown => [];

    public abstract IRuleSet InForce { get; }

    /// <summary>The rule sets to try: the one in force first.</summary>
    public IReadOnlyList<IRuleSet> Rules => field ??= [InForce, .. Published.Where(rules => rules.Id != InForce.Id)];

    /// <summary>Whether several rows make one item, as the events of a supplier do.</summary>
    public virtual bool Gathers => false;

    /// <summary>Whether lists begin with the greatest rank; in the order of the register otherwise.</summary>
    public virtual bool IsRanked => true;

    public RuleSetStamp Stamp => field ??= RuleSetStamp.Of(InForce);

    /// <summary>Whether something stands against what the verdict found, so that only a review is left.</summary>
    public virtual bool IsControlled(RegisterItem item) => item.Measures > 0;

    /// <summary>What a word or number of an export says; the text itself where it needs no translation.</summary>
    public virtual LocalizedText Say(string column, string text) => text switch
    {
        "true" => LocalizedText.Of("yes", "是"),
        "false" => LocalizedText.Of("no", "否"),
        _ => Standings.FirstOrDefault(standing => standing.Word == text)?.Name ?? LocalizedText.Same(Numbers.Readable(text)),
    };

    /// <summary>The columns that may not be blank in a row that is sent or typed.</summary>
    public virtual IReadOnlyList<string> Needed => [Fields[0].Name];

    internal IReadOnlyList<InputColumn> Columns => [.. Fields.Select(known => known.Column)];

    /// <summary>Where the columns lie in a row that is read by itself: in the order of the register.</summary>
    internal ColumnMap Map => field ??= MapOf(Fields);

    protected abstract IReadOnlyList<IRuleSet> Published { get; }

    /// <summary>Repeats in an item what lists look for and count: its texts, what is left to do, and when it is to be reviewed.</summary>
    internal virtual void Index(RegisterItem item)
    {
        var rows = RowsOf(item).ToArray();
        item.Texts = string.Join('\n', [item.Id, .. rows.SelectMany(row => row.Cells.Values)]).ToUpperInvariant();
        item.Work = StandingOf(item.Standing).Tone switch
        {
            Tone.Bad or Tone.Note when IsControlled(item) && item.OpenMeasures == 0 => Work.Controlled,
            Tone.Bad or Tone.Note or Tone.Warn => Work.Outstanding,
            _ => Work.None,
        };
        item.ReviewOn = rows.Length == 0 ? null : DateCells.Parse(rows[^1][OfficeFields.ReviewDate.Name]);
    }

    public Standing StandingOf(string word) => Standings.FirstOrDefault(standing => standing.Word == word) ?? Standings[^1];

    /// <summary>The rule set of an id; the one in force where there is none of that id.</summary>
    public IRuleSet Find(string? id) => Rules.FirstOrDefault(rules => rules.Id == id) ?? InForce;

    public abstract RegisterItem New(Row row);

    /// <summary>The identifier of the item to which a row belongs.</summary>
    public virtual string IdOf(Row row) => row[Fields[0].Name];

    /// <summary>The rows of an item.</summary>
    public virtual IEnumerable<Row> RowsOf(RegisterItem item) => [Row.Parse(item.Row)];

    /// <summary>Takes a row into its item.</summary>
    /// <returns>Whether that changes anything.</returns>
    public virtual bool Take(RegisterItem item, Row row, LocalDate day)
    {
        var written = row.ToString();
        if (item.Row == written) return false;
        (item.Row, item.Name, item.Department) = (written, row[NameColumn], row["department"]);
        return true;
    }

    internal static ColumnMap MapOf(IReadOnlyList<Field> fields) =>
        ColumnMap.Bind([.. fields.Select(each => each.Name)], default, [.. fields.Select(each => each.Column)], new Dictionary<string, string>(), new())!;

    /// <summary>What a file's rows ask. A row that cannot be read asks nothing; bad cells or the list then tell why.</summary>
    internal abstract Func<RowCells, List<Reason>, Inquiry?> Reader(ColumnMap map);

    /// <summary>What a row asks that was sent or typed; null where it cannot be read, and then every fault is in the list.</summary>
    internal Inquiry? Ask(Row row, List<Fault> faults) => Read(row, faults) is { } inquiry && faults.Count == 0 ? inquiry : null;

    /// <summary>What a row asks, as far as it can be read: a cell that cannot is as good as blank.</summary>
    internal virtual Inquiry? Read(Row row, List<Fault> faults)
    {
        List<Reason> reasons = [];
        var cells = OneRow.Read(row, Map.Header);
        var inquiry = _read.Value(cells, reasons);
        faults.AddRange(cells.Bad.Select(cell => Fault.Of(CellReasons.Of(cell), cell.Column)).Concat(reasons.Select(reason => Fault.Of(reason))));
        return inquiry;
    }

    /// <summary>What an item asks on a day. Rules adopted since may ask for a column that held anything before: that is for a verdict to say.</summary>
    internal virtual Inquiry Ask(RegisterItem item, LocalDate day) =>
        Read(Row.Parse(item.Row), []) ?? throw new InvalidOperationException($"The stored row {item.Id} of {Area} cannot be read.");

    /// <summary>What an item would ask with a row that is tried; null, and every fault in the list, where the row cannot be read.</summary>
    internal virtual Inquiry? Try(RegisterItem? item, Row row, LocalDate day, List<Fault> faults) => Ask(row, faults);

    /// <summary>Decides an item by the rules in force, appends the verdicts to the chain and repeats their main points in the item.</summary>
    /// <returns>Why something could not be decided.</returns>
    internal IReadOnlyList<Reason> Decide(RegisterItem item, Inquiry inquiry, ChainWriter chain)
    {
        var judged = inquiry.Under(InForce);
        var numbers = judged.Verdicts.Select(verdict => chain.Append(Area, item.Id, verdict.Stored.Value)).ToArray();
        item.DecidedBy(numbers[0], Stamp);
        (item.Standing, item.Rank, item.Outcome) = (judged.Standing, judged.Rank, judged.StoredOutcome);
        judged.Project?.Invoke(item);
        Index(item);
        item.Version++;
        return judged.Undecided;
    }
}

/// <summary>What lists show of a row, and how they are ordered by it.</summary>
public sealed record Shown(LocalizedText Head, Func<RegisterItem, object?> Of, Sorting? Sort = null);

/// <summary>Where a row may stand.</summary>
public sealed record Standing
{
    public required string Word { get; init; }

    public required LocalizedText Name { get; init; }

    public Tone Tone { get; init; }

    public static Standing Of(string word, Tone tone, string english, string chinese) =>
        new() { Word = word, Tone = tone, Name = LocalizedText.Of(english, chinese) };

    /// <summary>A word of an enumeration, as the beginning of what is shown.</summary>
    public static Standing Of(Term word, Tone tone) =>
        Of(word.Code, tone, char.ToUpperInvariant(word.Name.English[0]) + word.Name.English[1..], word.Name.ChineseSimplified);
}

/// <summary>Something that a list can be narrowed by: <c>?grade=high</c>.</summary>
public sealed record Facet
{
    public required string Name { get; init; }

    public required LocalizedText Label { get; init; }

    /// <summary>Empty where links alone use it.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public required Expression<Func<RegisterItem, string?>> Of { get; init; }
}
