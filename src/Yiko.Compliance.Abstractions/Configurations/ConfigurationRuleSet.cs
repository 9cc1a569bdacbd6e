using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The rules of configuration management: version schemes, criteria of major changes, who may act twice, what a release needs.</summary>
/// <remarks>
/// An organisation varies a published set with a <c>with</c> expression, and gives the result an id or version of its own. Every instance is
/// valid.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Configurations;
///
/// var own = ConfigurationRuleSet.Standard with { Id = "own/configurations", Version = "2026.1", MajorCriteria = ["safety", "interfaces"] };
/// Console.WriteLine(own.IsMajor(["interfaces"])); // True
/// Console.WriteLine(own.IsMajor(["weight"])); // False
/// </code>
/// </example>
[Shaped(typeof(ConfigurationShapes), nameof(ConfigurationShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<ConfigurationRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<ConfigurationRuleSet>))]
public sealed partial record ConfigurationRuleSet : IRuleSet
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

    /// <summary>The role that answers for configuration management (CFG-01); reasons name it, it decides nothing. Default the technical department.</summary>
    public Role Responsible
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = Role.TechnicalDepartment;

    /// <summary>The version schemes that items may follow; the first one holds for items that name none.</summary>
    /// <exception cref="ArgumentException">There is no scheme, or a code occurs twice; the message lists every fault.</exception>
    public required ValueList<VersionPattern> Schemes
    {
        get;
        init
        {
            Faults.ThrowIfAny(FaultsOf(value), nameof(Schemes));
            field = PublishedValues.Own(this, value);
        }
    }

    /// <summary>The criteria of which one makes a change major, as words of lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">A criterion is not such a word.</exception>
    public required ValueList<string> MajorCriteria
    {
        get;
        init => field = PublishedValues.Own(this, Codes(value, nameof(MajorCriteria)));
    }

    /// <summary>The criteria that leave a change minor; one in both lists makes it major. A request with any other is refused.</summary>
    /// <exception cref="ArgumentException">A criterion is not a word.</exception>
    public ValueList<string> MinorCriteria
    {
        get;
        init => field = PublishedValues.Own(this, Codes(value, nameof(MinorCriteria)));
    }

    /// <summary>What it means when one person does two of approving, implementing and verifying a change. Default forbidden; all three acts only where it is allowed.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public SamePersonPolicy SamePerson
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>The kinds of item of which a release needs master copies, known by their codes (CFG-08).</summary>
    public required ValueList<Term> MasterCopyKinds { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>
    /// Whether a release may be made although something is missing, when an authorised person and the customer agree (management manual 8.6,
    /// AMB-38). Default no.
    /// </summary>
    public bool AllowsExceptionalRelease { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether every event but the first must carry the hash of the one before. Default no; a chain once begun goes on in any case.</summary>
    public bool RequiresHashChain { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>
    /// The criteria of changes that several departments decide together (management manual 8.5.6, CFG-16). Default the four factors that the
    /// manual names: process, conditions, environment and people.
    /// </summary>
    /// <exception cref="ArgumentException">A criterion is not a word.</exception>
    public ValueList<string> JointCriteria
    {
        get;
        init => field = PublishedValues.Own(this, Codes(value, nameof(JointCriteria)));
    } = ConfigurationShapes.FourFactors;

    /// <summary>The departments that decide such changes together. Default the technical and the general department.</summary>
    /// <exception cref="ArgumentException">A department occurs twice; the message lists every one.</exception>
    public ValueList<Role> JointDepartments
    {
        get;
        init => field = PublishedValues.Own(this, EachOnce(value, nameof(JointDepartments)));
    } = ConfigurationShapes.TwoDepartments;

    /// <summary>Whether a change is major by its criteria.</summary>
    /// <param name="criteria">The criteria that apply.</param>
    public bool IsMajor(ValueList<string> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (MajorCriteria.Contains(criterion)) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public string ContentHash => ConfigurationShapes.Rules.ToHash(this);

    /// <summary>Whether a release needs master copies of a kind of item.</summary>
    internal bool NeedsMasterCopy(Term kind)
    {
        foreach (var needed in MasterCopyKinds)
        {
            if (needed.Code == kind.Code) return true;
        }

        return false;
    }

    private static ValueList<Role> EachOnce(ValueList<Role> roles, string name)
    {
        Faults.ThrowIfAny(
            roles.GroupBy(role => role.Code).Where(group => group.Skip(1).Any()).Select(group => $"the department {group.Key} occurs twice"),
            name);
        return roles;
    }

    private static ValueList<string> Codes(ValueList<string> words, string name)
    {
        foreach (var word in words) CodeSyntax.Word(word, name);
        return words;
    }

    private static IEnumerable<string> FaultsOf(ValueList<VersionPattern> schemes)
    {
        if (schemes.IsEmpty) yield return "there is no version scheme";
        foreach (var group in schemes.GroupBy(scheme => scheme.Code).Where(group => group.Skip(1).Any()))
            yield return $"the version scheme {group.Key} occurs twice";
    }
}
