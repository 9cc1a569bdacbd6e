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

    private static readonly string[] Names =
    [
        "$schema", "method", "id", "version", "effectiveFrom", "source", "likelihood", "exposure", "consequence", "grades",
        "unacceptableFrom", "directCriteria", "offScale", "controls", "numbering",
    ];

    private static readonly (string Word, OffScaleReading Value)[] OffScale =
    [
        ("not-rated", OffScaleReading.NotRated),
        ("interpolated", OffScaleReading.Interpolated),
    ];

    private static readonly (string Word, GradeNumbering Value)[] Numbering =
    [
        ("lowest-is-one", GradeNumbering.LowestIsOne),
        ("highest-is-one", GradeNumbering.HighestIsOne),
    ];

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
        members.Optional("$schema", text => text.Text(TextForm.Any));
        members.Required("method", word => word.Word((Method, true)));
        var id = members.Required("id", text => text.Text(TextForm.Id));
        var version = members.Required("version", text => text.Text(TextForm.NotBlank));
        var effectiveFrom = members.Optional("effectiveFrom", date => date.Date());
        var source = members.Required("source", SharedShapes.Wording);
        var likelihood = members.Required("likelihood", SharedShapes.Points);
        var exposure = members.Required("exposure", SharedShapes.Points);
        var consequence = members.Required("consequence", SharedShapes.Points);
        var grades = members.Required("grades", SharedShapes.Grades);
        var unacceptableFrom = members.Required("unacceptableFrom", number => number.Number(NumberForm.PositiveScore));
        var directCriteria = members.Required("directCriteria", DirectCriteria);
        var offScale = members.Required("offScale", word => word.Word(OffScale));
        var controls = members.Required("controls", Controls);
        var numbering = members.Optional("numbering", word => word.Word(Numbering));
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = id!,
            Version = version!,
            EffectiveFrom = effectiveFrom,
            Source = source!,
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

    private static RiskCriteria? DirectCriteria(JsonPlace place)
    {
        var criteria = RiskCriteria.None;
        return place.Items(0, LecWords.Criteria.Length, item =>
        {
            if (item.Word(LecWords.Criteria) is not { } criterion) return null;
            if (criteria.HasFlag(criterion)) item.Refuse(JsonReasons.RepeatedValue(WordOf(LecWords.Criteria, criterion)));
            criteria |= criterion;
            return WordOf(LecWords.Criteria, criterion);
        }) is null ? null : criteria;
    }

    private static ControlHierarchy? Controls(JsonPlace place)
    {
        var before = place.Findings.Count;
        HashSet<string> codes = new(StringComparer.Ordinal);
        var levels = place.Items(2, SharedShapes.MostItems, item =>
        {
            if (item.Members("code", "name") is not { } members) return null;
            var code = members.Required("code", text => text.Text(TextForm.Code));
            var name = members.Required("name", SharedShapes.Wording);
            if (code is not null && !codes.Add(code)) members.Refuse("code", JsonReasons.RepeatedValue(code));
            return code is null || name is null ? null : new ControlLevel { Code = code, Name = name };
        });
        return levels is null || place.Findings.Count > before ? null : new(levels);
    }

    private static void Write(Utf8JsonWriter writer, LecRuleSet rules)
    {
        writer.WriteStartObject();
        SharedShapes.WriteHead(writer, Method, rules);
        SharedShapes.Write(writer, "likelihood", rules.Likelihood);
        SharedShapes.Write(writer, "exposure", rules.Exposure);
        SharedShapes.Write(writer, "consequence", rules.Consequence);
        SharedShapes.Write(writer, "grades", rules.Grades);
        SharedShapes.WriteNumber(writer, "unacceptableFrom", rules.UnacceptableFrom);
        writer.WriteStartArray("directCriteria");
        foreach (var (word, criterion) in LecWords.Criteria)
        {
            if (rules.DirectCriteria.HasFlag(criterion)) writer.WriteStringValue(word);
        }

        writer.WriteEndArray();
        writer.WriteString("offScale", WordOf(OffScale, rules.OffScale));
        writer.WriteStartArray("controls");
        foreach (var level in rules.Controls.Levels)
        {
            writer.WriteStartObject();
            writer.WriteString("code", level.Code);
            SharedShapes.Write(writer, "name", level.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("numbering", WordOf(Numbering, rules.Numbering));
        writer.WriteEndObject();
    }

    private static string WordOf<TValue>((string Word, TValue Value)[] words, TValue value)
        where TValue : struct, Enum =>
        Array.Find(words, known => EqualityComparer<TValue>.Default.Equals(known.Value, value)).Word;
}
