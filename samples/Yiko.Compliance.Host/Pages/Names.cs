using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Host.Pages.Components;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Pages;

/// <summary>What the library's codes are called on pages, and how they are meant. Sentences come from the library itself.</summary>
internal static class Names
{
    private static readonly LocalizedText[] Types =
    [
        LocalizedText.Of("Air", "大气污染"), LocalizedText.Of("Water", "水体污染"), LocalizedText.Of("Noise", "噪声"),
        LocalizedText.Of("Solid waste", "固体废弃物"), LocalizedText.Of("Soil", "土壤污染"), LocalizedText.Of("Resources", "资源能源消耗"),
        LocalizedText.Of("Other", "其他"),
    ];

    private static readonly LocalizedText[] Tenses = [LocalizedText.Of("Past", "过去"), LocalizedText.Of("Present", "现在"), LocalizedText.Of("Future", "将来")];

    private static readonly LocalizedText[] States =
        [LocalizedText.Of("Normal", "正常"), LocalizedText.Of("Abnormal", "异常"), LocalizedText.Of("Emergency", "紧急")];

    public static readonly (RiskCriteria Criterion, LocalizedText Name)[] Criteria =
    [
        (RiskCriteria.LawBreached, LocalizedText.Of("Law breached", "违反法律法规")),
        (RiskCriteria.PastAccidentUncontrolled, LocalizedText.Of("Past accident, still uncontrolled", "曾发生事故，仍未有效控制")),
        (RiskCriteria.JustifiedComplaint, LocalizedText.Of("Justified complaint", "相关方合理抱怨")),
        (RiskCriteria.DirectDangerUncontrolled, LocalizedText.Of("Direct danger, uncontrolled", "直接观察到的危险，无适当控制")),
    ];

    private static readonly Dictionary<string, LocalizedText> Areas = new()
    {
        ["hazards"] = LocalizedText.Of("Hazards", "危险源"),
        ["aspects"] = LocalizedText.Of("Environmental aspects", "环境因素"),
        ["suppliers"] = LocalizedText.Of("Suppliers", "供方"),
        ["objectives"] = LocalizedText.Of("Objectives", "目标"),
        ["documents"] = LocalizedText.Of("Documents", "文件"),
        ["configurations"] = LocalizedText.Of("Configurations", "技术状态"),
        ["decisions"] = LocalizedText.Of("Decisions", "判定记录"),
        ["imports"] = LocalizedText.Of("Imports", "导入"),
    };

    private static readonly Dictionary<string, LocalizedText> AspectCriteria = new()
    {
        ["total"] = LocalizedText.Of("Total", "总分"),
        ["illegal"] = LocalizedText.Of("Law breached", "违反法律法规"),
        ["emergency"] = LocalizedText.Of("Emergency", "紧急状态"),
        ["hazardous-waste"] = LocalizedText.Of("Hazardous waste", "危险废物"),
        ["key-energy-saving"] = LocalizedText.Of("Key energy saving", "节能降耗重点"),
    };

    /// <summary>What makes an aspect significant; the code where it has no name here, as factors have.</summary>
    public static LocalizedText OfCriterion(string code) => AspectCriteria.GetValueOrDefault(code) ?? LocalizedText.Same(code);

    /// <summary>An area of the host; its code where it has no name.</summary>
    public static LocalizedText NameOfArea(string area) => Areas.GetValueOrDefault(area) ?? LocalizedText.Same(area);

    public static LocalizedText NameOf(AspectType type) => Types[(int)type];

    public static LocalizedText NameOf(AspectTense tense) => Tenses[(int)tense];

    public static LocalizedText NameOf(AspectState state) => States[(int)state];

    public static (LocalizedText Text, Tone Tone) OfAcceptable(bool? acceptable) => acceptable switch
    {
        true => (LocalizedText.Of("Acceptable", "可接受"), Tone.Good),
        false => (LocalizedText.Of("Unacceptable", "不可接受"), Tone.Bad),
        null => (LocalizedText.Of("Not rated", "未评定"), Tone.Warn),
    };

    public static (LocalizedText Text, Tone Tone) OfSignificant(bool? significant) => significant switch
    {
        true => (LocalizedText.Of("Significant", "重要"), Tone.Bad),
        false => (LocalizedText.Of("Not significant", "一般"), Tone.Good),
        null => (LocalizedText.Of("Not evaluated", "未评价"), Tone.Warn),
    };

