namespace Yiko.Compliance.Configurations;

/// <summary>Names of people as they stand in logs: blanks around them tell nobody apart, letter case does.</summary>
internal static class Persons
{
    public static bool IsSame(string? person, string? other) =>
        person is not null && other is not null && person.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());

    public static bool Contain(ValueList<string> people, string person)
    {
        foreach (var one in people)
        {
            if (IsSame(one, person)) return true;
        }

        return false;
    }
}
