using System.Numerics;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>The reason codes of the outlook: their one home.</summary>
internal static class OutlookReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow LostBy = Counted("objective.outlook.lost", "The target was lost on {date}: since then nothing to come could save it.", "目标自 {date} 起已无法完成，其后无论情况如何均不可挽回。");
    private static readonly ReasonRow OpenFor = Counted("objective.outlook.open", "The target can still be reached: of {outstanding} cases to come, {failures} may fail.", "目标尚可完成：剩余 {outstanding} 项中，最多允许 {failures} 项不符合。");
    private static readonly ReasonRow OpenWithout = Counted("objective.outlook.open-outstanding-unknown", "The target can still be reached; failures that may still happen: {failures}.", "目标尚可完成：最多还允许 {failures} 次不符合。");
    private static readonly ReasonRow OpenUnbounded = Counted("objective.outlook.open-unbounded", "The target can still be reached.", "目标尚可完成。");

    private static readonly ReasonRow OutsidePeriod = Counted("objective.outlook.outside-period", "Figures passed over, as they do not lie between {from} and {to}: {count}.", "{from} 至 {to} 之外的数据未计入，共 {count} 条。");

    public static ReasonRow OutOfReach { get; } = Counted("objective.outlook.out-of-reach", "The target is out of reach, whatever is still to come.", "无论剩余情况如何，目标均无法完成。");

    public static ReasonRow Secured { get; } = Counted("objective.outlook.secured", "The target is reached, whatever is still to come.", "无论剩余情况如何，目标均已确保完成。");

    public static ReasonRow Compound { get; } = Counted("objective.outlook.compound", "The objective has several parts: look at each by itself.", "目标包含多项，请逐项预计。");

    public static ReasonRow Faulty { get; } = Counted("objective.outlook.faulty", "A figure is faulty: a number is negative, or a part is more than the whole.", "数据有误（负数，或分子大于分母），无法预计。");

    public static ReasonRow NotCumulative { get; } = Counted("objective.outlook.not-cumulative", "These figures do not add up to a ratio or a count, so nothing can be said.", "数据不是可累计的比率或次数，无法预计。");

    public static ReasonRow NothingToCount { get; } = Counted("objective.outlook.nothing-to-count", "There is no case, neither so far nor to come.", "已发生和剩余的项数均为 0，无可统计的数据。");

    public static ReasonRow OutstandingUnknown { get; } = Counted("objective.outlook.outstanding-unknown", "How many cases are still to come is not known, so nothing can be said.", "剩余项数未知，无法预计。");

    public static ReasonRow TargetOffScale { get; } = Defined("objective.outlook.target-off-scale", "The target is not one that such figures can have: a share lies between 0 and 100 %, a count is not negative.", "目标值与数据不符：比率应在 0 至 100% 之间，次数不为负数。");

    public static Reason PassedOver(int count, LocalDate from, LocalDate to) =>
        OutsidePeriod.With(ReasonArgument.Of("count", count), ReasonArgument.Of("from", from), ReasonArgument.Of("to", to));

    public static Reason Lost(LocalDate date) => LostBy.With(ReasonArgument.Of("date", date));

    public static Reason Open(BigInteger? left, BigInteger? outstanding) => (left, outstanding) switch
    {
        ({ } failures, { } cases) => OpenFor.With(ObjectiveReasons.Whole("failures", failures), ObjectiveReasons.Whole("outstanding", cases)),
        ({ } failures, null) => OpenWithout.With(ObjectiveReasons.Whole("failures", failures)),
        _ => OpenUnbounded,
    };

    private static ReasonRow Counted(string code, string english, string chinese) => Rows.Manual(code, "OBJ-10", "9.1.1", english, chinese);

    private static ReasonRow Defined(string code, string english, string chinese) => Rows.Manual(code, "OBJ-08", "6.2.1 b)", english, chinese);
}
