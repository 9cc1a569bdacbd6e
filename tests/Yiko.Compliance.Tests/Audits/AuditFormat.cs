using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Audits;

internal static class AuditFormat
{
    public static RuleSetFormat Value { get; } = new RuleSetFormat<AuditRuleSet>
    {
        Method = "audit-teams",
        SchemaName = "audit-rule-set",
        Writer = VerdictFormats.AuditTeams.RuleSets.Write,
        Reader = VerdictFormats.AuditTeams.RuleSets.Read,
        BytesReader = VerdictFormats.AuditTeams.RuleSets.Read,
        Published = [AuditRuleSet.Standard, AuditRuleSet.InsiderForTopManagement],
        Small = [AuditRuleSet.Standard with { EffectiveFrom = new(2026, 1, 1) }, AuditRuleSet.InsiderForTopManagement],
        Random =
            from insider in Gen.Elements(true, false)
            from date in Gen.Elements<NodaTime.LocalDate?>(null, new(1, 1, 1), new(2024, 2, 29), new(9999, 12, 31))
            select AuditRuleSet.Standard with { InsiderMayAuditTopManagement = insider, EffectiveFrom = date },
        BeyondSchema = [],
        HasNumbers = false,
        LeastRefused = 100,
        LeastTaken = 10,
    };
}
