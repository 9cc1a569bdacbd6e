using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Tests.RuleSets;

/// <summary>The golden verdicts, read back.</summary>
internal static class StoredVerdicts
{
    private static readonly string Folder = Repository.PathOf("tests", "Yiko.Compliance.Tests", "Golden", "0.1.0");

    public static IEnumerable<object> All() => VerdictFormats.All.Where(engine => File.Exists(FileOf(engine.Area))).SelectMany(Of);

    private static IEnumerable<object> Of(Engine engine)
    {
        var read = engine.GetType().GetMethod("Read", [typeof(string)])!;
        foreach (var line in File.ReadLines(FileOf(engine.Area)).Take(40))
        {
            var loaded = read.Invoke(engine, [line.Split('\t')[^1]])!;
            yield return loaded.GetType().GetProperty("Value")!.GetValue(loaded)!;
        }
    }

    private static string FileOf(string area) => Path.Combine(Folder, area + ".tsv");
}
