using System.CommandLine;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>The argument FILE and how it is to be read: what every command over a register has.</summary>
/// <param name="asOption">Whether the file is named by the option <c>--in</c>, because the arguments of the command are others.</param>
internal sealed class InputOptions(bool asOption = false)
{
    private const string Meaning = "the register: CSV with a header line, or a sheet of an XLSX or XLS workbook";

    private readonly Argument<string> _file = new("FILE") { Description = Meaning };

    private readonly Option<string> _in = new("--in") { Description = Meaning, HelpName = "FILE" };

    private readonly TableOptions _table = new();

    public void AddTo(Command command)
    {
        if (asOption) command.Options.Add(_in);
        else command.Arguments.Add(_file);
        _table.AddTo(command);
    }

    public RegisterSource Read(ParseResult arguments, IReadOnlyList<InputColumn> columns, FaultList faults)
    {
        var file = asOption ? arguments.GetValue(_in) : arguments.GetValue(_file);
        if (file is null) faults.Add(UsageTexts.OptionMissing(_in.Name, "the file to read", "要读取的文件"));
        return _table.Read(arguments, file ?? string.Empty, columns, faults);
    }
}
