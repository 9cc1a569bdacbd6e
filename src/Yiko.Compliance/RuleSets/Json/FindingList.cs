namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The findings of one reading, gathered so that all are told at once.</summary>
internal sealed class FindingList
{
    private readonly List<RuleSetFinding> _findings = [];

    public int Count => _findings.Count;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == RuleSetFindingSeverity.Error);

    public void Add(string path, Reason reason, RuleSetFindingSeverity severity = RuleSetFindingSeverity.Error) =>
        _findings.Add(new() { Path = path, Severity = severity, Reason = reason });

    public void Clear() => _findings.Clear();

    public ValueList<RuleSetFinding> ToValueList() => _findings.ToValueList();
}
