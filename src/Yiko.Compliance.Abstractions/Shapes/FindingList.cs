namespace Yiko.Compliance.Shapes;

/// <summary>The findings of one reading, gathered so that all are told at once.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    public void Add(string path, Reason reason, Severity severity = Severity.Error) =>
        _findings.Add(new() { Path = path, Severity = severity, Reason = reason });

    public void Clear() => _findings.Clear();

    public ValueList<Finding> ToValueList() => _findings.ToValueList();
}
