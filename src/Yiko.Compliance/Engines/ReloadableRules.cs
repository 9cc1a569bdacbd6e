using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The rules of a host that may change while it runs: named by it, read through it, and read again when it says so.</summary>
/// <remarks>
/// <para>
/// The library looks at no file, clock or configuration of its own. The host says which rule sets decide and gives their texts; it calls
/// <see cref="Reload"/> when it sees that one of them changed. What is wrong is told all at once, and then the rules stay what they were.
/// </para>
/// <para>
/// Handed to <c>AddYikoCompliance</c>, every engine that is asked for after a reload decides by the new rules, and the stamp of its verdicts
/// says so. An engine that somebody keeps goes on deciding by the rules it was made for: ask the container for it when there is something to decide.
/// </para>
/// </remarks>
public sealed class ReloadableRules
{
    private readonly Func<IEnumerable<string>> _names;
    private readonly Func<string, string?> _textOf;
    private readonly object _reading = new();
    private volatile ComplianceRules? _current;

    /// <summary>Rules that are not read yet.</summary>
    /// <param name="names">
    /// The names of the rule sets, at most one of each kind: the id of a published one (<c>risks/construction</c>, or with its version
    /// <c>risks/construction@1.0</c>), or whatever <paramref name="textOf"/> knows, such as the path of a file. Of a kind that is not named
    /// the standard one decides.
    /// </param>
    /// <param name="textOf">The JSON that a name stands for; null where there is none. Not asked for published ones.</param>
    /// <param name="own">Engines of the host's own, registered beside those of the library.</param>
    public ReloadableRules(Func<IEnumerable<string>> names, Func<string, string?> textOf, IEnumerable<Engine>? own = null)
    {
        _names = Guard.Against.Null(names);
        _textOf = Guard.Against.Null(textOf);
        Own = [.. Faults.NoneNull(own ?? [], nameof(own))];
    }

    /// <summary>The rules as they were last read without an error; null before that.</summary>
    public ComplianceRules? Current => _current;

    /// <summary>Engines of the host's own.</summary>
    internal ValueList<Engine> Own { get; }

    /// <summary>Reads the rule sets again. Where there is an error in any of them, every rule stays as it was.</summary>
    /// <returns>
    /// Everything that was found, each with the name of its rule set in the path: <c>$['rules/own.json'].grades.bands[2].floor</c>. A
    /// content that changed under its old version is a warning.
    /// </returns>
    /// <remarks>What the host's own functions throw comes through, and every rule stays as it was.</remarks>
    /// <exception cref="ArgumentException">The host's function gives no names, or one that is null.</exception>
    public ValueList<Finding> Reload()
    {
        lock (_reading)
        {
            Engine[] engines = [.. VerdictFormats.All, .. Own];
            RuleSetKind[] kinds = [.. RuleSetJson.KindsOf(engines)];
            IRuleSet[] published = [.. kinds.SelectMany(kind => kind.All)];
            List<Finding> findings = [];
            List<(string Path, RuleSetKind Kind, IRuleSet Rules)> read = [];
            foreach (var name in Faults.NoneNull(_names(), "names"))
            {
                var path = JsonPath.Member(JsonPath.Root, name);
                if (Named(name, path, engines, published, findings) is not { } rules) continue;
                var kind = kinds.First(known => known.Takes(rules));
                if (read.Exists(other => other.Kind == kind)) findings.Add(Error(path, EngineReasons.SecondOfKind.With(ReasonArgument.Of("kind", kind.Method))));
                read.Add((path, kind, rules));
            }

            if (findings.Exists(finding => finding.Severity == Severity.Error)) return findings.ToValueList();
            var all = read.Aggregate(ComplianceRules.Standard, (rules, one) => rules.With(one.Rules));
            findings.AddRange(all.Contradictions().Select(reason => Error(JsonPath.Root, reason)));
            if (findings.Exists(finding => finding.Severity == Severity.Error)) return findings.ToValueList();
            findings.AddRange(read.Where(Rewritten).Select(one => new Finding
            {
                Path = one.Path,
                Severity = Severity.Warning,
                Reason = EngineReasons.SameVersion.With(ReasonArgument.Of("rules", RuleSetStamp.Of(one.Rules).ToString())),
            }));
            _current = all;
            return findings.ToValueList();
        }
    }

    private IRuleSet? Named(string name, string path, Engine[] engines, IRuleSet[] published, List<Finding> findings)
    {
        if (Array.Find(published, rules => rules.Id == name || $"{rules.Id}@{rules.Version}" == name) is { } known) return known;
        if (_textOf(name) is not { } text)
        {
            findings.Add(Error(path, EngineReasons.UnknownRules.With(ReasonArgument.Of("name", JsonReasons.Shortened(name)))));
            return null;
        }

        var loaded = RuleSetJson.Read(text, engines);
        foreach (var finding in loaded.Findings) findings.Add(finding with { Path = path + finding.Path.Remove(0, JsonPath.Root.Length) });
        if (loaded.Value is { } own && Array.Exists(published, rules => rules.Id == own.Id && rules.Version == own.Version && rules.ContentHash != own.ContentHash))
            findings.Add(Error(path + ".id", EngineReasons.PublishedName.With(ReasonArgument.Of("rules", RuleSetStamp.Of(own).ToString()))));
        return loaded.Value;
    }

    private bool Rewritten((string Path, RuleSetKind Kind, IRuleSet Rules) one) =>
        _current?.Of(one.Kind) is { } before
        && before.Id == one.Rules.Id && before.Version == one.Rules.Version && before.ContentHash != one.Rules.ContentHash;

    private static Finding Error(string path, Reason reason) => new() { Path = path, Reason = reason };
}
