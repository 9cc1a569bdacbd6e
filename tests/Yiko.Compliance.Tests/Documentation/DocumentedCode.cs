using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Documentation;

/// <summary>
/// Code in documents, and in the examples of types, is code of tests: each C# block stands, word for word, in a region of a file
/// <c>*Snippets.cs</c> in this folder, where it compiles and runs; what it prints is what the document says, or the comments of the example.
/// </summary>
public sealed partial class DocumentedCode
{
    [Fact]
    public void Every_block_and_every_example_runs_as_a_test()
    {
        var regions = Regions().ToDictionary(region => region.Code, region => region.Usings);
        Assert.Empty(
            from block in CodeBlock.All
            where !regions.TryGetValue(block.Code, out var usings) || block.Usings.Except(usings).Any()
            select $"{block.Place}: no region of a *Snippets.cs file holds this code and its using lines");
    }

    [Fact]
    public void Every_region_is_shown_in_a_document_or_an_example() =>
        Assert.Empty(Regions().Where(region => CodeBlock.All.All(block => block.Code != region.Code)).Select(region => region.Place));

    [Fact]
    public void Every_output_that_is_promised_is_compared()
    {
        var promised = CodeBlock.All.Where(block => block.Output is not null).Select(block => block.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Regions().Where(region => promised.Contains(region.Code) && !region.IsCompared).Select(region => region.Place));
    }

    [Fact]
    public void There_are_blocks_and_regions_to_compare()
    {
        Assert.NotEmpty(CodeBlock.All);
        Assert.NotEmpty(Regions());
    }

    /// <summary>Checks that a region printed what the document shows below its code.</summary>
    internal static void AssertPrints(TextWriter console, string region, [CallerFilePath] string file = "")
    {
        var code = Regions().Single(candidate => candidate.Place == $"{Path.GetFileName(file)}, {region}").Code;
        Assert.Equal(CodeBlock.All.First(block => block.Code == code).Output, CodeBlock.Normal(console.ToString()!.Split(['\n'])));
    }

    private static IEnumerable<(string Place, string Code, string[] Usings, bool IsCompared)> Regions() =>
        from path in Repository.SourceFiles(Path.Combine("tests", "Yiko.Compliance.Tests", "Documentation"), "*Snippets.cs")
        let text = File.ReadAllText(path)
        let usings = UsingLine().Matches(text).Select(line => line.Value).ToArray()
        from Match region in Region().Matches(text)
        let name = region.Groups[1].Value
        let isCompared = text.Contains($"DocumentedCode.AssertPrints(Console, \"{name}\");", StringComparison.Ordinal)
        select ($"{Path.GetFileName(path)}, {name}", CodeBlock.Normal(region.Groups[2].Value.Split('\n')), usings, isCompared);

    [GeneratedRegex(@"^ *#region (.+?)\n(.*?)^ *#endregion", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex("^using [^=\n]+;", RegexOptions.Multiline)]
    private static partial Regex UsingLine();
}
