using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Registers.Aspects;

/// <summary>The columns of a register of aspects, with the headers that Chinese registers print.</summary>
internal static class AspectColumns
{
    public static readonly InputColumn Id = new() { Name = "id", Required = true, Aliases = ["编号", "序号", "环境因素编号", "no", "no."] };

    public static readonly InputColumn Type = new() { Name = "type", Required = true, Aliases = ["类型", "环境因素类型", "环境类型", "种类"] };

    public static readonly InputColumn Tense = new() { Name = "tense", Required = true, Aliases = ["时态"] };

    public static readonly InputColumn State = new() { Name = "state", Required = true, Aliases = ["状态"] };

    /// <summary>Columns that the table shows and the records carry through.</summary>
    public static readonly string[] AspectHeaders = ["aspect", "环境因素", "环境因素描述", "环境因素名称"];

    public static readonly string[] DepartmentHeaders = ["department", "部门", "责任部门", "所属部门", "单位"];

    public static readonly IReadOnlyList<InputColumn> Dimensions = [Id, Type, Tense, State];

    private static readonly Dictionary<string, string[]> FlagAliases = new()
    {
        ["illegal"] = ["违法", "违反法律法规", "违反法规", "不符合法律法规", "不符合法律法规及其他要求"],
        ["hazardous-waste"] = ["危险废物", "列入危险废物名录", "列入国家危险废物名录", "危废"],
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
        Aliases = FlagAliases.GetValueOrDefault(criterion.Code, []).ToValueList(),
    };

    public static InputColumn Of(AspectFactor factor) =>
        new() { Name = factor.Code, Aliases = FactorAliases.GetValueOrDefault(factor.Code, []).ToValueList() };
}