    public static (LocalizedText Text, Tone Tone) Of(SupplyStatus status) => status switch
    {
        SupplyStatus.Candidate => (LocalizedText.Of("Candidate", "候选"), Tone.Plain),
        SupplyStatus.Qualified => (LocalizedText.Of("Qualified", "合格"), Tone.Good),
        SupplyStatus.Overdue => (LocalizedText.Of("Overdue", "逾期"), Tone.Warn),
        SupplyStatus.Disqualified => (LocalizedText.Of("Disqualified", "取消资格"), Tone.Bad),
        SupplyStatus.InUse => (LocalizedText.Of("In use", "在用"), Tone.Good),
        SupplyStatus.Replaced => (LocalizedText.Of("Replaced", "已更换"), Tone.Bad),
        _ => (LocalizedText.Of("Not decided", "未判定"), Tone.Warn),
    };

    public static LocalizedText Of(SupplierEventKind? kind) => kind switch
    {
        SupplierEventKind.Initial => LocalizedText.Of("Initial evaluation", "初次评价"),
        SupplierEventKind.Annual => LocalizedText.Of("Annual evaluation", "年度评价"),
        SupplierEventKind.Verification => LocalizedText.Of("Verification", "能力验证"),
        SupplierEventKind.Nonconforming => LocalizedText.Of("Nonconforming product", "不合格品"),
        _ => LocalizedText.Same("?"),
    };

    public static (LocalizedText Text, Tone Tone) Of(ObjectiveStatus status) => status switch
    {
        ObjectiveStatus.Attained => (LocalizedText.Of("Attained", "完成"), Tone.Good),
        ObjectiveStatus.NotAttained => (LocalizedText.Of("Not attained", "未完成"), Tone.Bad),
        ObjectiveStatus.ProvisionallyAttained => (LocalizedText.Of("Attained so far", "暂完成"), Tone.Good),
        ObjectiveStatus.ProvisionallyNotAttained => (LocalizedText.Of("Not attained so far", "暂未完成"), Tone.Warn),
        ObjectiveStatus.NoData => (LocalizedText.Of("No data", "无数据"), Tone.Warn),
        ObjectiveStatus.NotApplicable => (LocalizedText.Of("Not applicable", "不适用"), Tone.Plain),
        _ => (LocalizedText.Of("Not appraised", "未判定"), Tone.Warn),
    };

    public static (LocalizedText Text, Tone Tone) Of(ObjectiveProspect prospect) => prospect switch
    {
        ObjectiveProspect.Open => (LocalizedText.Of("Can still be reached", "尚可实现"), Tone.Plain),
        ObjectiveProspect.Secured => (LocalizedText.Of("Secured", "已确保实现"), Tone.Good),
        ObjectiveProspect.Lost => (LocalizedText.Of("Out of reach", "已无法实现"), Tone.Bad),
        _ => (LocalizedText.Of("Not foreseeable", "尚不可预见"), Tone.Plain),
    };

    public static LocalizedText Of(RequestState state) => state switch
    {
        RequestState.Recorded => LocalizedText.Of("Recorded", "已登记"),
        RequestState.Analysed => LocalizedText.Of("Analysed", "已分析"),
        RequestState.Deferred => LocalizedText.Of("Deferred", "暂缓"),
        RequestState.Approved => LocalizedText.Of("Approved", "已批准"),
        RequestState.Rejected => LocalizedText.Of("Rejected", "已否决"),
        RequestState.Implemented => LocalizedText.Of("Implemented", "已实施"),
        RequestState.Verified => LocalizedText.Of("Verified", "已验证"),
        _ => LocalizedText.Of("Released", "已放行"),
    };

    public static (LocalizedText Text, Tone Tone) Of(ItemState state) => state switch
    {
        ItemState.Identified => (LocalizedText.Of("Identified", "已标识"), Tone.Plain),
        ItemState.Draft => (LocalizedText.Of("Draft", "草稿"), Tone.Plain),
        ItemState.Controlled => (LocalizedText.Of("Controlled", "受控"), Tone.Good),
        ItemState.CheckedOut => (LocalizedText.Of("Checked out", "已检出"), Tone.Warn),
        ItemState.Released => (LocalizedText.Of("Released", "已放行"), Tone.Good),
        _ => (LocalizedText.Of("Retired", "已退役"), Tone.Plain),
    };
}
