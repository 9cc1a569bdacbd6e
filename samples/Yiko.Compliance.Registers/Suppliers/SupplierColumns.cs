using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>The columns of supplier registers and score sheets, with the headers that Chinese ones print.</summary>
internal static class SupplierColumns
{
    public static readonly InputColumn Id = new() { Name = "id", Required = true, Aliases = ["编号", "序号", "供方编号", "供应商编号", "no", "no."] };

    public static readonly InputColumn Name = new() { Name = "supplier", Descriptive = true, Aliases = ["供方", "供方名称", "供应商", "供应商名称"] };

    public static readonly InputColumn Supplier = new() { Name = "supplier", Required = true, Aliases = Name.Aliases };

    public static readonly InputColumn Product = new() { Name = "product", Required = true, Aliases = ["产品", "产品名称", "物资", "物资名称", "供应产品"] };

    public static readonly InputColumn Class = new() { Name = "class", Required = true, Aliases = ["类别", "产品类别", "物资类别", "分类"] };

    public static readonly InputColumn Date = new() { Name = "date", Required = true, Aliases = ["日期", "评价日期", "发生日期"] };

    public static readonly InputColumn Kind = new() { Name = "kind", Required = true, Aliases = ["事项", "事项类型", "评价类型", "类型"] };

    public static readonly InputColumn Result = new() { Name = "result", Required = true, Aliases = ["结论", "评价结论", "结果", "评价结果"] };

    public static readonly InputColumn Qualification = new() { Name = "qualification_verified", Aliases = ["资质已验证", "资质验证", "验证资质"] };

    public static readonly InputColumn Capability = new() { Name = "capability_verified", Aliases = ["能力已验证", "验证能力"] };

    public static readonly InputColumn Information = new() { Name = "information_collected", Aliases = ["信息已收集", "信息收集", "收集信息"] };

    public static readonly InputColumn Performance = new() { Name = "performance_assessed", Aliases = ["绩效已评价", "绩效评价", "评价绩效"] };

    public static readonly InputColumn Measures = new() { Name = "measures", Aliases = ["措施", "采取措施", "采取的措施"] };

    /// <summary>The columns of <c>suppliers status</c>.</summary>
    public static readonly IReadOnlyList<InputColumn> OfRegister =
        [Supplier, Product, Class, Date, Kind, Result, Qualification, Capability, Information, Performance, Measures];

    private static readonly Dictionary<string, string[]> CriterionAliases = new(StringComparer.Ordinal)
    {
        ["quality"] = ["质量得分", "质量评分"],
        ["cost"] = ["成本", "价格得分", "价格评分"],
        ["delivery"] = ["交期", "交货", "交付得分"],
        ["service"] = ["售后服务", "服务得分"],
    };

    /// <summary>The columns of <c>suppliers score</c>: one for each criterion and each veto of the card, under its code or its Chinese name.</summary>
    public static IReadOnlyList<InputColumn> OfCard(SupplierScoreCard card) => [Id, Name, .. OfCriteria(card), .. card.Vetoes.Select(Of)];

    public static IEnumerable<InputColumn> OfCriteria(SupplierScoreCard card) => card.Criteria.Select(criterion => new InputColumn
    {
        Name = criterion.Code,
        Aliases = [criterion.Name.ChineseSimplified, .. CriterionAliases.GetValueOrDefault(criterion.Code, [])],
    });

    public static InputColumn Of(ScoreVeto veto) => new() { Name = veto.Code, Aliases = [veto.Name.ChineseSimplified] };
}
