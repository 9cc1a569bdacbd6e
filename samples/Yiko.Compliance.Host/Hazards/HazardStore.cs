using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>Questions to the hazard register, for answers and pages alike.</summary>
internal sealed class HazardStore(ComplianceDb db, RevisionCache counts)
{
    /// <summary>A page of the register, the highest score first.</summary>
    public Task<Page<HazardItem>> ListAsync(HazardFilter filter, PageRequest page, CancellationToken cancellation) =>
        filter.Of(db.Hazards.AsNoTracking()).OrderByDescending(hazard => hazard.Score).ThenBy(hazard => hazard.Id).PageAsync(page, cancellation);

    /// <summary>How many hazards stand in each cell of the matrix.</summary>
    public Task<HazardMap> MapAsync(CancellationToken cancellation) =>
        counts.GetAsync(db, Areas.Hazards, revision => CountAsync(revision, cancellation), cancellation);

    private async Task<HazardMap> CountAsync(long revision, CancellationToken cancellation)
    {
        var cells = await db.Hazards
            .GroupBy(hazard => new { hazard.Likelihood, hazard.Exposure, hazard.Consequence, hazard.Frequency, hazard.Grade, hazard.IsAcceptable })
            .Select(cell => new HazardCell
            {
                Likelihood = cell.Key.Likelihood,
                Exposure = cell.Key.Exposure,
                Consequence = cell.Key.Consequence,
                Frequency = cell.Key.Frequency,
                Grade = cell.Key.Grade,
                IsAcceptable = cell.Key.IsAcceptable,
                Count = cell.LongCount(),
            })
            .ToListAsync(cancellation);
        return new()
        {
            Revision = revision,
            Cells = cells,
            Total = cells.Sum(cell => cell.Count),
            Unacceptable = cells.Where(cell => cell.IsAcceptable == false).Sum(cell => cell.Count),
            NotRated = cells.Where(cell => cell.IsAcceptable is null).Sum(cell => cell.Count),
        };
    }
}

/// <summary>Which hazards are asked for; what is null does not matter.</summary>
internal sealed record HazardFilter
{
    public string? Grade { get; init; }

    public RiskVerdictFilter? Verdict { get; init; }

    public string? Department { get; init; }

    /// <summary>A text that the id, the hazard or the department contains.</summary>
    public string? Text { get; init; }

    public decimal? Likelihood { get; init; }

    public decimal? Exposure { get; init; }

    public decimal? Consequence { get; init; }

    /// <summary>Likelihood × exposure.</summary>
    public decimal? Frequency { get; init; }

    /// <summary>What <see cref="Read"/> reads, for the document of the interface.</summary>
    public static readonly (string Name, string Meaning)[] Parameters =
    [
        ("grade", "The code of a grade"), ("verdict", "acceptable, unacceptable or not-rated"), ("department", "A department, exactly"),
        ("q", "A text that the id, the hazard or the department contains"), ("likelihood", "L"), ("exposure", "E"), ("consequence", "C"), ("frequency", "L × E"),
    ];

    public static HazardFilter Read(Fields fields, LecRuleSet rules)
    {
        var grade = fields.Text("grade");
        var known = rules.Grades.Bands.Select(band => band.Grade.Code).ToArray();
        if (grade.Length > 0 && !known.Contains(grade)) fields.AddWord("grade", grade, known);
        return new()
        {
            Grade = NullIfEmpty(grade),
            Verdict = fields.Word("verdict", Verdicts),
            Department = NullIfEmpty(fields.Text("department")),
            Text = NullIfEmpty(fields.Text("q")),
            Likelihood = fields.Number("likelihood"),
            Exposure = fields.Number("exposure"),
            Consequence = fields.Number("consequence"),
            Frequency = fields.Number("frequency"),
        };
    }

    public IQueryable<HazardItem> Of(IQueryable<HazardItem> hazards)
    {
        if (Grade is not null) hazards = hazards.Where(hazard => hazard.Grade == Grade);
        if (Department is not null) hazards = hazards.Where(hazard => hazard.Department == Department);
        if (Text is not null) hazards = hazards.Where(hazard => hazard.Id.Contains(Text) || hazard.Name.Contains(Text) || hazard.Department.Contains(Text));
        if (Likelihood is not null) hazards = hazards.Where(hazard => hazard.Likelihood == Likelihood);
        if (Exposure is not null) hazards = hazards.Where(hazard => hazard.Exposure == Exposure);
        if (Consequence is not null) hazards = hazards.Where(hazard => hazard.Consequence == Consequence);
        if (Frequency is not null) hazards = hazards.Where(hazard => hazard.Frequency == Frequency);
        return Verdict switch
        {
            RiskVerdictFilter.Acceptable => hazards.Where(hazard => hazard.IsAcceptable == true),
            RiskVerdictFilter.Unacceptable => hazards.Where(hazard => hazard.IsAcceptable == false),
            RiskVerdictFilter.NotRated => hazards.Where(hazard => hazard.IsAcceptable == null),
            _ => hazards,
        };
    }

    private static readonly Dictionary<string, RiskVerdictFilter> Verdicts = new()
    {
        ["acceptable"] = RiskVerdictFilter.Acceptable,
        ["unacceptable"] = RiskVerdictFilter.Unacceptable,
        ["not-rated"] = RiskVerdictFilter.NotRated,
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

internal enum RiskVerdictFilter
{
    Acceptable,
    Unacceptable,
    NotRated,
}
