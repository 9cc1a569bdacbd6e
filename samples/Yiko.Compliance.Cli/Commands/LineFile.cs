using System.Text;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>A file of which each line says something of its own, such as JSON Lines, read line by line; blank lines are passed over.</summary>
internal sealed class LineFile : IDisposable
{
    private const int LongestLine = 4 << 20;

    // Decoding goes ahead of the lines by a buffer. No text has this character (it stands for none), so the line that has it is the one with the bytes.
    private const char NotText = '\uFFFF';

    private static readonly Encoding Utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(NotText.ToString()));

    private readonly StreamReader _text;
    private readonly StringBuilder _line = new();

    private LineFile(string file, StreamReader text) => (File, _text) = (file, text);

    public string File { get; }

    /// <summary>What makes the file unusable from some line on.</summary>
    public FaultList Faults { get; } = new();

    /// <summary>Null when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static LineFile? Open(string file, FaultList faults)
    {
        var place = new Place { File = file };
        try
        {
            if (Directory.Exists(file)) faults.Add(InputTexts.IsDirectory(place));
            else if (!System.IO.File.Exists(file)) faults.Add(InputTexts.FileMissing(place));
            else if (!UsageChecks.AllowsInput(file, faults)) return null;
            else return Of(file, System.IO.File.OpenRead(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(InputTexts.NotReadable(place));
        }

        return null;
    }

    /// <summary>Lines that come from elsewhere, such as standard input.</summary>
    public static LineFile Of(string name, Stream stream) => new(name, new StreamReader(stream, Utf8));

    public IEnumerable<(long Number, string Text)> Lines()
    {
        for (long number = 1; Next(number) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line);
        }
    }

    public void Dispose() => _text.Dispose();

    /// <summary>The next line, which may end as those of every system do; null at the end, and at a line that has none in sight.</summary>
    private string? ReadLine(long number)
    {
        _line.Clear();
        for (int c; (c = _text.Read()) >= 0;)
        {
            if (c == '\n') return _line.ToString();
            if (c == '\r')
            {
                if (_text.Peek() == '\n') _text.Read();
                return _line.ToString();
            }

            if (_line.Length == LongestLine)
            {
                Faults.Add(ConfigurationFileTexts.LineTooLong(File, number));
                return null;
            }

            _line.Append((char)c);
        }

        return _line.Length > 0 ? _line.ToString() : null;
    }

    private string? Next(long number)
    {
        var line = ReadLine(number);
        if (line?.Contains(NotText) != true) return line;
        Faults.Add(EventTexts.NotUtf8(File, number));
        return null;
    }
}
