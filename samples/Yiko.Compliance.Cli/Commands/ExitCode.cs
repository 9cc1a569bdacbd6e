namespace Yiko.Compliance.Cli.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Every row was decided.</summary>
    public const int Decided = 0;

    /// <summary>Arguments, file or rule set are unusable; nothing was written.</summary>
    public const int Unusable = 2;

    /// <summary>Some row could not be decided; all rows are written, those with the reason.</summary>
    public const int SomeUndecided = 3;

    /// <summary>A signal ended the process; its number is added, as shells do.</summary>
    public const int Interrupted = 128;
}
