using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NodaTime;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Conventions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Documentation;

/// <summary>
/// Whoever comes to an engine, a request or a rule set by its documentation sees it at work. That the code runs and prints what its comments
/// say, <see cref="DocumentedCode"/> shows, as for the blocks of documents.
/// </summary>
public sealed partial class DocumentedExamples
{
    // What decides nothing of a request by itself, and is asked all the same.
    private static readonly Type[] AskedBeside =
        [typeof(IChangeMeter), typeof(ChangeMeter), typeof(DocumentVersionPath), typeof(ConfigurationRegister), typeof(IWorkingDayCalendar), typeof(Engine), typeof(Engine<,,>)];

    private static readonly Lazy<HashSet<string>> OfInstances =
        new(() => [.. Library.PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance)).Select(method => method.Name)]);

    private static readonly Type[] Requests = [.. VerdictFormats.All.Select(engine => engine.GetType().GetGenericArguments()[0]).Distinct()];

    private static readonly Type[] Verdicts = [.. VerdictFormats.All.Select(engine => engine.GetType().GetGenericArguments()[1]).Distinct()];

    private static readonly Type[] RuleSets = [.. Library.PublicTypes.Where(typeof(IRuleSet).IsAssignableFrom)];

    private static readonly Type[] Engines = [.. Library.PublicTypes.Where(type => type.GetConstructors().Any(TakesRules) || MethodsOf(type).Any(Decides)), .. AskedBeside];

    [Fact]
    public void Every_engine_request_and_rule_set_has_an_example()
    {
        HashSet<string> shown = [.. Example.All.Select(example => example.Type)];
        Assert.Empty(Engines.Concat(Requests).Concat(RuleSets).Distinct().Select(type => type.FullName!).Where(type => !shown.Contains(type)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Engines_requests_and_rule_sets_are_seen()
    {
        Assert.Contains(typeof(Risks.IRiskAssessor), Engines);
        Assert.Contains(typeof(Risks.LecRiskAssessor), Engines);
        Assert.Contains(typeof(Procedures.CaseRegister), Engines);
        Assert.Contains(typeof(Measuring.RetrospectiveEvaluation), Engines);
        Assert.Contains(typeof(Procedures.Case), Requests);
        Assert.Contains(typeof(ConfigurationEvent), Requests);
        Assert.Contains(typeof(Audits.AuditRuleSet), RuleSets);
        Assert.Contains(typeof(IRuleSet), RuleSets);
    }

    [Fact]
    public void Every_example_says_what_it_prints() =>
        Assert.Empty(Example.All.Where(example => example.Block is { Output: null }).Select(example => example.Block!.Place));

    [Fact]
    public void A_type_that_refers_to_an_example_refers_to_one() =>
        Assert.Empty(Example.All.Where(example => example.Of is { } of && !Example.All.Any(other => other.Type == of && other.Block is not null)).Select(example => example.Type));

    // One that stands where the pattern does not look for it would run nowhere.
    [Fact]
    public void Every_example_of_the_sources_is_read() => Assert.Equal(
        Repository.SourceFiles("src", "*.cs").Sum(path => Element().Count(File.ReadAllText(path))),
        Example.All.Count());

    // Folders of the tests lie in the library's root namespace, so the compiler does not ask for these lines here as it does of a reader.
    [Fact]
    public void Every_block_and_example_has_the_using_lines_of_its_types() => Assert.Empty(
        from block in CodeBlock.All
        from name in Mentioned(block.Code).Distinct()
        let homes = Homes[name].ToArray()
        where homes.Length > 0 && !homes.Any(home => block.Usings.Contains($"using {home};"))
        select $"{block.Place}: {name} takes using {string.Join(" or ", homes)};");

    private static ILookup<string, string> Homes { get; } = Library.PublicTypes
        .Concat(typeof(LocalDate).Assembly.GetExportedTypes())
        .SelectMany(type => NamesOf(type).Select(name => (Name: name, Home: type.Namespace!)))
        .Distinct()
        .ToLookup(known => known.Name, known => known.Home);

    // Extensions are told from types by the dot before them; one whose name a method of an instance has too is not told from that.
    private static IEnumerable<string> NamesOf(Type type) =>
    [
        type.Name.Split('`')[0],
        .. type.GetMethods()
            .Where(method => method.IsDefined(typeof(ExtensionAttribute), inherit: false) && !OfInstances.Value.Contains(method.Name))
            .Select(method => "." + method.Name),
    ];

    private static IEnumerable<string> Mentioned(string code)
    {
        var bare = Quoted().Replace(Remark().Replace(code, string.Empty), "\"\"");
        return TypeName().Matches(bare).Concat(ExtensionCall().Matches(bare)).Select(match => match.Value);
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName);

    private static bool Decides(MethodInfo method) =>
        method.GetParameters().Any(parameter => Parts(parameter.ParameterType).Any(Requests.Contains)) && Parts(method.ReturnType).Any(Verdicts.Contains);

    private static bool TakesRules(ConstructorInfo constructor) => constructor.GetParameters().Any(parameter => RuleSets.Contains(parameter.ParameterType));

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : [type];

    [GeneratedRegex("^/// <example>$|path=\"/example\"", RegexOptions.Multiline)]
    private static partial Regex Element();

    [GeneratedRegex("(?:^|(?<= ))// .*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    // A text that is interpolated holds code.
    [GeneratedRegex("\"\"\".*?\"\"\"|(?<!\\$)\"(?:[^\"\\\\\n]|\\\\.)*\"", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    // The member that an initializer sets is no type.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*\b(?! *(?:=[^=]|:))")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\.[A-Z]\w*(?=\()")]
    private static partial Regex ExtensionCall();
}
