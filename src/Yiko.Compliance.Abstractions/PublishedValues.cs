using System.Runtime.CompilerServices;

namespace Yiko.Compliance;

/// <summary>
/// The objects of which published rule sets are made. A binder or serialiser calls <c>init</c> accessors on objects that exist; on one of
/// these it would change the rules of everybody in the process under their old name.
/// </summary>
internal static class PublishedValues
{
    private static readonly ConditionalWeakTable<object, object> Known = new();

    /// <summary>From now on an object stays as it is; a copy of it is free.</summary>
    public static void Keep(object value) => Known.GetValue(value, static _ => new());

    /// <summary>A value to be set, unless its owner is published.</summary>
    /// <exception cref="InvalidOperationException">The owner is published.</exception>
    public static T Own<T>(object owner, T value) => !Known.TryGetValue(owner, out _)
        ? value
        : throw new InvalidOperationException(
            $"This {owner.GetType().Name} belongs to a published rule set and cannot be changed; vary a copy of the rule set (`with`) under an id or version of its own.");
}
