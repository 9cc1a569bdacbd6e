namespace Yiko.Compliance.Configurations;

/// <summary>Hashes as registers, build tools and bills of materials write them: with the algorithm before them or without, in either letter case.</summary>
internal static class HashText
{
    private static readonly string[] Algorithms = ["SHA512", "SHA384", "SHA256", "SHA1", "MD5"];

    /// <summary>Whether two texts are the same hash. What is not of hexadecimal digits is compared exactly.</summary>
    public static bool IsSame(string? left, string? right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal)) return true;
        if (left is null || right is null) return false;
        var (algorithm, digits) = Split(left.Trim());
        var (otherAlgorithm, otherDigits) = Split(right.Trim());
        return (algorithm is null || otherAlgorithm is null || algorithm == otherAlgorithm)
            && string.Equals(digits, otherDigits, IsHexadecimal(digits) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private static (string? Algorithm, string Digits) Split(string text)
    {
        var end = text.IndexOfAny([':', '=', ' ']);
        if (end < 1) return (null, text);
        var named = text[..end].Replace("-", string.Empty).ToUpperInvariant();
        return Array.IndexOf(Algorithms, named) < 0 ? (null, text) : (named, text[(end + 1)..].Trim());
    }

    private static bool IsHexadecimal(string text)
    {
        foreach (var sign in text)
        {
            if (sign is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))) return false;
        }

        return text.Length > 0;
    }
}
