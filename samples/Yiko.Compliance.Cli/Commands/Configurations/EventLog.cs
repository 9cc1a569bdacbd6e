using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>An event log on disk.</summary>
internal sealed class EventLog : IDisposable
{
    private readonly LineFile _file;

    private EventLog(LineFile file) => _file = file;

    public string File => _file.File;

    /// <summary>What makes the file unusable from some line on.</summary>
    public FaultList Faults => _file.Faults;

    /// <summary>Null when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static EventLog? Open(string file, FaultList faults) => LineFile.Open(file, faults) is { } opened ? new(opened) : null;

    public IEnumerable<(long Line, EventLine Content)> Lines() => _file.Lines().Select(line => (line.Number, EventLine.Read(line.Text)));

    public void Dispose() => _file.Dispose();
}
