using System.Text.Json;
using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>Rules of supplier control as JSON: an organisation's own periods, evidence and score card without code.</summary>
/// <remarks>
/// <para>
/// The package holds the JSON Schema in <c>schemas/supplier-rule-set.schema.json</c>. Reading tells everything that is wrong at once, each
/// with its path; nothing is guessed and nothing ignored. Writing gives an indented text in a fixed order, wordings and colours included;
/// what is read, written and read again is the same.
/// </para>
/// <para>
/// Limits: 1 MiB of UTF-8, 16 levels, 100 items in a list; periods up to 1200 months; weights with at most six decimals, highest scores up to
/// 1,000,000 with at most three; vetoes from up to 1000 occurrences.
/// </para>
/// <para>Safe for concurrent use.</para>
/// </remarks>
internal static class SupplierRuleSetJson
{
    private const string Method = "supplier-abc";

    private static readonly string[] Names = RuleSetHead.NamesWith(
        "periodA", "periodB", "periodC", "requiredSteps", "leastMeasures", "afterCancellation", "failedVerification", "scoreCard", "missingScores");

    private static readonly NumberForm Measures = NumberForm.Whole(0, 4);

    private static readonly JsonWords<QualificationEvidence> Steps = new(SupplierWords.Steps);

    private static readonly JsonWords<AfterCancellation> Cancellation = new(
        ("new-initial-evaluation", AfterCancellation.NewInitialEvaluation),
        ("never", AfterCancellation.Never));

    private static readonly JsonWords<FailedVerification> Verification = new(
        ("reselect", FailedVerification.Reselect),
        ("stop", FailedVerification.Stop));

    private static readonly JsonWords<MissingScorePolicy> MissingScores = new(
        ("refuse", MissingScorePolicy.Refuse),
        ("redistribute", MissingScorePolicy.Redistribute),
        ("zero", MissingScorePolicy.Zero));

    /// <summary>Reads a rule set from text.</summary>
    /// <param name="json">The text, such as that of a file.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<SupplierRuleSet> Read(string json) => RuleSetText.Read(Guard.Against.Null(json), Read);

    /// <summary>Reads a rule set from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The rule set, or everything that is wrong with the text.</returns>
    public static Loaded<SupplierRuleSet> Read(ReadOnlyMemory<byte> utf8) => RuleSetText.Read(utf8, Read);

    /// <summary>Writes a rule set, presentation included.</summary>
    /// <param name="rules">The rule set. One with numbers beyond the limits of the format is written, and refused when it is read.</param>
    /// <returns>Indented JSON with line feeds, ending with one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static string Write(SupplierRuleSet rules)
    {
        Guard.Against.Null(rules);
        return RuleSetText.Write(writer => Write(writer, rules));
    }

    internal static SupplierRuleSet? Read(JsonPlace place)
    {
        if (place.Members(Names) is not { } members) return null;
        var head = RuleSetHead.Read(members, Method);
        var periodA = members.Required("periodA", PeriodShape.InYearsOrMonths);
        var periodB = members.Required("periodB", PeriodShape.InYearsOrMonths);
        var periodC = members.Required("periodC", PeriodShape.InYearsOrMonths);
        var requiredSteps = members.Required("requiredSteps", list => Steps.ReadSet(list, 0));
        var leastMeasures = members.Required("leastMeasures", number => number.Number(Measures));
        var afterCancellation = members.Required("afterCancellation", Cancellation.Read);
        var failedVerification = members.Required("failedVerification", Verification.Read);
        var scoreCard = members.Required("scoreCard", ScoreCardShape.Read);
        var missingScores = members.Required("missingScores", MissingScores.Read);
        if (place.Findings.HasErrors) return null;
        return new()
        {
            Id = head!.Id,
            Version = head.Version,
            EffectiveFrom = head.EffectiveFrom,
            Source = head.Source,
            PeriodA = periodA,
            PeriodB = periodB,
            PeriodC = periodC,
            RequiredSteps = requiredSteps!.Value.Aggregate(QualificationEvidence.None, (all, step) => all | step),
            LeastMeasures = (int)leastMeasures!.Value,
            AfterCancellation = afterCancellation!.Value,
            FailedVerification = failedVerification!.Value,
            ScoreCard = scoreCard!,
            MissingScores = missingScores!.Value,
        };
    }

    private static void Write(Utf8JsonWriter writer, SupplierRuleSet rules)
    {
        writer.WriteStartObject();
        RuleSetHead.Write(writer, Method, rules);
        PeriodShape.Write(writer, "periodA", rules.PeriodA);
        PeriodShape.Write(writer, "periodB", rules.PeriodB);
        PeriodShape.Write(writer, "periodC", rules.PeriodC);
        Steps.WriteSet(writer, "requiredSteps", Steps.In(rules.RequiredSteps));
        writer.WriteNumber("leastMeasures", rules.LeastMeasures);
        Cancellation.Write(writer, "afterCancellation", rules.AfterCancellation);
        Verification.Write(writer, "failedVerification", rules.FailedVerification);
        ScoreCardShape.Write(writer, "scoreCard", rules.ScoreCard);
        MissingScores.Write(writer, "missingScores", rules.MissingScores);
        writer.WriteEndObject();
    }
}
