using System.IO.Compression;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Imports;

/// <summary>A workbook is an archive, and so are documents: how much it unpacks to is checked before anything is unpacked.</summary>
internal static class ArchiveLimits
{
    private const long MostUnpacked = 256 << 20;
    private const int MostEntries = 10_000;

    public static bool Allow(Upload upload, FaultList faults)
    {
        if (upload.Content is not [(byte)'P', (byte)'K', 3, 4, ..]) return true;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(upload.Content, writable: false), ZipArchiveMode.Read);
            // In decimal, since what an archive claims may exceed any whole number.
            if (archive.Entries.Count <= MostEntries && archive.Entries.Sum(entry => (decimal)entry.Length) <= MostUnpacked) return true;
            faults.Add(LocalizedText.Of(
                $"{upload.Name}: the file unpacks to more than {MostUnpacked >> 20} MB or {MostEntries} files; split it.",
                $"{upload.Name}：文件解压后超过 {MostUnpacked >> 20} MB 或 {MostEntries} 个文件，请拆分。"));
        }
        catch (InvalidDataException)
        {
            // Not an archive after all; the reader of workbooks says so in its own words.
            return true;
        }

        return false;
    }
}
