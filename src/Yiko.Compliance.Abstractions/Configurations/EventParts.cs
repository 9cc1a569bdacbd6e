using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What the lists of an event may hold: nothing that its shape could not write and read again.</summary>
internal static class EventParts
{
    /// <summary>Texts that all say something.</summary>
    public static ValueList<string> NoneBlank(ValueList<string> texts, string name)
    {
        foreach (var text in texts) Guard.Against.NullOrWhiteSpace(text, name);
        return texts;
    }

    /// <summary>Values that are all of the enumeration.</summary>
    public static ValueList<T> Known<T>(ValueList<T> values, string name)
        where T : struct, Enum
    {
        foreach (var value in values) Guard.Against.Undefined(value, name);
        return values;
    }
}
