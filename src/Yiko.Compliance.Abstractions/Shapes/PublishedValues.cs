using System.Runtime.CompilerServices;

namespace Yiko.Compliance.Shapes;

/// <summary>
/// The objects of which published rule sets are made. A binder or serialiser calls <c>init</c> accessors on objects that exist; on one of
/// these it would change the rules of everybody in the process under their old name.
/// </summary>
internal static class PublishedValues
{
    private static readonly ConditionalWeakTable<object, object> Known = new();

    /// <summary>A rule set that from now on stays as it is, with all it holds; a copy of it is free.</summary>
    public static T Publish<T>(this Shape<T> shape, T rules)
        where T : class
    {
        shape.Write(new(ShapeText.Canonical) { Visit = value => Known.GetValue(value, static _ => new()) }, rules);
        return rules;
    }

    /// <summary>A value to be set, unless its owner is published.</summary>
    /// <exception cref="InvalidOperationException">The owner is published.</exception>
    public static T Own<T>(object owner, T value) => !Known.TryGetValue(owner, out _)
        ? value
        : throw new InvalidOperationException(
            $"This {owner.GetType().Name} belongs to a published rule set and cannot be changed; vary a copy of the rule set (`with`) under an id or version of its own.");
}
