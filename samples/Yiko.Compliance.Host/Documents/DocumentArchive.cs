using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Documents;

/// <summary>
/// Documents as an archive: a folder for each, named by its id, and in it a text for each revision, such as <c>QP-1/003 A-2 name.txt</c>.
/// What an archive calls its entries is only read: no file is ever opened by such a name.
/// </summary>
internal static partial class DocumentArchive
{
    private const int MostEntries = 10_000;

    /// <summary>The same documents give the same bytes, so that an archive imported twice is known again.</summary>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<DocumentItem> documents, CancellationToken cancellation)
    {
        // Archives are partly written without waiting, which answers do not allow: into a buffer first, on the disk where it grows.
        await using var buffer = new FileBufferingWriteStream();
        await using (var archive = await ZipArchive.CreateAsync(buffer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation))
        {
            await foreach (var document in documents.WithCancellation(cancellation))
            {
                foreach (var revision in document.Revisions)
                {
                    var entry = archive.CreateEntry($"{Escaped(document.Id)}/{NameOf(revision)}");
                    entry.LastWriteTime = new(revision.Date.ToDateTimeUnspecified(), TimeSpan.Zero);
                    await using var content = await entry.OpenAsync(cancellation);

                    // With the mark, the file is read as this text whatever it begins with.
                    await content.WriteAsync((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(revision.Text)], cancellation);
                }
            }
        }

        await buffer.DrainBufferAsync(stream, cancellation);
    }

    /// <summary>
    /// The documents of an archive; null where it is none, and then the list says why. Entries that are not in one folder stand under an
    /// empty id.
    /// </summary>
    public static IEnumerable<IncomingDocument>? Open(Upload upload, FaultList faults)
    {
        try
        {
            // Whether it unpacks to too much was asked of everything that begins as an archive.
            if (upload.Content is not [(byte)'P', (byte)'K', 3, 4, ..]) throw new InvalidDataException();
            var archive = new ZipArchive(new MemoryStream(upload.Content, writable: false), ZipArchiveMode.Read, leaveOpen: false, TextEncodings.Find(upload.Encoding));
            if (archive.Entries.Count <= MostEntries) return DocumentsIn(archive, upload);
            faults.Add(LocalizedText.Of($"{upload.Name}: there are more than {MostEntries} files in it; split it.", $"{upload.Name}：其中文件超过 {MostEntries} 个，请拆分。"));
        }
        catch (InvalidDataException)
        {
            faults.Add(LocalizedText.Of(
                $"{upload.Name}: a file of one document needs the id of the document; a file of many is an archive (.zip) with a folder for each.",
                $"{upload.Name}：导入单个文件时须填写文件编号；导入多个文件时请使用压缩包（.zip），每个文件编号一个文件夹。"));
        }

        return null;
    }

    private static IEnumerable<IncomingDocument> DocumentsIn(ZipArchive archive, Upload upload) => archive.Entries
        .Select(entry => (Entry: entry, Path: entry.FullName.Replace('\\', '/').Split('/')))
        .Where(file => !IsStranger(file.Path[^1]))
        .GroupBy(file => IdOf(file.Path), file => file.Entry, StringComparer.Ordinal)
        .Select(folder => new IncomingDocument(folder.Key, RevisionsIn(folder.OrderBy(entry => entry.FullName, StringComparer.Ordinal), upload)));

    /// <summary>Names count the revisions if all begin with a number; else their order does.</summary>
    private static IReadOnlyList<IncomingRevision> RevisionsIn(IEnumerable<ZipArchiveEntry> entries, Upload upload)
    {
        var files = entries.Select(entry => (Entry: entry, Name: NumberedName().Match(entry.Name))).ToArray();
        var areNumbered = files.All(file => file.Name.Success);
        return [.. files.Select((file, index) => new IncomingRevision(
            areNumbered ? int.Parse(file.Name.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : index + 1,
            UploadReader.NameOf(Uri.UnescapeDataString(areNumbered ? file.Name.Groups[2].Value : file.Entry.Name)),
            new() { File = file.Entry.FullName },
            faults => Read(file.Entry, upload, faults)))];
    }

    private static DocumentFile? Read(ZipArchiveEntry entry, Upload upload, FaultList faults)
    {
        try
        {
            // No more than the entry said it would be, which the limit has counted.
            var content = new byte[entry.Length];
            using var unpacked = entry.Open();
            unpacked.ReadExactly(content);
            return DocumentImporter.Read(upload with { Name = entry.FullName, Content = content }, faults);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            faults.Add(LocalizedText.Of($"{entry.FullName}: the file cannot be unpacked.", $"{entry.FullName}：无法解压。"));
            return null;
        }
    }

    private static string IdOf(string[] path) => path is [var folder and not ("." or ".."), { Length: > 0 }] && !folder.Contains(TextEncodings.Unreadable, StringComparison.Ordinal)
        ? Uri.UnescapeDataString(folder)
        : string.Empty;

    /// <summary>Folders themselves, hidden files and what programs leave lying about.</summary>
    private static bool IsStranger(string name) => name is "" or ['.', ..] or ['~', '$', ..] or "Thumbs.db" or "desktop.ini";

    private static string NameOf(DocumentText revision)
    {
        var version = revision.Version is { } known ? known.Replace('/', '-') + ' ' : string.Empty;
        var extension = Path.GetExtension(revision.FileName).Equals(".docx", StringComparison.OrdinalIgnoreCase) ? ".txt" : string.Empty;
        return Escaped(string.Create(CultureInfo.InvariantCulture, $"{revision.Number:000} {version}{revision.FileName}{extension}"));
    }

    /// <summary>A name that every system takes: letters of any script stay, what a path could misread is escaped as in an address.</summary>
    public static string Escaped(string name)
    {
        var escaped = string.Concat(name.EnumerateRunes().Select(rune =>
            Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        return escaped is ['.' or ' ', ..] or [.., '.' or ' '] ? escaped.Replace(".", "%2E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal) : escaped;
    }

    [GeneratedRegex("^([0-9]{3,6}) (?:[A-Z0-9]{1,4}(?:[-.][0-9]+)* )?(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();
}

/// <summary>Files that are to be revisions of one document, the oldest first.</summary>
internal sealed record IncomingDocument(string Id, IReadOnlyList<IncomingRevision> Revisions);

/// <summary>A file that is to be a revision.</summary>
/// <param name="Number">Which one; null for the next.</param>
/// <param name="Name">What the file is called.</param>
/// <param name="Place">Where it stands, for sentences.</param>
/// <param name="Read">Reads its text; null where it has none, and then the list says why.</param>
internal sealed record IncomingRevision(int? Number, string Name, Place Place, Func<FaultList, DocumentFile?> Read);
