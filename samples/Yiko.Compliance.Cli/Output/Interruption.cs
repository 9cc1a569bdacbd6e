using System.Runtime.InteropServices;
using Yiko.Compliance.Cli.Commands;

namespace Yiko.Compliance.Cli.Output;

/// <summary>Ends the process when a signal asks for it, and leaves nothing half done behind.</summary>
internal sealed class Interruption : IDisposable
{
    private const string ShowCursor = "\u001b[?25h";

    private static readonly (PosixSignal Signal, int Number)[] Signals =
        [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)];

    private readonly PosixSignalRegistration[] _registrations;

    private Interruption(Terminal terminal) => _registrations = [.. Signals.Select(known => PosixSignalRegistration.Create(known.Signal, context =>
    {
        context.Cancel = true;
        End(terminal, ExitCode.Interrupted + known.Number);
    }))];

    public static Interruption Watch(Terminal terminal) => new(terminal);

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
    }

    private static void End(Terminal terminal, int code)
    {
        try
        {
            OutputTarget.Abandon();
            if (terminal.ErrorIsTerminal) terminal.Error.Write(ShowCursor);
        }
        finally
        {
            Environment.Exit(code);
        }
    }
}
