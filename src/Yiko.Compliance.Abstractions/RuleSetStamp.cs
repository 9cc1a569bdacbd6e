using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>Which rule set decided: its id, its version, and the hash of its content.</summary>
/// <remarks>
/// Every verdict carries one. Two rule sets with the same hash decide alike, whatever they are called; a rule set that was
/// edited without a new version shows by its hash.
/// </remarks>
[Shaped(typeof(Shape), nameof(Shape.Stamp))]
[JsonConverter(typeof(ShapeJsonConverter<RuleSetStamp>))]
public sealed record RuleSetStamp
{
    /// <summary>The name of the rule set, such as <c>risks/standard</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = CodeSyntax.Path(value, nameof(Id));
    }

    /// <summary>The version of the rule set, such as <c>1.0</c>; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>SHA-256 over the UTF-8 bytes of the canonical JSON of what decides, as 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="ArgumentException">The value is not of this form.</exception>
    public required string ContentHash
    {
        get;
        init => field = Sha256Text.Checked(value, nameof(ContentHash));
    }

    /// <summary>The stamp of a rule set. Hashing takes microseconds: an engine does it once, when it is made.</summary>
    /// <param name="rules">The rule set.</param>
    public static RuleSetStamp Of(IRuleSet rules) => new()
    {
        Id = Guard.Against.Null(rules).Id,
        Version = rules.Version,
        ContentHash = rules.ContentHash,
    };

    /// <summary>The id and the version: <c>risks/standard@1.0</c>.</summary>
    public override string ToString() => Id + "@" + Version;
}
