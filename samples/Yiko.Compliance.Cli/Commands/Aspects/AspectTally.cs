using Yiko.Compliance.Aspects;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;

namespace Yiko.Compliance.Cli.Commands.Aspects;

/// <summary>Counts the verdicts of a register and remembers a few rows worth looking at; needs no more memory for more rows.</summary>
internal sealed class AspectTally
{
    private const int Remembered = 6;

    private readonly List<string> _notEvaluated = [];
    private readonly SortedDictionary<string, (Grade Class, long Count)> _classes = new(StringComparer.Ordinal);
    private long _rows;
    private long _significant;
    private long _direct;
    private long _notEvaluatedCount;

    /// <param name="verdict">Null where a bad cell kept the row from the engine.</param>
    /// <param name="id">The row's id.</param>
    public void Add(AspectEvaluation? verdict, string id)
    {
        _rows++;
        if (verdict is null || verdict.Status == AspectStatus.NotEvaluated)
        {
            if (_notEvaluatedCount++ < Remembered) _notEvaluated.Add(id);
            return;
        }

        if (verdict.IsSignificant == true) _significant++;
        if (verdict.Status == AspectStatus.Direct) _direct++;
        if (verdict.Class is { } grade) _classes[grade.Code] = (grade, _classes.GetValueOrDefault(grade.Code).Count + 1);
    }

    public IEnumerable<IReadOnlyList<TableCell>> Lines(Language language, SignificanceRuleSet rules, string ruleSet)
    {
        yield return
        [
            TableCell.Of(AspectTableTexts.Rows(_rows, ruleSet).In(language)),
            .. Ordered(rules).Select(item => TableCell.Of(RiskTableTexts.GradeCount(item.Class, item.Count).In(language), TableCell.StyleOf(item.Class))),
        ];
        yield return
        [
            TableCell.Of(AspectTableTexts.SignificantCount(_significant, _direct).In(language)),
            .. _notEvaluatedCount > 0 ? [TableCell.Of(AspectTableTexts.NotEvaluatedCount(_notEvaluatedCount, _notEvaluated).In(language))] : (TableCell[])[],
        ];
    }

    // In the precedence of the methods: the most serious class first.
    private IEnumerable<(Grade Class, long Count)> Ordered(SignificanceRuleSet rules) => rules.Groups
        .SelectMany(group => group.Method.Classes)
        .Select(item => item.Grade.Code)
        .Distinct()
        .Where(_classes.ContainsKey)
        .Select(code => _classes[code]);
}
