using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

internal static class ProcedureFormat
{
    /// <summary>Every property, in few lines.</summary>
    private static ProcedureRuleSet EveryProperty { get; } = ShapeReader.Read(ProcedureFileTests.Own, JsonLimits.RuleSet, ProcedureShapes.Rules).Value! with
    {
        EffectiveFrom = new(2026, 1, 1),
        Readings = [Term.Of("yearly", "once in each calendar year", "每个日历年一次")],
    };

    public static RuleSetFormat Value { get; } = new RuleSetFormat<ProcedureRuleSet>
    {
        Method = "procedures",
        SchemaName = "procedure-rule-set",
        Writer = VerdictFormats.Procedures.RuleSets.Write,
        Reader = VerdictFormats.Procedures.RuleSets.Read,
        BytesReader = VerdictFormats.Procedures.RuleSets.Read,
        Analyser = VerdictFormats.Procedures.RuleSets.Analysis,
        LeftOpen = 6,
        Published = [ProcedureRuleSet.Standard],
        Small = [EveryProperty],
        Random = Any,
        BeyondSchema =
        [
            "rules.json.repeated-value", "rules.json.contradiction", "rules.json.not-one-of", "rules.procedures.unknown-word", "rules.procedures.foreign-word",
            "rules.procedures.two-of-one-code", "rules.procedures.ambiguous-step", "rules.procedures.too-few-parts",
        ],
        LeastRefused = 2000,
        LeastTaken = 200,
    };

    private static Gen<ProcedureRuleSet> Any =>
        from least in Gen.Elements<int?>(null, 1, 2)
        from isOpen in Gen.Elements(true, false)
        from samePerson in Gen.Elements(Enum.GetValues<SamePersonPolicy>())
        from isConcluded in Gen.Elements(true, false)
        from days in Gen.Choose(1, 1000)
        from months in Gen.Choose(1, 1200)
        from exactly in Gen.Elements<int?>(null, 1, 6)
        from policy in Gen.Elements("no", "yes")
        let note = EveryProperty.Procedures[0]
        let steps = note.Routes[0].Approval.Steps
        select EveryProperty with
        {
            Policies = [EveryProperty.Policies[0] with { Value = policy }, .. EveryProperty.Policies.Skip(1)],
            Procedures =
            [
                note with
                {
                    Lists = [note.Lists[0] with { AtLeast = least, IsOpen = isOpen, AllowsNotApplicable = !isOpen }],
                    Routes = [note.Routes[0] with { Approval = isConcluded ? new(steps, samePerson) : ApprovalRoute.WithoutConclusion(steps, samePerson) }],
                    Terms =
                    [
                        .. note.Terms,
                        TimeLimit.Notice("own-notice", RuleId.Parse("AUD-05"), ClauseReference.Standard("ISO 9001:2015", "9.2"), "start", days, isOpen, isConcluded),
                        TimeLimit.Due("own-due", RuleId.Parse("AUD-01"), ClauseReference.Manual("9.2"), isOpen ? null : DueDateRule.WithinMonths(months), "hold"),
                    ],
                    Links = [note.Links[0] with { Exactly = exactly, PerConcerned = isOpen }],
                },
            ],
        };
}
