namespace Yiko.Compliance.RuleSets.Formats;

/// <summary>The JSON of one kind of rule set, as the tests that all kinds share see it.</summary>
internal abstract class RuleSetFormat
{
    /// <summary>The word that names the kind in a text.</summary>
    public required string Method { get; init; }

    /// <summary>The name of the schema that ships, without the ending.</summary>
    public required string SchemaName { get; init; }

    public string SchemaFile => SchemaName + ".schema.json";

    /// <summary>What the schema cannot say, as it cannot compare items with one another: the codes of these findings.</summary>
    public required HashSet<string> BeyondSchema { get; init; }

    /// <summary>How many mutations of the examples are refused at least, so that a test which looks at none shows.</summary>
    public required int LeastRefused { get; init; }

    /// <summary>How many mutations of the examples are taken at least.</summary>
    public required int LeastTaken { get; init; }

    /// <summary>Members that older files may have, and that say nothing any more.</summary>
    public string[] NotWrittenAnyMore { get; init; } = [];

    /// <summary>What the analyser finds in each published rule set, because its source says so: a number that tests of the kind spell out.</summary>
    public int LeftOpen { get; init; }

    /// <summary>Whether the kind has numbers at all.</summary>
    public bool HasNumbers { get; init; } = true;

    public abstract IReadOnlyList<IRuleSet> Presets { get; }

    /// <summary>Small rule sets which together have every property that can be written. They are mutated.</summary>
    public abstract IReadOnlyList<IRuleSet> Examples { get; }

    public abstract Gen<IRuleSet> Any { get; }

    public abstract string Write(IRuleSet rules);

    public abstract (IRuleSet? RuleSet, ValueList<Finding> Findings) Read(string json);

    public abstract (IRuleSet? RuleSet, ValueList<Finding> Findings) Read(ReadOnlyMemory<byte> utf8);

    /// <summary>What the analyser of the kind finds; nothing where there is none.</summary>
    public abstract ValueList<Finding> Analyse(IRuleSet rules);
}

internal sealed class RuleSetFormat<T> : RuleSetFormat
    where T : class, IRuleSet
{
    public required Func<T, string> Writer { get; init; }

    public required Func<string, Loaded<T>> Reader { get; init; }

    public required Func<ReadOnlyMemory<byte>, Loaded<T>> BytesReader { get; init; }

    public Func<T, ValueList<Finding>>? Analyser { get; init; }

    public required IReadOnlyList<T> Published { get; init; }

    public required IReadOnlyList<T> Small { get; init; }

    /// <summary>Valid rule sets within the limits of the format.</summary>
    public required Gen<T> Random { get; init; }

    public override IReadOnlyList<IRuleSet> Presets => Published;

    public override IReadOnlyList<IRuleSet> Examples => Small;

    public override Gen<IRuleSet> Any => Random.Select(rules => (IRuleSet)rules);

    public override string Write(IRuleSet rules) => Writer((T)rules);

    public override (IRuleSet? RuleSet, ValueList<Finding> Findings) Read(string json)
    {
        var loaded = Reader(json);
        return (loaded.Value, loaded.Findings);
    }

    public override (IRuleSet? RuleSet, ValueList<Finding> Findings) Read(ReadOnlyMemory<byte> utf8)
    {
        var loaded = BytesReader(utf8);
        return (loaded.Value, loaded.Findings);
    }

    public override ValueList<Finding> Analyse(IRuleSet rules) => Analyser?.Invoke((T)rules) ?? [];
}
