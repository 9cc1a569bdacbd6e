using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>The hash of canonical text: what stamps and chained logs are made of.</summary>
internal static class Sha256Text
{
    /// <summary>SHA-256 over the UTF-8 bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
#if NET8_0_OR_GREATER
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
#endif
        return string.Concat(hash.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>The text itself, if it has the form of such a hash.</summary>
    /// <exception cref="ArgumentException">It has not.</exception>
    public static string Checked(string text, string name)
    {
        if (IsWellFormed(Guard.Against.Null(text, name))) return text;
        throw new ArgumentException($"'{text}' is no SHA-256 of 64 lower-case hexadecimal digits", name);
    }

    /// <summary>Whether a text has the form of such a hash.</summary>
    public static bool IsWellFormed(string text) => text.Length == 64 && text.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
