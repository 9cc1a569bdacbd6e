using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>The hash of canonical text: what stamps and chained logs are made of.</summary>
internal static class Sha256Text
{
    private const int Length = 64;

    /// <summary>SHA-256 over the UTF-8 bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
#if NET8_0_OR_GREATER
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
#endif
        Span<char> digits = stackalloc char[Length];
        for (var i = 0; i < hash.Length; i++) (digits[2 * i], digits[(2 * i) + 1]) = (Digit(hash[i] >> 4), Digit(hash[i] & 15));
        return digits.ToString();
    }

    /// <summary>The text itself, if it has the form of such a hash.</summary>
    /// <exception cref="ArgumentException">It has not.</exception>
    public static string Checked(string text, string name)
    {
        if (IsWellFormed(Guard.Against.Null(text, name))) return text;
        throw new ArgumentException($"'{text}' is no SHA-256 of 64 lower-case hexadecimal digits", name);
    }

    /// <summary>Whether a text has the form of such a hash.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length != Length) return false;
        foreach (var digit in text)
        {
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f'))) return false;
        }

        return true;
    }

    private static char Digit(int half) => (char)(half < 10 ? '0' + half : 'a' + half - 10);
}
