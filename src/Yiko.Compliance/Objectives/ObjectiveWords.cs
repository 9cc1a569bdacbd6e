namespace Yiko.Compliance.Objectives;

/// <summary>The words by which values stand in rule sets and verdicts on objectives. They outlive the software and are never renamed.</summary>
internal static class ObjectiveWords
{
    public static (string Word, ObjectivePeriod Value)[] Periods { get; } =
    [
        ("year", ObjectivePeriod.Year),
        ("quarter", ObjectivePeriod.Quarter),
        ("month", ObjectivePeriod.Month),
    ];
}
