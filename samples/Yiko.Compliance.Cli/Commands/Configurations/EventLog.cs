using System.Text;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>An event log on disk, read line by line; blank lines are passed over.</summary>
internal sealed class EventLog : IDisposable
{
    private readonly StreamReader _text;

    private EventLog(string file, StreamReader text) => (File, _text) = (file, text);

    public string File { get; }

    /// <summary>What makes the file unusable from some line on.</summary>
    public FaultList Faults { get; } = new();

    /// <summary>Null when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static EventLog? Open(string file, FaultList faults)
    {
        var place = new Place { File = file };
        try
        {
            if (Directory.Exists(file)) faults.Add(InputTexts.IsDirectory(place));
            else if (!System.IO.File.Exists(file)) faults.Add(InputTexts.FileMissing(place));
            else return new(file, new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(InputTexts.NotReadable(place));
        }

        return null;
    }

    public IEnumerable<(long Line, EventLine Content)> Lines()
    {
        for (long number = 1; Next(number) is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, EventLine.Read(line));
        }
    }

    public void Dispose() => _text.Dispose();

    private string? Next(long number)
    {
        try
        {
            return _text.ReadLine();
        }
        catch (DecoderFallbackException)
        {
            Faults.Add(EventTexts.NotUtf8(File, number));
            return null;
        }
    }
}
