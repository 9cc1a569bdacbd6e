using System.Text;
using Spectre.Console;
using Yiko.Compliance.Cli.Commands;
using Yiko.Compliance.Cli.Output;

namespace Yiko.Compliance.Cli;

/// <summary>What one run of the program gave.</summary>
internal sealed record CliRun
{
    public required int ExitCode { get; init; }

    public required byte[] OutputBytes { get; init; }

    public required string Error { get; init; }

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Sentences => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program inside the test, on a terminal that only remembers.</summary>
    public static CliRun Of(string[] arguments, int width = 120, bool colours = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = CliProgram.Run(arguments, new Terminal { Output = output, Error = error, Width = width, Colours = colours ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors });
        return new() { ExitCode = code, OutputBytes = output.ToArray(), Error = error.ToString() };
    }
}
