using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Registers.Suppliers;

/// <summary>The columns of supplier registers and score sheets, with the headers that Chinese ones print.</summary>
internal static class SupplierColumns
{
    public static readonly InputColumn Id = new() { Name = "id", Required = true, Unless = ["supplier"], IsIdentifier = true, Aliases = ["编号", "供方编号", "供应商编号", "代码", "序号", "no", "no."], WeakAliases = ["ref", "ref.", "reference", "number", "#"] };

    public static readonly InputColumn Name = new() { Name = "supplier", Descriptive = true, Aliases = ["供方", "供方名称", "供应商", "供应商名称", "供货单位", "单位名称", "supplier name", "vendor"] };

    public static readonly InputColumn Supplier = new() { Name = "supplier", Required = true, Aliases = Name.Aliases };

    public static readonly InputColumn Product = new() { Name = "product", Required = true, Aliases = ["产品", "产品名称", "物资", "物资名称", "供应产品", "供应物资", "供货产品", "供应范围", "供货范围", "采购产品", "供应品种"], WeakAliases = ["products", "material", "materials", "goods", "品名", "主要产品", "经营范围"] };

    public static readonly InputColumn Class = new() { Name = "class", Required = true, Decides = true, Aliases = ["类别", "产品类别", "物资类别", "分类"], WeakAliases = ["category"] };

    public static readonly InputColumn Date = new() { Name = "date", Required = true, Decides = true, Aliases = ["日期", "评价日期", "发生日期"] };

    public static readonly InputColumn Kind = new() { Name = "kind", Required = true, Decides = true, Aliases = ["事项", "事项类型", "评价类型", "类型"] };

    public static readonly InputColumn Result = new() { Name = "result", Required = true, Decides = true, Aliases = ["结论", "评价结论", "结果", "评价结果"] };

    public static readonly InputColumn Qualification = new() { Name = "qualification_verified", IsFlag = true, Aliases = ["资质已验证", "资质验证", "验证资质"] };

    public static readonly InputColumn Capability = new() { Name = "capability_verified", IsFlag = true, Aliases = ["能力已验证", "验证能力"] };

    public static readonly InputColumn Information = new() { Name = "information_collected", IsFlag = true, Aliases = ["信息已收集", "信息收集", "收集信息"] };

    public static readonly InputColumn Performance = new() { Name = "performance_assessed", IsFlag = true, Aliases = ["绩效已评价", "绩效评价", "评价绩效"] };

    public static readonly InputColumn Measures = new() { Name = "measures", Aliases = ["措施", "采取措施", "采取的措施"] };

    public static readonly InputColumn Regular = new() { Name = "regular_supplier", IsFlag = true, Aliases = ["正规供方", "正规供应商", "是否正规供应商"] };

    /// <summary>The columns of <c>suppliers status</c>.</summary>
    public static readonly IReadOnlyList<InputColumn> OfRegister =
        [Supplier, Product, Class, Date, Kind, Result, Qualification, Capability, Information, Performance, Measures, Regular];

    /// <summary>The dates of a list that has a line for each supplier and no event of its own.</summary>
    public static readonly InputColumn InitialDate = new()
    {
        Name = "initial_date",
        Decides = true,
        Aliases = ["首次评价日期", "初次评价日期", "首评日期", "初评日期", "首次评定日期", "首次合格日期", "准入日期", "入库日期", "列入日期", "date of approval", "approved on", "approval date", "initial evaluation date"],
    };

    public static readonly InputColumn AnnualDate = new()
    {
        Name = "annual_date",
        Decides = true,
        Aliases = ["复评日期", "再评价日期", "重新评价日期", "年度评价日期", "年评日期", "年审日期", "复审日期", "最近评价日期", "最近复评日期", "最近一次评价日期", "末次评价日期", "last evaluation", "last evaluated", "re-evaluation date"],
    };

    public static readonly InputColumn VerificationDate = new() { Name = "verification_date", Decides = true, Aliases = ["验证日期", "能力验证日期", "年度验证日期"] };

