using System.Collections;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Conventions;

public sealed partial class TypeConventions
{
    private static readonly string[] BannedWords = ["Manager", "Helper", "Util", "Utils", "Service", "Services", "Data", "Info", "Base", "Impl"];

    // Each with the reason why it is harmless.
    private static readonly Dictionary<string, string> WritableFields = new()
    {
        ["Rationale._reasons"] = "filled when first read; two threads that read at once write equal lists",
        ["ReachableTotals._work"] = "what one analysis has counted so far; it is handed to nobody",
        ["ComplianceRules._changed"] = "set while a rule is put; a record that is handed out does not change",
        ["EngineSet._now"] = "exchanged as a whole when the rules change; two threads that come first make equal ones",
        ["ReloadableRules._current"] = "exchanged as a whole by a reload; what was handed out before stays as it was",
        ["JsonMembers._last"] = "after which the next member is looked for first; one reading has its own",
        ["JsonOwner._seen"] = "made when a list has a member that tells its items apart; one reading has its own",
        ["UnionCase`2._known"] = "filled when first read; two threads that read at once make equal names",
        ["AskedDays._wasAsked"] = "remembers what one examination asked; it is handed to nobody",
        ["AskedDays._first"] = "remembers what one examination asked; it is handed to nobody",
        ["AskedDays._last"] = "remembers what one examination asked; it is handed to nobody",
        ["RequirementResult._unmet"] = "what one check of a step has found so far; it is handed to nobody",
        ["RequirementResult._remarks"] = "what one check of a step has found so far; it is handed to nobody",
        ["ChainLinks._before"] = "a chain on its way; one verification has its own",
        ["ChainLinks._isChained"] = "a chain on its way; one verification has its own",
        ["ChainLinks._isLost"] = "a chain on its way; one verification has its own",
        ["ChainLinks._count"] = "a chain on its way; one verification has its own",
        ["ShapeWriter._text"] = "a writer writes one text and is handed to nobody",
        ["ShapeWriter._length"] = "a writer writes one text and is handed to nobody",
        ["ShapeWriter._depth"] = "a writer writes one text and is handed to nobody",
        ["ShapeWriter._isFirst"] = "a writer writes one text and is handed to nobody",
        ["ShapeWriter._isNamed"] = "a writer writes one text and is handed to nobody",
        ["Enumerator._index"] = "an enumerator moves; each loop has its own copy",
    };

    // Framework registration is named by the framework: services.AddYikoCompliance() lives in a class of this kind everywhere.
    private static readonly string[] NamesOfTheFramework = ["ComplianceServiceCollectionExtensions"];

    [Fact]
    public void Classes_that_are_equal_by_content_are_so_by_operator_too() => Assert.Empty(Library.Assemblies
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.IsClass && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == type && type.GetMethod("op_Equality") is null)
        .Select(type => type.FullName));

    [Fact]
    public void Both_assemblies_are_looked_at()
    {
        Assert.Equal(["Yiko.Compliance.Abstractions", "Yiko.Compliance"], Library.Assemblies.Select(assembly => assembly.GetName().Name));
        Assert.Contains(typeof(Ratio), Library.PublicTypes);
    }

    [Fact]
    public void Public_classes_are_sealed_or_static_or_closed_hierarchies() =>
        Assert.Empty(Library.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !IsClosed(type)).Select(type => type.FullName));

    [Fact]
    public void Fields_are_read_only() =>
        Assert.Empty(
            from type in Library.WrittenTypes
            where !type.IsEnum
            from field in Library.FieldsOf(type)
            where !field.IsInitOnly && !field.IsLiteral && !Library.IsCompilerMade(field)
            let name = $"{type.Name}.{field.Name}"
            where !WritableFields.ContainsKey(name)
            select name);

    [Fact]
    public void Fields_that_may_be_written_exist() =>
        Assert.Empty(WritableFields.Keys.Except(Library.WrittenTypes.SelectMany(type => Library.FieldsOf(type).Select(field => $"{type.Name}.{field.Name}"))));

    [Fact]
    public void Floating_point_appears_in_no_signature_field_variable_or_body() =>
        Assert.Empty(
            from type in Library.AllTypes
            from mention in Mentions.Of(type)
            where IsFloatingPoint(mention.Type)
            select $"{mention.Type.Name} in {mention.Where}");

    [Fact]
    public void Floating_point_constants_and_conversions_appear_in_no_body() =>
        Assert.Empty(
            from type in Library.AllTypes
            from method in Library.BodiesOf(type)
            where Instructions.Of(method).Any(instruction => IsFloatingPoint(instruction.Code))
            select $"{type.FullName}.{method.Name}");

    [Fact]
    public void Records_hold_lists_that_compare_by_content() =>
        Assert.Empty(
            from type in Library.WrittenTypes
            where Library.IsRecord(type)
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            let held = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
            where typeof(IEnumerable).IsAssignableFrom(held) && held != typeof(string) && !ComparesByContent(held)
            select $"{type.FullName}.{property.Name} is a {held.Name}");

    [Fact]
    public void Records_are_nominal_never_positional() =>
        Assert.Empty(Library.WrittenTypes.Where(type => Library.IsRecord(type) && type.GetMethod("Deconstruct") is not null).Select(type => type.FullName));

    [Fact]
    public void Type_names_use_no_empty_word() =>
        Assert.Empty(
            from type in Library.WrittenTypes
            where !NamesOfTheFramework.Contains(type.Name)
            from Match word in PascalWord().Matches(type.Name)
            where BannedWords.Contains(word.Value)
            select $"{type.FullName} says {word.Value}");

    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance)
            .All(constructor => constructor.IsFamilyAndAssembly || IsCopyConstructor(constructor));

    // A record that is not sealed has a protected copy constructor, which needs an instance to begin with.
    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool ComparesByContent(Type type) => typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    private static bool IsFloatingPoint(Type type) => type == typeof(double) || type == typeof(float) || type == typeof(Half);

    private static bool IsFloatingPoint(OpCode code) =>
        code == OpCodes.Ldc_R4 || code == OpCodes.Ldc_R8 || code == OpCodes.Conv_R4 || code == OpCodes.Conv_R8 || code == OpCodes.Conv_R_Un;

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex PascalWord();
}
