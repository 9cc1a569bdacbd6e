using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>A kind of rule set, for whoever does not know beforehand which kind a file holds.</summary>
public abstract class RuleSetKind
{
    private protected RuleSetKind()
    {
    }

    /// <summary>The word that tells the kind in a file, such as <c>lec</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank or has other characters.</exception>
    public required string Method
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Method));
    }

    /// <summary>The rule sets that are published, the standard one first.</summary>
    public abstract ValueList<IRuleSet> All { get; }

    /// <summary>The JSON Schema of the file, for editors and validators.</summary>
    public abstract string Schema { get; }

    /// <summary>Whether a rule set is of this kind.</summary>
    /// <param name="rules">The rule set.</param>
    public abstract bool Takes(IRuleSet rules);

    internal abstract Loaded<IRuleSet> ReadAny(ReadOnlyMemory<byte> utf8);

    internal abstract string WriteAny(IRuleSet rules);

    internal abstract ValueList<Finding> AnalyseAny(IRuleSet rules);

    /// <summary>Whatever a rule set has in several languages.</summary>
    internal abstract IEnumerable<LocalizedText> TextsOf(IRuleSet rules);
}

/// <summary>A kind of rule set: how it stands in a file, which are published, and what it is analysed for.</summary>
/// <typeparam name="TRules">The type of the rule sets.</typeparam>
public sealed class RuleSetKind<TRules> : RuleSetKind
    where TRules : class, IRuleSet
{
    /// <summary>How a rule set stands in a file; what decides is hashed.</summary>
    public required Shape<TRules> Shape
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The rule sets that are published, the standard one first.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<TRules> Published
    {
        get => PublishedLater is { } later ? later() : field;
        init => field = value.IsEmpty && PublishedLater is null
            ? throw new ArgumentException("A kind has at least one rule set, and the first of them is its standard one.", nameof(Published))
            : value;
    }

    /// <summary>The rule sets that are published and read from a file when somebody first asks, told before the others; null where they stand in code.</summary>
    internal Func<ValueList<TRules>>? PublishedLater { get; init; }

    /// <summary>What a valid rule set is not likely to mean, as warnings with paths into its JSON. Default none.</summary>
    public Func<TRules, ValueList<Finding>> Analysis { get; init; } = _ => [];

    /// <inheritdoc/>
    public override ValueList<IRuleSet> All => Published.Select(rules => (IRuleSet)rules).ToValueList();

    /// <inheritdoc/>
    public override string Schema =>
        SchemaWriter.Write($"urn:yiko-compliance:schema:{Method}-rule-set:1", $"Rule set, {Method}", Shape.Describe);

    /// <inheritdoc/>
    public override bool Takes(IRuleSet rules) => rules is TRules;

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text; at most 1 MiB and 16 levels are read.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public Loaded<TRules> Read(string json) => ShapeReader.Read(Guard.Against.Null(json), JsonLimits.RuleSet, Shape);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public Loaded<TRules> Read(ReadOnlyMemory<byte> utf8) => ShapeReader.Read(utf8, JsonLimits.RuleSet, Shape);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    public string Write(TRules rules) => Shape.ToFile(Guard.Against.Null(rules));

    internal override Loaded<IRuleSet> ReadAny(ReadOnlyMemory<byte> utf8)
    {
        var loaded = Read(utf8);
        return new() { Value = loaded.Value, Findings = loaded.Findings };
    }

    internal override string WriteAny(IRuleSet rules) => Write((TRules)rules);

    internal override IEnumerable<LocalizedText> TextsOf(IRuleSet rules)
    {
        List<LocalizedText> texts = [];
        Shape.Visit((TRules)rules, value =>
        {
            if (value is LocalizedText text) texts.Add(text);
        });
        return texts;
    }

    internal override ValueList<Finding> AnalyseAny(IRuleSet rules) => Analysis((TRules)rules);
}
