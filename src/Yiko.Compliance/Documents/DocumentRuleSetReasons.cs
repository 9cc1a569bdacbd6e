using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Documents;

/// <summary>What is wrong with a rule set of document control, or not likely to be meant: the one home of these codes.</summary>
internal static class DocumentRuleSetReasons
{
    private static readonly Reason Backwards = JsonReasons.Content("rules.document.end-before-beginning");
    private static readonly Reason OutOfReach = TableReasons.Deciding("rules.document.threshold-out-of-reach");
    private static readonly Reason OneValue = TableReasons.Deciding("rules.document.part-of-one-value");
    private static readonly Reason Unapproved = TableReasons.Deciding("rules.document.no-route");
    private static readonly Reason Twice = TableReasons.Agreeing("rules.document.role-signs-twice");
    private static readonly Reason OutOfOrder = TableReasons.Agreeing("rules.document.acts-out-of-order");

    public static Reason NotLetters { get; } = JsonReasons.Content("rules.document.not-letters");

    public static Reason NotASeparator { get; } = JsonReasons.Content("rules.document.not-a-separator");

    public static Reason EndOfFirstPart { get; } = JsonReasons.Content("rules.document.end-of-first-part");

    public static Reason EndWithoutReset { get; } = JsonReasons.Content("rules.document.end-without-reset");

    public static Reason RunsTogether { get; } = JsonReasons.Content("rules.document.parts-run-together");

    public static Reason EditionNeverRises { get; } = TableReasons.Deciding("rules.document.edition-never-rises");

    public static Reason NothingApproved { get; } = TableReasons.Deciding("rules.document.nothing-approved");

    public static Reason EndBeforeBeginning(decimal highest, decimal first) =>
        Backwards.With(ReasonArgument.Of("highest", highest), ReasonArgument.Of("first", first));

    public static Reason ThresholdOutOfReach(Ratio threshold) =>
        OutOfReach.With(ReasonArgument.Of("input", Ratio.One), ReasonArgument.Of("threshold", threshold));

    public static Reason PartOfOneValue(string value) => OneValue.With(ReasonArgument.Of("value", value));

    public static Reason NoRoute(DocumentKind kind) => Unapproved.With(ReasonArgument.Of("kind", ControlReasons.NameOf(kind)));

    public static Reason RoleSignsTwice(Role role) => Twice.With(ReasonArgument.Of("role", role.Name));

    public static Reason ActsOutOfOrder(ApprovalAct act, ApprovalAct earlier) => OutOfOrder.With(
        ReasonArgument.Of("act", ApprovalReasons.NameOf(act)),
        ReasonArgument.Of("earlier", ApprovalReasons.NameOf(earlier)));
}
