using BenchmarkDotNet.Running;
using Yiko.Compliance.Benchmarks;

switch (args)
{
    case ["curve", .. var folders]:
        ChangeCurve.Write(Console.Out, folders);
        break;
    case ["calls", var percent]:
        ChangeCurve.WriteFirstCalls(Console.Out, percent);
        break;
    case ["draw", var table, var picture]:
        File.WriteAllText(picture, ChangeCurvePicture.Of(File.ReadAllLines(table)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
