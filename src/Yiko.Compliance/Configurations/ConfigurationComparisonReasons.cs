namespace Yiko.Compliance.Configurations;

/// <summary>What a comparison of two rule sets says of an event.</summary>
internal static class ConfigurationComparisonReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly Reason Accepted = Row("configuration.comparison.accepted", "The event, now refused, would be accepted.", "该事件现被拒绝，将被接受。");
    private static readonly Reason Refused = Row("configuration.comparison.refused", "The event, now accepted, would be refused.", "该事件现被接受，将被拒绝。");

    /// <summary>What changes from one verdict to the other.</summary>
    public static ValueList<Reason> Changes(ConfigurationVerdict present, ConfigurationVerdict other) =>
        present.IsAccepted == other.IsAccepted ? [] : [other.IsAccepted ? Accepted : Refused];

    // ISO 9001:2015, 6.3: changes are planned, and their consequences considered.
    private static ReasonRow Row(string code, string english, string chinese) => Rows.Standard(code, "RUL-04", "ISO 9001:2015", "6.3", english, chinese);
}
