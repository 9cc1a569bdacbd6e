using System.Text.Json;
using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.RuleSets.Json;

namespace Yiko.Compliance.Risks;

/// <summary>LEC rule sets as JSON: an organisation's own tables without code.</summary>
/// <remarks>
/// <para>
/// The package holds the JSON Schema in <c>schemas/lec-rule-set.schema.json</c>. Reading tells everything that is wrong at once, each
/// with its path; nothing is guessed and nothing ignored. Writing gives an indented text in a fixed order, wordings and colours
/// included; what is read, written and read again is the same.
/// </para>
/// <para>
/// Limits: 1 MiB of UTF-8, 16 levels, 100 items in a list; points from 0 to 1,000,000 with at most three decimals, scores up to 10¹⁸
/// with at most nine, so that every score is exact.
/// </para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
public static class LecRuleSetJson
{
    private const string Method = "lec";

    private static readonly string[] Names = RuleSetHead.NamesWith(
        "likelihood", "exposure", "consequence", "grades", "unacceptableFrom", "directCriteria", "offScale", "controls", "numbering");

    private static readonly JsonWords<RiskCriteria> Criteria = new(LecWords.Criteria);

    private static readonly JsonWords<OffScaleReading> OffScale = new(
        ("not-rated", OffScaleReading.NotRated),
        ("interpolated", OffScaleReading.Interpolated));

    private static readonly JsonWords<GradeNumbering> Numbering = new(
        ("lowest-is-one", GradeNumbering.LowestIsOne),
        ("highest-is-one", GradeNumbering.HighestIsOne));

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text, such as that of a file.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static LoadedRuleSet<LecRuleSet> Read(string json) => RuleSetText.Read(Guard.Against.Null(json), Read);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public static LoadedRuleSet<LecRuleSet> Read(ReadOnlyMemory<byte> utf8) => RuleSetText.Read(utf8, Read);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set. One with numbers beyond the limits of the format is written, and refused when it is read.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Write(LecRuleSet rules)
    {
        Guard.Against.Null(rules);
        return RuleSetText.Write(writer => Write(writer, rules));
    }

    private static LecRuleSet? Read(JsonPlace place)
    {
        if (place.Members(Names) is not { } members) return null;
        var head = RuleSetHead.Read(members, Method);
        var likelihood = members.Required("likelihood", SharedShapes.Points);
        var exposure = members.Required("exposure", SharedShapes.Points);
        var consequence = members.Required("consequence", SharedShapes.Points);
        var grades = members.Required("grades", SharedShapes.Grades);
        var unacceptableFrom = members.Required("unacceptableFrom", number => number.Number(NumberForm.PositiveScore));
        var directCriteria = members.Required("directCriteria", DirectCriteria);
        var offScale = members.Required("offScale", OffScale.Read);
        var controls = members.Required("controls", Controls);
        var numbering = members.Optional("numbering", Numbering.Read);
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = head!.Id,
            Version = head.Version,
            EffectiveFrom = head.EffectiveFrom,
            Source = head.Source,
            Likelihood = likelihood!,
            Exposure = exposure!,
            Consequence = consequence!,
            Grades = grades!,
            UnacceptableFrom = unacceptableFrom!.Value,
            DirectCriteria = directCriteria!.Value,
            OffScale = offScale!.Value,
            Controls = controls!,
            Numbering = numbering ?? GradeNumbering.LowestIsOne,
        };
    }

    private static RiskCriteria? DirectCriteria(JsonPlace place) =>
        Criteria.ReadSet(place, 0)?.Aggregate(RiskCriteria.None, (all, criterion) => all | criterion);

    private static ControlHierarchy? Controls(JsonPlace place)
    {
        UniqueCodes codes = new();
        var levels = place.Items(2, SharedShapes.MostItems, item =>
        {
            if (item.Members("code", "name") is not { } members) return null;
            var code = codes.Read(members);
            var name = members.Required("name", SharedShapes.Wording);
            return code is null || name is null ? null : new ControlLevel { Code = code, Name = name };
        });
        return levels is { } all ? new(all) : null;
    }

    private static void Write(Utf8JsonWriter writer, LecRuleSet rules)
    {
        writer.WriteStartObject();
        RuleSetHead.Write(writer, Method, rules);
        SharedShapes.Write(writer, "likelihood", rules.Likelihood);
        SharedShapes.Write(writer, "exposure", rules.Exposure);
        SharedShapes.Write(writer, "consequence", rules.Consequence);
        SharedShapes.Write(writer, "grades", rules.Grades);
        SharedShapes.WriteNumber(writer, "unacceptableFrom", rules.UnacceptableFrom);
        Criteria.WriteSet(writer, "directCriteria", Criteria.In(rules.DirectCriteria));
        OffScale.Write(writer, "offScale", rules.OffScale);
        writer.WriteStartArray("controls");
        foreach (var level in rules.Controls.Levels)
        {
            writer.WriteStartObject();
            writer.WriteString("code", level.Code);
            SharedShapes.Write(writer, "name", level.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Numbering.Write(writer, "numbering", rules.Numbering);
        writer.WriteEndObject();
    }
}
