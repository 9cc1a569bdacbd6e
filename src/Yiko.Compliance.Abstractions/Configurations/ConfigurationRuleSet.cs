using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>The rules of configuration management: version schemes, criteria of major changes, who may act twice, what a release needs.</summary>
/// <remarks>
/// An organisation varies a published set with a <c>with</c> expression, and gives the result an id or version of its own. Every instance is
/// valid. Immutable and safe for concurrent use.
/// </remarks>
public sealed partial record ConfigurationRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = CodeSyntax.Path(value, nameof(Id));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Source
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The role that answers for configuration management (CFG-01); reasons name it, it decides nothing. Default the technical department.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Role Responsible
    {
        get;
        init => field = Guard.Against.Null(value);
    } = Role.TechnicalDepartment;

    /// <summary>The version schemes that items may follow; the first one holds for items that name none.</summary>
    /// <exception cref="ArgumentException">There is no scheme, or a code occurs twice; the message lists every fault.</exception>
    public required ValueList<VersionScheme> Schemes
    {
        get;
        init
        {
            Faults.ThrowIfAny(FaultsOf(value), nameof(Schemes));
            field = value;
        }
    }

    /// <summary>The criteria of which one makes a change major, as words of lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">A criterion is not such a word.</exception>
    public required ValueList<string> MajorCriteria
    {
        get;
        init => field = Words(value, nameof(MajorCriteria));
    }

    /// <summary>The criteria that leave a change minor; one in both lists makes it major. A request with any other is refused.</summary>
    /// <exception cref="ArgumentException">A criterion is not a word.</exception>
    public ValueList<string> MinorCriteria
    {
        get;
        init => field = Words(value, nameof(MinorCriteria));
    }

    /// <summary>What it means when one person does two of approving, implementing and verifying a change. Default forbidden.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public SamePersonPolicy SamePerson
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The kinds of item of which a release needs master copies (CFG-08).</summary>
    public required ValueList<ItemKind> MasterCopyKinds { get; init; }

    /// <summary>Whether a release may be made although something is missing (AMB-38). Default never.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ExceptionalRelease ExceptionalRelease
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether every event but the first must carry the hash of the one before. Default no; a chain once begun goes on in any case.</summary>
    public bool RequiresHashChain { get; init; }

    /// <summary>Whether a change is major by its criteria.</summary>
    /// <param name="criteria">The criteria that apply.</param>
    public ChangeClass ClassOf(ValueList<string> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (MajorCriteria.Contains(criterion)) return ChangeClass.Major;
        }

        return ChangeClass.Minor;
    }

    /// <inheritdoc/>
    public string ContentHash => Sha256Text.Of(ToCanonicalJson().ToString());

    /// <inheritdoc/>
    public CanonicalJson ToCanonicalJson() => CanonicalJson.Object(
        ("method", CanonicalJson.Of("iso-10007")),
        ("schemes", CanonicalJson.Array(Schemes.Select(scheme => CanonicalJson.Object(
            ("code", CanonicalJson.Of(scheme.Code)),
            ("pattern", CanonicalJson.Of(scheme.Pattern)))))),
        ("majorCriteria", Sorted(MajorCriteria)),
        ("minorCriteria", Sorted(MinorCriteria)),
        ("samePerson", CanonicalJson.Of(WireName.Of(SamePerson))),
        ("masterCopyKinds", Sorted(MasterCopyKinds.Select(kind => kind.Code))),
        ("exceptionalRelease", CanonicalJson.Of(WireName.Of(ExceptionalRelease))),
        ("requiresHashChain", CanonicalJson.Of(RequiresHashChain)));

    private static CanonicalJson Sorted(IEnumerable<string> words) =>
        CanonicalJson.Array(words.Distinct().OrderBy(word => word, StringComparer.Ordinal).Select(CanonicalJson.Of));

    private static ValueList<string> Words(ValueList<string> words, string name)
    {
        foreach (var word in words) CodeSyntax.Word(word, name);
        return words;
    }

    private static IEnumerable<string> FaultsOf(ValueList<VersionScheme> schemes)
    {
        if (schemes.IsEmpty) yield return "there is no version scheme";
        foreach (var group in schemes.GroupBy(scheme => scheme.Code).Where(group => group.Skip(1).Any()))
            yield return $"the version scheme {group.Key} occurs twice";
    }
}

/// <summary>Whether a release may be made although something is missing, management manual 8.6.</summary>
public enum ExceptionalRelease
{
    /// <summary>Never; the default, 不得例外放行.</summary>
    Never = 0,

    /// <summary>When an authorised person and the customer agree, 授权人批准且顾客同意.</summary>
    AuthorisedPersonAndCustomer = 1,
}
