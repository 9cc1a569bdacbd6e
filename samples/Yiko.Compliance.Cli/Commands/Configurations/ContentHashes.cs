namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The hashes of one entry by algorithm, compared without regard to letter case and prefix.</summary>
internal sealed class ContentHashes
{
    private static readonly string[] Prefixes = ["sha-256", "sha256", "sha-512", "sha512", "sha-384", "sha384", "sha-1", "sha1", "md5"];

    private readonly SortedDictionary<string, string> _byAlgorithm = new(StringComparer.Ordinal);

    public bool IsEmpty => _byAlgorithm.Count == 0;

    /// <summary>One of the hashes, the same one whenever it is asked for.</summary>
    public string? First => IsEmpty ? null : _byAlgorithm.First().Value;

    /// <summary>A hash as a table has it: with the algorithm before it, or without.</summary>
    public void Add(string text)
    {
        var hash = text.Trim();
        if (hash.Length == 0) return;
        var prefix = Array.Find(Prefixes, prefix => hash.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && hash.Length > prefix.Length && hash[prefix.Length] is ':' or '=' or ' ' or '-');
        if (prefix is null) Add(OfLength(hash.Length), hash);
        else Add(prefix, hash[(prefix.Length + 1)..]);
    }

    public void Add(string algorithm, string hash)
    {
        if (string.IsNullOrWhiteSpace(hash)) return;
        var (name, value) = (algorithm.Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant(), hash.Trim().ToLowerInvariant());

        // Two files of one name and version: both count.
        _byAlgorithm[name] = _byAlgorithm.TryGetValue(name, out var other) && !other.Split('|').Contains(value)
            ? string.Join('|', other.Split('|').Append(value).Order(StringComparer.Ordinal))
            : other ?? value;
    }

    public void AddAll(ContentHashes others)
    {
        foreach (var (algorithm, hashes) in others._byAlgorithm)
        {
            foreach (var hash in hashes.Split('|')) Add(algorithm, hash);
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

        if (same is not null || IsEmpty || other.IsEmpty) return same;

        // A hash that names no algorithm is of any.
        var unnamed = _byAlgorithm.ContainsKey(string.Empty) || other._byAlgorithm.ContainsKey(string.Empty);
        return unnamed ? _byAlgorithm.Values.Intersect(other._byAlgorithm.Values, StringComparer.Ordinal).Any() : null;
    }

    private static string OfLength(int length) => length switch
    {
        32 => "md5",
        40 => "sha1",
        64 => "sha256",
        96 => "sha384",
        128 => "sha512",
        _ => string.Empty,
    };
}
