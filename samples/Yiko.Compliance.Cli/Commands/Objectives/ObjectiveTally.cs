using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Cli.Commands.Objectives;

/// <summary>Counts the verdicts of a register and remembers a few that ask for corrective action; needs no more memory for more rows.</summary>
internal sealed class ObjectiveTally
{
    private const int Remembered = 6;

    private readonly Dictionary<ObjectiveStatus, long> _byStatus = [];
    private readonly List<string> _lost = [];
    private long _rows;
    private long _lostCount;

    /// <param name="verdict">Null where a faulty row never reached the engine.</param>
    /// <param name="id">The row's id.</param>
    public void Add(ObjectiveAppraisal? verdict, ReadOnlySpan<char> id)
    {
        _rows++;
        var status = verdict?.Status ?? ObjectiveStatus.NotAppraised;
        _byStatus[status] = _byStatus.GetValueOrDefault(status) + 1;
        if (verdict?.AsksForCorrectiveAction == true && _lostCount++ < Remembered) _lost.Add(id.ToString());
    }

    public IEnumerable<IReadOnlyList<TableCell>> Lines(Language language, string ruleSet)
    {
        yield return
        [
            TableCell.Of(ObjectiveTableTexts.Rows(_rows, ruleSet).In(language)),
            .. ObjectiveTableTexts.Order.Where(_byStatus.ContainsKey).Select(status =>
                TableCell.Of(ObjectiveTableTexts.StatusCount(status, _byStatus[status]).In(language), ObjectivesAppraise.StyleOf(status))),
        ];
        if (_lostCount > 0) yield return [TableCell.Of(ObjectiveTableTexts.CorrectiveAction(_lost, _lostCount > Remembered).In(language))];
    }
}
