namespace Yiko.Compliance.Registers.Risks;

/// <summary>The columns of a hazard register, with the headers that Chinese registers print.</summary>
internal static class RiskColumns
{
    public static readonly InputColumn Id = new() { Name = "id", Required = true, IsIdentifier = true, Aliases = ["编号", "危险源编号", "代码", "序号", "no", "no."], WeakAliases = ["ref", "ref.", "reference", "number", "#"] };

    public static readonly InputColumn Hazard = new()
    {
        Name = "hazard",
        Descriptive = true,
        Aliases = ["危险源", "危险有害因素", "危害因素", "危险源描述", "危险因素", "危险源名称", "危险因素明细", "主要危险源"],
    };

    public static readonly InputColumn Department = new()
    {
        Name = "department",
        Descriptive = true,
        Aliases = ["部门", "责任部门", "单位", "所属部门"],
    };

    public static readonly InputColumn Likelihood = new()
    {
        Name = "likelihood",
        Letter = "L",
        Decides = true,
        Aliases = ["可能性", "可能性/L", "L", "L值", "事故发生的可能性", "事故发生的可能性L", "发生可能性", "事故可能性", "发生的可能性"],
        WeakAliases = ["probability", "概率", "发生概率", "chance"],
    };

    public static readonly InputColumn Exposure = new()
    {
        Name = "exposure",
        Letter = "E",
        Decides = true,
        Aliases = ["暴露频率", "暴露频率/E", "暴露频繁程度", "暴露频繁程度E", "暴露", "E", "E值", "暴露于危险环境的频繁程度", "暴露频次", "人员暴露频繁程度", "exposure frequency", "frequency of exposure"],
        WeakAliases = ["频繁程度", "频繁程度E", "频率", "频率E", "频次", "频次E", "frequency"],
    };

    public static readonly InputColumn Consequence = new()
    {
        Name = "consequence",
        Letter = "C",
        Decides = true,
        Aliases = ["后果", "后果/C", "C", "C值", "后果严重性", "后果严重程度", "后果的严重性", "严重性", "严重性C", "严重程度", "severity", "事故后果", "事故后果严重程度", "后果严重度"],
        WeakAliases = ["impact", "consequences", "影响", "影响程度", "effect", "S", "S值", "严重度"],
    };

    public static readonly InputColumn LawBreached = new() { Name = "law_breached", IsFlag = true, Aliases = [.. FlagNames.LawBreached, "illegal"] };

    public static readonly InputColumn PastAccident = new()
    {
        Name = "past_accident_uncontrolled",
        IsFlag = true,
        Aliases = ["past_accident", "曾发生事故", "曾发生过事故", "曾发生事故未控制", "曾发生事故仍未控制", "曾发生过事故仍未采取有效控制措施"],
    };

    public static readonly InputColumn Complaint = new()
    {
        Name = "justified_complaint",
        IsFlag = true,
        Aliases = ["合理抱怨", "相关方合理抱怨", "相关方抱怨", "相关方合理抱怨或要求", "相关方有合理抱怨或要求"],
    };

    public static readonly InputColumn DirectDanger = new()
    {
        Name = "direct_danger_uncontrolled",
        IsFlag = true,
        Aliases = ["直接危险未控制", "直接观察到危险且无控制", "直接观察到的危险", "直接观察到的危险且无适当控制措施"],
    };

    public static readonly InputColumn ResidualLikelihood = new()
    {
        Name = "residual_likelihood",
        Letter = "L",
        Aliases = ["剩余可能性", "残余可能性", "剩余L", "残余L", "控制后可能性", "控制后L", "剩余可能性L", "控制后可能性L", "residual L"],
    };

    public static readonly InputColumn ResidualExposure = new()
    {
        Name = "residual_exposure",
        Letter = "E",
        Aliases = ["剩余暴露频率", "残余暴露频率", "剩余E", "残余E", "控制后暴露频率", "控制后E", "剩余暴露频率E", "控制后暴露频率E", "residual E"],
    };

    public static readonly InputColumn ResidualConsequence = new()
    {
        Name = "residual_consequence",
        Letter = "C",
        Aliases = ["剩余后果", "残余后果", "剩余C", "残余C", "控制后后果", "控制后C", "剩余后果C", "控制后后果C", "residual C"],
    };

    public static readonly IReadOnlyList<InputColumn> All =
    [
        Id, Hazard, Department, Likelihood, Exposure, Consequence, LawBreached, PastAccident, Complaint, DirectDanger,
        ResidualLikelihood, ResidualExposure, ResidualConsequence,
    ];

    /// <summary>What the sheet itself makes of the factors.</summary>
    public static readonly InputColumn OwnScore = new()
    {
        Name = "score",
        IsOwnResult = true,
        Letter = "D",
        Aliases = ["D", "D值", "D=LEC", "D=L×E×C", "D=L*E*C", "LEC", "LEC值", "风险值", "风险值D", "风险分值", "危险性分值", "危险性D", "分值", "得分", "总分", "综合分", "风险度", "R", "R值", "risk score", "risk value"],
    };

    public static readonly InputColumn OwnGrade = new()
    {
        Name = "grade",
        IsOwnResult = true,
        Aliases = ["风险等级", "风险级别", "危险等级", "危险级别", "危险程度", "评价等级", "评价级别", "等级", "级别", "level", "risk level", "risk grade", "risk rating", "rating"],
    };

    public static readonly IReadOnlyList<InputColumn> WithOwnResults = [.. All, OwnScore, OwnGrade];
}
