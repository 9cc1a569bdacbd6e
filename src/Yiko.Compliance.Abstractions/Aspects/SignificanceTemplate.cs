using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A published method that prints too little to be applied: it names the numbers that are open and takes them from whoever knows them.</summary>
/// <remarks>
/// No number is invented here: a template cannot become a rule set until every open number is filled in.
/// </remarks>
public sealed partial class SignificanceTemplate
{
    private readonly Func<FilledNumbers, ValueList<ScoringGroup>> _groups;

    private SignificanceTemplate(
        string id,
        LocalizedText source,
        ValueList<OpenNumber> openNumbers,
        Func<FilledNumbers, ValueList<ScoringGroup>> groups) =>
        (Id, Source, OpenNumbers, _groups) = (id, source, openNumbers, groups);

    /// <summary>The name of the template, such as <c>aspects/p4</c>.</summary>
    public string Id { get; }

    /// <summary>Where the method comes from and what it prints.</summary>
    public LocalizedText Source { get; }

    /// <summary>The numbers that are open, each of which has to be filled in.</summary>
    public ValueList<OpenNumber> OpenNumbers { get; }

    /// <summary>The rule set that the template becomes with its numbers.</summary>
    /// <param name="version">The version of the rule set.</param>
    /// <param name="numbers">The numbers by the code of the <see cref="OpenNumber"/>.</param>
    /// <exception cref="ArgumentException">A number is still open, a code is not known, or the numbers do not fit; the message lists every fault.</exception>
    public SignificanceRuleSet Fill(string version, IReadOnlyDictionary<string, ValueList<decimal>> numbers)
    {
        Guard.Against.Null(numbers);
        Faults.ThrowIfAny(FaultsOf(numbers), nameof(numbers));
        return new() { Id = Id, Version = version, Source = Source, Groups = _groups(new(numbers)) };
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private IEnumerable<string> FaultsOf(IReadOnlyDictionary<string, ValueList<decimal>> numbers)
    {
        foreach (var open in OpenNumbers)
        {
            var count = numbers.TryGetValue(open.Code, out var filled) ? filled.Count : 0;
            if (count == 0) yield return $"{open.Code} is open: {open.Meaning}";
            else if (count > 1 && !open.IsList) yield return $"{open.Code} takes one number; there are {count}";
        }

        foreach (var code in numbers.Keys.Except(OpenNumbers.Select(open => open.Code)).OrderBy(code => code, StringComparer.Ordinal))
            yield return $"{code} is no open number of {Id}";
    }

    /// <summary>The numbers, complete, as the template reads them.</summary>
    private sealed class FilledNumbers(IReadOnlyDictionary<string, ValueList<decimal>> numbers)
    {
        public decimal One(string code) => numbers[code][0];

        public ValueList<decimal> Many(string code) => numbers[code];

        public AspectFactor Factor(string code, string english, string chinese) =>
            AspectFactor.Of(code, english, chinese, new(Many(code + "-points").Select(value => new ScalePoint { Value = value })));
    }
}
