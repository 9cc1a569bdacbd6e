namespace Yiko.Compliance.Documents;

/// <summary>What a valid rule set of document control is not likely to mean: the one home of these codes.</summary>
internal static class DocumentRuleSetReasons
{
    /// <summary>The reasons that the analysis of a rule set can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow EditionNeverRises = Deciding("rules.document.edition-never-rises", "Neither share nor event nor a last revision ever brings a new edition.", "修改比例、换版事件和最高修订次数均不会引起换版，版次永远不变。");
    public static readonly ReasonRow NothingApproved = Deciding("rules.document.nothing-approved", "There is no route: no document is ever approved.", "未规定任何审批权限，文件永远无法批准。");

    private static readonly ReasonRow OutOfReach = Deciding("rules.document.threshold-out-of-reach", "No share lies above {threshold:percent}: however much changes, the share never calls for a new edition.", "修改比例不可能超过 {threshold:percent}，修改再多也不会因比例而换版。");
    private static readonly ReasonRow OneValue = Deciding("rules.document.part-of-one-value", "The part has the value {value} only, so each change raises the part before it.", "该部分只有 {value} 一个取值，每次修改都会使前一部分升级。");
    private static readonly ReasonRow Unapproved = Deciding("rules.document.no-route", "Nobody approves the issue of {kind}, although other routes for it are given.", "未规定{kind}发布的审批权限，却规定了其他情形的审批权限。");
    private static readonly ReasonRow Twice = Agreeing("rules.document.role-signs-twice", "The role “{role}” signs two steps, and no person may: it takes two persons in one role.", "“{role}”需签署两个步骤，而规则不允许同一人签署两次，除非该岗位有两人。");
    private static readonly ReasonRow OutOfOrder = Agreeing("rules.document.acts-out-of-order", "A document is {act} here only after it is {earlier}: the usual order is the other way round.", "此处“{act}”排在“{earlier}”之后，与通常的办理顺序相反。");

    public static Reason ThresholdOutOfReach(Ratio threshold) =>
        OutOfReach.With(ReasonArgument.Of("input", Ratio.One), ReasonArgument.Of("threshold", threshold));

    public static Reason PartOfOneValue(string value) => OneValue.With(ReasonArgument.Of("value", value));

    public static Reason NoRoute(DocumentKind kind) => Unapproved.With(ReasonArgument.Of("kind", Words.Of(kind).Name));

    public static Reason RoleSignsTwice(Role role) => Twice.With(ReasonArgument.Of("role", role.Name));

    public static Reason ActsOutOfOrder(ApprovalAct act, ApprovalAct earlier) =>
        OutOfOrder.With(ReasonArgument.Of("act", Words.Of(act).Name), ReasonArgument.Of("earlier", Words.Of(earlier).Name));

    // ISO 9001:2015, 4.4.1 c): criteria must be determined.
    private static ReasonRow Deciding(string code, string english, string chinese) => Rows.Standard(code, "RUL-03", "ISO 9001:2015", "4.4.1 c)", english, chinese);

    // ISO 9001:2015, 7.5.2 c): documented information is reviewed for suitability and adequacy.
    private static ReasonRow Agreeing(string code, string english, string chinese) => Rows.Standard(code, "RUL-04", "ISO 9001:2015", "7.5.2 c)", english, chinese);
}
