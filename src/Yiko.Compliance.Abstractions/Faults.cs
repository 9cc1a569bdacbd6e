namespace Yiko.Compliance;

/// <summary>A rule set that is wrong in three places says so three times.</summary>
internal static class Faults
{
    public static void ThrowIfAny(IEnumerable<string> faults, string parameterName)
    {
        string[] all = [.. faults];
        if (all.Length > 0) throw new ArgumentException(string.Join("; ", all) + ".", parameterName);
    }
}
