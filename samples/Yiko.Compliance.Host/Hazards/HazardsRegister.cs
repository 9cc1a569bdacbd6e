using System.Collections.Concurrent;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Risks;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>The register of hazards: rows to factors, factors to verdicts before and after the controls.</summary>
public sealed class HazardsRegister(IRiskAssessor assessor, ComplianceRules rules) : Register
{
    private const int MostRemembered = 1 << 13;

    private readonly Engines<IRiskAssessor> _assessors = new(assessor, rules.Risks, other => rules with { Risks = (LecRuleSet)other });
    private readonly ConcurrentDictionary<(RiskFactors Initial, RiskFactors? Residual, string Rules), Judged> _known = new();

    public override string Area => Areas.Hazards;

    public override LocalizedText Title => LocalizedText.Of("Hazards", "危险源");

    public override string NameColumn => RiskColumns.Hazard.Name;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        .. RiskColumns.All.Take(3).Select(column => FieldOf(column, rules.Risks)), OfficeFields.Activity, OfficeFields.PossibleConsequence,
        .. RiskColumns.All.Skip(3).Select(column => FieldOf(column, rules.Risks)),
        OfficeFields.ExistingControls, OfficeFields.ControlMethod, OfficeFields.EvaluationPeriod, OfficeFields.ReviewDate, OfficeFields.Remark,
    ];

    public override IReadOnlyList<string> OutcomeColumns { get; } =
        ["status", "score", "grade", "acceptable", "residual_score", "residual_grade", "residual_acceptable"];

    public override IReadOnlyList<Standing> Standings { get; } =
    [
        Standing.Of("unacceptable", Tone.Bad, "Unacceptable", "不可接受"), Standing.Of("acceptable", Tone.Good, "Acceptable", "可接受"),
        Standing.Of("not-rated", Tone.Warn, "Not rated", "未评定"),
    ];

    public override IReadOnlyList<Facet> Facets { get; } =
    [
        new()
        {
            Name = "grade", Label = LocalizedText.Of("Grade", "风险等级"), Of = item => ((HazardItem)item).Grade,
            Choices = [.. rules.Risks.Grades.Bands.Reverse().Select(band => new Choice { Word = band.Grade.Code, Name = band.Grade.Name })],
        },
        new() { Name = "cell", Label = LocalizedText.Of("Cell of the heat map", "矩阵格"), Of = item => ((HazardItem)item).Cell },
    ];

    public override IReadOnlyList<Shown> Shown => field ??=
    [
        new(LocalizedText.Same("L × E × C"), item => FactorsOf(Row.Parse(item.Row)), Sorting.By("rank", item => item.Rank)),
        new(LocalizedText.Same("D"), item => Numbers.Of(item.Rank), Sorting.By("rank", item => item.Rank)),
        new(LocalizedText.Of("Grade", "风险等级"), item => GradeOf(((HazardItem)item).Grade), Sorting.ByWords("grade", item => ((HazardItem)item).Grade, GradeCodes)),
        new(LocalizedText.Of("After controls", "控制后"), item => GradeOf(((HazardItem)item).ResidualGrade), Sorting.ByWords("residual_grade", item => ((HazardItem)item).ResidualGrade, GradeCodes)),
    ];

    private IEnumerable<string> GradeCodes => rules.Risks.Grades.Bands.Select(band => band.Grade.Code);

    internal override void Index(RegisterItem item)
    {
        base.Index(item);
        ((HazardItem)item).ResidualGrade ??= Outcomes.Texts(item.Outcome).GetValueOrDefault("residual_grade");
    }

    /// <summary>Whether the risk that is left is acceptable.</summary>
    public override bool IsControlled(RegisterItem item) => Outcomes.Texts(item.Outcome).GetValueOrDefault("residual_acceptable") == "true";

    public override LocalizedText Say(string column, string text) =>
        column.EndsWith("grade", StringComparison.Ordinal) && GradeOf(text) is { } grade ? grade.Name
        : column == "status" && Words.All<RiskStatus>().FirstOrDefault(status => status.Code == text) is { } status ? status.Name : base.Say(column, text);

    public override IRuleSet InForce => rules.Risks;

    protected override IReadOnlyList<IRuleSet> Published => RuleSetChoices.Risks;

    public Grade? GradeOf(string? code) =>
        code is null ? null : Rules.Cast<LecRuleSet>().Select(each => each.Grades.Find(code)).FirstOrDefault(grade => grade is not null);

    public override RegisterItem New(Row row) => new HazardItem { Id = IdOf(row) };

    internal override Func<RowCells, List<Reason>, Inquiry?> Reader(ColumnMap map)
    {
        var row = new RiskRow(map, rules.Risks);
        return (cells, _) =>
        {
            var (initial, residual) = (row.Initial(cells), row.Residual(cells));
            return new()
            {
                Under = rules => Remember(initial, residual, rules),
                Changes = (present, other) => VerdictFormats.Risks.Compare((LecRuleSet)present, (LecRuleSet)other).Compare(initial).Changes,
            };
        };
    }

    // Engines are pure, so equal factors have equal verdicts, and a register of thousands repeats a few hundred combinations: what costs most
    // of an import, writing each rationale out, is then done once for each.
    private Judged Remember(RiskFactors initial, RiskFactors? residual, IRuleSet rules)
    {
        var key = (initial, residual, rules.Id);
        if (_known.TryGetValue(key, out var known)) return known;
        var judged = Judge(initial, residual, rules);
        if (_known.Count < MostRemembered) _known[key] = judged;
        return judged;
    }

    private Judged Judge(RiskFactors initial, RiskFactors? residual, IRuleSet rules)
    {
        var verdict = _assessors.Of(rules).Assess(initial);
        var after = residual is null ? null : _assessors.Of(rules).Assess(residual);
        return new()
        {
            Verdicts = [Questions.Risk.Judge(verdict), .. after is null ? [] : (Judgement[])[Questions.ResidualRisk.Judge(after)]],
            Standing = verdict.IsAcceptable switch { true => "acceptable", false => "unacceptable", null => "not-rated" },
            Rank = verdict.Score,
            Class = verdict.Grade?.Name ?? StandingOf("not-rated").Name,
            Undecided = [.. Unrated(verdict), .. Unrated(after)],
            Project = item => ((HazardItem)item).Show(verdict, after),
            Outcome =
            [
                ("status", Words.Of(verdict.Status).Code), ("score", verdict.Score), ("grade", verdict.Grade?.Code), ("acceptable", verdict.IsAcceptable),
                ("residual_score", after?.Score), ("residual_grade", after?.Grade?.Code), ("residual_acceptable", after?.IsAcceptable),
            ],
        };
    }

    private static string FactorsOf(Row row) => string.Join(" × ", HazardWords.FactorColumns.Select(column => row[column].Length > 0 ? row[column] : "?"));

    private static Rationale Unrated(RiskAssessment? verdict) => verdict is { Status: RiskStatus.NotRated } ? verdict.Rationale : new([]);

    private static Field FieldOf(InputColumn column, LecRuleSet rules)
    {
        var scale = column.Name.Split('_')[^1] switch
        {
            "likelihood" => rules.Likelihood,
            "exposure" => rules.Exposure,
            "consequence" => rules.Consequence,
            _ => null,
        };
        return new(column)
        {
            // A method without exposure still lets it be carried along.
            Part = column.Name.StartsWith("residual", StringComparison.Ordinal) ? FieldPart.AfterControls : scale is not null || column.IsFlag ? FieldPart.Evaluation : FieldPart.Subject,
            Kind = scale is not null || column.Letter is not null ? FieldKind.Number : HazardWords.Criteria.Any(known => known.Column == column.Name) ? FieldKind.Flag : FieldKind.Text,
            Choices = [.. (scale?.Points ?? []).Select(point => new Choice { Word = Numbers.Of(point.Value), Name = point.Name })],
        };
    }
}
