using System.Reflection;
using System.Runtime.CompilerServices;

namespace Yiko.Compliance.Conventions;

/// <summary>The two assemblies that ship, as the conventions see them.</summary>
internal static class Library
{
    /// <summary>Rooms of the house that decide something. They share words at the root and never look into one another.</summary>
    public static readonly string[] EngineRooms = ["Risks", "Aspects", "Suppliers", "Objectives", "Documents", "Configurations", "Audits", "Responsibilities", "Measuring", "Procedures"];

    public static readonly Assembly[] Assemblies = [typeof(Ratio).Assembly, Assembly.Load("Yiko.Compliance")];

    /// <summary>Every type of ours, compiler-made ones included; polyfills of the netstandard2.0 asset lie in other namespaces.</summary>
    public static IEnumerable<Type> AllTypes { get; } =
        [.. Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => RootOf(type).Namespace?.StartsWith("Yiko.Compliance", StringComparison.Ordinal) == true)];

    public static IEnumerable<Type> WrittenTypes { get; } = [.. AllTypes.Where(type => !IsCompilerMade(type))];

    public static IEnumerable<Type> PublicTypes { get; } = [.. WrittenTypes.Where(type => type.IsVisible)];

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>The engine room of a type; null at the root and in the rooms that serve all engines.</summary>
    public static string? RoomOf(Type type) => Array.Find(EngineRooms, room => RootOf(type).Namespace == "Yiko.Compliance." + room);

    public static string NamespaceOf(Type type) => RootOf(type).Namespace ?? string.Empty;

    /// <summary>Every member with a body: methods, accessors, constructors, static ones too.</summary>
    public static IEnumerable<MethodBase> BodiesOf(Type type) =>
        type.GetMembers(Everything).OfType<MethodBase>().Concat(type.TypeInitializer is { } initializer ? [initializer] : []).Distinct();

    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(Everything);

    public static bool IsCompilerMade(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member.DeclaringType is { } outer && IsCompilerMade(outer));

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static Type RootOf(Type type) => type.DeclaringType is { } outer ? RootOf(outer) : type;
}
