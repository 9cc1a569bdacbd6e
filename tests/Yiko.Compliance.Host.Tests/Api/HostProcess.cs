using System.Diagnostics;

namespace Yiko.Compliance.Host.Api;

/// <summary>The host as a process of its own, which a test may kill.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(Process process, Uri address, IReadOnlyList<string> said)
    {
        (_process, Said) = (process, said);
        Client = new(new SignedIn { InnerHandler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false } }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
    }

    public HttpClient Client { get; }

    /// <summary>What the host wrote until it listened.</summary>
    public IReadOnlyList<string> Said { get; }

    public static async Task<HostProcess> StartAsync(TestFolder folder, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = folder.Path };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Yiko.Compliance.Host.dll"));
        start.ArgumentList.Add("--urls=http://127.0.0.1:0");
        start.ArgumentList.Add($"--{SignedIn.Setting.Key}={SignedIn.Setting.Value}");
        foreach (var (key, value) in folder.Settings) start.ArgumentList.Add($"--{key}={value}");
        foreach (var (key, value) in settings) start.ArgumentList.Add($"--{key}={value}");
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            const string Listening = "Now listening on: ";
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new(process, new(line[(at + Listening.Length)..].Trim()), said);
        }

        throw new InvalidOperationException("The host ended before it listened.");
    }

    /// <summary>Runs the program to its end: a command, or a host that does not start.</summary>
    public static async Task<(int ExitCode, string Said, string Faults)> RunAsync(TestFolder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Yiko.Compliance.Host.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (key, value) in folder.Settings) start.ArgumentList.Add($"--{key}={value}");
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (said, faults) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await said, await faults);
    }

    /// <summary>Ends the process at once (SIGKILL): nothing is flushed, nothing rolled back by it.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
        Client.Dispose();
    }
}
