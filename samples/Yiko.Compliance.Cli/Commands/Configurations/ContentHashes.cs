using System.Text.RegularExpressions;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>
/// The hashes of one entry by algorithm, compared as bytes: hexadecimal digits in either letter case and Base64 of the same bytes are equal,
/// whatever names the algorithm. What is neither is compared letter by letter.
/// </summary>
internal sealed partial class ContentHashes
{
    private static readonly Dictionary<string, int> Sizes = new(StringComparer.Ordinal)
    {
        ["MD5"] = 16,
        ["SHA1"] = 20,
        ["SHA224"] = 28,
        ["SHA256"] = 32,
        ["SHA384"] = 48,
        ["SHA512"] = 64,
        ["SM3"] = 32,
        ["SHA3224"] = 28,
        ["SHA3256"] = 32,
        ["SHA3384"] = 48,
        ["SHA3512"] = 64,
        ["BLAKE2B256"] = 32,
        ["BLAKE2B384"] = 48,
        ["BLAKE2B512"] = 64,
        ["BLAKE3"] = 32,
    };

    private static readonly string[] Guessed = ["MD5", "SHA1", "SHA256", "SHA384", "SHA512"];

    private readonly SortedDictionary<string, string> _byAlgorithm = new(StringComparer.Ordinal);
    private bool _isGuessed;

    public bool IsEmpty => _byAlgorithm.Count == 0;

    /// <summary>One of the hashes, the same one whenever it is asked for.</summary>
    public string? First => IsEmpty ? null : _byAlgorithm.First().Value;

    /// <summary>A hash as a table has it: with the algorithm before it, or without.</summary>
    public void Add(string text)
    {
        var hash = text.Trim();
        if (hash.Length == 0) return;
        if (Prefix().Match(hash) is { Success: true } named)
        {
            Add(named.Groups["algorithm"].Value, named.Groups["hash"].Value);
            return;
        }

        // Nothing names the algorithm: as many bytes as one of the usual ones gives are taken for its.
        _isGuessed = true;
        var algorithm = Guessed.FirstOrDefault(known => BytesOf(hash, Sizes[known]) is not null);
        Put(algorithm ?? string.Empty, BytesOf(hash, algorithm is null ? 0 : Sizes[algorithm]) ?? hash);
    }

    public void Add(string algorithm, string hash)
    {
        if (string.IsNullOrWhiteSpace(hash)) return;
        var name = string.Concat(algorithm.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (name.StartsWith("SHA2", StringComparison.Ordinal) && Sizes.ContainsKey("SHA" + name[4..])) name = "SHA" + name[4..];
        Put(name, BytesOf(hash.Trim(), Sizes.GetValueOrDefault(name)) ?? BytesOf(hash.Trim(), 0) ?? hash.Trim());
    }

    public void AddAll(ContentHashes others)
    {
        _isGuessed |= others._isGuessed;
        foreach (var (algorithm, hashes) in others._byAlgorithm)
        {
            foreach (var hash in hashes.Split('|')) Put(algorithm, hash);
        }
    }

    /// <summary>Whether the contents are the same; null where nobody knows, because the two have no algorithm in common.</summary>
    public bool? IsSame(ContentHashes other)
    {
        bool? same = null;
        foreach (var (algorithm, hash) in _byAlgorithm)
        {
            if (!other._byAlgorithm.TryGetValue(algorithm, out var theirs)) continue;
            if (hash != theirs) return false;
            same = true;
        }

        // A hash that names no algorithm may be of another than was guessed.
        if (same is not null || !(_isGuessed || other._isGuessed)) return same;
        return _byAlgorithm.Values.Intersect(other._byAlgorithm.Values, StringComparer.Ordinal).Any() ? true : null;
    }

    // Two files of one name and version: both count.
    private void Put(string name, string value) => _byAlgorithm[name] = _byAlgorithm.TryGetValue(name, out var other) && !other.Split('|').Contains(value)
        ? string.Join('|', other.Split('|').Append(value).Order(StringComparer.Ordinal))
        : other ?? value;

    /// <summary>The bytes of a hash as digits; null where it does not say bytes, or not so many. Of no size, any number of digits is taken.</summary>
    private static string? BytesOf(string hash, int size)
    {
        var digits = hash.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? hash[2..] : hash;
        if (digits.AsSpan().ContainsAny(" :-")) digits = Pairs().IsMatch(digits) ? string.Concat(digits.Where(char.IsAsciiHexDigit)) : digits;
        if (digits.Length > 0 && digits.All(char.IsAsciiHexDigit) && (size == 0 || digits.Length == size * 2)) return digits.ToUpperInvariant();
        if (size == 0) return null;
        var plain = hash.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        var bytes = new byte[size + 2];
        var padded = plain.PadRight((plain.Length + 3) / 4 * 4, '=');
        return !plain.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(padded, bytes, out var count) && count == size ? Convert.ToHexString(bytes.AsSpan(0, count)) : null;
    }

    /// <summary>sha256:…, SHA-256=…, sha256-…, {SHA256}…, SHA256 (file) = …</summary>
    [GeneratedRegex(
        @"^[{[(]?(?<algorithm>md5|sm3|blake3|blake2b[-_]?(256|384|512)|sha3[-_](224|256|384|512)|sha2[-_](224|256|384|512)|sha[-_ ]?(1|224|256|384|512))(?![0-9A-Za-z])[}\])]?\s*(\([^)]*\))?\s*[:=\-]?\s*(?<hash>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^[0-9A-Fa-f]{2}([ :\-][0-9A-Fa-f]{2})+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pairs();
}
