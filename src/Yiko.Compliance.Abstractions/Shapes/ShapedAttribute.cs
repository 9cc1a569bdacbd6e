using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Yiko.Compliance.Shapes;

/// <summary>Where the shape of a type is told, for a serialiser that knows the type alone.</summary>
/// <param name="room">The class that tells it.</param>
/// <param name="property">Its property.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class ShapedAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties)] Type room, string property) : Attribute
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties)]
    public Type Room { get; } = room;

    public string Property { get; } = property;

    /// <summary>The shape of a type that says where it is told.</summary>
    public static Shape<T> Of<T>()
    {
        var told = typeof(T).GetCustomAttribute<ShapedAttribute>() ?? throw new NotSupportedException($"{typeof(T).Name} has no shape of this library.");
        return (Shape<T>)told.Room.GetProperty(told.Property, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;
    }
}
