using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.Aspects;

/// <summary>What the identification of aspects has not looked at (ENV-06 to ENV-09, ENV-11).</summary>
internal static class CoverageReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow NoRange = Row("aspect.coverage.range-missing", "ENV-06", "6.1.3, 3.2", "No aspect was found in the range “{range}”.", "“{range}”范围内未识别出环境因素。");
    private static readonly ReasonRow NoTense = Row("aspect.coverage.tense-missing", "ENV-07", "6.1.3, 3.3 1)", "No aspect belongs to the tense “{tense}”.", "未识别出时态为“{tense}”的环境因素。");
    private static readonly ReasonRow NoState = Row("aspect.coverage.state-missing", "ENV-08", "6.1.3, 3.3 2)", "No aspect belongs to the state “{state}”.", "未识别出状态为“{state}”的环境因素。");
    private static readonly ReasonRow NoType = Row("aspect.coverage.type-missing", "ENV-09", "6.1.3, 3.3 3)", "No aspect is of the type “{type}”.", "未识别出类型为“{type}”的环境因素。");
    private static readonly ReasonRow Unplaced = Row("aspect.coverage.unplaced", "ENV-11", "6.1.3, 3.5", "Aspects whose type, tense or state is not recorded, so that they are counted nowhere: {count}.", "{count} 项环境因素未登记类型、时态或状态，无法归类统计。");
    private static readonly ReasonRow Complete = Row("aspect.coverage.complete", "ENV-09", "6.1.3, 3.3", "Every range, tense, state and type has an aspect; of their 63 combinations {covered} have one.", "各识别范围、时态、状态和类型均有环境因素；63 种组合中已覆盖 {covered} 种。");

    public static Rationale Of(IReadOnlyList<CoverageCell> cells, ISet<AspectRange> ranges, int unplaced)
    {
        CoverageCell[] filled = [.. cells.Where(cell => cell.Count > 0)];
        Reason[] lacking =
        [
            .. Lacking(NoRange, "range", ranges),
            .. Lacking(NoTense, "tense", filled.Select(cell => cell.Tense)),
            .. Lacking(NoState, "state", filled.Select(cell => cell.State)),
            .. Lacking(NoType, "type", filled.Select(cell => cell.Type)),
            .. unplaced == 0 ? Array.Empty<Reason>() : [Unplaced.With(ReasonArgument.Of("count", unplaced))],
        ];
        return new(lacking.Length == 0 ? [Complete.With(ReasonArgument.Of("covered", filled.Length))] : lacking);
    }

    private static IEnumerable<Reason> Lacking<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(
        ReasonRow row, string argument, IEnumerable<T> found)
        where T : struct, Enum =>
        Words.Rows<T>().Where(known => !found.Contains(known.Value)).Select(known => row.With(ReasonArgument.Of(argument, known.Term.Name)));

    private static ReasonRow Row(string code, string rule, string clause, string english, string chinese) => Rows.Manual(code, rule, clause, english, chinese);
}
