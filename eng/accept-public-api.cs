#!/usr/bin/env dotnet
// Writes the public API of src/ as it stands: dotnet run eng/accept-public-api.cs
// Every symbol goes into the PublicAPI.Unshipped.txt of its room (the folder of the source file), or, where frameworks differ, into that
// of PublicApi/<framework>; what no longer exists is taken out, and what has shipped is only told of. Review the difference line by line
// before you commit it: each line is a promise. Ends with 1, and leaves all files as they were, if the code does not compile.
#:property TargetFramework=net10.0
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property AnalysisLevel=latest
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

const string Unshipped = "PublicAPI.Unshipped.txt";
const string Shipped = "PublicAPI.Shipped.txt";
const string Header = "#nullable enable\n";

var source = Path.GetFullPath("src");
var project = Path.Combine(source, "Yiko.Compliance", "Yiko.Compliance.csproj");
if (!File.Exists(project)) throw new InvalidOperationException("Run it where the solution is.");

// What the files say now; with all of them empty the analyzer tells every symbol, and where it stands.
var before = Directory.EnumerateFiles(source, Unshipped, SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
Console.CancelKeyPress += (_, _) => Restore();
foreach (var path in before.Keys) File.WriteAllText(path, Header);
var (symbols, gone, errors) = await BuildAsync();
if (errors.Count > 0 || symbols.Count == 0)
{
    Restore();
    foreach (var error in errors) Console.Error.WriteLine(error);
    Console.Error.WriteLine("The code does not compile; the files are as they were.");
    return 1;
}

var frameworks = symbols.Values.SelectMany(places => places.Keys).Distinct().Order(StringComparer.Ordinal).ToArray();
Dictionary<string, SortedSet<string>> after = [];
List<string> faults = [];
foreach (var ((assembly, symbol), places) in symbols)
{
    if (places.Count == frameworks.Length)
    {
        Put(places.Values.Min(StringComparer.Ordinal)!, symbol);
        continue;
    }

    // One file serves all frameworks but the oldest.
    foreach (var group in places.Keys.GroupBy(framework => framework == "netstandard2.0" ? framework : "net8.0"))
    {
        if (group.Key != "netstandard2.0" && group.Count() < frameworks.Length - 1) faults.Add($"{symbol} is public for {string.Join(", ", group)} only");
        Put(Path.Combine(source, assembly, "PublicApi", group.Key), symbol);
    }
}

foreach (var (path, lines) in after)
{
    File.WriteAllText(path, Header + string.Concat(lines.Select(line => line + "\n")));
    var shipped = Path.Combine(Path.GetDirectoryName(path)!, Shipped);
    if (!File.Exists(shipped)) File.WriteAllText(shipped, Header);
}

foreach (var path in before.Keys.Except(after.Keys))
{
    var shipped = Path.Combine(Path.GetDirectoryName(path)!, Shipped);
    if (!File.Exists(shipped) || Lines(File.ReadAllText(shipped)).Any()) continue;
    File.Delete(path);
    File.Delete(shipped);
}

foreach (var path in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
{
    string[] old = [.. Lines(before.GetValueOrDefault(path, Header))];
    string[] now = [.. after.TryGetValue(path, out var lines) ? lines : []];
    var (added, removed) = (now.Except(old).Count(), old.Except(now).Count());
    if (added + removed > 0) Console.WriteLine($"{Path.GetRelativePath(".", path)}: {added} added, {removed} gone");
}

Console.WriteLine($"{symbols.Count} symbols, {frameworks.Length} frameworks.");
foreach (var fault in faults.Concat(gone.Select(symbol => $"{symbol} has shipped and is gone"))) Console.Error.WriteLine(fault);
return faults.Count + gone.Count == 0 ? 0 : 1;

void Restore()
{
    foreach (var (path, text) in before) File.WriteAllText(path, text);
}

void Put(string folder, string symbol)
{
    var path = Path.Combine(folder, Unshipped);
    if (!after.TryGetValue(path, out var lines)) after[path] = lines = new(StringComparer.Ordinal);
    lines.Add(symbol);
}

static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#');

// Every public symbol with the folder of its source for each framework; those that shipped and are gone; what else is wrong.
async Task<(Dictionary<(string Assembly, string Symbol), Dictionary<string, string>> Symbols, SortedSet<string> Gone, SortedSet<string> Errors)> BuildAsync()
{
    ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
    foreach (var argument in new[] { "build", project, "--no-incremental", "-nologo", "-p:TreatWarningsAsErrors=false", "-p:WarningsNotAsErrors=RS0016%3BRS0017", "-p:PreferredUILang=en-US" })
        start.ArgumentList.Add(argument);
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    using var build = Process.Start(start)!;
    Dictionary<(string, string), Dictionary<string, string>> symbols = [];
    SortedSet<string> gone = new(StringComparer.Ordinal);
    SortedSet<string> errors = new(StringComparer.Ordinal);
    Regex told = new(@"^\s*(?<file>.*?)\(\d+,\d+\): (?<level>\w+) (?<code>RS0016|RS0017): Symbol '(?<symbol>.*)' is (?:not )?part of the declared .*\[(?<project>.*?)::TargetFramework=(?<framework>[^\]]+)\]$");
    while (await build.StandardOutput.ReadLineAsync() is { } line)
    {
        if (told.Match(line) is { Success: true } match)
        {
            if (match.Groups["code"].Value == "RS0017")
            {
                gone.Add(match.Groups["symbol"].Value);
                continue;
            }

            var key = (Path.GetFileNameWithoutExtension(match.Groups["project"].Value), match.Groups["symbol"].Value);
            if (!symbols.TryGetValue(key, out var places)) symbols[key] = places = [];
            var folder = Path.GetDirectoryName(Path.GetFullPath(match.Groups["file"].Value))!;
            // A type in several files is told at one of them.
            var framework = match.Groups["framework"].Value;
            places[framework] = places.TryGetValue(framework, out var known) && string.CompareOrdinal(known, folder) < 0 ? known : folder;
        }
        else if (line.Contains(": error ", StringComparison.Ordinal))
        {
            errors.Add(line.Trim());
        }
    }

    await build.WaitForExitAsync();
    if (build.ExitCode != 0) errors.Add($"dotnet build ended with {build.ExitCode}");
    return (symbols, gone, errors);
}
