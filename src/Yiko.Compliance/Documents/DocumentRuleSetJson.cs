using System.Text.Json;
using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>Rule sets of document control as JSON: version scheme, threshold and approval routes of an organisation without code.</summary>
/// <remarks>
/// <para>
/// The package holds the JSON Schema in <c>schemas/document-rule-set.schema.json</c>. Reading tells everything that is wrong at once, each
/// with its path; nothing is guessed and nothing ignored. Writing gives an indented text in a fixed order, the names of roles and clauses
/// included; what is read, written and read again is the same.
/// </para>
/// <para>
/// Limits: 1 MiB of UTF-8, 16 levels; a scheme of 10 parts, 100 letters and values up to 1,000,000, separators of 10 characters, none
/// beyond the Basic Multilingual Plane; a period of 1,200 months or working days.
/// </para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
internal static class DocumentRuleSetJson
{
    private const string Method = "edition-share";

    private static readonly string[] Names = RuleSetHead.NamesWith(
        "scheme", "threshold", "thresholdIncluded", "accumulation", "unit", "duty", "triggers", "approvals", "copyExchange");

    private static readonly JsonWords<ChangeAccumulation> Accumulations = new(
        ("since-edition", ChangeAccumulation.SinceEdition),
        ("per-change", ChangeAccumulation.PerChange));

    private static readonly JsonWords<ChangeUnit> Units = new(DocumentWords.Units);

    private static readonly JsonWords<EditionDuty> Duties = new(
        ("mandatory", EditionDuty.Mandatory),
        ("advisory", EditionDuty.Advisory));

    private static readonly JsonWords<EditionTriggers> Triggers = new(DocumentWords.Triggers);

    private static readonly NumberForm Threshold = new() { LeastIncluded = false, Most = 1m, Decimals = 9 };

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text, such as that of a file.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<DocumentRuleSet> Read(string json) => RuleSetText.Read(Guard.Against.Null(json), Read);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public static Loaded<DocumentRuleSet> Read(ReadOnlyMemory<byte> utf8) => RuleSetText.Read(utf8, Read);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set. One beyond the limits of the format is written, and refused when it is read.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Write(DocumentRuleSet rules)
    {
        Guard.Against.Null(rules);
        return RuleSetText.Write(writer => Write(writer, rules));
    }

    internal static DocumentRuleSet? Read(JsonPlace place)
    {
        if (place.Members(Names) is not { } members) return null;
        var head = RuleSetHead.Read(members, Method);
        var scheme = members.Required("scheme", VersionSchemeShape.Read);
        var threshold = members.Required("threshold", share => RatioShape.Read(share, Threshold));
        var thresholdIncluded = members.Required("thresholdIncluded", truth => truth.Truth());
        var accumulation = members.Required("accumulation", Accumulations.Read);
        var unit = members.Required("unit", Units.Read);
        var duty = members.Required("duty", Duties.Read);
        var triggers = members.Required("triggers", list => Triggers.ReadSet(list, 0));
        var approvals = members.Required("approvals", DocumentApprovalShape.Read);
        var copyExchange = members.Required("copyExchange", PeriodShape.Any);
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = head!.Id,
            Version = head.Version,
            EffectiveFrom = head.EffectiveFrom,
            Source = head.Source,
            Scheme = scheme!,
            Threshold = threshold!.Value,
            ThresholdSide = thresholdIncluded!.Value ? BoundSide.Included : BoundSide.Excluded,
            Accumulation = accumulation!.Value,
            Unit = unit!.Value,
            Duty = duty!.Value,
            Triggers = triggers!.Value.Aggregate(EditionTriggers.None, (all, trigger) => all | trigger),
            Approvals = approvals!.Value,
            CopyExchange = copyExchange,
        };
    }

    private static void Write(Utf8JsonWriter writer, DocumentRuleSet rules)
    {
        writer.WriteStartObject();
        RuleSetHead.Write(writer, Method, rules);
        VersionSchemeShape.Write(writer, "scheme", rules.Scheme);
        RatioShape.Write(writer, "threshold", rules.Threshold, Threshold);
        writer.WriteBoolean("thresholdIncluded", rules.ThresholdSide == BoundSide.Included);
        Accumulations.Write(writer, "accumulation", rules.Accumulation);
        Units.Write(writer, "unit", rules.Unit);
        Duties.Write(writer, "duty", rules.Duty);
        Triggers.WriteSet(writer, "triggers", Triggers.In(rules.Triggers));
        DocumentApprovalShape.Write(writer, "approvals", rules.Approvals);
        PeriodShape.Write(writer, "copyExchange", rules.CopyExchange);
        writer.WriteEndObject();
    }
}
