using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>From text to printed table: as strict as rule sets.</summary>
internal static class TableText
{
    public static Loaded<T> Read<T>(string json, Shape<T> shape)
        where T : class
    {
        FindingList findings = new();
        var table = JsonText.Read(json, JsonLimits.RuleSet, JsonPath.Root, findings, place => Of(place, shape));
        return new() { Value = table, Findings = findings.ToValueList() };
    }

    public static Loaded<T> Read<T>(ReadOnlyMemory<byte> utf8, Shape<T> shape)
        where T : class
    {
        FindingList findings = new();
        var table = JsonText.Read(utf8, JsonLimits.RuleSet, JsonPath.Root, findings, place => Of(place, shape));
        return new() { Value = table, Findings = findings.ToValueList() };
    }

    private static T? Of<T>(JsonPlace place, Shape<T> shape)
        where T : class => shape.TryRead(place, out var table) ? table : null;
}
