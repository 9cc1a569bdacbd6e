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
        if (source.File.Length == 0) faults.Add(InputTexts.FileUnnamed);
        else if (Directory.Exists(source.File)) faults.Add(InputTexts.IsDirectory(place));
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
        RowReader? rows = null;
        try
        {
            if (!stream.CanSeek) faults.Add(InputTexts.NotSeekable(new() { File = source.File }));
            else if (FileKind.WorkbookIn(stream, source.File, source.Cancellation, out var refusal) is { } workbook) rows = WorkbookRows.Open(workbook, source, faults);
            else if (refusal is not null) faults.Add(refusal);
            else if (source.Sheet is not null) faults.Add(InputTexts.NoSheets(new() { File = source.File }));
            else rows = OpenCsv(stream, source, faults, checkedShare);
            return rows;
        }
        finally
        {
            if (rows is null) stream.Dispose();
        }
    }

    private static FileStream Existing(string file) =>
        new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);

    private static CsvRows? OpenCsv(Stream stream, RegisterSource source, FaultList faults, Action<double> checkedShare)
    {
        // A byte order mark names the encoding more surely than an option does.
        if ((TextEncodings.MarkedBy(stream) ?? source.Encoding) is { } said) return OpenCsv(stream, said, source, faults, checkedShare, out _);
        var guess = EncodingGuess.OfUtf16(stream);
        if (guess is null)
        {
            var rows = OpenCsv(stream, TextEncodings.Utf8, source, faults, checkedShare, out var isText);
            if (isText || (guess = EncodingGuess.Of(stream, source.Cancellation)) is null) return rows;
            faults.ReplaceBy([]);
        }

        var read = OpenCsv(stream, guess, source, faults, checkedShare, out _);
        read?.Remarks.Add(InputTexts.EncodingGuessed(new() { File = source.File }, guess, ShownBy(read.Header)));
        return read;
    }

    // By what its headers read like an owner sees whether the guess is right.
    private static string ShownBy(IEnumerable<string> header) => string.Join(", ", header.Where(name => !name.All(char.IsAscii)).Take(3));

    private static CsvRows? OpenCsv(Stream stream, string name, RegisterSource source, FaultList faults, Action<double> checkedShare, out bool isText)
    {
        var encoding = TextEncodings.Find(name)!;
        var finder = new HeaderFinder(source);
        char separator;
        HeaderLines? found;
        using (var text = Decode(stream, encoding))
        {
            (separator, var lines) = CsvSample.Of(text, finder);
            found = finder.Find(lines);
        }

        stream.Position = 0;
        isText = true;
        var structure = new CsvStructure(source.File, separator, found?.Last.Number ?? source.HeaderRow ?? 1, name, faults);
        using (var text = Decode(stream, encoding))
        {
            structure.Check(text, _ =>
            {
                source.Cancellation.ThrowIfCancellationRequested();
                checkedShare((double)stream.Position / Math.Max(stream.Length, 1));
            });
        }

        isText = !structure.IsOtherEncoding;
        if (!faults.IsEmpty)
        {
            stream.Position = 0;

            // The lines have another width than what was taken for the header for want of a better one: that is the fault to tell.
            if (faults.Count == structure.Ragged && finder.FaultsOf(found, new() { File = source.File }) is { Length: > 0 } missing) faults.ReplaceBy(missing);
            return null;
        }

        stream.Position = 0;
        var isOfTwo = found is not null && found.First != found.Last && found.Cells.Length == structure.Header.Count;
        HeaderCell[] header = isOfTwo ? found!.Cells : HeaderCell.Apart(HeaderCell.Of(structure.Header));
        IEnumerable<IReadOnlyList<string>> headerLines = isOfTwo ? found!.Lines : [structure.Header];
        var filter = new RecordFilter(headerLines, ColumnMap.DecidingIn(header, source), found?.Titles ?? []) { CountsTrailingBlanks = true };
        var rows = new CsvRows(Decode(stream, encoding, leaveOpen: false), structure, filter, source.Cancellation)
        {
            File = source.File,
            Header = [.. header.Select(cell => cell.Name), .. source.Constants.Select(constant => constant.Key)],
            HeaderCells = header,
            Constants = source.Constants,
            HeaderPlace = new() { File = source.File, Line = structure.HeaderLine },
            RowCount = structure.RowCount,
            HasDecimalComma = separator == ';',
        };
        if (source.HeaderRow is null && found is not null && (isOfTwo || structure.HeaderLine > 1))
            rows.Remarks.Add(InputTexts.HeaderTaken(new() { File = source.File }, isOfTwo ? structure.HeaderLine - 1 : structure.HeaderLine, structure.HeaderLine));
        return rows;
    }

    private static StreamReader Decode(Stream stream, Encoding encoding, bool leaveOpen = true) =>
        new(stream, encoding, detectEncodingFromByteOrderMarks: false, BufferSize, leaveOpen);
}
