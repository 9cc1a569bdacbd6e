using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Responsibilities;

internal static class ResponsibilityFormat
{
    private static readonly Role[] Roles = [Role.TopManagement, Role.GeneralManager, Role.GeneralDepartment, Role.Of("own", "own", "自有")];
    private static readonly string[] Standards = ["ISO 9001:2015", "own standard"];
    private static readonly string[] Clauses = ["4", "4.1", "8.2 B", "9.1.2"];

    public static RuleSetFormat Value { get; } = new RuleSetFormat<ResponsibilityRuleSet>
    {
        Method = "responsibility-matrix",
        SchemaName = "responsibility-rule-set",
        Writer = VerdictFormats.Responsibilities.RuleSets.Write,
        Reader = VerdictFormats.Responsibilities.RuleSets.Read,
        BytesReader = VerdictFormats.Responsibilities.RuleSets.Read,
        Published = [ResponsibilityRuleSet.Standard, ResponsibilityRuleSet.MatrixPrevails],
        Small =
        [
            new()
            {
                Id = "own/matrix",
                Version = "1",
                Source = LocalizedText.Same("own"),
                EffectiveFrom = new(2026, 1, 1),
                Groups = [(Role.TopManagement, [Role.GeneralManager])],
                Topics = [(Term.Of("policy", "policy", "方针"), [("A", "5.2"), ("B", "4.2")])],
                TextLeads = [("A", "8.1", Role.GeneralDepartment)],
                RequiredClauses = [("A", ["4.1"]), ("B", ["4.2"])],
                Settled = [("A", "8.6", Role.TechnicalDepartment)],
            },
        ],
        Random =
            from groups in Few(from role in Gen.Elements(Roles) from member in Gen.Elements(Roles) select (role, (ValueList<Role>)[member]))
            from topics in Few(from topic in Gen.Elements("policy", "review") from places in Gen.ArrayOf(Place, 2) select (Term.Of(topic, topic, "主题"), places.ToValueList()))
            from texts in Few(Named)
            from required in Gen.SubListOf(Standards)
            from clauses in Gen.SubListOf(Clauses)
            from settled in Few(Named)
            from text in Gen.Elements(true, false)
            select ResponsibilityRuleSet.Standard with
            {
                Groups = groups,
                Topics = topics,
                TextLeads = texts,
                RequiredClauses = required.Select(standard => (standard, clauses.ToValueList())).ToValueList(),
                Settled = settled,
                TextPrevails = text,
            },
        BeyondSchema = ["rules.json.repeated-value"],
        HasNumbers = false,
        LeastRefused = 400,
        LeastTaken = 20,
    };

    private static Gen<(string Standard, string Clause)> Place => from standard in Gen.Elements(Standards) from clause in Gen.Elements(Clauses) select (standard, clause);

    private static Gen<(string Standard, string Clause, Role Role)> Named =>
        from place in Place from role in Gen.Elements(Roles) select (place.Standard, place.Clause, role);

    private static Gen<ValueList<T>> Few<T>(Gen<T> item) => from count in Gen.Choose(0, 3) from items in Gen.ArrayOf(item, count) select items.ToValueList();
}
