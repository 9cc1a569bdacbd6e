using System.Text;

namespace Yiko.Compliance.Configurations;

/// <summary>
/// Hashes as registers, build tools and bills of materials write them: with the algorithm before them or without, as hexadecimal digits in
/// either letter case or as Base64. The bytes are compared.
/// </summary>
internal static class HashText
{
    private static readonly (string Name, int Bytes)[] Algorithms = [("SHA512", 64), ("SHA384", 48), ("SHA256", 32), ("SHA224", 28), ("SHA1", 20), ("MD5", 16), ("SM3", 32)];

    /// <summary>Whether two texts are the same hash. What says no bytes is compared exactly.</summary>
    public static bool IsSame(string? left, string? right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal)) return true;
        if (left is null || right is null) return false;
        var (algorithm, value) = Split(left.Trim());
        var (otherAlgorithm, otherValue) = Split(right.Trim());
        return (algorithm is null || otherAlgorithm is null || algorithm == otherAlgorithm)
            && string.Equals(Digits(value, algorithm ?? otherAlgorithm), Digits(otherValue, algorithm ?? otherAlgorithm), StringComparison.Ordinal);
    }

    private static (string? Algorithm, string Value) Split(string text)
    {
        // sha256:…, SHA-256=…, sha256-… before Base64, and sha-256-….
        foreach (var (name, _) in Algorithms)
        {
            var (at, matched) = (0, 0);
            for (; at < text.Length && matched < name.Length; at++)
            {
                if (char.ToUpperInvariant(text[at]) == name[matched]) matched++;
                else if (text[at] is not ('-' or '_') || matched == 0) break;
            }

            if (matched == name.Length && at < text.Length - 1 && text[at] is ':' or '=' or ' ' or '-') return (name, text[(at + 1)..].Trim());
        }

        return (null, text);
    }

    /// <summary>The bytes of a hash as upper-case digits; the text itself where it says none.</summary>
    private static string Digits(string text, string? algorithm)
    {
        if (IsHexadecimal(text) && !IsShortOf(text, algorithm)) return text.ToUpperInvariant();
        if (BytesOf(text) is not { } bytes || !Array.Exists(Algorithms, known => known.Bytes == bytes.Length && (algorithm is null || known.Name == algorithm))) return text;
        var digits = new StringBuilder(bytes.Length * 2);
        foreach (var value in bytes) digits.Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
        return digits.ToString();
    }

    // 64 digits may be 32 bytes, or Base64 of 48: the algorithm tells.
    private static bool IsShortOf(string text, string? algorithm) =>
        algorithm is not null && Array.Find(Algorithms, known => known.Name == algorithm).Bytes is var bytes && text.Length != bytes * 2 && text.Length == (bytes + 2) / 3 * 4;

    /// <summary>What Base64 says, in either alphabet, with or without its end; null where the text is none.</summary>
    private static byte[]? BytesOf(string text)
    {
        var plain = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        if (plain.Length is 0 or > 128 || plain.Length % 4 == 1 || text.Length - plain.Length > 2) return null;
        foreach (var sign in plain)
        {
            if (sign is not ((>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '+' or '/')) return null;
        }

        return Convert.FromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='));
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
