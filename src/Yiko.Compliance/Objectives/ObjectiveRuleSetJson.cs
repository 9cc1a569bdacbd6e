using System.Text.Json;
using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>Rule sets of objectives as JSON: an organisation's own readings without code.</summary>
/// <remarks>
/// <para>
/// The package holds the JSON Schema in <c>schemas/objective-rule-set.schema.json</c>. Reading tells everything that is wrong at once,
/// each with its path; nothing is guessed and nothing ignored. Writing gives an indented text in a fixed order; what is read, written and
/// read again is the same.
/// </para>
/// <para>Limits: 1 MiB of UTF-8, 16 levels; a cap from 1 to 1,000,000, lost days from 1 to 1,000,000.</para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
internal static class ObjectiveRuleSetJson
{
    private const string Method = "exact";

    private static readonly string[] Names = RuleSetHead.NamesWith(
        "period", "lowerIsBetter", "attainmentCap", "emptyDenominator", "uncoveredOccurrence", "targetAboveOne", "lossAsksForCorrectiveAction",
        "seriousInjuryFromLostDays");

    private static readonly JsonWords<ObjectivePeriod> Periods = new(ObjectiveWords.Periods);

    private static readonly JsonWords<AttainmentReading> Attainments = new(
        ("two-less-share", AttainmentReading.TwoLessShare),
        ("target-by-actual", AttainmentReading.TargetByActual));

    private static readonly JsonWords<EmptyDenominatorReading> EmptyDenominators = new(
        ("no-data", EmptyDenominatorReading.NoData),
        ("not-applicable", EmptyDenominatorReading.NotApplicable));

    private static readonly JsonWords<UncoveredOccurrenceReading> UncoveredOccurrences = new(
        ("no-data", UncoveredOccurrenceReading.NoData),
        ("counts", UncoveredOccurrenceReading.Counts));

    private static readonly JsonWords<TargetAboveOneReading> TargetsAboveOne = new(
        ("fault", TargetAboveOneReading.Fault),
        ("meant", TargetAboveOneReading.Meant));

    private static readonly NumberForm Cap = new() { Least = 1m, Most = 1_000_000m, Decimals = 9 };
    private static readonly NumberForm LostDays = NumberForm.Whole(1, 1_000_000);

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text, such as that of a file.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<ObjectiveRuleSet> Read(string json) => RuleSetText.Read(Guard.Against.Null(json), Read);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public static Loaded<ObjectiveRuleSet> Read(ReadOnlyMemory<byte> utf8) => RuleSetText.Read(utf8, Read);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set. One with numbers beyond the limits of the format is written, and refused when it is read.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Write(ObjectiveRuleSet rules)
    {
        Guard.Against.Null(rules);
        return RuleSetText.Write(writer => Write(writer, rules));
    }

    internal static ObjectiveRuleSet? Read(JsonPlace place)
    {
        if (place.Members(Names) is not { } members) return null;
        var head = RuleSetHead.Read(members, Method);
        var period = members.Required("period", Periods.Read);
        var lowerIsBetter = members.Required("lowerIsBetter", Attainments.Read);
        var cap = members.Optional("attainmentCap", share => RatioShape.Read(share, Cap));
        var emptyDenominator = members.Required("emptyDenominator", EmptyDenominators.Read);
        var uncoveredOccurrence = members.Required("uncoveredOccurrence", UncoveredOccurrences.Read);
        var targetAboveOne = members.Required("targetAboveOne", TargetsAboveOne.Read);
        var correctiveAction = members.Required("lossAsksForCorrectiveAction", truth => truth.Truth());
        var lostDays = members.Required("seriousInjuryFromLostDays", number => number.Number(LostDays));
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = head!.Id,
            Version = head.Version,
            EffectiveFrom = head.EffectiveFrom,
            Source = head.Source,
            Period = period!.Value,
            LowerIsBetter = lowerIsBetter!.Value,
            AttainmentCap = cap,
            EmptyDenominator = emptyDenominator!.Value,
            UncoveredOccurrence = uncoveredOccurrence!.Value,
            TargetAboveOne = targetAboveOne!.Value,
            LossAsksForCorrectiveAction = correctiveAction!.Value,
            SeriousInjuryFromLostDays = (int)lostDays!.Value,
        };
    }

    private static void Write(Utf8JsonWriter writer, ObjectiveRuleSet rules)
    {
        writer.WriteStartObject();
        RuleSetHead.Write(writer, Method, rules);
        Periods.Write(writer, "period", rules.Period);
        Attainments.Write(writer, "lowerIsBetter", rules.LowerIsBetter);
        if (rules.AttainmentCap is { } cap) RatioShape.Write(writer, "attainmentCap", cap, Cap);
        EmptyDenominators.Write(writer, "emptyDenominator", rules.EmptyDenominator);
        UncoveredOccurrences.Write(writer, "uncoveredOccurrence", rules.UncoveredOccurrence);
        TargetsAboveOne.Write(writer, "targetAboveOne", rules.TargetAboveOne);
        writer.WriteBoolean("lossAsksForCorrectiveAction", rules.LossAsksForCorrectiveAction);
        SharedShapes.WriteNumber(writer, "seriousInjuryFromLostDays", rules.SeriousInjuryFromLostDays);
        writer.WriteEndObject();
    }
}
