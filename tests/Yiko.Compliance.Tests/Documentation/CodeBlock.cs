namespace Yiko.Compliance.Documentation;

/// <summary>A block of C# in a document or in the documentation of a type, with the output that is promised for it.</summary>
internal sealed record CodeBlock
{
    // Read when first asked for: examples are made of blocks, so neither type may wait for the other.
    private static readonly Lazy<ValueList<CodeBlock>> Known =
        new(() => [.. Documents().SelectMany(In), .. Example.All.Select(example => example.Block).OfType<CodeBlock>()]);

    public required string Place { get; init; }

    /// <summary>The code, without its <c>using</c> lines.</summary>
    public required string Code { get; init; }

    public required ValueList<string> Usings { get; init; }

    /// <summary>The <c>text</c> block that follows the code, or the comments of an example; null where there is none.</summary>
    public string? Output { get; init; }

    /// <summary>Every C# block of every document, and every example of the sources.</summary>
    public static IEnumerable<CodeBlock> All => Known.Value;

    public static CodeBlock Of(string place, IEnumerable<string> lines, string? output)
    {
        string[] all = [.. lines];
        return new() { Place = place, Usings = all.Where(IsUsing).ToValueList(), Code = Normal(all.Where(line => !IsUsing(line))), Output = output };
    }

    private static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(new[] { "docs", "src", "samples", "benchmarks" }.Where(folder => Directory.Exists(Repository.PathOf(folder))).SelectMany(folder => Repository.SourceFiles(folder, "*.md")));

    private static IEnumerable<CodeBlock> In(string path)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```csharp") continue;
            var end = Array.IndexOf(lines, "```", i);
            var next = Array.FindIndex(lines, end + 1, line => line.Length > 0);
            yield return Of(
                $"{Path.GetRelativePath(Repository.Root, path)}, line {i + 1}",
                lines[(i + 1)..end],
                next >= 0 && lines[next] == "```text" ? Normal(lines[(next + 1)..Array.IndexOf(lines, "```", next)]) : null);
            i = end;
        }
    }

    /// <summary>Lines without their common indentation and without blank lines around them.</summary>
    public static string Normal(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        var indentation = all.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', all.Select(line => line.Length > indentation ? line[indentation..] : string.Empty)).Trim('\n');
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
