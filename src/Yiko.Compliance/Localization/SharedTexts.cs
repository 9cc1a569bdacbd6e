namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the shapes that several engines share.</summary>
internal static class SharedTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        ("approval.signature.missing", "Not yet {act} by the {role}.", "尚缺{role}{act}签字。"),
        ("approval.signature.wrong-role", "Signed as {act} by the {signed-by}; it takes the {role}.", "{act}应由{role}签字，现由{signed-by}签字。"),
        ("approval.signature.wrong-order", "The {role} signed as {act} on {date}, before an earlier step was signed.", "{role}于 {date} 签字{act}，早于前一步骤，签字顺序有误。"),
        ("approval.signature.same-person", "{person} signed this step ({act}, {role}) and an earlier one; each step takes another person.", "{person}在{act}（{role}）与前一步骤重复签字，各步骤应由不同人员签字。"),
        ("approval.signature.reviewer-approves", "{person} reviewed and approved; it takes two persons.", "{person}既审核又批准，审核人与批准人不得为同一人。"),
    ];
}
