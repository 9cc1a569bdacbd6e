namespace Yiko.Compliance.Documents;

/// <summary>The words by which values stand in rule sets and verdicts of document control. They outlive the software and are never renamed.</summary>
internal static class DocumentWords
{
    public static (string Word, ChangeUnit Value)[] Units { get; } =
    [
        ("characters", ChangeUnit.Characters),
        ("words", ChangeUnit.Words),
        ("lines", ChangeUnit.Lines),
        ("clauses", ChangeUnit.Clauses),
    ];

    public static (string Word, EditionTriggers Value)[] Triggers { get; } =
    [
        ("standard-replaced", EditionTriggers.StandardReplaced),
        ("organisation-changed", EditionTriggers.OrganisationChanged),
        ("scope-changed", EditionTriggers.ScopeChanged),
        ("ordered", EditionTriggers.Ordered),
    ];
}
