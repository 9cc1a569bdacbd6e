using System.Reflection;

namespace Yiko.Compliance.Conventions;

/// <summary>Which types a type mentions: in base types, fields, signatures, local variables and bodies.</summary>
internal static class Mentions
{
    public static IEnumerable<(Type Type, string Where)> Of(Type type)
    {
        foreach (var relative in type.GetInterfaces().Append(type.BaseType).OfType<Type>().SelectMany(Parts))
            yield return (relative, type.FullName!);
        foreach (var field in Library.FieldsOf(type))
            foreach (var part in Parts(field.FieldType)) yield return (part, $"{type.FullName}.{field.Name}");
        foreach (var method in Library.BodiesOf(type))
            foreach (var part in InMethod(method).SelectMany(Parts)) yield return (part, $"{type.FullName}.{method.Name}");
    }

    private static IEnumerable<Type> InMethod(MethodBase method)
    {
        foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
        if (method is MethodInfo { ReturnType: var result }) yield return result;
        foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) yield return local.LocalType;
        foreach (var (_, member) in Instructions.Of(method))
        {
            switch (member)
            {
                case Type mentioned:
                    yield return mentioned;
                    break;
                case FieldInfo field:
                    yield return field.FieldType;
                    yield return field.DeclaringType!;
                    break;
                case MethodBase called:
                    foreach (var parameter in called.GetParameters()) yield return parameter.ParameterType;
                    if (called is MethodInfo { ReturnType: var returned }) yield return returned;
                    if (called.IsGenericMethod)
                        foreach (var argument in called.GetGenericArguments()) yield return argument;
                    if (called.DeclaringType is { } owner) yield return owner;
                    break;
            }
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType) return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
    }
}
