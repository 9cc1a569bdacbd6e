using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.Conventions;

/// <summary>The surface is small, and nothing stands on it that nobody is shown how to use.</summary>
public sealed partial class SurfaceConventions
{
    /// <summary>What stands, and a little room: a new type needs a reason, and one that goes makes the bound smaller.</summary>
    private const int MostPublicTypes = 330;

    /// <summary>Lines of the API files that hold for the latest framework: what stands, and a little room.</summary>
    private const int MostLines = 4_100;

    private static readonly Type[] Exported = [.. Library.Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !Library.IsCompilerMade(type))];

    [Fact]
    public void Public_types_are_few() => Assert.InRange(Exported.Length, 1, MostPublicTypes);

    [Fact]
    public void Lines_of_public_API_are_few() => Assert.InRange(ApiLines(), 1, MostLines);

    [Fact]
    public void Public_types_are_named_in_a_sample_a_document_or_the_signature_of_one_that_is()
    {
        var words = ShownCode().SelectMany(text => Identifier().Matches(text)).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        HashSet<Type> shown = [];
        Queue<Type> next = new(Exported.Where(type => NamesOf(type).Any(words.Contains)));
        while (next.TryDequeue(out var type))
        {
            if (!shown.Add(type)) continue;
            foreach (var mentioned in SignatureOf(type).SelectMany(Parts)) next.Enqueue(mentioned);
        }

        var hidden = string.Join(", ", Exported.Except(shown).Select(type => type.FullName).Order(StringComparer.Ordinal));
        Assert.True(hidden.Length == 0, hidden);
    }

    private static int ApiLines() => Repository.SourceFiles("src", "PublicAPI.*.txt")
        .Where(path => !path.Contains("netstandard2.0", StringComparison.Ordinal))
        .Sum(path => File.ReadLines(path).Count(line => line.Length > 0 && line[0] != '#'));

    // What somebody reads who learns the library: the samples, and the code of the documents.
    private static IEnumerable<string> ShownCode() =>
    [
        .. Repository.SourceFiles("samples", "*.cs").Select(File.ReadAllText),
        .. Repository.SourceFiles("samples", "*.razor").Select(File.ReadAllText),
        .. Repository.SourceFiles("docs", "*.md").Append(Repository.PathOf("README.md")).SelectMany(path => Fenced().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value),
    ];

    // An attribute goes by its short name, and extensions by those of their methods.
    private static IEnumerable<string> NamesOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        yield return typeof(Attribute).IsAssignableFrom(type) ? name[..^"Attribute".Length] : name;
        foreach (var method in type.GetMethods().Where(method => method.IsDefined(typeof(ExtensionAttribute), inherit: false))) yield return method.Name;
    }

    private static IEnumerable<Type> SignatureOf(Type type) =>
    [
        .. type.BaseType is { } above ? [above] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()),
        .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).SelectMany(SignatureOf),
    ];

    private static IEnumerable<Type> SignatureOf(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    /// <summary>The types of the library of which a type is made: those of a list, an array, a function.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        var own = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return type.GetGenericArguments().Where(argument => argument != type).SelectMany(Parts).Concat(Exported.Contains(own) ? [own] : []);
    }

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^```csharp\r?$(.*?)^```\r?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
