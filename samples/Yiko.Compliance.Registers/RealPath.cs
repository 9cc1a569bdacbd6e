namespace Yiko.Compliance.Registers;

/// <summary>Where a path leads once every link in it is followed, whether or not something stands there.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>What the system makes up: its links lead to open files and have no names to follow.</summary>
    private const string Processes = "/proc/";

    /// <exception cref="IOException">Links that lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links <= MostLinks; links++)
        {
            if (full.StartsWith(Processes, StringComparison.Ordinal) || FirstLink(full) is not { } followed) return full;
            full = followed;
        }

        throw new IOException($"Too many links: {path}");
    }

    /// <summary>The path with its first link followed; null where it has none.</summary>
    private static string? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full)!;
        for (var end = NextEnd(root.Length); end > 0; end = end == full.Length ? 0 : NextEnd(end + 1))
        {
            if (new FileInfo(full[..end]).LinkTarget is not { } target) continue;
            var rest = end == full.Length ? string.Empty : full[(end + 1)..];
            return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(full[..end]) ?? root, target, rest));
        }

        return null;

        int NextEnd(int start)
        {
            if (start >= full.Length) return 0;
            var end = full.IndexOf(Path.DirectorySeparatorChar, start);
            return end < 0 ? full.Length : end;
        }
    }
}
