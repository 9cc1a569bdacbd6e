#!/usr/bin/env dotnet
// Merges the coverage files of all test projects and lists what no test reaches: dotnet run eng/check-coverage.cs -- FOLDER LINES BRANCHES
// FOLDER holds the results of `dotnet test --collect "XPlat Code Coverage"`; LINES and BRANCHES are the least percentages allowed, 0 to 100.
#:property TargetFramework=net10.0
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property AnalysisLevel=latest
using System.Globalization;
using System.Xml.Linq;

if (args is not [var folder, var leastLines, var leastBranches]) throw new ArgumentException("Expected: FOLDER LINES BRANCHES");

// A line counts as reached when any test project reaches it; of its branches, the best project counts.
Dictionary<(string File, int Line), (bool Reached, int Taken, int Branches)> all = [];
foreach (var path in Directory.EnumerateFiles(folder, "coverage.cobertura.xml", SearchOption.AllDirectories))
{
    var report = XDocument.Load(path);
    var source = report.Descendants("source").Single().Value;
    foreach (var type in report.Descendants("class"))
    {
        var file = Path.GetFullPath(Path.Combine(source, type.Attribute("filename")!.Value));
        foreach (var line in type.Element("lines")!.Elements())
        {
            var key = (file, int.Parse(line.Attribute("number")!.Value, CultureInfo.InvariantCulture));
            var (reached, taken, branches) = all.GetValueOrDefault(key);
            var told = line.Attribute("condition-coverage")?.Value.Split('(', '/', ')') ?? ["", "0", "0"];
            all[key] = (
                reached || line.Attribute("hits")!.Value != "0",
                Math.Max(taken, int.Parse(told[1], CultureInfo.InvariantCulture)),
                Math.Max(branches, int.Parse(told[2], CultureInfo.InvariantCulture)));
        }
    }
}

foreach (var ((file, line), (reached, taken, branches)) in all.OrderBy(entry => entry.Key))
{
    if (!reached) Console.WriteLine($"{Path.GetRelativePath(".", file)}:{line} is not reached");
    else if (taken < branches) Console.WriteLine($"{Path.GetRelativePath(".", file)}:{line} takes {taken} of {branches} branches");
}

var lines = Share(all.Values.Count(line => line.Reached), all.Count);
var ways = Share(all.Values.Sum(line => line.Taken), all.Values.Sum(line => line.Branches));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Coverage of {all.Count} lines: {lines:0.##} % (at least {leastLines}), of branches: {ways:0.##} % (at least {leastBranches})."));
return all.Count > 0 && lines >= decimal.Parse(leastLines, CultureInfo.InvariantCulture) && ways >= decimal.Parse(leastBranches, CultureInfo.InvariantCulture) ? 0 : 1;

static decimal Share(int part, int whole) => whole == 0 ? 100 : 100m * part / whole;
