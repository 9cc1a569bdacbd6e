namespace Yiko.Compliance.Documents;

/// <summary>Reads a register: what is wrong with its codes, and where a cited title leads.</summary>
internal sealed class RegisterReader
{
    private readonly DocumentRegister _register;
    private readonly Ratio _suggestFrom;
    private readonly CitationTable _citations;
    private readonly (RegisteredDocument Document, DocumentCode? Code)[] _lines;
    private readonly Dictionary<string, RegisteredDocument> _byTitle;
    private readonly Dictionary<string, string> _aliases;
    private readonly TitleIndex _titles;
    private readonly (string Key, string Words, string Clause)[] _subjects;

    public RegisterReader(DocumentRegister register, DocumentRuleSet rules)
    {
        (_register, _suggestFrom, _citations) = (register, rules.SuggestFrom, rules.Citations);
        _lines = [.. register.Documents.Select(document => (document, document.UnderstoodCode))];
        _aliases = register.Aliases.ToDictionary(alias => TitleKey.Of(alias.Alias), alias => alias.Title, StringComparer.Ordinal);

        // Of two documents with one title the first answers; the findings name the second.
        (string Key, RegisteredDocument Document)[] titles =
            [.. register.Documents.GroupBy(document => TitleKey.Of(document.Title), StringComparer.Ordinal).Select(group => (group.Key, group.First()))];
        _byTitle = titles.ToDictionary(title => title.Key, title => title.Document, StringComparer.Ordinal);
        _titles = new(titles);
        _subjects = [.. register.Subjects.Select(subject => (TitleKey.Of(subject.Words), subject.Words, subject.Clause))];
    }

    /// <summary>Where each cited title leads, once for each, in the order of their first mention.</summary>
    public IEnumerable<ReferenceResolution> References() => _register.Cited.GroupBy(TitleKey.Of, StringComparer.Ordinal).Select(group => Resolve(group.First(), group.Key));

    public IEnumerable<Reason> Findings()
    {
        foreach (var (document, understood) in _lines)
        {
            if (understood is not { } code) yield return RegisterReasons.CodeUnreadable(document);
            else if (!document.IsCodeTidy) yield return RegisterReasons.CodeTidied(document, code.ToString());
        }

        foreach (var (document, code) in _lines)
            foreach (var finding in TitleFindings(document, code)) yield return finding;

        var coded = _lines.Where(line => line.Code is not null).Select(line => (line.Document, Code: line.Code!));
        foreach (var series in coded.GroupBy(line => line.Code.Prefix + "-" + line.Code.Kind, StringComparer.Ordinal))
            foreach (var finding in FindingsOf(series.Key, [.. series.OrderBy(line => line.Code.Serial)])) yield return finding;
        foreach (var group in _register.Documents.GroupBy(document => TitleKey.Of(document.Title), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
            yield return RegisterReasons.TitleUsedTwice(group.First());
        var leads = _register.Leads.ToDictionary(lead => lead.Clause, lead => lead.Lead, StringComparer.Ordinal);
        foreach (var (document, code) in coded)
            foreach (var conflict in OwnerConflicts(document, code, leads)) yield return conflict;
    }

    /// <summary>The documents that no text cites; nothing is said where nothing was cited at all.</summary>
    public IEnumerable<Reason> NeverCited(ValueList<ReferenceResolution> references)
    {
        HashSet<RegisteredDocument> cited = [.. references.Select(reference => reference.Document).OfType<RegisteredDocument>()];
        return references.IsEmpty ? [] : _register.Documents.Where(document => !cited.Contains(document)).Select(RegisterReasons.NeverCited);
    }

    private static IEnumerable<Reason> FindingsOf(string series, (RegisteredDocument Document, DocumentCode Code)[] lines)
    {
        foreach (var group in lines.GroupBy(line => line.Code.Serial).Where(group => group.Skip(1).Any()))
            yield return RegisterReasons.SerialUsedTwice(series, group.Key, group.Select(line => line.Document));
        var expected = Math.Min(1, lines[0].Code.Serial);
        foreach (var (_, code) in lines)
        {
            if (code.Serial > expected) yield return RegisterReasons.SerialsMissing(series, expected, code.Serial - 1);
            expected = code.Serial + 1;
        }
    }

    // What a title says of its subject and of its kind, held against what its code says.
    private IEnumerable<Reason> TitleFindings(RegisteredDocument document, DocumentCode? understood)
    {
        if (understood is not { } code) yield break;
        var title = TitleKey.Of(document.Title);
        if (!code.Clauses.IsEmpty)
        {
            foreach (var (words, clause) in SubjectsOf(title))
            {
                if (!code.Clauses.Any(own => own == clause || own.StartsWith(clause + ".", StringComparison.Ordinal)))
                    yield return RegisterReasons.TitleAgainstCode(document, words, clause);
            }
        }

        foreach (var (kind, word) in _register.KindWords)
        {
            if (kind == code.Kind && !title.Contains(TitleKey.Of(word))) yield return RegisterReasons.TitleWithoutKind(document, kind, word);
        }
    }

    // Of subjects that stand in one another, the longer one is meant.
    private IEnumerable<(string Words, string Clause)> SubjectsOf(string title)
    {
        var found = Array.FindAll(_subjects, subject => title.Contains(subject.Key));
        return found.Where(subject => !found.Any(other => other.Key.Length > subject.Key.Length && other.Key.Contains(subject.Key)))
            .Select(subject => (subject.Words, subject.Clause));
    }

    private static IEnumerable<Reason> OwnerConflicts(RegisteredDocument document, DocumentCode code, Dictionary<string, string> leads)
    {
        if (document.Owner is not { } owner) yield break;
        foreach (var clause in code.Clauses)
        {
            if (leads.TryGetValue(clause, out var lead) && lead != owner) yield return RegisterReasons.OwnerConflict(document, owner, clause, lead);
        }
    }

    private ReferenceResolution Resolve(string title, string key)
    {
        if (_byTitle.TryGetValue(key, out var exact)) return new(title, Cited(RegisterReasons.Exact(title, exact))) { Document = exact };
        if (!_aliases.TryGetValue(key, out var target)) return Suggest(title, key);
        return _byTitle.TryGetValue(TitleKey.Of(target), out var aliased)
            ? new(title, Cited(RegisterReasons.Alias(title, aliased))) { Document = aliased, IsByAlias = true }
            : new(title, Cited(RegisterReasons.DanglingAlias(title, target)));
    }

    private ReferenceResolution Suggest(string title, string key) => _titles.NearestTo(key, _suggestFrom) is var (nearest, similarity)
        ? new(title, Cited(RegisterReasons.NoneNear(title, nearest, similarity))) { Suggestion = nearest, Similarity = similarity }
        : new(title, Cited(RegisterReasons.None(title)));

    private Rationale Cited(Reason reason) => new([_citations.Cite(reason)]);
}
