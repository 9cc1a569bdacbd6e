using System.Text;
using Spectre.Console;

namespace Yiko.Compliance.Cli.Output;

/// <summary>Where the program speaks: its two streams and what they can show. Tests put their own in its place.</summary>
internal sealed record Terminal
{
    private const int WidthOfAFile = 120;

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Opens what is read where a file is named <c>-</c>.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    /// <summary>Width of a table in character cells; a Chinese character takes two.</summary>
    public int Width { get; init; } = WidthOfAFile;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>The colours that can be shown; none is what the environment variable <c>NO_COLOR</c> asks for.</summary>
    public ColorSystemSupport Colours { get; init; } = ColorSystemSupport.NoColors;

    /// <summary>The terminal that started the process.</summary>
    public static Terminal OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new()
        {
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(new UnreliableStream(Console.OpenStandardError), new UTF8Encoding(false)) { AutoFlush = true },
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfAFile,
            OutputIsTerminal = isTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colours = isTerminal ? ColoursOfProcess() : ColorSystemSupport.NoColors,
        };
    }

    public void Say(IEnumerable<LocalizedText> sentences, Language language)
    {
        foreach (var sentence in sentences) Error.WriteLine(sentence.In(language));
    }

    private static ColorSystemSupport ColoursOfProcess()
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is "dumb")
            return ColorSystemSupport.NoColors;
        return Environment.GetEnvironmentVariable("COLORTERM") is "truecolor" or "24bit" || OperatingSystem.IsWindows()
            ? ColorSystemSupport.TrueColor
            : ColorSystemSupport.EightBit;
    }
}
