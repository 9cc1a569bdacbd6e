using System.Globalization;
using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the tables of aspects.</summary>
internal static class AspectTableTexts
{
    public static readonly LocalizedText Id = LocalizedText.Of("Id", "编号");
    public static readonly LocalizedText Aspect = LocalizedText.Of("Aspect", "环境因素");
    public static readonly LocalizedText Department = LocalizedText.Of("Department", "部门");
    public static readonly LocalizedText Type = LocalizedText.Of("Type", "类型");
    public static readonly LocalizedText TenseAndState = LocalizedText.Of("When", "时态/状态");
    public static readonly LocalizedText Points = LocalizedText.Of("Points", "分值");
    public static readonly LocalizedText Total = LocalizedText.Of("Total", "总分");
    public static readonly LocalizedText Class = LocalizedText.Of("Class", "级别");
    public static readonly LocalizedText DecidedBy = LocalizedText.Of("Decided by", "判定依据");
    public static readonly LocalizedText NotEvaluated = Words.Of(AspectStatus.NotEvaluated).Name;
    public static readonly LocalizedText Significant = LocalizedText.Of("significant", "重要");
    public static readonly LocalizedText NoAspectHere = LocalizedText.Of("No aspect was identified here.", "此处尚未识别出环境因素。");

    private static readonly LocalizedText Unknown = LocalizedText.Same("?");
    private static readonly LocalizedText TotalCriterion = LocalizedText.Of("total", "总分");

    private static readonly Dictionary<string, LocalizedText> Criteria = new()
    {
        ["illegal"] = LocalizedText.Of("law breached", "违法"),
        ["emergency"] = LocalizedText.Of("emergency", "紧急状态"),
        ["hazardous-waste"] = LocalizedText.Of("hazardous waste", "危险废物"),
        ["key-energy-saving"] = LocalizedText.Of("key energy saving", "节能降耗重点"),
    };

    public static LocalizedText NameOf(AspectTense? tense, AspectState? state)
    {
        var (when, how) = (tense is { } known ? Words.Of(known).Name : Unknown, state is { } present ? Words.Of(present).Name : Unknown);
        return LocalizedText.Of($"{when.English}, {how.English}", $"{when.ChineseSimplified}/{how.ChineseSimplified}");
    }

    /// <summary>What stands for the class of a verdict that has none.</summary>
    public static LocalizedText ClassMissing(AspectEvaluation? verdict) => verdict?.IsSignificant == true ? Significant : NotEvaluated;

    /// <summary>Everything that decided; a dash where the class takes what no other claims, nothing without a verdict.</summary>
    public static string DecidedByOf(SignificanceRuleSet rules, AspectEvaluation? verdict, Language language)
    {
        if (verdict is null || verdict.Status == AspectStatus.NotEvaluated) return string.Empty;
        if (verdict.DecidedBy.IsEmpty) return "–";
        return string.Join(
            language == Language.ChineseSimplified ? "、" : ", ",
            verdict.DecidedBy.Select(code => NameOfCriterion(rules, code).In(language)));
    }

    public static LocalizedText Rows(long rows, string ruleSet) =>
        LocalizedText.Of($"{Number(rows)} aspects by {ruleSet}:", $"共 {Number(rows)} 条环境因素，规则集 {ruleSet}：");

    public static LocalizedText SignificantCount(long count, long direct) => direct == 0
        ? LocalizedText.Of($"Significant: {Number(count)}.", $"重要环境因素 {Number(count)} 条。")
        : LocalizedText.Of($"Significant: {Number(count)}, {Number(direct)} of them by a direct criterion.", $"重要环境因素 {Number(count)} 条，其中直接判定 {Number(direct)} 条。");

    public static LocalizedText NotEvaluatedCount(long count, IReadOnlyList<string> ids) =>
        LocalizedText.Of($"Not evaluated: {Number(count)} ({List(ids, count, ", ")}).", $"未评价 {Number(count)} 条（{List(ids, count, "、")}）。");

    public static LocalizedText Significance(bool significant) => significant ? LocalizedText.Of("significant", "重要") : LocalizedText.Of("not significant", "一般");

    public static LocalizedText Covered(int covered, int cells, long aspects) => LocalizedText.Of(
        $"{Number(aspects)} aspects cover {Number(covered)} of {Number(cells)} combinations; · marks where none was identified.",
        $"{Number(aspects)} 条环境因素覆盖 {Number(cells)} 种组合中的 {Number(covered)} 种；· 表示尚未识别。");

    public static LocalizedText TypesMissing(IEnumerable<AspectType> types) => LocalizedText.Of(
        $"No aspect at all: {string.Join(", ", types.Select(type => Words.Of(type).Name.English))}.",
        $"完全没有识别的类型：{string.Join("、", types.Select(type => Words.Of(type).Name.ChineseSimplified))}。");

    public static LocalizedText EmergencyMissing(IEnumerable<AspectType> types) => LocalizedText.Of(
        $"No emergency considered: {string.Join(", ", types.Select(type => Words.Of(type).Name.English))}.",
        $"未考虑紧急状态的类型：{string.Join("、", types.Select(type => Words.Of(type).Name.ChineseSimplified))}。");

    public static LocalizedText Unplaced(long count, IReadOnlyList<string> ids) => LocalizedText.Of(
        $"In no combination, because type, tense or state is missing or unknown: {Number(count)} ({List(ids, count, ", ")}).",
        $"类型、时态或状态缺失、有误而未计入的 {Number(count)} 条（{List(ids, count, "、")}）。");

    public static LocalizedText AspectsHere(IReadOnlyList<string> ids) =>
        LocalizedText.Of($"Identified: {string.Join(", ", ids)}.", $"已识别：{string.Join("、", ids)}。");

    public static LocalizedText TemplateRefused(SignificanceTemplate template) => LocalizedText.Of(
        $"--rules {template.Id} prints too little to decide by; open are {string.Join("; ", template.OpenNumbers.Select(open => $"{open.Code} ({open.Meaning.English})"))}.",
        $"--rules {template.Id} 公布的数值不全，不能据以评价；尚缺 {string.Join("；", template.OpenNumbers.Select(open => $"{open.Code}（{open.Meaning.ChineseSimplified}）"))}。");

    private static LocalizedText NameOfCriterion(SignificanceRuleSet rules, string code)
    {
        if (code == SignificanceCondition.TotalCode) return TotalCriterion;
        if (Criteria.TryGetValue(code, out var name)) return name;
        return rules.Groups.SelectMany(group => group.Method.Factors).FirstOrDefault(factor => factor.Code == code)?.Name ?? LocalizedText.Same(code);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<string> ids, long count, string separator) =>
        string.Join(separator, count > ids.Count ? ids.Append("…") : ids);

    /// <summary>The points in the order of the method: <c>3 1 5</c>, with a question mark for each that is missing.</summary>
    public static string PointsOf(AspectScores scores) => scores.Aspect.Type is null || scores.Points.All(point => point.Points is null)
        ? string.Empty
        : string.Join(' ', scores.Points.Select(point => point.Points is { } value ? RiskTableTexts.Plain(value) : "?"));
}
