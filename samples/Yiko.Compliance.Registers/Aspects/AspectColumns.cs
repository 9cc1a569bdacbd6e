using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>The columns of a register of aspects, with the headers that Chinese registers print.</summary>
internal static class AspectColumns
{
    /// <summary>The code of the criterion that a medium may answer.</summary>
    public const string HazardousWaste = "hazardous-waste";

    public static readonly InputColumn Id = new() { Name = "id", Required = true, IsIdentifier = true, Aliases = ["编号", "环境因素编号", "代码", "序号", "no", "no."], WeakAliases = ["ref", "ref.", "reference", "number", "#"] };

    public static readonly InputColumn Type = new() { Name = "type", Required = true, Aliases = ["类型", "环境因素类型", "环境类型", "因素类型", "污染类型", "污染类别", "种类", "介质", "排放介质", "排放去向"], WeakAliases = ["类别", "分类"] };

    public static readonly InputColumn Tense = new() { Name = "tense", Required = true, Aliases = ["时态"] };

    public static readonly InputColumn State = new() { Name = "state", Required = true, Aliases = ["状态"] };

    /// <summary>Where the aspect was found; coverage alone asks.</summary>
    public static readonly InputColumn Range = new() { Name = "range", Aliases = ["识别范围", "范围类别"] };

    /// <summary>Columns that the table shows and the records carry through.</summary>
    public static readonly string[] AspectHeaders = ["aspect", "环境因素", "环境因素描述", "环境因素名称", "主要环境因素"];

    public static readonly string[] DepartmentHeaders = ["department", "部门", "责任部门", "所属部门", "单位"];

    public static readonly IReadOnlyList<InputColumn> Dimensions = [Id, Type, Tense, State];

    /// <summary>What the sheet itself makes of the points.</summary>
    public static readonly InputColumn OwnTotal = new()
    {
        Name = "total",
        IsOwnResult = true,
        Aliases = ["∑", "Σ", "综合分", "综合得分", "综合评分", "总分", "总得分", "合计", "合计得分", "得分", "分值", "评价得分", "评价值", "Z", "Z值", "score", "sum"],
    };

    public static readonly InputColumn OwnSignificant = new()
    {
        Name = "significant",
        IsOwnResult = true,
        IsFlag = true,
        Aliases = ["重要", "重要环境因素", "重要性", "是否重要", "重要与否", "是否重要环境因素", "是否为重要环境因素", "重大环境因素", "是否重大", "评价结果", "评价结论", "结论", "等级", "级别", "level"],
    };

    private static readonly Dictionary<string, string[]> FlagAliases = new()
    {
        ["illegal"] = [.. FlagNames.LawBreached, "law_breached"],
        [HazardousWaste] = ["危险废物", "属于危险废物", "列入危险废物名录", "列入国家危险废物名录", "危废"],
        ["key-energy-saving"] = ["节能降耗重点", "重点节能", "节能降耗的重点环境因素"],
    };

    // The letters of the other methods stand for different things in each; only the words of the default are known by their names.
    private static readonly Dictionary<string, string[]> FactorAliases = new()
    {
        ["scale"] = ["规模范围", "规模", "影响规模", "A规模范围"],
        ["severity"] = ["影响程度", "程度", "严重程度", "B影响程度"],
        ["frequency"] = ["发生频率", "频率", "C发生频率"],
        ["compliance"] = ["法规符合性", "法规遵循", "D法规符合性"],
        ["concern"] = ["社会关注度", "社会关注", "公众关注度", "E社会关注度"],
        ["consumption"] = ["消耗量", "资源能源消耗量", "F消耗量"],
        ["saving"] = ["可节约程度", "G可节约程度"],
    };

    /// <summary>The column of a direct criterion that the assessor answers: <c>hazardous_waste</c> for <c>hazardous-waste</c>.</summary>
    public static InputColumn Of(DirectCriterion criterion) => new()
    {
        Name = criterion.Code.Replace('-', '_'),
        IsFlag = true,
        Aliases = FlagAliases.GetValueOrDefault(criterion.Code, []).ToValueList(),
    };

    /// <summary>The column of a factor: under its code, its names in both languages, or its letter where the code is one.</summary>
    public static InputColumn Of(AspectFactor factor)
    {
        var isLetter = factor.Code.Length == 1 || (factor.Code.Length == 2 && char.IsAsciiDigit(factor.Code[1]));
        return new()
        {
            Name = factor.Code,
            Decides = true,
            Letter = isLetter ? factor.Code : string.Empty,
            LetterSuffices = isLetter && factor.Name.ChineseSimplified.EndsWith(factor.Code, StringComparison.OrdinalIgnoreCase),
            Aliases = [.. new[] { factor.Name.ChineseSimplified, factor.Name.English }.Concat(FactorAliases.GetValueOrDefault(factor.Code, []))
                .Where(name => name != factor.Code).DistinctBy(HeaderKey.Of)],
        };
    }
}
