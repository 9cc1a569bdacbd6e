using System.Diagnostics;

namespace Yiko.Compliance.Cli;

/// <summary>The program as its users start it: a process of its own, with real streams and a real exit code.</summary>
public sealed class ProcessTests : RegisterTests
{
    [Fact]
    public void The_program_decides_a_register_as_a_process_of_its_own()
    {
        var (code, output, error) = Run("risks", "assess", Write("编号,可能性/L,暴露频率/E,后果/C,备注\n1,3,6,15,触电\n2,x,6,15,\n"), "--format", "csv", "--lang", "zh");
        Assert.Equal(3, code);
        Assert.Equal(
            "id,status,score,grade,acceptable,residual_score,residual_grade,residual_acceptable,reasons,rule_set,备注\n"
            + "1,rated,270,high,false,,,,risk.lec.score;risk.lec.band;risk.lec.unacceptable,risks/standard@1.0,触电\n"
            + "2,not-rated,,,,,,,cell.number.unreadable,risks/standard@1.0,\n",
            output);
        Assert.Contains("第 3 行：“可能性/L”的值“x”不是有效数值。", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_refuses_a_file_as_a_process_of_its_own()
    {
        var (code, output, error) = Run("risks", "assess", PathOf("none.csv"));
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Equal($"{PathOf("none.csv")}: there is no such file.", error.Trim());
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(Commands.CliProgram).Assembly.Location);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(60_000), "the program ends");
        return (process.ExitCode, output, error.Result);
    }
}
