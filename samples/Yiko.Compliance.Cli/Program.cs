using Yiko.Compliance.Cli.Commands;
using Yiko.Compliance.Cli.Output;

return CliProgram.Run(args, Terminal.OfProcess());
