using System.CommandLine;
using System.Globalization;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The argument FILE and how it is to be read: what every command over a register has.</summary>
/// <param name="asOption">Whether the file is named by the option <c>--in</c>, because the arguments of the command are others.</param>
internal sealed class InputOptions(bool asOption = false)
{
    private const string Meaning = "the register: CSV with a header line, or the first sheet of an XLSX workbook";

    private readonly Argument<string> _file = new("FILE") { Description = Meaning };

    private readonly Option<string> _in = new("--in") { Description = Meaning, HelpName = "FILE" };

    private readonly Option<string[]> _map = new("--map")
    {
        Description = "read COLUMN from the column with this HEADER; may be given several times",
        HelpName = "COLUMN=HEADER",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _headerRow = new("--header-row")
    {
        Description = "the line of the header, if it is not the first",
        HelpName = "N",
    };

    private readonly Option<string> _encoding = new("--encoding")
    {
        Description = "encoding of a CSV file, utf-8 (the default) or gb18030",
        HelpName = "utf-8|gb18030",
    };

    public void AddTo(Command command)
    {
        if (asOption) command.Options.Add(_in);
        else command.Arguments.Add(_file);
        command.Options.Add(_map);
        command.Options.Add(_headerRow);
        command.Options.Add(_encoding);
    }

    public RegisterSource Read(ParseResult arguments, IReadOnlyList<InputColumn> columns, FaultList faults)
    {
        UsageChecks.CheckColumns(columns, faults);
        var encoding = arguments.GetValue(_encoding) ?? TextEncodings.Utf8;
        if (TextEncodings.Find(encoding) is null) faults.Add(UsageTexts.ValueUnknown("--encoding", encoding, TextEncodings.Names));
        var row = arguments.GetValue(_headerRow) ?? "1";
        if (!int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var headerRow) || headerRow < 1)
            faults.Add(UsageTexts.HeaderRowInvalid(row));
        var file = asOption ? arguments.GetValue(_in) : arguments.GetValue(_file);
        if (file is null) faults.Add(UsageTexts.ValueMissing(_in.Name));
        return new()
        {
            File = file ?? string.Empty,
            HeaderRow = headerRow,
            Encoding = encoding,
            Mapped = UsageChecks.ReadMap(arguments.GetValue(_map) ?? [], columns, faults),
        };
    }
}
