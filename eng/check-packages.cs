#!/usr/bin/env dotnet
// Looks into the packages that `dotnet pack` wrote: dotnet run eng/check-packages.cs -- packages-local
// Says what is missing or too much, and ends with 1 if anything is.
#:property TargetFramework=net10.0
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property AnalysisLevel=latest
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

var folder = args is [var given] ? given : "packages-local";
var version = XDocument.Load(Path.Combine("eng", "Version.props")).Descendants("VersionPrefix").Single().Value
    + (XDocument.Load(Path.Combine("eng", "Version.props")).Descendants("VersionSuffix").Single().Value is { Length: > 0 } suffix ? "-" + suffix : "");
string[] frameworks = ["net10.0", "net8.0", "netstandard2.0"];
List<string> faults = [];

var expected = new[] { "Yiko.Compliance", "Yiko.Compliance.Abstractions" }.SelectMany(id => new[] { $"{id}.{version}.nupkg", $"{id}.{version}.snupkg" }).Order().ToArray();
var found = Directory.EnumerateFiles(folder, "*nupkg").Select(path => Path.GetFileName(path)).Order().ToArray();
if (!expected.SequenceEqual(found)) faults.Add($"expected {string.Join(", ", expected)}; found {string.Join(", ", found)}");

foreach (var id in found.Where(name => name.EndsWith(".nupkg", StringComparison.Ordinal)).Select(name => name[..^(version.Length + ".nupkg".Length + 1)]))
{
    using var package = ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.nupkg"));
    using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.snupkg"));
    foreach (var framework in frameworks)
    {
        Needs(package, id, $"lib/{framework}/{id}.dll");
        Needs(package, id, $"lib/{framework}/{id}.xml");
        Needs(symbols, id, $"lib/{framework}/{id}.pdb");
        if (package.GetEntry($"lib/{framework}/{id}.xml") is { } told)
        {
            using StreamReader documentation = new(told.Open());
            // A type that a room keeps to itself: where it is told, eng/public-documentation.cs was not run before packing.
            if (documentation.ReadToEnd().Contains(id == "Yiko.Compliance" ? "T:Yiko.Compliance.Risks.LecMatrix" : "T:Yiko.Compliance.PublishedValues", StringComparison.Ordinal))
                faults.Add($"{id}: the documentation for {framework} tells internal types");
        }

    }

    Needs(package, id, "README.md");
    using (StreamReader readme = new(package.GetEntry("README.md")!.Open()))
    {
        // A package is read where there is no repository beside it.
        foreach (Match link in Regex.Matches(readme.ReadToEnd(), @"\]\((?!https://|#)([^)]*)\)")) faults.Add($"{id}: the README links to {link.Groups[1].Value}, which the package does not have");
    }

    Needs(package, id, "icon.png");
    foreach (var schema in id == "Yiko.Compliance" ? Directory.GetFiles(Path.Combine("src", id, "schemas")) : []) Needs(package, id, $"schemas/{Path.GetFileName(schema)}");
    using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
    var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
    Says(metadata, id, "license", "MIT");
    Says(metadata, id, "readme", "README.md");
    Says(metadata, id, "icon", "icon.png");
    Says(metadata, id, "version", version);
    Says(metadata, id, "tags", null);
    Says(metadata, id, "description", null);
    Says(metadata, id, "authors", null);
    Says(metadata, id, "copyright", null);
    Says(metadata, id, "releaseNotes", null);
    var groups = metadata.Descendants().Where(element => element.Name.LocalName == "group").ToArray();
    if (groups.Length != frameworks.Length) faults.Add($"{id}: {groups.Length} dependency groups instead of {frameworks.Length}");
    string[] allowed = id == "Yiko.Compliance"
        ? ["Microsoft.Extensions.DependencyInjection.Abstractions", "Yiko.Compliance.Abstractions"]
        : ["Ardalis.GuardClauses", "Microsoft.Bcl.HashCode", "NodaTime", "System.Memory", "System.Text.Json"];
    faults.AddRange(groups.Elements().Select(element => element.Attribute("id")!.Value).Except(allowed).Select(other => $"{id}: depends on {other}"));
}

foreach (var fault in faults) Console.Error.WriteLine(fault);
Console.WriteLine(faults.Count == 0 ? $"{found.Length} packages of version {version} hold what they should." : $"{faults.Count} faults in the packages.");
return faults.Count == 0 ? 0 : 1;

void Needs(ZipArchive archive, string id, string entry)
{
    if (archive.GetEntry(entry) is not { Length: > 0 }) faults.Add($"{id}: {entry} is missing or empty");
}

void Says(XElement metadata, string id, string name, string? value)
{
    var told = metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    if (string.IsNullOrWhiteSpace(told) || (value is not null && told != value)) faults.Add($"{id}: {name} is “{told}”");
}
