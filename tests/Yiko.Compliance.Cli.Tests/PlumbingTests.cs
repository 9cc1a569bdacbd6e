using System.Diagnostics;

namespace Yiko.Compliance.Cli;

/// <summary>What stands around the program on a Unix system: links, pipes, devices, rights, signals, streams that are full or closed.</summary>
public sealed class PlumbingTests : RegisterTests
{
    private const string Register = "id,likelihood,exposure,consequence\n1,3,6,15\n";

    [UnixFact]
    public void A_link_stays_a_link_and_its_target_is_written()
    {
        Directory.CreateDirectory(PathOf("elsewhere"));
        var target = Write("old", Path.Combine("elsewhere", "target.csv"));
        File.CreateSymbolicLink(PathOf("second"), target);
        File.CreateSymbolicLink(PathOf("first"), "second");
        AssertWritten(PathOf("first"), target);
        Assert.Equal("second", new FileInfo(PathOf("first")).LinkTarget);
        Assert.Equal([target], Directory.GetFileSystemEntries(PathOf("elsewhere")));
    }

    [UnixFact]
    public void A_link_to_nothing_brings_its_target_about()
    {
        File.CreateSymbolicLink(PathOf("link"), PathOf("target.csv"));
        AssertWritten(PathOf("link"), PathOf("target.csv"));
    }

