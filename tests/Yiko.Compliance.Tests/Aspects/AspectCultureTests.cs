using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Aspects;

public sealed class AspectCultureTests
{
    [Fact]
    public void Evaluating_comparing_and_explaining_never_look_at_the_ambient_culture()
    {
        var expected = Explained();

        Assert.Equal(expected, ThrowingCulture.Around(Explained));
        Assert.Contains(expected, line => line.Contains("0.1 × (0.5 + 1) × 1 = 0.15", StringComparison.Ordinal));
        Assert.DoesNotContain(expected, line => line.Contains("0,1", StringComparison.Ordinal));
    }

    private static ValueList<string> Explained()
    {
        var filled = SignificanceTemplate.P10.Fill("1.0", new Dictionary<string, ValueList<decimal>>
        {
            ["b-points"] = [1, 2],
            ["c-points"] = [1, 2.5m],
            ["significant-from"] = [7.5m],
        });
        AspectScores[] register =
        [
            Some.Scores(AspectType.Air, ["l", "a", "b", "c"], [0.1m, 0.5m, 1, 1]),
            Some.Scores(AspectType.Air, ["l", "a", "b", "c"], [0.7m, 0.5m, 1, 1]),
            Some.Pollution(3, 3, 3, 3, 3) with { Criteria = ["illegal"] },
            Some.Resource(null, 2.5m),
        ];
        var verdicts = register.SelectMany(scores => new[] { filled, SignificanceRuleSet.Standard }.Select(rules => new ScoringAspectEvaluator(rules).Evaluate(scores)));
        var changes = VerdictFormats.Aspects.Compare(filled, SignificanceRuleSet.Standard).Compare(register).Changed.Where(change => change.Present.IsSignificant != change.Other.IsSignificant).SelectMany(change => change.Changes);
        var reasons = verdicts.SelectMany(verdict => verdict.Rationale).Concat(changes).ToArray();
        return [.. RationaleFormatter.English.Lines(reasons), .. RationaleFormatter.ChineseSimplified.Lines(reasons), SignificanceShapes.Rules.ToText(filled)];
    }
}
