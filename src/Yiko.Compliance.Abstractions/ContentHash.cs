using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yiko.Compliance;

/// <summary>The hash of canonical text: what stamps and chained logs are made of.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 over the UTF-8 bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(string text)
    {
#if NET8_0_OR_GREATER
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
#else
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
#endif
        return string.Concat(hash.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
