namespace Yiko.Compliance.Documents;

/// <summary>The rules and clauses that the reasons of document control rest on.</summary>
internal static class DocumentRules
{
    public static Reason Manual(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };

    public static Reason Annex(string code, string rule) => new()
    {
        Code = code,
        Rule = RuleId.Parse(rule),
        Clause = new() { Document = LocalizedText.Of("management manual, annex", "管理手册附件"), Clause = "1" },
    };
}
