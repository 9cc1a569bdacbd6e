using System.Text.RegularExpressions;

namespace Yiko.Compliance.Conventions;

public sealed partial class HouseConventions
{
    [Fact]
    public void Folder_is_namespace()
    {
        var wrong =
            from path in Repository.SourceFiles("src", "*.cs")
            let told = NamespaceLine().Match(File.ReadAllText(path)).Groups[1].Value
            where told != ExpectedNamespace(path) && !(told == "Microsoft.Extensions.DependencyInjection" && path.EndsWith("ServiceCollectionExtensions.cs", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Repository.Root, path)} says {told}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Engine_rooms_never_look_into_one_another() =>
        Assert.Empty(
            from type in Library.AllTypes
            let home = Library.RoomOf(type)
            where home is not null
            from mention in Mentions.Of(type)
            let other = Library.RoomOf(mention.Type)
            where other is not null && other != home
            select $"{mention.Where} mentions {mention.Type.FullName}");

    [Fact]
    public void Shared_words_know_no_engine_room() =>
        Assert.Empty(
            from type in Library.AllTypes
            where type.Assembly == typeof(Ratio).Assembly && Library.RoomOf(type) is null
            from mention in Mentions.Of(type)
            where Library.RoomOf(mention.Type) is not null
            select $"{mention.Where} mentions {mention.Type.FullName}");

    [Fact]
    public void Namespaces_depend_on_one_another_in_one_direction()
    {
        var uses = Library.AllTypes
            .SelectMany(type => Mentions.Of(type).Select(mention => (From: Library.NamespaceOf(type), To: Library.NamespaceOf(mention.Type))))
            .Where(use => use.From != use.To && use.To.StartsWith("Yiko.Compliance", StringComparison.Ordinal))
            .Distinct().ToLookup(use => use.From, use => use.To);

        Assert.Empty(uses.SelectMany(from => from, (from, to) => (from.Key, To: to)).Where(use => Reaches(use.To, use.Key, [])).Select(use => $"{use.Key} uses {use.To}, and the other way round"));

        bool Reaches(string from, string to, HashSet<string> seen) => from == to || (seen.Add(from) && uses[from].Any(next => Reaches(next, to, seen)));
    }

    // The package-consuming sample lives outside, as an application of somebody else would.
    [Fact]
    public void Every_project_but_the_consumer_of_the_packages_and_the_fuzzer_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("Yiko.Compliance.sln")).Replace('\\', '/');
        Assert.Equal(
            ["samples/Yiko.Compliance.Consumer/Yiko.Compliance.Consumer.csproj", "tests/Yiko.Compliance.Fuzz/Yiko.Compliance.Fuzz.csproj"],
            from folder in new[] { "benchmarks", "samples", "src", "tests" }
            from path in Repository.SourceFiles(folder, "*.csproj")
            let project = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')
            where !solution.Contains($"\"{project}\"", StringComparison.Ordinal)
            select project);
    }

    private static string ExpectedNamespace(string path)
    {
        var inside = Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(path)!).Split(Path.DirectorySeparatorChar);
        return string.Join('.', inside.Skip(1).Prepend("Yiko.Compliance"));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);$", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
