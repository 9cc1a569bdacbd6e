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
    /// <summary>The same documents give the same bytes, so that an archive imported twice is known again.</summary>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<DocumentItem> documents, CancellationToken cancellation)
    {
        // Archives are partly written without waiting, which answers do not allow: into a buffer first, on the disk where it grows.
        await using FileBufferingWriteStream buffer = new();
        await using (ZipArchive archive = new(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            await foreach (var document in documents.WithCancellation(cancellation))
            {
                foreach (var revision in document.Revisions)
                {
                    var entry = archive.CreateEntry($"{Escaped(document.Id)}/{Escaped(NameOf(revision))}");
                    entry.LastWriteTime = new(revision.Date.ToDateTimeUnspecified(), TimeSpan.Zero);

                    // With the mark of UTF-8, the file is read as this text whatever it begins with.
                    await using StreamWriter content = new(await entry.OpenAsync(cancellation), Encoding.UTF8);
                    await content.WriteAsync(revision.Text);
                }
            }
        }

        await buffer.DrainBufferAsync(stream, cancellation);
    }

    /// <summary>The documents of an archive; null where it is none, and then the list says so. What lies in no folder stands under an empty id.</summary>
    public static IEnumerable<IncomingDocument>? Open(Upload upload, FaultList faults)
    {
        try
        {
            // Only of what begins like this was asked whether it unpacks to too much.
            if (upload.Content is [(byte)'P', (byte)'K', 3, 4, ..])
                return DocumentsIn(new(new MemoryStream(upload.Content, writable: false), ZipArchiveMode.Read, leaveOpen: false, TextEncodings.Find(upload.Reading.Encoding)), upload);
        }
        catch (InvalidDataException)
        {
            // No archive, then.
        }

        faults.Add(LocalizedText.Of(
            $"{upload.Name}: a file of one document needs the id of the document; a file of many is an archive (.zip) with a folder for each.",
            $"{upload.Name}：导入单个文件时须填写文件编号；导入多个文件时请使用压缩包（.zip），每个文件编号一个文件夹。"));
        return null;
    }

    private static IEnumerable<IncomingDocument> DocumentsIn(ZipArchive archive, Upload upload) => archive.Entries
        .Where(entry => !IsStranger(entry.Name)).GroupBy(entry => IdOf(entry.FullName.Replace('\\', '/').Split('/')), StringComparer.Ordinal)
        .Select(folder => new IncomingDocument
        {
            Id = folder.Key,
            Revisions = [.. RevisionsIn([.. folder.OrderBy(entry => entry.FullName, NaturalOrder.Comparer)], upload).OrderBy(revision => revision.Number)],
        });

    /// <summary>Names count the revisions if all begin with a number; else their order does.</summary>
    private static IEnumerable<IncomingRevision> RevisionsIn(ZipArchiveEntry[] entries, Upload upload)
    {
        var names = entries.Select(entry => NumberedName().Match(entry.Name)).ToArray();
        return entries.Zip(names, (entry, name) => (entry, name)).Select((file, index) => names.All(name => name.Success)
            ? New(file.entry, int.Parse(file.name.Groups[1].ValueSpan, CultureInfo.InvariantCulture), file.name.Groups[2].Value)
            : New(file.entry, index + 1, file.entry.Name));

        IncomingRevision New(ZipArchiveEntry entry, int number, string name) => new()
        {
            Number = number,
            Name = UploadReader.NameOf(Uri.UnescapeDataString(name)),
            Place = new() { File = entry.FullName },
            Read = faults => Read(entry, upload, faults),
        };
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

    private static string IdOf(string[] path) =>
        path is [not ("." or ".."), _] && !path[0].Contains(TextEncodings.Unreadable, StringComparison.Ordinal) ? Uri.UnescapeDataString(path[0]) : string.Empty;

    /// <summary>Folders themselves, hidden files and what programs leave lying about.</summary>
    private static bool IsStranger(string name) => name is "" or ['.', ..] or ['~', '$', ..] or "Thumbs.db" or "desktop.ini";

    private static string NameOf(DocumentText revision)
    {
        var extension = revision.FileName.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? ".txt" : null;
        return string.Create(CultureInfo.InvariantCulture, $"{revision.Number:000} {revision.Version?.Replace('/', '-')} {revision.FileName}{extension}");
    }

    /// <summary>A name that every system takes: letters of any script stay, what a path could misread is escaped as in an address.</summary>
    public static string Escaped(string name)
    {
        var escaped = string.Concat(name.EnumerateRunes().Select(rune =>
            Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        return escaped is ['.' or ' ', ..] or [.., '.' or ' '] ? escaped.Replace(".", "%2E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal) : escaped;
    }

    [GeneratedRegex("^([0-9]{3,6}) +(?:[A-Z0-9]{1,4}(?:[-.][0-9]+)* )?(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();
}

/// <summary>Files that are to be revisions of one document, the oldest first.</summary>
internal sealed class IncomingDocument
{
    public required string Id { get; init; }

    public required IReadOnlyList<IncomingRevision> Revisions { get; init; }
}

/// <summary>A file that is to be a revision.</summary>
internal sealed class IncomingRevision
{
    /// <summary>Which revision it is to be; null for the next.</summary>
    public int? Number { get; init; }

    public required string Name { get; init; }

    public required Place Place { get; init; }

    /// <summary>Reads the text; null where there is none, and then the list says why.</summary>
    public required Func<FaultList, DocumentFile?> Read { get; init; }
}
