using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>Aspects and the verdicts on them in words.</summary>
internal static class AspectWords
{
    public static readonly Choice[] Types =
    [
        Choice.Of("air", "Air", "大气污染"), Choice.Of("water", "Water", "水体污染"), Choice.Of("noise", "Noise", "噪声"),
        Choice.Of("solid-waste", "Solid waste", "固体废弃物"), Choice.Of("soil", "Soil", "土壤污染"), Choice.Of("resource", "Resources", "资源能源消耗"),
        Choice.Of("other", "Other", "其他"),
    ];

    public static readonly Choice[] Tenses = [Choice.Of("past", "Past", "过去"), Choice.Of("present", "Present", "现在"), Choice.Of("future", "Future", "将来")];

    public static readonly Choice[] States = [Choice.Of("normal", "Normal", "正常"), Choice.Of("abnormal", "Abnormal", "异常"), Choice.Of("emergency", "Emergency", "紧急")];

    private static readonly Dictionary<string, LocalizedText> Deciding = new()
    {
        ["total"] = LocalizedText.Of("Total", "总分"),
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
            true => (LocalizedText.Of("significant", "重要"), Tone.Bad),
            false => (LocalizedText.Of("not significant", "一般"), Tone.Good),
            null => (LocalizedText.Of("not evaluated", "未评价"), Tone.Warn),
        };
        var aspect = verdict.Scores.Aspect;
        return new()
        {
            Words = Said.Join(verdict.Total is { } total ? LocalizedText.Same("Σ = " + Numbers.Of(total)) : null, name),
            Tone = tone,
            Rationale = verdict.Rationale,
            Facts =
            [
                Fact.Of("Type", "类型", NameOf(Types, Words<AspectType>.Of(aspect.Type))),
                Fact.Of("Tense, state", "时态、状态", Said.Join(NameOf(Tenses, Words<AspectTense>.Of(aspect.Tense)), NameOf(States, Words<AspectState>.Of(aspect.State)))),
                Fact.Of("Total", "总分", Numbers.Of(verdict.Total)),
                .. verdict.Parts.Select(part => Fact.Of(part.Factor, part.Factor, part.Points is { } points ? Numbers.Of(points) : "?")),
                .. verdict.DecidedBy.Select(code => Fact.Of("Decided by", "判定依据", NameOf(code))),
            ],
        };
    }

    private static LocalizedText NameOf(Choice[] choices, string word) => choices.FirstOrDefault(choice => choice.Word == word)?.Name ?? LocalizedText.Same("?");
}
