using NodaTime;

namespace Yiko.Compliance.Measuring;

/// <summary>The reason codes of retrospective evaluation: their one home.</summary>
internal static class MeasuringReasons
{
    private const string Rule = "CAL-04";
    private const string Clause = "7.1.5";

    /// <summary>The reasons that an evaluation can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Included = Rows.Manual("measuring.period.since", Rule, Clause, "{device} was found out of state on {found}; it was last good on {good}: results from that day on are affected.", "{device}于 {found} 发现偏离校准状态，上次校准合格为 {good}，自该日起（含该日）的检查结果受影响。");
    private static readonly ReasonRow Excluded = Rows.Manual("measuring.period.after", Rule, Clause, "{device} was found out of state on {found}; it was last good on {good}: results after that day are affected.", "{device}于 {found} 发现偏离校准状态，上次校准合格为 {good}，该日之后的检查结果受影响。");
    private static readonly ReasonRow Never = Rows.Manual("measuring.period.never-good", Rule, Clause, "{device} was found out of state on {found} and was never good before: every result until then is affected.", "{device}于 {found} 发现偏离校准状态，此前无校准合格记录，此前全部检查结果均受影响。");
    private static readonly ReasonRow OnTheDay = Rows.Manual("measuring.calibration.same-day", Rule, Clause, "A good calibration on {found} itself may have come after: it clears no earlier result.", "{found} 当日的校准合格可能在发现之后，不能证明此前结果有效。");
    private static readonly ReasonRow Result = Rows.Manual("measuring.result.affected", Rule, Clause, "Result {result} of {date} has to be evaluated again.", "{date} 的检查结果 {result} 须进行追溯性评价。");
    private static readonly ReasonRow Later = Rows.Manual("measuring.result.later", Rule, Clause, "Result {result} of {date} was measured when the device was known to be out of state and had not passed again.", "{date} 的检查结果 {result} 系在已知设备偏离校准状态、尚未重新校准合格时测得。");
    private static readonly ReasonRow Release = Rows.Manual("measuring.release.affected", Rule, Clause, "Release {release} rests on result {result}.", "放行 {release} 依据检查结果 {result}。");
    private static readonly ReasonRow Delivery = Rows.Manual("measuring.delivery.affected", Rule, Clause, "Delivery {delivery} of release {release} went to {customer}.", "放行 {release} 已由交付 {delivery} 交予{customer}。");

    public static readonly ReasonRow None = Rows.Manual("measuring.result.none", Rule, Clause, "No result was measured with it in that time.", "该期间无使用该设备测得的检查结果。");

    public static Reason Since(DeviceFailure failure, LocalDate? good, bool isExcluded) => good is { } day
        ? (isExcluded ? Excluded : Included).With(ReasonArgument.Of("device", failure.Device), ReasonArgument.Of("found", failure.FoundOn), ReasonArgument.Of("good", day))
        : Never.With(ReasonArgument.Of("device", failure.Device), ReasonArgument.Of("found", failure.FoundOn));

    public static Reason SameDay(DeviceFailure failure) => OnTheDay.With(ReasonArgument.Of("found", failure.FoundOn));

    public static Reason Affected(string result, LocalDate date) => Result.With(ReasonArgument.Of("result", Text(result)), ReasonArgument.Of("date", date));

    public static Reason UsedOn(string result, LocalDate date) => Later.With(ReasonArgument.Of("result", Text(result)), ReasonArgument.Of("date", date));

    public static Reason Rests(string release, string result) => Release.With(ReasonArgument.Of("release", Text(release)), ReasonArgument.Of("result", Text(result)));

    public static Reason Delivered(string release, string delivery, string customer) =>
        Delivery.With(ReasonArgument.Of("delivery", Text(delivery)), ReasonArgument.Of("release", Text(release)), ReasonArgument.Of("customer", Text(customer)));

    // A register may leave a name blank; a reason carries no blank text.
    private static string Text(string name) => string.IsNullOrWhiteSpace(name) ? "?" : name;
}
