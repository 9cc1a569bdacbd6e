using Yiko.Compliance.Cli.Commands;
using Yiko.Compliance.Cli.Output;

var terminal = Terminal.OfProcess();
using var interruption = Interruption.Watch(terminal);
return CliProgram.Run(args, terminal);
