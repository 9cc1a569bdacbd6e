using System.Globalization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the tables of risks.</summary>
internal static class RiskTableTexts
{
    public static readonly LocalizedText Id = LocalizedText.Of("Id", "编号");
    public static readonly LocalizedText Hazard = LocalizedText.Of("Hazard", "危险源");
    public static readonly LocalizedText Department = LocalizedText.Of("Department", "部门");
    public static readonly LocalizedText FactorsTitle = LocalizedText.Of("L × E × C", "L × E × C");
    public static readonly LocalizedText Score = LocalizedText.Same("D");
    public static readonly LocalizedText Grade = LocalizedText.Of("Grade", "风险等级");
    public static readonly LocalizedText Verdict = LocalizedText.Of("Verdict", "结论");
    public static readonly LocalizedText Residual = LocalizedText.Of("After controls", "控制后");
    public static readonly LocalizedText Option = LocalizedText.Of("Option", "方案");
    public static readonly LocalizedText Lowered = LocalizedText.Of("Lowers", "降低");
    public static readonly LocalizedText Vector = LocalizedText.Of("Vector", "向量");
    public static readonly LocalizedText Acceptable = LocalizedText.Of("acceptable", "可接受");
    public static readonly LocalizedText Unacceptable = LocalizedText.Of("unacceptable", "不可接受");
    public static readonly LocalizedText NotRated = Words.Of(RiskStatus.NotRated).Name;
    public static readonly LocalizedText AfterControls = LocalizedText.Of("After the controls: ", "采取控制措施后：");

    public static LocalizedText VerdictOf(bool? acceptable) => acceptable switch
    {
        true => Acceptable,
        false => Unacceptable,
        null => NotRated,
    };

    public static LocalizedText Rows(long rows, string ruleSet) =>
        LocalizedText.Of($"{Number(rows)} hazards by {ruleSet}:", $"共 {Number(rows)} 条危险源，规则集 {ruleSet}：");

    public static LocalizedText GradeCount(Grade grade, long count) =>
        LocalizedText.Of($"{grade.Code} {Number(count)}", $"{grade.Name.ChineseSimplified} {Number(count)}");

    public static LocalizedText NoGrade(long count) => LocalizedText.Of($"without a score {Number(count)}", $"无分值 {Number(count)}");

    public static LocalizedText UnacceptableCount(long count, long direct) => direct == 0
        ? LocalizedText.Of($"Unacceptable: {Number(count)}.", $"不可接受 {Number(count)} 条。")
        : LocalizedText.Of($"Unacceptable: {Number(count)}, {Number(direct)} of them by a direct criterion.", $"不可接受 {Number(count)} 条，其中直接判定 {Number(direct)} 条。");

    public static LocalizedText LookFirst(IEnumerable<string> ids) =>
        LocalizedText.Of($"Look first at {string.Join(", ", ids)}.", $"请先处理 {string.Join("、", ids)}。");

    public static LocalizedText NotRatedCount(long count, IReadOnlyList<string> ids) =>
        LocalizedText.Of($"Not rated: {Number(count)} ({List(ids, count, ", ")}).", $"未评定 {Number(count)} 条（{List(ids, count, "、")}）。");

    public static LocalizedText ResidualUndecided(long count, IReadOnlyList<string> ids) =>
        LocalizedText.Of($"Not rated after controls: {Number(count)} ({List(ids, count, ", ")}).", $"控制后未评定 {Number(count)} 条（{List(ids, count, "、")}）。");

    public static LocalizedText OptionsFound(long risks, Grade wanted, long undecided) => LocalizedText.Of(
        $"{Number(risks)} hazards brought to {wanted.Code} or lower, {Number(undecided)} not rated.",
        $"{Number(risks)} 条危险源可降至“{wanted.Name.ChineseSimplified}”或以下，{Number(undecided)} 条未评定。");

    public static LocalizedText VectorCount(long count, string ruleSet) =>
        LocalizedText.Of($"{Number(count)} combinations by {ruleSet}:", $"规则集 {ruleSet} 共 {Number(count)} 种组合：");

    public static LocalizedText CannotReach(LocalizedText place, string id, LocalizedText why) => LocalizedText.Of(
        $"{place.English}: '{id}' has no options. {why.English}", $"{place.ChineseSimplified}：“{id}”无法给出方案。{why.ChineseSimplified}");

    public static LocalizedText LoweredFactors(RiskFactorKinds lowered)
    {
        if (lowered == RiskFactorKinds.None) return LocalizedText.Of("nothing", "无须降低");
        string[] letters =
        [
            .. lowered.HasFlag(RiskFactorKinds.Likelihood) ? ["L"] : (string[])[],
            .. lowered.HasFlag(RiskFactorKinds.Exposure) ? ["E"] : (string[])[],
            .. lowered.HasFlag(RiskFactorKinds.Consequence) ? ["C"] : (string[])[],
        ];
        return LocalizedText.Of(string.Join(", ", letters), string.Join("、", letters));
    }

    /// <summary>An option as a sentence: which factors fall from what to what, and what comes of it.</summary>
    public static LocalizedText Lowering(RiskFactors from, RiskReduction to)
    {
        (string Letter, decimal? From, decimal? To)[] lowered =
        [
            .. new[]
            {
                ("L", from.Likelihood, to.Factors.Likelihood), ("E", from.Exposure, to.Factors.Exposure), ("C", from.Consequence, to.Factors.Consequence),
            }.Where(factor => factor.Item2 != factor.Item3),
        ];
        var (english, chinese) = lowered.Length == 0
            ? ("Nothing need be lowered", "无须降低任何因素")
            : ("Lower " + string.Join(", ", lowered.Select(factor => $"{factor.Letter} from {Plain(factor.From!.Value)} to {Plain(factor.To!.Value)}")),
                string.Join("，", lowered.Select(factor => $"{factor.Letter} 由 {Plain(factor.From!.Value)} 降至 {Plain(factor.To!.Value)}")));
        return LocalizedText.Of(
            $"{english}: D = {Plain(to.Score)}, {to.Grade.Name.English}.", $"{chinese}：D = {Plain(to.Score)}，{to.Grade.Name.ChineseSimplified}。");
    }

    /// <summary>The factors of a method as a product, a question mark for each one that is missing; nothing where all are.</summary>
    public static string Factors(RiskFactors factors, LecRuleSet rules)
    {
        decimal?[] all = rules.Exposure is null ? [factors.Likelihood, factors.Consequence] : [factors.Likelihood, factors.Exposure, factors.Consequence];
        return Array.TrueForAll(all, factor => factor is null)
            ? string.Empty
            : string.Join("×", all.Select(factor => factor is { } points ? Plain(points) : "?"));
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string List(IReadOnlyList<string> ids, long count, string separator) =>
        string.Join(separator, count > ids.Count ? ids.Append("…") : ids);
}
