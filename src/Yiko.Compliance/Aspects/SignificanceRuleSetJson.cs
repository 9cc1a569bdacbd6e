using Ardalis.GuardClauses;
using Yiko.Compliance.Aspects.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>Rules of significance as JSON: an organisation's own criteria, factors, formulas and classes without code.</summary>
/// <remarks>
/// <para>
/// The package holds the JSON Schema in <c>schemas/significance-rule-set.schema.json</c>. Reading tells everything that is wrong at once,
/// each with its path; nothing is guessed and nothing ignored. A value that a source leaves open is written as <c>null</c> and refused until
/// it is filled in. Writing gives an indented text in a fixed order, wordings and colours included; what is read, written and read again
/// is the same.
/// </para>
/// <para>
/// Limits: 1 MiB of UTF-8, 16 levels, 100 items in a list; points from 0 to 1,000,000 with at most three decimals, weights above 0 with at
/// most six, bounds and cells up to 10¹⁸ with at most nine; totals of at most 28 digits, so that every total is exact.
/// </para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
internal static class SignificanceRuleSetJson
{
    private const string Method = "significance";

    private static readonly string[] Names = RuleSetHead.NamesWith("directCriteria", "groups");

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text, such as that of a file.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<SignificanceRuleSet> Read(string json) => RuleSetText.Read(Guard.Against.Null(json), Read);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public static Loaded<SignificanceRuleSet> Read(ReadOnlyMemory<byte> utf8) => RuleSetText.Read(utf8, Read);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set. One with numbers beyond the limits of the format is written, and refused when it is read.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Write(SignificanceRuleSet rules)
    {
        Guard.Against.Null(rules);
        return RuleSetText.Write(writer =>
        {
            writer.WriteStartObject();
            RuleSetHead.Write(writer, Method, rules);
            CriterionShape.Write(writer, "directCriteria", rules.DirectCriteria);
            GroupShape.Write(writer, "groups", rules.Groups);
            writer.WriteEndObject();
        });
    }

    internal static SignificanceRuleSet? Read(JsonPlace place)
    {
        if (place.Members(Names) is not { } members) return null;
        var head = RuleSetHead.Read(members, Method);
        var directCriteria = members.Required("directCriteria", CriterionShape.Read);
        var groups = members.Required("groups", GroupShape.Read);
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = head!.Id,
            Version = head.Version,
            EffectiveFrom = head.EffectiveFrom,
            Source = head.Source,
            DirectCriteria = directCriteria!.Value,
            Groups = groups!.Value,
        };
    }
}
