using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary>
/// The reasons of a row: those of the initial verdict, then what a review finds against the residual one, then bad cells. Codes are
/// remembered for factors seen before, since equal factors have equal reasons and a register repeats few combinations.
/// </summary>
internal sealed class RiskReasons(LecRuleSet rules, Language language)
{
    private const int MostRemembered = 1 << 15;

    /// <summary>A register does not say which factor a control lowers, so the review's finding that none does says nothing here.</summary>
    private const string NoControlNamed = "-lowered-without-control";

    /// <summary>The conclusion of a rationale that ends without a rating; the review says the same of the residual risk.</summary>
    private const string NotRated = "risk.lec.not-rated";

    private readonly LecResidualRiskReviewer _reviewer = new(rules);
    private readonly RationaleFormatter _formatter = CellReasons.FormatterFor(language);
    private readonly Dictionary<RiskFactors, string[]> _initialCodes = [];
    private readonly Dictionary<(RiskFactors Initial, RiskFactors Residual), string[]> _residualCodes = [];

    public ReadOnlySpan<string> Codes(RiskVerdict verdict)
    {
        if (verdict.Initial is not { } initial || verdict.Bad.Count > 0) return CodesOf(verdict);
        var codes = Remembered(_initialCodes, initial.Factors, verdict, static (_, verdict) => verdict.Initial!.Rationale);
        if (verdict.Residual is not { } residual) return codes;
        if (residual.Status == RiskStatus.NotRated) return CodesOf(verdict);
        var scored = (initial.Factors with { Criteria = RiskCriteria.None }, residual.Factors);
        return (string[])[.. codes, .. Remembered(_residualCodes, scored, verdict, static (self, verdict) => self.Findings(verdict))];
    }

    /// <summary>Every reason as a sentence with its clause, and the residual assessment's own below.</summary>
    public IReadOnlyList<string> Explanation(RiskVerdict verdict)
    {
        List<string> lines = [.. _formatter.Lines(verdict.Initial is { } initial ? initial.Rationale : [])];
        if (verdict.Residual is { } residual)
        {
            var first = lines.Count;
            lines.AddRange(_formatter.Lines(residual.Rationale));
            lines[first] = RiskTableTexts.AfterControls.In(language) + lines[first];
            lines.AddRange(Findings(verdict).Select(reason => _formatter.Line(reason)));
        }

        lines.AddRange(verdict.Bad.Select(cell => _formatter.Line(CellReasons.Of(cell))));
        return lines;
    }

    /// <summary>What a reader of the table must be told even when no explanation is asked for; empty for an ordinary row.</summary>
    public string[] Remarks(RiskVerdict verdict)
    {
        IEnumerable<Reason> reasons = verdict.Bad.Select(CellReasons.Of);
        if (verdict.Initial is { Status: not RiskStatus.Rated } initial) reasons = initial.Rationale.Where(IsRemark).Concat(reasons);
        string[] lines = reasons.Any() ? [Sentences.Join(language, reasons.Select(Sentence))] : [];
        var residual = ResidualReasons(verdict).ToArray();
        return residual.Length == 0 ? lines : [.. lines, Sentences.Join(language, residual.Select(Sentence))];

        static bool IsRemark(Reason reason) =>
            reason.Code is not (NotRated or "risk.lec.score") && !reason.Code.Contains("band", StringComparison.Ordinal);
    }

    /// <summary>What the factors lack for a score, as one text.</summary>
    public string WhyNotRated(RiskVerdict verdict) =>
        Sentences.Join(language, ReasonsNotRated(verdict).Select(Sentence));

    private string[] CodesOf(RiskVerdict verdict) =>
    [
        .. (verdict.Initial is { } initial ? initial.Rationale : Enumerable.Empty<Reason>())
            .Concat(ResidualReasons(verdict)).Concat(verdict.Bad.Select(CellReasons.Of)).Select(reason => reason.Code).Distinct(),
    ];

    private string[] Remembered<TKey>(
        Dictionary<TKey, string[]> known, TKey key, RiskVerdict verdict, Func<RiskReasons, RiskVerdict, IEnumerable<Reason>> explain)
        where TKey : notnull
    {
        if (known.TryGetValue(key, out var codes)) return codes;
        if (known.Count == MostRemembered) known.Clear();
        return known[key] = [.. explain(this, verdict).Select(reason => reason.Code)];
    }

    /// <summary>The review's findings; where the residual risk is not rated, what keeps it from being so.</summary>
    private IEnumerable<Reason> ResidualReasons(RiskVerdict verdict) => verdict.Residual is { } residual
        ? Findings(verdict).Concat(residual.Rationale.Where(reason => residual.Status == RiskStatus.NotRated && reason.Code != NotRated))
        : [];

    private IEnumerable<Reason> Findings(RiskVerdict verdict) =>
        _reviewer.Review(new() { Initial = verdict.Initial!.Factors, Residual = verdict.Residual!.Factors })
            .Rationale.Where(finding => !finding.Code.EndsWith(NoControlNamed, StringComparison.Ordinal));

    private static IEnumerable<Reason> ReasonsNotRated(RiskVerdict verdict) =>
        verdict.Initial is { } initial ? initial.Rationale.Where(IsOfAFactor) : verdict.Bad.Select(CellReasons.Of);

    private static bool IsOfAFactor(Reason reason) =>
        reason.Code.EndsWith("-missing", StringComparison.Ordinal) || reason.Code.EndsWith("-off-scale", StringComparison.Ordinal);

    public string Line(Reason reason) => _formatter.Line(reason);

    public string Sentence(Reason reason) => _formatter.Sentence(reason);
}
