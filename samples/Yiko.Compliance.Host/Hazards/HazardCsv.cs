using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Registers.Risks;
using static Yiko.Compliance.Host.Web.CsvCells;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>The hazard register as lines of a file that can be imported again.</summary>
internal static class HazardCsv
{
    public static readonly string[] Columns = [.. RiskColumns.All.Select(column => column.Name), .. HazardRegister.VerdictColumns];

    public static IEnumerable<string> Cells(HazardItem item) =>
    [
        item.Id, item.Name, item.Department, Of(item.Likelihood), Of(item.Exposure), Of(item.Consequence),
        .. RiskWords.Criteria.Select(known => Of(item.Criteria.HasFlag(known.Criterion))),
        Of(item.ResidualLikelihood), Of(item.ResidualExposure), Of(item.ResidualConsequence),
        RiskWords.Of(item.Status), Of(item.Score), item.Grade ?? string.Empty, Of(item.IsAcceptable),
        Of(item.ResidualScore), item.ResidualGrade ?? string.Empty, Of(item.ResidualIsAcceptable),
        item.RuleSet, Of(item.DecisionNumber),
    ];
}
