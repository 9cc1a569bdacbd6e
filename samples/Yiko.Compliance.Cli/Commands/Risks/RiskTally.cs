using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Cli.Commands.Risks;

/// <summary>Counts the verdicts of a register and remembers a few rows worth looking at; needs no more memory for more rows.</summary>
internal sealed class RiskTally(LecRuleSet rules)
{
    private const int Remembered = 6;

    private readonly Grade[] _grades = [.. rules.Grades.Bands.Select(band => band.Grade)];
    private readonly long[] _byRank = new long[rules.Grades.Bands.Count];
    private readonly List<(decimal Urgency, string Id)> _worst = [];
    private readonly List<string> _notRated = [];
    private readonly List<string> _residualNotRated = [];
    private long _rows;
    private long _unscored;
    private long _unacceptable;
    private long _direct;
    private long _notRatedCount;
    private long _residualNotRatedCount;

    /// <param name="verdict">Null where a bad cell kept the row from the engine.</param>
    /// <param name="residualDecided">False where a residual assessment was asked for and could not be made.</param>
    /// <param name="id">The row's id.</param>
    public void Add(RiskAssessment? verdict, bool residualDecided, ReadOnlySpan<char> id)
    {
        _rows++;
        if (verdict is null || verdict.Status == RiskStatus.NotRated) Remember(_notRated, _notRatedCount++, id);
        else if (verdict.ComputedGrade is { } grade) _byRank[Array.IndexOf(_grades, grade)]++;
        else _unscored++;
        if (!residualDecided) Remember(_residualNotRated, _residualNotRatedCount++, id);
        if (verdict?.IsAcceptable != false) return;
        _unacceptable++;
        if (verdict.Status == RiskStatus.Overridden) _direct++;
        Rank(verdict.Score ?? rules.UnacceptableFrom, id);
    }

    public IEnumerable<IReadOnlyList<TableCell>> Lines(Language language, string ruleSet)
    {
        yield return
        [
            TableCell.Of(RiskTableTexts.Rows(_rows, ruleSet).In(language)),
            .. _grades.Reverse().Where(grade => CountOf(grade) > 0)
                .Select(grade => TableCell.Of(RiskTableTexts.GradeCount(grade, CountOf(grade)).In(language), TableCell.StyleOf(grade))),
            .. _unscored > 0 ? [TableCell.Of(RiskTableTexts.NoGrade(_unscored).In(language))] : (TableCell[])[],
        ];
        List<TableCell> findings = [TableCell.Of(RiskTableTexts.UnacceptableCount(_unacceptable, _direct).In(language))];
        if (_worst.Count > 0) findings.Add(TableCell.Of(RiskTableTexts.LookFirst(_worst.Select(risk => risk.Id)).In(language)));
        if (_notRatedCount > 0) findings.Add(TableCell.Of(RiskTableTexts.NotRatedCount(_notRatedCount, _notRated).In(language)));
        if (_residualNotRatedCount > 0)
            findings.Add(TableCell.Of(RiskTableTexts.ResidualUndecided(_residualNotRatedCount, _residualNotRated).In(language)));
        yield return findings;
    }

    private long CountOf(Grade grade) => _byRank[Array.IndexOf(_grades, grade)];

    private static void Remember(List<string> ids, long before, ReadOnlySpan<char> id)
    {
        if (before < Remembered) ids.Add(id.ToString());
    }

    /// <summary>Keeps the highest scores, of equal ones the first.</summary>
    private void Rank(decimal urgency, ReadOnlySpan<char> id)
    {
        if (_worst.Count == Remembered && urgency <= _worst[^1].Urgency) return;
        var at = _worst.FindIndex(risk => risk.Urgency < urgency);
        _worst.Insert(at < 0 ? _worst.Count : at, (urgency, id.ToString()));
        if (_worst.Count > Remembered) _worst.RemoveAt(Remembered);
    }
}
