using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

public sealed class PublishedProceduresTests
{
    [Fact]
    public void The_published_file_is_read_without_a_finding()
    {
        FindingList findings = new();
        var rules = JsonText.Read(PublishedProcedures.File(), JsonLimits.RuleSet, JsonPath.Root, findings, place => ProcedureShapes.Rules.TryRead(place, out var read) ? read : null);
        Assert.Equal([], findings.ToValueList().Select(finding => finding + " " + finding.Reason.Argument("value") + finding.Reason.Argument("known")));
        Assert.NotNull(rules);
    }
}
