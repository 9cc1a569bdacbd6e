using Ardalis.GuardClauses;

namespace Yiko.Compliance.Responsibilities;

/// <summary>What responsibility matrices are asked: what has to be looked at in them, and who leads a clause.</summary>
/// <remarks>Pure, immutable and safe for concurrent use.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Responsibilities;
///
/// ResponsibilityRegister register = new(ResponsibilityRuleSet.Standard);
/// var lead = register.LeadOf(ResponsibilityMatrices.Printed, "ISO 9001:2015", "9.2");
/// Console.WriteLine(string.Join(", ", lead.Roles)); // management-representative
/// </code>
/// </example>
public sealed class ResponsibilityRegister
{
    private readonly ResponsibilityRuleSet _rules;
    private readonly RuleSetStamp _stamp;

    /// <summary>A register.</summary>
    /// <param name="rules">The rules.</param>
    public ResponsibilityRegister(ResponsibilityRuleSet rules) => (_rules, _stamp) = (Guard.Against.Null(rules), RuleSetStamp.Of(rules));

    /// <summary>Looks through the matrices: leads that are missing or too many, blank cells, unknown and unused symbols, differences between rows, standards and text.</summary>
    /// <param name="matrices">The matrices.</param>
    public MatrixReview Review(ResponsibilityMatrices matrices)
    {
        MatrixIndex[] indexes = [.. Guard.Against.Null(matrices).Matrices.Select(matrix => new MatrixIndex(matrix))];
        var findings = indexes.SelectMany(index => new MatrixFindings(_rules, index).All()).Concat(TopicFindings.Of(_rules, indexes))
            .Select(Cited).ToValueList();
        var counts = indexes.Select(index => (
            index.Matrix.Standard,
            Rows: index.Matrix.Rows.Count,
            index.Leads,
            NoLead: findings.Count(finding => finding.Standard == index.Matrix.Standard && finding.Reason.Code == ResponsibilityReasons.NoLead.Code),
            SeveralLeads: findings.Count(finding => finding.Standard == index.Matrix.Standard && finding.Reason.Code == ResponsibilityReasons.SeveralLeads.Code))).ToValueList();
        return new(matrices, _rules.Citations.Cite(new Rationale(counts.Select(count => ResponsibilityReasons.CountedIn(count)).Concat(findings.Select(finding => finding.Reason)))), _stamp)
        {
            Counts = counts,
            Findings = findings,
        };
    }

    /// <summary>Who leads a clause: as settled by the rule set, else by the text where it prevails, else by the matrix, in the row of the clause or the nearest above.</summary>
    /// <param name="matrices">The matrices.</param>
    /// <param name="standard">The standard, as its matrix names it.</param>
    /// <param name="clause">The clause.</param>
    /// <exception cref="ArgumentException">The standard or the clause is blank.</exception>
    public ClauseLead LeadOf(ResponsibilityMatrices matrices, string standard, string clause) => new LeadDecision(
        _rules,
        _stamp,
        Guard.Against.Null(matrices).Matrices.FirstOrDefault(matrix => matrix.Standard == standard) is { } matrix ? new(matrix) : null,
        Guard.Against.NullOrWhiteSpace(standard),
        Guard.Against.NullOrWhiteSpace(clause)).Decide();

    private MatrixFinding Cited(MatrixFinding finding) => new(finding.Standard, finding.Clause, finding.Roles, _rules.Citations.Cite(finding.Reason));
}
