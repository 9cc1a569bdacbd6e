namespace Yiko.Compliance.Registers.Objectives;

/// <summary>The columns of a register of objectives, with the headers that Chinese registers print.</summary>
internal static class ObjectiveColumns
{
    public static readonly InputColumn Id = new() { Name = "id", Required = true, IsIdentifier = true, Aliases = ["编号", "目标编号", "指标编号", "代码", "序号", "no", "no."], WeakAliases = ["ref", "ref.", "reference", "number", "#"] };

    public static readonly InputColumn Kind = new() { Name = "kind", Aliases = ["类型", "比较方式", "判定方式", "指标类型"] };

    public static readonly InputColumn Target = new() { Name = "target", Required = true, Unless = ["kind"], Decides = true, Aliases = ["目标值", "指标值", "目标要求", "指标要求"] };

    public static readonly InputColumn Numerator = new() { Name = "numerator", Decides = true, Aliases = ["分子", "合格数", "完成数", "达标数"] };

    public static readonly InputColumn Denominator = new() { Name = "denominator", Aliases = ["分母", "总数", "应完成数", "样本数"] };

    public static readonly InputColumn Value = new() { Name = "value", Decides = true, Aliases = ["实际值", "实测值", "数值", "实际完成值", "完成值", "实际完成", "实绩", "本年实绩", "本年完成"], WeakAliases = ["实际", "实际结果", "actual", "actual value", "achieved", "achieved value"] };

    public static readonly InputColumn Count = new() { Name = "count", Decides = true, Aliases = ["次数", "发生次数", "起数", "事故起数"] };

    public static readonly InputColumn Covered = new() { Name = "covered", Aliases = ["已监测时段", "已监测月数", "已统计月数"] };

    public static readonly InputColumn Exposed = new() { Name = "exposed", Aliases = ["应监测时段", "应监测月数", "应统计月数"] };

    public static readonly InputColumn PeriodClosed = new() { Name = "period_closed", IsFlag = true, Aliases = ["统计期已结束", "期间已结束", "考核期已结束", "期末", "已结束"] };

    public static readonly InputColumn Period = new() { Name = "period", Aliases = ["统计期", "考核期"] };

    public static readonly InputColumn Unit = new() { Name = "unit", Aliases = ["计量方式", "统计方式"] };

    public static readonly InputColumn[] All = [Id, Kind, Target, Numerator, Denominator, Value, Count, Covered, Exposed, PeriodClosed, Period, Unit];

    /// <summary>Headers that only describe the row: shown in the table, carried through to records as any unknown column.</summary>
    public static readonly string[] Wordings = ["objective", "目标", "指标", "目标名称", "指标名称", "目标指标", "质量目标", "环境目标", "安全目标", "职业健康安全目标", "目标内容"];

    /// <summary>What the sheet itself says of the objective.</summary>
    public static readonly InputColumn OwnStatus = new()
    {
        Name = "status",
        IsOwnResult = true,
        Aliases = ["是否达标", "达标情况", "是否达成", "达成情况", "是否完成", "完成情况", "评价结果", "考核结果", "结论"],
    };

    public static readonly IReadOnlyList<InputColumn> WithOwnResults = [.. All, OwnStatus];
}
