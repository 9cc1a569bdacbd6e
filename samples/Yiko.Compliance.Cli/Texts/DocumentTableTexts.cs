using System.Globalization;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the tables of documents.</summary>
internal static class DocumentTableTexts
{
    public static readonly LocalizedText File = LocalizedText.Of("File", "文件");
    public static readonly LocalizedText Version = LocalizedText.Of("Version", "版本");
    public static readonly LocalizedText Share = LocalizedText.Of("Changed", "修改比例");
    public static readonly LocalizedText Verdict = LocalizedText.Of("Verdict", "结论");
    public static readonly LocalizedText Units = LocalizedText.Of("Of", "计量");
    public static readonly LocalizedText FirstIssue = LocalizedText.Of("first issue", "首次发布");
    public static readonly LocalizedText NewEdition = LocalizedText.Of("new edition", "换版");
    public static readonly LocalizedText Revision = LocalizedText.Of("revision", "修订");
    public static readonly LocalizedText Undecided = LocalizedText.Of("not decided", "未判定");
    public static readonly LocalizedText Reading = LocalizedText.Of("Measuring the revisions", "测量各次修订");
    public static readonly LocalizedText AtBoundary = LocalizedText.Of("exactly at the threshold", "恰在界限上");

    public static LocalizedText Counts(ChangeMeasure measure)
    {
        var unit = Words.Of(measure.Unit).Name;
        return LocalizedText.Of(
            $"{Number(measure.Changed)} of {Number(measure.Total)} {unit.English}", $"{Number(measure.Total)} {unit.ChineseSimplified}中 {Number(measure.Changed)}");
    }

    public static LocalizedText Summary(long revisions, long editions, string ruleSet) => LocalizedText.Of(
        $"Files: {Number(revisions)}. New editions: {Number(editions)}. Rule set: {ruleSet}.", $"共 {Number(revisions)} 个文件，换版 {Number(editions)} 次，规则集 {ruleSet}。");

    public static LocalizedText UndecidedRows(string directory, long undecided, long files) => LocalizedText.Of(
        $"{directory}: {Number(undecided)} of {Number(files)} files could not be decided; each says why.",
        $"{directory}：共 {Number(files)} 个文件，其中 {Number(undecided)} 个未能判定，各行已注明原因。");

    /// <summary>A share as a percentage with two decimals, for reading only.</summary>
    public static string Percent(Ratio share) =>
        (share * Ratio.Of(100, 1)).ToDecimal(2, MidpointRounding.ToEven).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