    public static readonly IReadOnlyList<InputColumn> ListDates = [InitialDate, AnnualDate, VerificationDate];

    /// <summary>The results of such a list where each date has one of its own.</summary>
    public static readonly InputColumn InitialResult = new()
    {
        Name = "initial_result",
        Aliases = ["首次评价结果", "首次评价结论", "初次评价结果", "初次评价结论", "首评结果", "首评结论", "初评结果", "初评结论", "准入结果", "准入结论", "准入评价结果", "initial evaluation result", "initial result"],
    };

    public static readonly InputColumn AnnualResult = new()
    {
        Name = "annual_result",
        Aliases =
        [
            "复评结果", "复评结论", "再评价结果", "再评价结论", "重新评价结果", "重新评价结论", "年度评价结果", "年度评价结论", "年评结果", "年评结论", "年审结果", "年审结论", "复审结果", "复审结论",
            "最近评价结果", "最近复评结果", "annual evaluation result", "annual result", "re-evaluation result",
        ],
    };

    public static readonly InputColumn VerificationResult = new() { Name = "verification_result", Aliases = ["验证结果", "验证结论", "能力验证结果", "能力验证结论", "年度验证结果"] };

    public static readonly IReadOnlyList<InputColumn> ListResults = [InitialResult, AnnualResult, VerificationResult];

    /// <summary>The columns of <c>suppliers status</c>, whose file may be a list of suppliers with their dates as well.</summary>
    public static readonly IReadOnlyList<InputColumn> OfRegisterOrList =
    [
        .. OfRegister.Select(column => column == Date || column == Kind ? column with { Unless = [.. ListDates.Select(date => date.Name)] }
            : column == Result ? column with { Unless = [.. ListResults.Select(result => result.Name)] }
            : column),
        .. ListDates,
        .. ListResults,
    ];

    public static readonly InputColumn OwnTotal = new()
    {
        Name = "total",
        IsOwnResult = true,
        Aliases = ["总分", "总得分", "综合得分", "综合评分", "得分", "合计", "合计得分", "加权得分", "score", "total score"],
    };

    public static readonly InputColumn OwnGrade = new() { Name = "grade", IsOwnResult = true, Aliases = ["等级", "级别", "评定等级", "评价等级", "绩效等级", "level", "rating"] };

    private static readonly Dictionary<string, string[]> CriterionAliases = new(StringComparer.Ordinal)
    {
        ["quality"] = ["质量得分", "质量评分"],
        ["cost"] = ["成本", "价格得分", "价格评分"],
        ["delivery"] = ["交期", "交货", "交付得分"],
        ["service"] = ["售后服务", "服务得分"],
    };

    /// <summary>As <see cref="OfCard"/>, with what the sheet itself found as far as the card has no other use for the names.</summary>
    public static IReadOnlyList<InputColumn> OfCardWithOwnResults(SupplierScoreCard card) =>
        [.. OfCard(card), .. new[] { OwnTotal, OwnGrade }.Where(own => OfCard(card).All(column => column.Name != own.Name))];

    /// <summary>The columns of <c>suppliers score</c>: one for each criterion and each veto of the card, under its code or its Chinese name.</summary>
    public static IReadOnlyList<InputColumn> OfCard(SupplierScoreCard card) => [Id, Name, .. OfCriteria(card), .. card.Vetoes.Select(Of)];

    public static IEnumerable<InputColumn> OfCriteria(SupplierScoreCard card) => card.Criteria.Select(criterion => new InputColumn
    {
        Name = criterion.Code,
        Decides = true,
        Aliases = [criterion.Name.ChineseSimplified, .. CriterionAliases.GetValueOrDefault(criterion.Code, [])],
    });

    public static InputColumn Of(ScoreVeto veto) => new() { Name = veto.Code, IsFlag = true, Aliases = [veto.Name.ChineseSimplified] };
}
