using System.Numerics;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>The reason codes of the outlook: their one home.</summary>
internal static class OutlookReasons
{
    private static readonly Reason LostBy = ObjectiveReasons.Counted("objective.outlook.lost");
    private static readonly Reason OpenFor = ObjectiveReasons.Counted("objective.outlook.open");
    private static readonly Reason OpenWithout = ObjectiveReasons.Counted("objective.outlook.open-outstanding-unknown");
    private static readonly Reason OpenUnbounded = ObjectiveReasons.Counted("objective.outlook.open-unbounded");

    public static Reason OutOfReach { get; } = ObjectiveReasons.Counted("objective.outlook.out-of-reach");

    public static Reason Secured { get; } = ObjectiveReasons.Counted("objective.outlook.secured");

    public static Reason Compound { get; } = ObjectiveReasons.Counted("objective.outlook.compound");

    public static Reason Faulty { get; } = ObjectiveReasons.Counted("objective.outlook.faulty");

    public static Reason NotCumulative { get; } = ObjectiveReasons.Counted("objective.outlook.not-cumulative");

    public static Reason NothingToCount { get; } = ObjectiveReasons.Counted("objective.outlook.nothing-to-count");

    public static Reason OutstandingUnknown { get; } = ObjectiveReasons.Counted("objective.outlook.outstanding-unknown");

    public static Reason TargetOffScale { get; } = ObjectiveReasons.Defined("objective.outlook.target-off-scale");

    public static Reason Lost(LocalDate date) => LostBy.With(ReasonArgument.Of("date", date));

    public static Reason Open(BigInteger? left, BigInteger? outstanding) => (left, outstanding) switch
    {
        ({ } failures, { } cases) => OpenFor.With(ObjectiveReasons.Whole("failures", failures), ObjectiveReasons.Whole("outstanding", cases)),
        ({ } failures, null) => OpenWithout.With(ObjectiveReasons.Whole("failures", failures)),
        _ => OpenUnbounded,
    };
}
