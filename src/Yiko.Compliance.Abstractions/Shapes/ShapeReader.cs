namespace Yiko.Compliance.Shapes;

/// <summary>Reads a text by a shape.</summary>
internal static class ShapeReader
{
    public static Loaded<T> Read<T>(string json, JsonLimits limits, Shape<T> shape, string path = JsonPath.Root)
        where T : class
    {
        FindingList findings = new();
        var value = JsonText.Read(json, limits, path, findings, place => shape.TryRead(place, out var read) ? read : null);
        return new() { Value = value, Findings = findings.ToValueList() };
    }

    public static Loaded<T> Read<T>(ReadOnlyMemory<byte> utf8, JsonLimits limits, Shape<T> shape, string path = JsonPath.Root)
        where T : class
    {
        FindingList findings = new();
        var value = JsonText.Read(utf8, limits, path, findings, place => shape.TryRead(place, out var read) ? read : null);
        return new() { Value = value, Findings = findings.ToValueList() };
    }
}
