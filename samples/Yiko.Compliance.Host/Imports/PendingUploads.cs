using System.Collections.Concurrent;
using System.Security.Cryptography;
using NodaTime;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Files that somebody looks at before they are imported. They are kept in memory, a few and for an hour: a file that has gone is sent again.</summary>
internal sealed class PendingUploads(HostClock clock)
{
    private const long MostBytes = 256L << 20;
    private const int MostFiles = 50;

    private static readonly Duration Kept = Duration.FromHours(1);

    private readonly ConcurrentDictionary<string, (Upload Upload, Instant Since)> _uploads = new();

    /// <summary>Keeps a file under a name that nobody guesses.</summary>
    public string Add(Upload upload)
    {
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _uploads[name] = (upload, clock.Now);
        foreach (var old in _uploads.Where(each => clock.Now - each.Value.Since > Kept)) _uploads.TryRemove(old.Key, out _);
        while (_uploads.Count > MostFiles || (_uploads.Count > 1 && _uploads.Sum(each => (long)each.Value.Upload.Content.Length) > MostBytes))
            _uploads.TryRemove(_uploads.MinBy(each => each.Value.Since).Key, out _);
        return name;
    }

    public Upload? Find(string? name) => name is not null && _uploads.TryGetValue(name, out var found) && clock.Now - found.Since <= Kept ? found.Upload : null;

    public void Remove(string name) => _uploads.TryRemove(name, out _);
}
