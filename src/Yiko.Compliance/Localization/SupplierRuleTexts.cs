namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rules of supplier control that are loaded and checked.</summary>
internal static class SupplierRuleTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        ("rules.suppliers.veto-above-maximum", "Scores below {limit} would veto, yet the highest score is {maximum}.", "低于 {limit} 分一票否决，但满分只有 {maximum} 分。"),
        ("rules.suppliers.grade-out-of-reach", "With the floor {floor} of “{grade}” one grade has no total between 0 and 100.", "“{grade}”的下限为 {floor}，导致有等级在 0～100 分范围内没有对应总分。"),
        ("rules.suppliers.never-again", "Suppliers of class A are never evaluated again.", "A 类供方列入合格供方名单后不再进行评价。"),
        ("rules.suppliers.period-order", "Suppliers of class A are evaluated less often than those of class C are verified.", "A 类供方的评价间隔长于 C 类供方的验证间隔。"),
        ("rules.suppliers.no-evidence", "An initial evaluation of class A needs no step and no measure at all.", "A 类供方的初次评价不要求任何步骤和措施。"),
        ("rules.suppliers.veto-below-full-marks", "Whatever falls short of {maximum} in “{criterion}” vetoes: only full marks do not.", "“{criterion}”未得满分（{maximum} 分）即一票否决。"),
    ];
}
