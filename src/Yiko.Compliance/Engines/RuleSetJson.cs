using System.Text;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>Rule sets of every kind as JSON, for whoever does not know beforehand which kind a file holds: its <c>method</c> says so.</summary>
public static class RuleSetJson
{
    /// <summary>The words that name the kinds, such as <c>lec</c>.</summary>
    public static ValueList<string> Methods { get; } = KindsOf(VerdictFormats.All).Select(kind => kind.Method).ToValueList();

#pragma warning disable RS0026 // Bytes or text: no call can mean both.
    /// <summary>Reads a rule set of any kind from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <param name="engines">The engines whose kinds are known; by default those of the library.</param>
    /// <returns>The rule set, or everything that is wrong with the text; where the kind is not known, only that.</returns>
    /// <exception cref="ArgumentException">An engine is null, or two kinds have one method.</exception>
    public static Loaded<IRuleSet> Read(ReadOnlyMemory<byte> utf8, IEnumerable<Engine>? engines = null)
    {
        RuleSetKind[] kinds = [.. KindsOf(engines ?? VerdictFormats.All)];
        RuleSetKind? kind = null;
        FindingList findings = new();
        JsonText.Read<IRuleSet>(utf8, JsonLimits.RuleSet, JsonPath.Root, findings, place =>
        {
            kind = place.Member(new("method"))?.Word(new JsonWords<int>([.. kinds.Select((known, i) => (known.Method, i))])) is { } index ? kinds[index] : null;
            return null;
        });
        return kind?.ReadAny(utf8) ?? new() { Findings = findings.ToValueList() };
    }

    /// <summary>Reads a rule set of any kind from text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="engines">The engines whose kinds are known; by default those of the library.</param>
    /// <returns>The rule set, or everything that is wrong with the text; where the kind is not known, only that.</returns>
    /// <exception cref="ArgumentException">An engine is null, or two kinds have one method.</exception>
    public static Loaded<IRuleSet> Read(string json, IEnumerable<Engine>? engines = null)
    {
        try
        {
            return Read(JsonText.Strict.GetBytes(Guard.Against.Null(json)), engines);
        }
        catch (EncoderFallbackException)
        {
            return new() { Findings = [new() { Path = JsonPath.Root, Reason = JsonReasons.BrokenText }] };
        }
    }
#pragma warning restore RS0026

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="engines">The engines whose kinds are known; by default those of the library.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentException">The rule set is of no known kind, an engine is null, or two kinds have one method.</exception>
    public static string Write(IRuleSet rules, IEnumerable<Engine>? engines = null) => KindOf(rules, engines).WriteAny(rules);

    /// <summary>Looks for what a rule set is not likely to mean.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="engines">The engines whose kinds are known; by default those of the library.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    /// <exception cref="ArgumentException">The rule set is of no known kind, an engine is null, or two kinds have one method.</exception>
    public static ValueList<Finding> Analyse(IRuleSet rules, IEnumerable<Engine>? engines = null) => KindOf(rules, engines).AnalyseAny(rules);

    /// <summary>Several engines may decide by one kind; but a method names one kind only.</summary>
    internal static IEnumerable<RuleSetKind> KindsOf(IEnumerable<Engine> engines)
    {
        RuleSetKind[] kinds = [.. Faults.NoneNull(engines, nameof(engines)).Select(engine => engine.Kind).Distinct()];
        Faults.ThrowIfAny(
            kinds.GroupBy(kind => kind.Method, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
                .Select(group => $"two kinds of rule sets have the method {group.Key}: give one of them another, or let both engines have one kind"),
            nameof(engines));
        return kinds;
    }

    private static RuleSetKind KindOf(IRuleSet rules, IEnumerable<Engine>? engines)
    {
        Guard.Against.Null(rules);
        return KindsOf(engines ?? VerdictFormats.All).FirstOrDefault(kind => kind.Takes(rules))
            ?? throw new ArgumentException($"No engine decides by {rules.GetType().Name}: hand over the engine that does.", nameof(rules));
    }
}
