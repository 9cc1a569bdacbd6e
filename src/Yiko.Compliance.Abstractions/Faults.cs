using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>A rule set that is wrong in three places says so three times.</summary>
internal static class Faults
{
    public static void ThrowIfAny(IEnumerable<string> faults, string parameterName)
    {
        string[] all = [.. faults];
        if (all.Length > 0) throw new ArgumentException(string.Join("; ", all) + ".", parameterName);
    }

    /// <summary>The items of a list that a caller hands over, none of which may be null.</summary>
    public static T[] NoneNull<T>(IEnumerable<T> items, string parameterName)
        where T : class
    {
        T[] all = [.. Guard.Against.Null(items, parameterName)];
        if (Array.IndexOf(all, null) < 0) return all;
        ThrowIfAny(all.Select((item, i) => item is null ? $"item {i + 1} is null" : null).OfType<string>(), parameterName);
        return all;
    }

    /// <summary>The rows of a table that a caller hands over, none of which may hold null.</summary>
    public static T[] NoneHoldsNull<T>(IEnumerable<T> rows, Func<T, bool> holdsNull, string parameterName)
        where T : struct
    {
        T[] all = [.. Guard.Against.Null(rows, parameterName)];
        ThrowIfAny(all.Select((row, i) => holdsNull(row) ? $"item {i + 1} holds null" : null).OfType<string>(), parameterName);
        return all;
    }
}
