using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>The rules of significance (重要环境因素评价准则): direct criteria first, then for each group of types a scoring method.</summary>
/// <remarks>
/// <para>
/// The management manual prints no criteria, so every one of them is data. An organisation varies a published set with a <c>with</c>
/// expression or writes its own, and gives the result an id or version of its own.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
[Shaped(typeof(SignificanceShapes), nameof(SignificanceShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<SignificanceRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<SignificanceRuleSet>))]
public sealed partial record SignificanceRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Path(value, nameof(Id)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public required LocalizedText Source
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whose clauses the reasons cite. Default <see cref="CitationTable.Manual"/>, the management manual from which the rules were taken.</summary>
    public CitationTable Citations
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = CitationTable.Manual;

    /// <summary>The circumstances that make an aspect significant whatever its points, in the order in which they are named. Default none.</summary>
    /// <exception cref="ArgumentException">A code occurs twice; the message lists every fault.</exception>
    public ValueList<DirectCriterion> DirectCriteria
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                Repeated(value.Select(criterion => criterion.Code)).Select(code => $"the criterion {code} occurs twice"),
                nameof(DirectCriteria));
            field = PublishedValues.Own(this, value);
        }
    }

    /// <summary>The groups of types, each with its method; every type in exactly one.</summary>
    /// <exception cref="ArgumentException">A type is in no group or in two, or a code occurs twice; the message lists every fault.</exception>
    public required ValueList<ScoringGroup> Groups
    {
        get;
        init
        {
            Faults.ThrowIfAny(FaultsOf(value), nameof(Groups));
            field = PublishedValues.Own(this, value);
        }
    }

    /// <summary>
    /// Whether a significant aspect demands a programme, as 6.2.3.1 of the manual reads; default false: a documented operational control will do as
    /// well, as 6.1.3, 3.4 says that it <i>may</i> be controlled by a programme (AMB-08).
    /// </summary>
    public bool ProgrammeIsDemanded { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>
    /// Within how many days a change is answered by an evaluation, 0 or more: “in time” (及时) has no number in the manual. Default 0: on its day.
    /// </summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public int DaysToAnswerChanges
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Negative(value));
    }

    /// <summary>The codes of all factors of all groups, each once, in the order in which they are shown.</summary>
    public ValueList<string> FactorCodes => Groups
        .SelectMany(group => group.Method.Factors)
        .Select(factor => factor.Code)
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The group that serves a type.</summary>
    /// <param name="type">A type.</param>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ScoringGroup GroupOf(AspectType type)
    {
        Guard.Against.Undefined(type);
        return Groups.Single(group => group.Types.Contains(type));
    }

    /// <summary>The same rules with the method of one group changed.</summary>
    /// <param name="code">The code of the group.</param>
    /// <param name="change">What to make of its method: <c>method => method.WithClasses(…)</c>.</param>
    /// <exception cref="ArgumentException">There is no group of that code.</exception>
    public ValueList<ScoringGroup> GroupsWith(string code, Func<ScoringMethod, ScoringMethod> change)
    {
        Guard.Against.Null(change);
        if (!Groups.Any(group => group.Code == code)) throw new ArgumentException($"There is no group {code}: {Groups}", nameof(code));
        return Groups.Select(group => group.Code == code ? group with { Method = change(group.Method) } : group).ToValueList();
    }

    /// <inheritdoc/>
    public string ContentHash => SignificanceShapes.Rules.ToHash(this);

    private static IEnumerable<string> FaultsOf(ValueList<ScoringGroup> groups)
    {
        foreach (var code in Repeated(groups.Select(group => group.Code))) yield return $"the group {code} occurs twice";
        foreach (var type in ScoringGroup.AllTypes)
        {
            var serving = groups.Count(group => group.Types.Contains(type));
            if (serving == 0) yield return $"no group serves the type {Words.Of(type).Code}";
            if (serving > 1) yield return $"{serving} groups serve the type {Words.Of(type).Code}";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
