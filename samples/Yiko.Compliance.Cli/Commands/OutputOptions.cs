using System.CommandLine;
using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The options that every command has: rules, format, language, file, explanation.</summary>
/// <param name="further">A further format that only this command has; it is written by the command itself.</param>
internal sealed class OutputOptions(string? further = null)
{
    private static readonly string[] Formats = ["table", "csv", "json"];
    private static readonly string[] Languages = ["en", "zh"];

    private readonly Option<string> _format = new("--format")
    {
        Description = "table (the default) for reading, csv or json for other programs",
        HelpName = "table|csv|json",
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "language of titles and sentences, en (the default) or zh",
        HelpName = "en|zh",
    };

    private readonly Option<string> _file = new("--out")
    {
        Description = "write to FILE instead of standard output; it appears only when it is whole",
        HelpName = "FILE",
    };

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "give the reasons of each result as sentences: a column 'explanation', or lines below the row of a table",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_language);
        command.Options.Add(_file);
        command.Options.Add(_explain);
    }

    public OutputSettings Read(ParseResult arguments, FaultList faults)
    {
        var format = UsageChecks.Choose("--format", arguments.GetValue(_format), further is null ? Formats : [.. Formats, further], faults);
        var language = UsageChecks.Choose("--lang", arguments.GetValue(_language), Languages, faults);
        return new()
        {
            Format = (OutputFormat)Math.Max(Array.IndexOf(Formats, format), 0),
            Language = language == "zh" ? Language.ChineseSimplified : Language.English,
            File = arguments.GetValue(_file),
            Explain = arguments.GetValue(_explain),
        };
    }

    /// <summary>Whether the format is the further one.</summary>
    public bool IsFurther(ParseResult arguments) => further is not null && arguments.GetValue(_format) == further;
}
