namespace Yiko.Compliance.Aspects;

/// <summary>The classes that published methods use, and the classes of a method that has two.</summary>
internal static class SignificanceGrades
{
    private const string Red = "#D32F2F";
    private const string Yellow = "#FBC02D";
    private const string Green = "#388E3C";

    private static readonly LocalizedText Control = LocalizedText.Of(
        "set a programme or documented control",
        "制定目标、指标和管理方案或运行控制措施");

    private static readonly LocalizedText Keep = LocalizedText.Of("keep the present control", "保持现有控制");

    public static Grade Significant { get; } = Of("significant", "significant", "重要", Control, Red);

    public static Grade NotSignificant { get; } = Of("not-significant", "not significant", "一般", Keep, Green);

    public static Grade General { get; } = Of("general", "general", "一般", Keep, Yellow);

    public static Grade Minor { get; } = Of("minor", "minor", "轻微", Keep, Green);

    /// <summary>Significant when any condition holds, otherwise not.</summary>
    public static SignificanceClass[] SignificantWhenAny(params ReadOnlySpan<SignificanceCondition> conditions) =>
    [
        new() { Grade = Significant, IsSignificant = true, Conditions = ValueList.Create(conditions) },
        new() { Grade = NotSignificant, IsSignificant = false },
    ];

    public static Grade Of(string code, string english, string chinese, LocalizedText? action = null, string? colour = null) =>
        new() { Code = code, Name = LocalizedText.Of(english, chinese), Action = action, Colour = colour };
}
