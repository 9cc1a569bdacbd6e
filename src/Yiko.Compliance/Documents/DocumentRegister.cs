using System.Globalization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>A register of documents (文件目录): what is wrong with its codes, which number comes next, and where a cited title leads.</summary>
/// <remarks>
/// Serial numbers run through all codes of one organisation and kind, whatever their clauses. A similar title is only ever suggested.
/// Immutable and safe for concurrent use.
/// </remarks>
public sealed class DocumentRegister
{
    private readonly Dictionary<string, RegisteredDocument> _byTitle;
    private readonly Dictionary<string, string> _aliases;

    /// <summary>A register.</summary>
    /// <param name="documents">The lines, in their order.</param>
    /// <param name="aliases">Other titles under which the documents are cited; by default none.</param>
    /// <param name="suggestFrom">The least similarity of a title that is suggested, from 0 (excluded) to 1 (included); by default one half.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="suggestFrom"/> is out of range.</exception>
    public DocumentRegister(IEnumerable<RegisteredDocument> documents, TitleAliases? aliases = null, Ratio? suggestFrom = null)
    {
        Documents = Guard.Against.Null(documents).ToValueList();
        Aliases = aliases ?? TitleAliases.None;
        SuggestFrom = suggestFrom ?? Ratio.Of(1, 2);
        if (SuggestFrom <= Ratio.Zero || SuggestFrom > Ratio.One)
            throw new ArgumentException($"A similarity lies above 0 and not above 1; this does not: {SuggestFrom}", nameof(suggestFrom));
        _aliases = Aliases.Aliases.ToDictionary(alias => TitleKey.Of(alias.Alias), alias => alias.Title, StringComparer.Ordinal);

        // Of two documents with one title the first answers; the review names the second.
        _byTitle = Documents.GroupBy(document => TitleKey.Of(document.Title), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The lines, in their order.</summary>
    public ValueList<RegisteredDocument> Documents { get; }

    /// <summary>Other titles under which the documents are cited.</summary>
    public TitleAliases Aliases { get; }

    /// <summary>The least similarity of a title that is suggested.</summary>
    public Ratio SuggestFrom { get; }

    /// <summary>What the register holds and what is wrong with it.</summary>
    public RegisterReview Review()
    {
        var entries = Documents.Select(Understand).ToArray();
        return new() { Entries = entries.ToValueList(), Rationale = new(Findings(entries)) };
    }

    /// <summary>The next free code of a series: the serial after the highest one, with as many digits.</summary>
    /// <param name="prefix">The organisation, compared exactly.</param>
    /// <param name="kind">The kind, compared exactly.</param>
    /// <param name="clauses">The clauses that the new document serves; may be empty.</param>
    /// <exception cref="ArgumentException">A part is not one of a code, or the series is used up.</exception>
    public DocumentCode Next(string prefix, string kind, ValueList<string> clauses = default)
    {
        var last = Documents.Select(document => Understand(document).Code)
            .Where(code => code is not null && code.Prefix == prefix && code.Kind == kind)
            .OrderByDescending(code => code!.Serial)
            .FirstOrDefault();
        return last is null
            ? new() { Prefix = prefix, Kind = kind, Clauses = clauses, Serial = 1 }
            : last with { Clauses = clauses, Serial = last.Serial + 1 };
    }

    /// <summary>To which document a title leads.</summary>
    /// <param name="title">The title as it is cited, without book marks; not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public ReferenceResolution Resolve(string title)
    {
        var key = TitleKey.Of(Guard.Against.NullOrWhiteSpace(title));
        if (_byTitle.TryGetValue(key, out var exact)) return Found(title, ReferenceMatch.Exact, exact, RegisterReasons.Exact(title, exact));
        if (!_aliases.TryGetValue(key, out var target)) return Suggest(title, key);
        return _byTitle.TryGetValue(TitleKey.Of(target), out var aliased)
            ? Found(title, ReferenceMatch.Alias, aliased, RegisterReasons.Alias(title, aliased))
            : new() { Title = title, Match = ReferenceMatch.None, Reason = RegisterReasons.DanglingAlias(title, target) };
    }

    /// <summary>The cited titles that lead to no document, each once, in the order of their first mention.</summary>
    /// <param name="titles">The titles as they are cited.</param>
    /// <exception cref="ArgumentException">A title is blank.</exception>
    public ValueList<ReferenceResolution> Dangling(IEnumerable<string> titles) => Guard.Against.Null(titles)
        .GroupBy(TitleKey.Of, StringComparer.Ordinal)
        .Select(group => Resolve(group.First()))
        .Where(resolution => resolution.Match == ReferenceMatch.None)
        .ToValueList();

    /// <summary>The documents that no title leads to, in the order of the register.</summary>
    /// <param name="titles">The titles as they are cited.</param>
    /// <exception cref="ArgumentException">A title is blank.</exception>
    public ValueList<RegisteredDocument> Unused(IEnumerable<string> titles)
    {
        HashSet<RegisteredDocument> used = [.. Guard.Against.Null(titles).Select(title => Resolve(title).Document).OfType<RegisteredDocument>()];
        return Documents.Where(document => !used.Contains(document)).ToValueList();
    }

    /// <summary>The documents whose owner in the register is not the one that leads a clause of their code.</summary>
    /// <param name="leads">Who leads each clause, such as 8.3, by the names that the register uses; clauses that are not in it are passed over.</param>
    /// <returns>A finding for each document and clause, in the order of the register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="leads"/> is null.</exception>
    public ValueList<Reason> OwnerConflicts(IReadOnlyDictionary<string, string> leads)
    {
        Guard.Against.Null(leads);
        return Documents.Select(Understand).SelectMany(entry => Conflicts(entry, leads)).ToValueList();
    }

    private static IEnumerable<Reason> Conflicts(RegisterEntry entry, IReadOnlyDictionary<string, string> leads)
    {
        if (entry is not { Code: { } code, Document.Owner: { } owner }) yield break;
        foreach (var clause in code.Clauses)
        {
            if (leads.TryGetValue(clause, out var lead) && lead != owner) yield return RegisterReasons.OwnerConflict(entry.Document, owner, clause, lead);
        }
    }

    private static ReferenceResolution Found(string title, ReferenceMatch match, RegisteredDocument document, Reason reason) =>
        new() { Title = title, Match = match, Document = document, Reason = reason };

    private static RegisterEntry Understand(RegisteredDocument document) => new()
    {
        Document = document,
        Code = DocumentCode.TryParse(document.Code, out var code) ? code : null,
        WasTidied = DocumentCode.Normalise(document.Code) != document.Code,
    };

    private static IEnumerable<Reason> Findings(RegisterEntry[] entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Code is not { } code) yield return RegisterReasons.CodeUnreadable(entry.Document);
            else if (entry.WasTidied) yield return RegisterReasons.CodeTidied(entry.Document, code.ToString());
        }

        foreach (var series in entries.Where(entry => entry.Code is not null).GroupBy(entry => entry.Code!.Prefix + "-" + entry.Code.Kind, StringComparer.Ordinal))
            foreach (var finding in SeriesFindings(series.Key, [.. series.OrderBy(entry => entry.Code!.Serial)])) yield return finding;
        foreach (var group in entries.GroupBy(entry => TitleKey.Of(entry.Document.Title), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return RegisterReasons.TitleUsedTwice(group.First().Document);
    }

    private static IEnumerable<Reason> SeriesFindings(string series, RegisterEntry[] entries)
    {
        foreach (var group in entries.GroupBy(entry => entry.Code!.Serial).Where(group => group.Skip(1).Any()))
            yield return RegisterReasons.SerialUsedTwice(series, group.Key.ToString(CultureInfo.InvariantCulture), group.Select(entry => entry.Document));
        var expected = Math.Min(1, entries[0].Code!.Serial);
        foreach (var entry in entries)
        {
            if (entry.Code!.Serial > expected) yield return RegisterReasons.SerialsMissing(series, expected, entry.Code.Serial - 1);
            expected = entry.Code.Serial + 1;
        }
    }

    private ReferenceResolution Suggest(string title, string key)
    {
        RegisteredDocument? nearest = null;
        var highest = Ratio.Zero;
        foreach (var document in Documents)
        {
            var similarity = TitleSimilarity.Of(key, TitleKey.Of(document.Title));
            if (similarity > highest) (nearest, highest) = (document, similarity);
        }

        return nearest is not null && highest >= SuggestFrom
            ? new()
            {
                Title = title,
                Match = ReferenceMatch.None,
                Suggestion = nearest,
                Similarity = highest,
                Reason = RegisterReasons.NoneNear(title, nearest, highest),
            }
            : new() { Title = title, Match = ReferenceMatch.None, Reason = RegisterReasons.None(title) };
    }
}
