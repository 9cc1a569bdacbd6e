using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yiko.Compliance.Host.Api;

namespace Yiko.Compliance.Host.Browser;

/// <summary>The host as its users run it, a process of its own with a database file of its own, and a browser that looks at it.</summary>
public sealed partial class HostInBrowser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("host-pages-").FullName;
    private Process? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _session = string.Empty;

    public string Address { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        if (Chromium.Absence is not null) return;
        Address = await StartHostAsync();
        using HttpClient client = new();
        _session = await SignedIn.SessionAsync(client, new(Address));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            // A machine for tests has neither a sandbox for root nor a graphics card, and nothing of the outside is asked for.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP rebound.test 127.0.0.1"],
        });
    }

    /// <summary>A reader with a clean browser who prefers a language, and looks at a screen of a size, in light or dark.</summary>
    public async Task<IPage> ReaderAsync(string language = "en-GB", int width = 1280, int height = 900, ColorScheme colours = ColorScheme.Light, bool isSignedIn = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = language,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
        });
        context.SetDefaultTimeout(60_000);
        if (isSignedIn) await context.AddCookiesAsync([new() { Name = "session", Value = _session["session=".Length..], Url = Address, HttpOnly = true, SameSite = SameSiteAttribute.Lax }]);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
        {
            _host.Kill(entireProcessTree: true);
            await _host.WaitForExitAsync();
            _host.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();

    private async Task<string> StartHostAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Yiko.Compliance.Host.dll");
        _host = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", $"--{SignedIn.Setting.Key}={SignedIn.Setting.Value}", "--ConnectionStrings:SQLite", $"Data Source={Path.Combine(_folder, "compliance.db")}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // As an operator would start it, from wherever he is.
            WorkingDirectory = _folder,
        })!;
        TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        List<string> said = [];
        _host.OutputDataReceived += (_, line) => Hear(line.Data);
        _host.ErrorDataReceived += (_, line) => Hear(line.Data);
        _host.BeginOutputReadLine();
        _host.BeginErrorReadLine();
        var first = await Task.WhenAny(address.Task, _host.WaitForExitAsync(), Task.Delay(TimeSpan.FromSeconds(90)));
        return first == address.Task ? await address.Task : throw new InvalidOperationException("The host did not start:\n" + string.Join('\n', said));

        void Hear(string? line)
        {
            if (line is null) return;
            lock (said) said.Add(line);
            if (Listening().Match(line) is { Success: true } match) address.TrySetResult(match.Groups[1].Value);
        }
    }
}

/// <summary>One host and one browser for all tests that only look; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class HostInBrowserTests : ICollectionFixture<HostInBrowser>
{
    public const string Name = "host in the browser";
}
