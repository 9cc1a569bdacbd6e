using System.Text;

namespace Yiko.Compliance.Cli.Output;

/// <summary>Where the program speaks: its two streams and what they can show. Tests put their own in its place.</summary>
internal sealed record Terminal
{
    private const int WidthOfAFile = 120;

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Width of a table in character cells; a Chinese character takes two.</summary>
    public int Width { get; init; } = WidthOfAFile;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours can be shown; no is what the environment variable <c>NO_COLOR</c> asks for.</summary>
    public bool HasColours { get; init; }

    /// <summary>The terminal that started the process.</summary>
    public static Terminal OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new()
        {
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfAFile,
            OutputIsTerminal = isTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            HasColours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not "dumb",
        };
    }

    public void Say(IEnumerable<LocalizedText> sentences, Language language)
    {
        foreach (var sentence in sentences) Error.WriteLine(sentence.In(language));
    }
}
