using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>The bands of a table as intervals, and what is wrong between them.</summary>
internal sealed class BandAnalysis
{
    private const string Bands = "$.bands";

    private readonly (PrintedBand Band, ScoreInterval Range, string Path)[] _ascending;
    private readonly decimal[]? _reachable;
    private readonly ScoreInterval _domain;

    private BandAnalysis(PrintedTable table, (PrintedBand, ScoreInterval, string)[] ascending, CancellationToken cancellation)
    {
        _ascending = ascending;
        _reachable = ReachableScores.Of(table, cancellation);
        _domain = _reachable is null
            ? new() { Lower = table.LeastScore, LowerIncluded = true, Upper = table.GreatestScore, UpperIncluded = true }
            : ScoreInterval.Closed(_reachable[0], _reachable[_reachable.Length - 1]);
    }

    public static BandAnalysis Of(PrintedTable table, BoundedFindings findings, CancellationToken cancellation)
    {
        List<(PrintedBand Band, ScoreInterval Range, string Path)> read = [];
        HashSet<string> codes = new(StringComparer.Ordinal);
        for (var i = 0; i < table.Bands.Count && findings.Takes(); i++)
        {
            var band = table.Bands[i];
            var path = JsonPath.Item(Bands, i);
            if (!codes.Add(band.Grade.Code)) findings.Add(path, TableReasons.RepeatedGrade(band));
            if (ScoreInterval.Read(band.Cell) is not { } interval) findings.Add(path, TableReasons.Unreadable(band.Cell));
            else if (interval.IsEmpty) findings.Add(path, TableReasons.Empty(band));
            else read.Add((band, interval, path));
        }

        BandAnalysis analysis = new(table, [.. read.OrderBy(line => line.Range, Comparer<ScoreInterval>.Create(ScoreInterval.CompareLower))], cancellation);
        if (read.Count > 0) analysis.AddTo(findings);
        return analysis;
    }

    /// <summary>The scale that decides as the bands do for every score that can occur; null where a scale cannot say it.</summary>
    public GradeScale<decimal>? ToGrades()
    {
        if (_ascending.Length == 0 || HasMixedSides || !IsOrderly) return null;
        var side = _ascending.Skip(1).Any(line => !line.Range.LowerIncluded) ? BoundSide.Excluded : BoundSide.Included;
        return new(_ascending.Select((line, i) => new GradeBand<decimal> { Grade = line.Band.Grade, Floor = i == 0 ? null : line.Range.Lower }), side);
    }

    private bool HasMixedSides => _ascending.Skip(1).Select(line => line.Range.LowerIncluded).Distinct().Skip(1).Any();

    // A band inside of another, or two that begin alike, are harmless where no score lies in both, but no scale of floors can say them.
    private bool IsOrderly => Enumerable.Range(1, _ascending.Length - 1).All(i =>
        _ascending[i].Range.Lower is { } floor
        && (_ascending[i - 1].Range.Lower is not { } below || floor > below)
        && ScoreInterval.CompareUpper(_ascending[i - 1].Range, _ascending[i].Range) < 0);

    private void AddTo(BoundedFindings findings)
    {
        AddGaps(findings);
        AddOverlaps(findings);
        AddUnreachable(findings);
        AddNumbers(findings);
        if (HasMixedSides) findings.Add(Bands, TableReasons.MixedSides, Severity.Warning);
    }

    private void AddGaps(BoundedFindings findings)
    {
        var lowest = _ascending[0].Range;
        var highest = _ascending.Aggregate(lowest, (end, line) => ScoreInterval.CompareUpper(line.Range, end) > 0 ? line.Range : end);
        foreach (var gap in IntervalSet.Gaps(_ascending.Select(line => line.Range), _domain))
        {
            if (!findings.Takes()) return;
            // A gap that holds no decimal at all, between two neighbouring ones, cannot be fallen into.
            if (Shown(gap) is not { } input) continue;
            if (!IsDecisive(gap)) findings.Add(Bands, TableReasons.HarmlessGap(gap, input), Severity.Warning);
            else if (lowest.Lower >= input) findings.Add(Bands, TableReasons.OpenBottom(gap, input));
            else if (highest.Upper <= input) findings.Add(Bands, TableReasons.OpenTop(gap, input));
            else findings.Add(Bands, TableReasons.Gap(gap, input));
        }
    }

    private void AddOverlaps(BoundedFindings findings)
    {
        // Those that have not ended where the next one begins: what has ended meets no later band either.
        List<int> open = [];
        for (var later = 0; later < _ascending.Length; later++)
        {
            List<int> kept = [];
            foreach (var earlier in open)
            {
                if (!findings.Takes()) return;
                var shared = _ascending[later].Range.Intersect(_ascending[earlier].Range);
                if (shared.IsEmpty) continue;
                kept.Add(earlier);
                AddOverlap(later, earlier, shared, findings);
            }

            kept.Add(later);
            open = kept;
        }
    }

    private void AddOverlap(int later, int earlier, ScoreInterval shared, BoundedFindings findings)
    {
        if (Shown(shared) is not { } input) return;
        var (band, other) = (_ascending[later].Band, _ascending[earlier].Band);
        if (IsDecisive(shared)) findings.Add(_ascending[later].Path, TableReasons.Overlap(band, other, input));
        else findings.Add(_ascending[later].Path, TableReasons.HarmlessOverlap(band, other, input), Severity.Warning);
    }

    private void AddUnreachable(BoundedFindings findings)
    {
        foreach (var (band, interval, path) in _ascending)
        {
            if (!findings.Takes()) return;
            if (!IsDecisive(interval)) findings.Add(path, TableReasons.Unreachable(band), Severity.Warning);
        }
    }

    private void AddNumbers(BoundedFindings findings)
    {
        var numbered = _ascending.Where(line => line.Band.Number is not null).ToArray();
        for (var i = 1; i < numbered.Length && findings.Takes(); i++)
        {
            // The first two say which way the table counts.
            var rises = numbered[1].Band.Number > numbered[0].Band.Number;
            var step = numbered[i].Band.Number!.Value.CompareTo(numbered[i - 1].Band.Number!.Value);
            if (step == 0 || step > 0 != rises) findings.Add(numbered[i].Path, TableReasons.NumberOrder(numbered[i].Band, numbered[i - 1].Band));
        }
    }

    // An input that shows it: one that can occur, if there is one.
    private decimal? Shown(ScoreInterval interval)
    {
        if (_reachable is not null && IntervalSet.FirstOf(_reachable, interval) is { } score) return score;
        var inside = interval.Intersect(_domain);
        return IntervalSet.Sample(inside.IsEmpty ? interval : inside);
    }

    private bool IsDecisive(ScoreInterval interval) =>
        _reachable is null ? !interval.Intersect(_domain).IsEmpty : IntervalSet.FirstOf(_reachable, interval) is not null;
}
