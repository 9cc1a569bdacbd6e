namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of a residual review: their one home.</summary>
internal static class ResidualReasons
{
    /// <summary>The reasons that a residual review can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow NotRated = Rows.Manual("risk.residual.not-rated", "LEC-07", "6.1.6.3 d)", "The residual risk could not be rated.", "剩余风险未能评定。");

    private static readonly ReasonRow Above = Rows.Manual("risk.residual.above-initial", "LEC-07", "6.1.6.3 d)", "The residual score {residual} is above the initial score {initial}.", "剩余风险分值 {residual} 高于初始分值 {initial}。");
    private static readonly ReasonRow Unacceptable = Rows.Manual("risk.residual.still-unacceptable", "LEC-07", "6.1.6.3 d)", "The residual risk, “{grade}”, is still unacceptable: further controls are needed.", "剩余风险为“{grade}”，仍不可接受，须继续采取控制措施。");
    private static readonly ReasonRow ProtectionOnly = Rows.Manual("risk.residual.personal-protection-only", "LEC-06", "6.1.6.3 d)", "Only “{level}” is in place although “{better}” is available, which comes before it.", "仅采取了“{level}”，而可行的“{better}”优先于它，应优先采用。");
    private static readonly ReasonRow Inverted = Rows.Manual("risk.residual.order-inverted", "LEC-06", "6.1.6.3 d)", "“{level}” is in place although “{better}”, which comes before it, is available and not taken.", "“{better}”可行而未采取，却采取了排在其后的“{level}”，不符合控制措施的优先顺序。");
    private static readonly ReasonRow NoLevel = Rows.Manual("risk.residual.unknown-level", "LEC-06", "6.1.6.3 d)", "“{level}” is not a level of the hierarchy of controls: {levels}.", "“{level}”不属于控制措施优先顺序：{levels}。");

    public static readonly FactorChange Likelihood = new(
        Rows.Manual("risk.residual.likelihood-lowered-without-control", "LEC-07", "6.1.6.3 d)", "The likelihood fell from {from} to {to}, but no control lowers it.", "可能性由 {from} 降为 {to}，但没有相应的控制措施。"),
        Rows.Manual("risk.residual.likelihood-raised", "LEC-07", "6.1.6.3 d)", "The likelihood rose from {from} to {to} with the controls in place.", "采取控制措施后，可能性反由 {from} 升为 {to}。"));

    public static readonly FactorChange Exposure = new(
        Rows.Manual("risk.residual.exposure-lowered-without-control", "LEC-07", "6.1.6.3 d)", "The exposure fell from {from} to {to}, but no control lowers it.", "暴露频率由 {from} 降为 {to}，但没有相应的控制措施。"),
        Rows.Manual("risk.residual.exposure-raised", "LEC-07", "6.1.6.3 d)", "The exposure rose from {from} to {to} with the controls in place.", "采取控制措施后，暴露频率反由 {from} 升为 {to}。"));

    public static readonly FactorChange Consequence = new(
        Rows.Manual("risk.residual.consequence-lowered-without-control", "LEC-07", "6.1.6.3 d)", "The consequence fell from {from} to {to}, but no control lowers it.", "后果由 {from} 降为 {to}，但没有相应的控制措施。"),
        Rows.Manual("risk.residual.consequence-raised", "LEC-07", "6.1.6.3 d)", "The consequence rose from {from} to {to} with the controls in place.", "采取控制措施后，后果反由 {from} 升为 {to}。"));

    public static Reason AboveInitial(decimal initial, decimal residual) =>
        Above.With(ReasonArgument.Of("initial", initial), ReasonArgument.Of("residual", residual));

    // An assessor of another method may find a risk unacceptable without a grade.
    public static Reason StillUnacceptable(Grade? grade) =>
        Unacceptable.With(grade is null ? ReasonArgument.Of("grade", "–") : ReasonArgument.Of("grade", grade));

    public static Reason PersonalProtectionOnly(Term last, Term better) =>
        ProtectionOnly.With(ReasonArgument.Of("level", last.Name), ReasonArgument.Of("better", better.Name));

    public static Reason OrderInverted(Term level, Term better) =>
        Inverted.With(ReasonArgument.Of("level", level.Name), ReasonArgument.Of("better", better.Name));

    public static Reason UnknownLevel(string level, ControlHierarchy hierarchy) =>
        NoLevel.With(ReasonArgument.Of("level", level), ReasonArgument.Of("levels", hierarchy.ToString()));

    /// <summary>What may be said of one factor that the controls do not explain.</summary>
    internal sealed class FactorChange(ReasonRow loweredWithoutControl, ReasonRow raised)
    {
        public Reason LoweredWithoutControl(decimal from, decimal to) => loweredWithoutControl.With(ReasonArgument.Of("from", from), ReasonArgument.Of("to", to));

        public Reason Raised(decimal from, decimal to) => raised.With(ReasonArgument.Of("from", from), ReasonArgument.Of("to", to));
    }
}
