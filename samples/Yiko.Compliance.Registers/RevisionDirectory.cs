namespace Yiko.Compliance.Registers;

/// <summary>The revisions of one document as files of a directory, oldest first in natural order of their names.</summary>
internal sealed class RevisionDirectory
{
    private static readonly string[] NeverDocuments = ["Thumbs.db", "desktop.ini"];

    private RevisionDirectory(string path, IReadOnlyList<string> files, IReadOnlyList<string> strangers) => (Path, Files, Strangers) = (path, files, strangers);

    public string Path { get; }

    public IReadOnlyList<string> Files { get; }

    /// <summary>What lies there and is no revision: directories, hidden files, locks of office programs.</summary>
    public IReadOnlyList<string> Strangers { get; }

    public long Size => Files.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0);

    /// <summary>Null when the directory cannot be used; <paramref name="faults"/> then says why.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="output">The file that is to be written; where it lies in the directory, it is no revision.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static RevisionDirectory? Open(string path, string? output, FaultList faults)
    {
        if (!Directory.Exists(path))
        {
            faults.Add(File.Exists(path) ? DocumentFileTexts.DirectoryIsFile(path) : DocumentFileTexts.DirectoryMissing(path));
            return null;
        }

        try
        {
            string[] entries = [.. Directory.EnumerateFileSystemEntries(path).OrderBy(System.IO.Path.GetFileName, NaturalOrder.Comparer)];
            var written = output is null ? null : RealPath.Of(output);
            var files = entries.Where(entry => !IsStranger(entry) && (written is null || !IsAt(entry, written))).ToArray();
            if (files.Length > 0) return new(path, files, [.. entries.Where(IsStranger)]);
            faults.Add(DocumentFileTexts.NoDocuments(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(DocumentFileTexts.DirectoryNotReadable(path));
        }

        return null;
    }

    /// <summary>Whether an entry is the file of this path. Links in a circle are no file at all, which its own row will say.</summary>
    private static bool IsAt(string entry, string real)
    {
        try
        {
            return RealPath.Of(entry) == real;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static bool IsStranger(string entry)
    {
        var name = System.IO.Path.GetFileName(entry);
        return Directory.Exists(entry) || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
            || NeverDocuments.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
