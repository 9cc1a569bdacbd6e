namespace Yiko.Compliance.Host.Browser;

/// <summary>The browser of the machine. None is downloaded.</summary>
internal static class Chromium
{
    public static string Path => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public static string? Absence => File.Exists(Path) ? null : $"No browser at {Path}: install the package chromium, or name one in CHROMIUM_PATH.";
}

/// <summary>A test in the browser; skipped, with the reason, on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Absence;
}

/// <summary>A test in the browser for each set of data; skipped, with the reason, on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Absence;
}
