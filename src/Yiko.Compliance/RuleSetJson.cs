using Ardalis.GuardClauses;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

/// <summary>Rule sets of every kind as JSON, for whoever does not know beforehand which kind a file holds: its <c>method</c> says so.</summary>
/// <remarks>What a kind reads, writes and finds is said by its own class, such as <see cref="LecRuleSetJson"/>. Safe for concurrent use.</remarks>
public static class RuleSetJson
{
    /// <summary>Every kind that has a JSON form: a new one is a line here.</summary>
    private static readonly Kind[] Kinds =
    [
        Of<LecRuleSet>("lec", LecRuleSetJson.Read, LecRuleSetJson.Write, LecRuleSetAnalyser.Analyse),
        Of<SignificanceRuleSet>("significance", SignificanceRuleSetJson.Read, SignificanceRuleSetJson.Write, SignificanceRuleSetAnalyser.Analyse),
        Of<SupplierRuleSet>("supplier-abc", SupplierRuleSetJson.Read, SupplierRuleSetJson.Write, SupplierRuleSetAnalyser.Analyse),
        Of<ObjectiveRuleSet>("exact", ObjectiveRuleSetJson.Read, ObjectiveRuleSetJson.Write, _ => []),
        Of<DocumentRuleSet>("edition-share", DocumentRuleSetJson.Read, DocumentRuleSetJson.Write, DocumentRuleSetAnalyser.Analyse),
        Of<ConfigurationRuleSet>("iso-10007", ConfigurationRuleSetJson.Read, ConfigurationRuleSetJson.Write, ConfigurationRuleSetAnalyser.Analyse),
    ];

    /// <summary>The words that name the kinds, such as <c>lec</c>.</summary>
    public static ValueList<string> Methods { get; } = Kinds.Select(kind => kind.Method).ToValueList();

    /// <summary>Reads a rule set of any kind from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text; where the kind is not known, only that.</returns>
    public static LoadedRuleSet<IRuleSet> Read(ReadOnlyMemory<byte> utf8)
    {
        Kind? kind = null;
        var unread = RuleSetText.Read<IRuleSet>(utf8, place =>
        {
            kind = place.Member("method")?.Word([.. Kinds.Select((known, i) => (known.Method, i))]) is { } index ? Kinds[index] : null;
            return null;
        });
        return kind?.Read(utf8) ?? unread;
    }

    /// <summary>Writes a rule set, presentation included, as the class of its kind does.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule set is of a kind of the host's own.</exception>
    public static string Write(IRuleSet rules) => KindOf(Guard.Against.Null(rules)).Write(rules);

    /// <summary>Looks for what a rule set is not likely to mean, as the class of its kind does.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule set is of a kind of the host's own.</exception>
    public static ValueList<RuleSetFinding> Analyse(IRuleSet rules) => KindOf(Guard.Against.Null(rules)).Analyse(rules);

    private static Kind KindOf(IRuleSet rules) => Array.Find(Kinds, kind => kind.Type == rules.GetType())
        ?? throw new ArgumentException($"There is no JSON form of {rules.GetType().Name}.", nameof(rules));

    private static Kind Of<T>(
        string method,
        Func<ReadOnlyMemory<byte>, LoadedRuleSet<T>> read,
        Func<T, string> write,
        Func<T, ValueList<RuleSetFinding>> analyse)
        where T : class, IRuleSet => new()
        {
            Method = method,
            Type = typeof(T),
            Read = utf8 =>
            {
                var loaded = read(utf8);
                return new() { RuleSet = loaded.RuleSet, Findings = loaded.Findings };
            },
            Write = rules => write((T)rules),
            Analyse = rules => analyse((T)rules),
        };

    private sealed class Kind
    {
        public required string Method { get; init; }

        public required Type Type { get; init; }

        public required Func<ReadOnlyMemory<byte>, LoadedRuleSet<IRuleSet>> Read { get; init; }

        public required Func<IRuleSet, string> Write { get; init; }

        public required Func<IRuleSet, ValueList<RuleSetFinding>> Analyse { get; init; }
    }
}
