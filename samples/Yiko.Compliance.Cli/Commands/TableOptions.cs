using System.CommandLine;
using System.Globalization;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>How a table is to be read: what every command that reads one has.</summary>
internal sealed class TableOptions
{
    private readonly Option<string[]> _map = new("--map")
    {
        Description = "read COLUMN from the column with this HEADER; may be given several times",
        HelpName = "COLUMN=HEADER",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _headerRow = new("--header-row")
    {
        Description = "the line of the header, if it is not the one that is found",
        HelpName = "N",
    };

    private readonly Option<string> _encoding = new("--encoding")
    {
        Description = "encoding of a CSV file without a byte order mark; otherwise utf-8, or what the bytes clearly fit, which is then said",
        HelpName = string.Join('|', TextEncodings.Names),
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "a value that all rows have in a COLUMN which the file lacks; may be given several times",
        HelpName = "COLUMN=VALUE",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _sheet = new("--sheet")
    {
        Description = "the sheet of a workbook, by its name or its number among the visible ones; otherwise the first that has the columns",
        HelpName = "NAME|N",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_map);
        command.Options.Add(_set);
        command.Options.Add(_headerRow);
        command.Options.Add(_sheet);
        command.Options.Add(_encoding);
    }

    public RegisterSource Read(ParseResult arguments, string file, IReadOnlyList<InputColumn> columns, FaultList faults)
    {
        UsageChecks.CheckColumns(columns, faults);
        var encoding = arguments.GetValue(_encoding);
        if (encoding is not null && TextEncodings.Find(encoding) is null) faults.Add(UsageTexts.ValueUnknown("--encoding", encoding, TextEncodings.Names));
        int? headerRow = null;
        if (arguments.GetValue(_headerRow) is { } row)
        {
            if (int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) headerRow = number;
            else faults.Add(UsageTexts.HeaderRowInvalid(row));
        }

        return new()
        {
            File = file,
            HeaderRow = headerRow,
            Encoding = encoding,
            Sheet = arguments.GetValue(_sheet),
            Columns = columns,
            Mapped = UsageChecks.ReadPairs("--map", arguments.GetValue(_map) ?? [], columns, faults),
            Constants = [.. UsageChecks.ReadPairs("--set", arguments.GetValue(_set) ?? [], columns, faults)],
        };
    }
}
