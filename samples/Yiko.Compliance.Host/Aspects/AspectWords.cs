using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>Aspects and the verdicts on them in words.</summary>
internal static class AspectWords
{
    public static readonly Choice[] Types = [.. Words.All<AspectType>().Select(Choice.Of)];

    public static readonly Choice[] Tenses = [.. Words.All<AspectTense>().Select(Choice.Of)];

    public static readonly Choice[] States = [.. Words.All<AspectState>().Select(Choice.Of)];

    private static readonly LocalizedText Unknown = LocalizedText.Same("?");

    private static readonly Dictionary<string, LocalizedText> Deciding = new()
    {
        [SignificanceCondition.TotalCode] = LocalizedText.Of("Total", "总分"),
        ["illegal"] = LocalizedText.Of("Law breached", "违反法律法规"),
        ["emergency"] = LocalizedText.Of("Emergency", "紧急状态"),
        ["hazardous-waste"] = LocalizedText.Of("Hazardous waste", "危险废物"),
        ["key-energy-saving"] = LocalizedText.Of("Key energy saving", "节能降耗重点"),
    };

    /// <summary>What made an aspect significant; the code where it has no name here, as factors have.</summary>
    public static LocalizedText NameOf(string deciding) => Deciding.GetValueOrDefault(deciding) ?? LocalizedText.Same(deciding);

    public static Said Say(AspectEvaluation verdict)
    {
        var (name, tone) = verdict.IsSignificant switch
        {
            true => (LocalizedText.Of("significant", "重要"), Tone.Note),
            false => (LocalizedText.Of("not significant", "一般"), Tone.Good),
            null => (Words.Of(AspectStatus.NotEvaluated).Name, Tone.Warn),
        };
        var aspect = verdict.Scores.Aspect;
        return new()
        {
            Words = Said.Join(verdict.Total is { } total ? LocalizedText.Same("Σ = " + Numbers.Of(total)) : null, name),
            Tone = tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("Type", "类型", aspect.Type is { } type ? Words.Of(type).Name : Unknown),
                Fact.Of("Tense, state", "时态、状态", Said.Join(
                    aspect.Tense is { } tense ? Words.Of(tense).Name : Unknown, aspect.State is { } state ? Words.Of(state).Name : Unknown)),
                Fact.Of("Total", "总分", Numbers.Of(verdict.Total)),
                .. verdict.Parts.Select(part => Fact.Of(part.Factor, part.Factor, part.Points is { } points ? Numbers.Of(points) : "?")),
                .. verdict.DecidedBy.Select(code => Fact.Of("Decided by", "判定依据", NameOf(code))),
            ],
        };
    }
}
