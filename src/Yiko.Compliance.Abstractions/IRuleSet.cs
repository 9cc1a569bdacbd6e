using NodaTime;

namespace Yiko.Compliance;

/// <summary>What every rule set has, whatever it decides.</summary>
/// <remarks>A rule set is a value of which every instance is valid: immutable and safe for concurrent use.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Risks;
///
/// IRuleSet standard = LecRuleSet.Standard;
/// IRuleSet renamed = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.1" };
/// IRuleSet stricter = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.2", UnacceptableFrom = 160 };
/// Console.WriteLine($"{standard.Id}@{standard.Version}"); // risks/standard@1.0
/// Console.WriteLine(renamed.ContentHash == standard.ContentHash); // True
/// Console.WriteLine(stricter.ContentHash == standard.ContentHash); // False
/// </code>
/// </example>
public interface IRuleSet
{
    /// <summary>The name of the rule set: words joined by slashes, such as <c>risks/standard</c>.</summary>
    string Id { get; }

    /// <summary>The version, such as <c>1.0</c>; a new one for each change of content.</summary>
    string Version { get; }

    /// <summary>The first day on which the rule set is in force; null where that is not said.</summary>
    LocalDate? EffectiveFrom { get; }

    /// <summary>Where the rules come from: a standard, a manual, a publication.</summary>
    LocalizedText Source { get; }

    /// <summary>
    /// SHA-256 over the canonical JSON of what decides, as 64 lower-case hexadecimal digits: neither id, version and dates nor sentences and
    /// colours. The shape of the rule set gives it.
    /// </summary>
    string ContentHash { get; }
}
