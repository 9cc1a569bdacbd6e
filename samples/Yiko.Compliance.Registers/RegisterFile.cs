using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>Opens a register: looks at what kind of file it is, has its structure checked to the end, and gives its rows.</summary>
internal static class RegisterFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Null when the file cannot be used; <paramref name="faults"/> then says why, a sentence each.</summary>
    public static RowReader? Open(RegisterSource source, FaultList faults, Action<double> checkedShare)
    {
        var place = new Place { File = source.File };
        if (Directory.Exists(source.File)) faults.Add(InputTexts.IsDirectory(place));
        else if (!File.Exists(source.File)) faults.Add(InputTexts.FileMissing(place));
        else
        {
            try
            {
                return Open(Existing(source.File), source, faults, checkedShare);
            }
            catch (UnauthorizedAccessException)
            {
                faults.Add(InputTexts.NotReadable(place));
            }
            catch (IOException)
            {
                faults.Add(InputTexts.NotReadable(place));
            }
        }

        return null;
    }

    /// <summary>Opens what is already at hand, such as an upload; the rows take the stream over. Null when it cannot be used.</summary>
    public static RowReader? Open(Stream stream, RegisterSource source, FaultList faults, Action<double> checkedShare)
    {
        var place = new Place { File = source.File };
        RowReader? rows = null;
        try
        {
            if (!stream.CanSeek) faults.Add(InputTexts.NotSeekable(place));
            else rows = SignatureOf(stream, source.File) switch
            {
                Signature.Workbook => XlsxRows.Open(stream, source, faults),
                Signature.OldWorkbook => Refuse(InputTexts.OldWorkbook(place)),
                Signature.Utf16 => Refuse(InputTexts.Utf16(place)),
                var signature => OpenCsv(stream, source, startsWithMark: signature == Signature.Utf8Mark, faults, checkedShare),
            };
            return rows;
        }
        finally
        {
            if (rows is null) stream.Dispose();
        }

        RowReader? Refuse(LocalizedText sentence)
        {
            faults.Add(sentence);
            return null;
        }
    }

    private static FileStream Existing(string file) =>
        new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);

    private static CsvRows? OpenCsv(
        Stream stream, RegisterSource source, bool startsWithMark, FaultList faults, Action<double> checkedShare)
    {
        // A byte order mark names the encoding more surely than an option does.
        var name = startsWithMark ? TextEncodings.Utf8 : source.Encoding;
        var encoding = TextEncodings.Find(name)!;
        var structure = new CsvStructure(source.File, source.HeaderRow, name, faults);
        using (var text = Decode(stream, encoding))
        {
            structure.Check(text, _ => checkedShare((double)stream.Position / Math.Max(stream.Length, 1)));
        }

        if (!faults.IsEmpty) return null;
        stream.Position = 0;
        return new CsvRows(Decode(stream, encoding, leaveOpen: false), structure)
        {
            File = source.File,
            Header = structure.Header,
            HeaderPlace = new() { File = source.File, Line = structure.HeaderLine },
            RowCount = structure.RowCount,
        };
    }

    private static StreamReader Decode(Stream stream, Encoding encoding, bool leaveOpen = true) =>
        new(stream, encoding, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen);

    private static Signature SignatureOf(Stream stream, string file)
    {
        Span<byte> start = stackalloc byte[8];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..length] switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => Signature.Workbook,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Signature.OldWorkbook,
            _ when Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) && length > 0 => Signature.Workbook,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => Signature.Utf16,
            [0xEF, 0xBB, 0xBF, ..] => Signature.Utf8Mark,
            _ => Signature.Text,
        };
    }

    private enum Signature
    {
        Text,
        Utf8Mark,
        Utf16,
        Workbook,
        OldWorkbook,
    }
}