    [UnixFact]
    public void Links_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(PathOf("a"), PathOf("b"));
        File.CreateSymbolicLink(PathOf("b"), PathOf("a"));
        AssertRefused(Assess(Register, "--out", PathOf("a")), "Too many links");
    }

    [UnixFact]
    public void A_link_to_the_input_is_the_input()
    {
        var input = Write(Register);
        File.CreateSymbolicLink(PathOf("link"), input);
        Directory.CreateSymbolicLink(PathOf("folder"), Path.GetDirectoryName(input)!);
        AssertRefused(AssessFile(input, "--out", PathOf("link")), "overwrite");
        AssertRefused(AssessFile(input, "--out", Path.Combine(PathOf("folder"), "register.csv")), "overwrite");
        AssertRefused(AssessFile(PathOf("link"), "--out", input), "overwrite");
        Assert.Equal(Register, File.ReadAllText(input));
    }

    [UnixTheory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)]
    public void The_rights_of_an_old_file_stay(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(Write("old", "out.csv"), mode);
        AssertWritten(PathOf("out.csv"), PathOf("out.csv"));
        Assert.Equal(mode, File.GetUnixFileMode(PathOf("out.csv")));
    }

    [UnixFact]
    public void A_pipe_is_written_to_and_stays_a_pipe()
    {
        var pipe = Pipe("pipe");
        var run = Run($"(\"$@\" risks assess '{Write(Register)}' --format csv --out '{pipe}' & cat '{pipe}'; wait; test -p '{pipe}')");
        Assert.Equal(Assess(Register).Output, run.Output);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(["pipe", "register.csv"], Names());
    }

    [UnixFact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        Assert.Equal(0, Assess(Register, "--out", "/dev/null").ExitCode);
        Assert.Equal(0, Run("test -c /dev/null").Code);
        Assert.Equal(Assess(Register).Output, Run($"\"$@\" risks assess '{Write(Register)}' --format csv --out /dev/stdout").Output);
    }

    [UnixTheory]
    [InlineData("risks assess {0}")]
    [InlineData("configurations diff {0} {0}")]
    [InlineData("configurations replay {0}")]
    [InlineData("documents compare {0} {0}")]
    [InlineData("rules check {0}")]
    [InlineData("risks assess register.csv --rules {0}")]
    [InlineData("rules compare risks/standard risks/kinney --in {0}")]
    public void A_pipe_or_device_as_input_is_refused_and_not_waited_for(string command)
    {
        foreach (var file in new[] { Pipe("pipe"), "/dev/zero", "/dev/null" })
        {
            var run = CliRun.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, command, file).Split(' '));
            Assert.Equal(2, run.ExitCode);
            Assert.Empty(run.OutputBytes);
            Assert.Contains($"{file}: this is a pipe, a device or a socket", run.Error, StringComparison.OrdinalIgnoreCase);
        }
    }

    [UnixFact]
    public void A_pipe_among_revisions_keeps_its_row()
    {
        Directory.CreateDirectory(PathOf("history"));
        Write("a", Path.Combine("history", "1.txt"));
        Pipe(Path.Combine("history", "2.txt"));
        File.CreateSymbolicLink(Path.Combine(PathOf("history"), "3.txt"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(PathOf("history"), "4.txt"), "4.txt");
        Write("b", Path.Combine("history", "5.txt"));
        var run = CliRun.Of(["documents", "history", PathOf("history"), "--format", "csv", "--out", PathOf("out.csv")]);
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            ["1.txt,,,A/0,false", "2.txt,,,,", "3.txt,,,,", "4.txt,,,,", "5.txt,1,100.00,B/0,true"],
            File.ReadLines(PathOf("out.csv")).Skip(1).Select(line => string.Join(',', line.Split(',')[..5])));
        Assert.Equal(2, File.ReadLines(PathOf("out.csv")).Count(line => line.Contains(",file.read.special,", StringComparison.Ordinal)));
    }

    [UnixTheory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public void A_signal_leaves_nothing_half_done(string signal, int code)
    {
        // Measuring these takes a while, and the output is open all the time.
        Directory.CreateDirectory(PathOf("history"));
        var random = new Random(20260630);
        for (var i = 10; i < 40; i++) Write(string.Create(200_000, random, (text, source) => source.GetItems("甲乙丙丁戊己庚辛", text)), Path.Combine("history", $"{i}.txt"));
        Write("old", "out.csv");
        // A shell in the background, and whoever is started without a terminal, may hand on these signals as ignored, which no shell can take back.
        const string Heard = "$(env --default-signal true 2>/dev/null && echo env --default-signal)";
        using var process = Start($"exec {Heard} \"$@\" documents history '{PathOf("history")}' --out '{PathOf("out.csv")}'");
        var watch = Stopwatch.StartNew();
        while (!Names().Any(name => name.EndsWith(".part", StringComparison.Ordinal)) && watch.Elapsed < TimeSpan.FromSeconds(60)) Thread.Sleep(20);
        Assert.Equal(0, Run($"kill -s {signal} {process.Id}").Code);
        Assert.True(process.WaitForExit(120_000), "the program ends");
        Assert.Equal(code, process.ExitCode);
        Assert.Equal(["history", "out.csv"], Names());
        Assert.Equal("old", File.ReadAllText(PathOf("out.csv")));
    }

    [UnixTheory]
    [InlineData("2>/dev/full")]
    [InlineData("2>&-")]
    public void The_exit_code_says_the_same_when_nothing_can_be_said(string redirection)
    {
        Write("id,likelihood,exposure,consequence\n1,x,6,15\n");
        Assert.Equal(3, Run($"\"$@\" risks assess '{PathOf("register.csv")}' --format csv {redirection}").Code);
        Assert.Equal(2, Run($"\"$@\" risks assess '{PathOf("none.csv")}' {redirection}").Code);
        Assert.Equal(2, Run($"\"$@\" no-such-word {redirection}").Code);
        Assert.Equal(2, Run($"\"$@\" risks assess '{PathOf("register.csv")}' --out /dev/full {redirection}").Code);
        Assert.Equal(3, Run($"\"$@\" risks assess '{PathOf("register.csv")}' --format csv --out '{PathOf("out.csv")}' {redirection}").Code);
        Assert.Equal(["out.csv", "register.csv"], Names());
    }

    [UnixTheory]
    [InlineData(">/dev/full")]
    [InlineData(">&-")]
    public void An_output_that_cannot_be_written_is_said(string redirection)
    {
        Write(Register);
        foreach (var command in new[] { $"risks assess '{PathOf("register.csv")}' --format csv", $"risks assess '{PathOf("register.csv")}'", "risks vectors --format json", "rules show risks/standard", "--help" })
        {
            var run = Run($"\"$@\" {command} {redirection}");
            Assert.Equal(2, run.Code);
            Assert.StartsWith("The output could not be written", run.Error, StringComparison.Ordinal);
        }
    }

    private void AssertWritten(string named, string written)
    {
        var run = Assess(Register, "--out", named);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Assess(Register).Output, File.ReadAllText(written));
    }

    private string[] Names() => [.. Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(PathOf("x"))!).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string Pipe(string name)
    {
        File.Delete(PathOf(name));
        Assert.Equal(0, Run($"mkfifo '{PathOf(name)}'").Code);
        return PathOf(name);
    }

    /// <summary>Runs a script in which <c>"$@"</c> is the program.</summary>
    private static (int Code, string Output, string Error) Run(string script)
    {
        using var process = Start(script);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var ends = process.WaitForExit(120_000);
        if (!ends) process.Kill(entireProcessTree: true);
        Assert.True(ends, "the script ends");
        return (process.ExitCode, output.Result, error.Result);
    }

    private static Process Start(string script)
    {
        ProcessStartInfo start = new("/bin/sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "-c", script, "sh", "dotnet", "exec", typeof(Commands.CliProgram).Assembly.Location }) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}

/// <summary>A fact of systems with pipes, links and signals.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "There is no such thing on this system." : null!;
}

/// <summary>A theory of systems with pipes, links and signals.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "There is no such thing on this system." : null!;
}
