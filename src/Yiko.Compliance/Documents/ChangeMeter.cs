using System.Numerics;
using Ardalis.GuardClauses;
using Yiko.Compliance.Documents.Clauses;
using Yiko.Compliance.Documents.Measuring;

namespace Yiko.Compliance.Documents;

/// <summary>Measures change by the longest common subsequence: exact, and in linear memory.</summary>
/// <remarks>
/// How it is computed, and why so, stands on the page of the engine (<c>docs/engines/documents.md</c>).
/// </remarks>
/// <inheritdoc cref="IChangeMeter" path="/example"/>
public sealed class ChangeMeter : IChangeMeter
{
    /// <inheritdoc/>
    public ChangeMeasure Measure(
        string oldText, string newText, ChangeUnit unit = ChangeUnit.Characters, CancellationToken cancellation = default)
    {
        using var pair = UnitPair.Symbols(Guard.Against.Null(oldText), Guard.Against.Null(newText), unit);
        return Measure(pair, unit, cancellation);
    }

    /// <inheritdoc/>
    public ThresholdPosition Locate(
        string oldText,
        string newText,
        Ratio threshold,
        ChangeUnit unit = ChangeUnit.Characters,
        CancellationToken cancellation = default)
    {
        using var pair = UnitPair.Symbols(Guard.Against.Null(oldText), Guard.Against.Null(newText), unit);
        var total = Math.Max(pair.OldCount, pair.NewCount);
        if (threshold < Ratio.Zero) return ThresholdPosition.Above;
        if (threshold > Ratio.One) return ThresholdPosition.Below;
        if (total == 0) return threshold == Ratio.Zero ? ThresholdPosition.At : ThresholdPosition.Below;

        // The most units that may change: with fewer the share is below, with exactly so many it is at or below, with more above.
        var allowed = (int)BigInteger.DivRem(threshold.Numerator * total, threshold.Denominator, out var remainder);
        var atAllowed = remainder.IsZero ? ThresholdPosition.At : ThresholdPosition.Below;
        var target = total - allowed;
        var enough = remainder.IsZero ? target + 1 : target;
        var common = CommonLength.AtLeast(pair.Old, pair.New, pair.Bound, target, enough, cancellation);
        return common < 0 ? ThresholdPosition.Above
            : common > target ? ThresholdPosition.Below
            : atAllowed;
    }

    /// <summary>What changed: the measure with the runs of units, the clauses concerned and a summary.</summary>
    /// <param name="oldText">The text of the current edition; may be empty.</param>
    /// <param name="newText">The new text; may be empty.</param>
    /// <param name="unit">In what to count.</param>
    /// <param name="cancellation">Stops a long measurement.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    /// <exception cref="OperationCanceledException">The measurement was stopped.</exception>
    public static ChangeReport Report(
        string oldText, string newText, ChangeUnit unit = ChangeUnit.Characters, CancellationToken cancellation = default)
    {
        using var pair = UnitPair.Symbols(Guard.Against.Null(oldText), Guard.Against.Null(newText), unit);
        using var marks = EditMarks.Of(pair, cancellation);
        var runs = EditRuns.Of(marks, UnitPair.Strings(oldText, unit), UnitPair.Strings(newText, unit));
        var measure = Of(pair, unit, runs.Where(run => run.Kind == EditKind.Keep).Sum(run => run.Count));
        var clauses = ClauseChanges.Between(new ClauseTexts(oldText), new ClauseTexts(newText), cancellation);
        return new(measure, runs, clauses, new([ChangeReasons.Share(measure), ChangeReasons.Edits(unit, runs), ChangeReasons.Clauses(clauses)]));
    }

    /// <summary>The units of a text, as they are counted and compared.</summary>
    /// <param name="text">A text; may be empty.</param>
    /// <param name="unit">In what to count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is not one of the four.</exception>
    public static ValueList<string> Split(string text, ChangeUnit unit) => UnitPair.Strings(Guard.Against.Null(text), unit);

    private static ChangeMeasure Measure(SymbolPair pair, ChangeUnit unit, CancellationToken cancellation) =>
        Of(pair, unit, CommonLength.Of(pair.Old, pair.New, pair.Bound, cancellation));

    private static ChangeMeasure Of(SymbolPair pair, ChangeUnit unit, int common) =>
        new(unit, pair.OldCount, pair.NewCount, common);
}
