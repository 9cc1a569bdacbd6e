using System.Net;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Documentation;

/// <summary>The example in the documentation of a type, or its reference to that of another type.</summary>
internal sealed partial record Example
{
    /// <summary>The full name of the type, as reflection tells it.</summary>
    public required string Type { get; init; }

    /// <summary>The code; null where the type refers to the example of another one.</summary>
    public CodeBlock? Block { get; init; }

    /// <summary>The full name of the type whose example this one shows; null where it has its own.</summary>
    public string? Of { get; init; }

    /// <summary>Every example of the sources that ship.</summary>
    public static IEnumerable<Example> All { get; } = [.. Repository.SourceFiles("src", "*.cs").SelectMany(In)];

    private static IEnumerable<Example> In(string path)
    {
        var text = File.ReadAllText(path);
        var home = Namespace().Match(text).Groups[1].Value;
        foreach (Match type in DocumentedType().Matches(text))
        {
            var name = $"{home}.{type.Groups["name"].Value}{(type.Groups["of"].Success ? $"`{type.Groups["of"].Value.Split(',').Length}" : string.Empty)}";
            var comment = type.Groups["comment"];
            if (Reference().Match(comment.Value) is { Success: true } reference) yield return new() { Type = name, Of = $"{home}.{reference.Groups[1].Value}" };
            if (Code().Match(comment.Value) is not { Success: true } code) continue;
            var line = text.AsSpan(0, comment.Index + code.Index).Count('\n') + 1;
            yield return new() { Type = name, Block = BlockOf($"{Path.GetRelativePath(Repository.Root, path)}, line {line}", code.Groups[1].Value) };
        }
    }

    private static CodeBlock BlockOf(string place, string commented)
    {
        string[] lines = [.. WebUtility.HtmlDecode(commented).TrimEnd('\n').Split('\n').Select(line => line.Length > 4 ? line[4..] : string.Empty)];
        var printed = Printed().Matches(string.Join('\n', lines)).Select(comment => comment.Groups[1].Value).ToArray();
        return CodeBlock.Of(place, lines, printed.Length == 0 ? null : string.Join('\n', printed));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<comment>(?:^///.*\n)+)(?:^\[.*\n)*^public [\w ]*\b(?:class|record|interface|struct) (?<name>\w+)(?:<(?<of>[^>\n]+)>)?", RegexOptions.Multiline)]
    private static partial Regex DocumentedType();

    [GeneratedRegex(@"^/// <example>\n/// <code>\n(.*?)^/// </code>\n/// </example>\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^/// <inheritdoc cref=""(\w+)"" path=""/example""/>\n", RegexOptions.Multiline)]
    private static partial Regex Reference();

    // What stands behind two slashes is what the code prints, line by line.
    [GeneratedRegex("(?:^|(?<= ))// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Printed();
}
