using System.Collections;
using System.Reflection;

namespace Yiko.Compliance.Tests.RuleSets;

internal static class ObjectGraph
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public;

    /// <summary>An object and whatever its public properties and lists lead to.</summary>
    public static IEnumerable<object> Of(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        HashSet<object> seenValues = [];
        Stack<object> next = new([root]);
        while (next.TryPop(out var held))
        {
            if (held is string || held.GetType().IsPrimitive || held.GetType().Namespace?.StartsWith("Yiko", StringComparison.Ordinal) is not true) continue;
            if (!(held.GetType().IsValueType ? seenValues : seen).Add(held)) continue;
            yield return held;
            foreach (var property in held.GetType().GetProperties(Instance).Where(property => property.GetIndexParameters().Length == 0))
            {
                if (property.GetValue(held) is { } value) next.Push(value);
            }

            if (held is not IEnumerable list) continue;
            foreach (var item in list)
            {
                if (item is not null) next.Push(item);
            }
        }
    }
}
