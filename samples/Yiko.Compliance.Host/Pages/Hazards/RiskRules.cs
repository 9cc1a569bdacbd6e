using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Pages.Hazards;

/// <summary>The rule sets that a reader may try: those in force and the published ones.</summary>
internal sealed class RiskRules(ComplianceRules rules)
{
    public LecRuleSet InForce => rules.Risks;

    public IReadOnlyList<LecRuleSet> All { get; } = [.. RuleSetChoices.Risks.Prepend(rules.Risks).DistinctBy(each => each.Id)];

    /// <summary>Those in force where the id is empty or unknown.</summary>
    public LecRuleSet Find(string? id) => All.FirstOrDefault(each => each.Id == id) ?? InForce;

    public Grade? GradeOf(string? code) => code is null ? null : All.Select(each => each.Grades.Find(code)).FirstOrDefault(grade => grade is not null);
}
