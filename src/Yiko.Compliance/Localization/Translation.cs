using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Ardalis.GuardClauses;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Localization;

/// <summary>A language that a host brings: sentences by their codes, and what grades, factors, documents and words are called, by their English text.</summary>
/// <remarks>
/// <para>
/// Whatever is lacking is listed (<see cref="Missing"/>), and where it is shown all the same it stands as <c>[en] high danger</c>: nothing is English in silence.
/// What is the same in English and Chinese, such as a number of a document, is the same here.
/// </para>
/// <para>Every instance is valid: its sentences have the placeholders of those of the library.</para>
/// </remarks>
public sealed class Translation
{
    /// <summary>How a line is put together: a sentence and its citation, a rule and its clause, and that a document has no clause.</summary>
    internal const string Line = "line", Citation = "citation", NoClause = "no-clause";

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        [Line] = "{sentence} [{citation}]",
        [Citation] = "{rule}, {clause}",
        [NoClause] = "no clause in {document}",
    };

    /// <summary>How a line is put together where a translation does not say.</summary>
    internal static string Default(string code) => Forms[code];

    private readonly Dictionary<string, string> _sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);
    private readonly Engine[] _engines;

    /// <summary>A translation.</summary>
    /// <param name="language">The language.</param>
    /// <param name="sentences">
    /// Sentences by code, with the placeholders of the English ones; and <c>line</c> (<c>{sentence} [{citation}]</c>), <c>citation</c>
    /// (<c>{rule}, {clause}</c>), <c>no-clause</c> (<c>no clause in {document}</c>).
    /// </param>
    /// <param name="terms">What things are called, by their English text: <c>high danger</c>, <c>management manual</c>.</param>
    /// <param name="engines">The engines of which the reasons are to be told; by default those of the library.</param>
    /// <exception cref="ArgumentException">
    /// An engine is null, a code is not known, a sentence or term is blank, or a sentence has other placeholders than the English one; the message lists every fault.
    /// </exception>
    public Translation(
        Language language,
        IEnumerable<KeyValuePair<string, string>> sentences,
        IEnumerable<KeyValuePair<string, string>> terms,
        IEnumerable<Engine>? engines = null)
    {
        Language = language;
        _engines = Faults.NoneNull(engines ?? VerdictFormats.All, nameof(engines));
        var known = English();
        List<string> faults = [];
        foreach (var sentence in Guard.Against.Null(sentences))
        {
            if (!known.TryGetValue(sentence.Key, out var english)) faults.Add($"no reason has the code {sentence.Key}");
            else if (string.IsNullOrWhiteSpace(sentence.Value)) faults.Add($"the sentence of {sentence.Key} is blank");
            else if (!PlaceholdersOf(sentence.Value).SetEquals(PlaceholdersOf(english))) faults.Add($"the sentence of {sentence.Key} has not the placeholders of “{english}”");
            _sentences[sentence.Key] = sentence.Value;
        }

        foreach (var term in Guard.Against.Null(terms))
        {
            if (string.IsNullOrWhiteSpace(term.Value)) faults.Add($"the term for “{term.Key}” is blank");
            _terms[term.Key] = term.Value;
        }

        Faults.ThrowIfAny(faults, nameof(sentences));
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    internal IReadOnlyDictionary<string, string> Sentences => _sentences;

    /// <summary>What is not translated of what the engines can say: codes, and the English texts of grades, factors, documents and words.</summary>
    /// <remarks>Looked for in the published rule sets and in the words of enumerations. Texts of a rule set of the host's own are told by <see cref="MissingIn"/>.</remarks>
    [RequiresUnreferencedCode("The enumerations of an engine are found by reflection; ask in a test and not in a trimmed application.")]
    public ValueList<string> Missing() =>
    [
        .. English().Keys.Where(code => !_sentences.ContainsKey(code)).OrderBy(code => code, StringComparer.Ordinal),
        .. TermsOf(_engines).Where(Lacks).Select(text => text.English).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal),
    ];

    /// <summary>What is not translated of a rule set, such as one of the host's own: the English texts of its grades, factors and documents.</summary>
    /// <param name="rules">The rule set, of one of the engines' kinds.</param>
    /// <exception cref="ArgumentException">No engine decides by the rule set.</exception>
    public ValueList<string> MissingIn(IRuleSet rules)
    {
        Guard.Against.Null(rules);
        var kind = RuleSetJson.KindsOf(_engines).FirstOrDefault(known => known.Takes(rules)) ?? throw new ArgumentException($"No engine decides by {rules.Id}.", nameof(rules));
        return kind.TextsOf(rules).Where(Lacks).Select(text => text.English).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>A text in the language; what is not translated stands in English and says so.</summary>
    internal string Of(LocalizedText text) =>
        _terms.TryGetValue(text.English, out var term) ? term
        : text.English == text.ChineseSimplified ? text.English
        : ListOf(text.English) ?? "[en] " + text.English;

    // Names that an engine told one after the other.
    private string? ListOf(string english)
    {
        var parts = english.Split([", "], StringSplitOptions.None);
        return parts.Length > 1 && Array.TrueForAll(parts, _terms.ContainsKey) ? string.Join(", ", parts.Select(part => _terms[part])) : null;
    }

    private bool Lacks(LocalizedText text) => text.English != text.ChineseSimplified && !_terms.ContainsKey(text.English);

    private Dictionary<string, string> English()
    {
        Dictionary<string, string> all = new(Forms, StringComparer.Ordinal);
        foreach (var row in Texts.Shared.Concat(_engines.SelectMany(engine => engine.Reasons))) all[row.Code] = row.Sentence.English;
        return all;
    }

    [RequiresUnreferencedCode("The enumerations of an engine are found by reflection.")]
    private static IEnumerable<LocalizedText> TermsOf(Engine[] engines) =>
    [
        .. RuleSetJson.KindsOf(engines).SelectMany(kind => kind.All.SelectMany(kind.TextsOf)),
        .. Texts.Shared.Concat(engines.SelectMany(engine => engine.Reasons)).Select(row => row.Clause.Document),
        CitationTable.Standards.Document,
        .. CitationTable.Standards.Rows.Select(row => row.Clause.Document),
        .. engines.SelectMany(engine => engine.GetType().GetGenericArguments()).Select(type => (type.Assembly, type.Namespace)).Distinct()
            .SelectMany(room => room.Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic && type.Namespace == room.Namespace))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetCustomAttribute<WordAttribute>()).OfType<WordAttribute>().Select(word => LocalizedText.Of(word.English, word.ChineseSimplified)),
    ];

    // {share:percent} is the placeholder share, however it is written.
    private static HashSet<string> PlaceholdersOf(string template)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close < 0) break;
            names.Add(template.Substring(open + 1, close - open - 1).Split(':')[0]);
        }

        return names;
    }
}
