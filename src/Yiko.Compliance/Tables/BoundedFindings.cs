using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>What an analysis finds, within bounds: a table of a few lines can have millions of faults, and more regions than anybody waits for.</summary>
/// <remarks>Where a bound is met, the last finding says so, as an error: nothing is known of the rest.</remarks>
internal sealed class BoundedFindings(CancellationToken cancellation)
{
    /// <summary>Comparisons of two bounds or so: some twenty-five times what a table of three inputs and a hundred rules takes.</summary>
    private const long MostSteps = 5_000_000;

    /// <summary>Steps between two looks at the cancellation token.</summary>
    private const int BetweenLooks = 1 << 12;

    private readonly FindingList _findings = new();

    public int Count => _findings.Count;

    public bool HasErrors => _findings.HasErrors;

    private long Steps { get; set; }

    private bool IsOver { get; set; }

    public void Add(string path, Reason reason, Severity severity = Severity.Error)
    {
        if (IsOver) return;
        if (_findings.Count < TableAnalyser.MostFindings) _findings.Add(path, reason, severity);
        else End(TableReasons.MoreFindings(TableAnalyser.MostFindings));
    }

    /// <summary>Counts steps of work.</summary>
    /// <returns>Whether the work may go on.</returns>
    public bool Takes(long steps = 1)
    {
        if (Steps / BetweenLooks < (Steps + steps) / BetweenLooks) cancellation.ThrowIfCancellationRequested();
        Steps += steps;
        if (Steps > MostSteps && !IsOver) End(TableReasons.TooLarge);
        return !IsOver;
    }

    public ValueList<Finding> ToValueList() => _findings.ToValueList();

    private void End(Reason reason)
    {
        IsOver = true;
        _findings.Add(JsonPath.Root, reason);
    }
}
