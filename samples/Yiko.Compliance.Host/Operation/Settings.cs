using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;
using NodaTime;
using Npgsql;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;

namespace Yiko.Compliance.Host.Operation;

/// <summary>The host cannot run as it is set up, with every reason.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults => faults;
}

/// <summary>What the host is told, read and checked before anything is begun.</summary>
internal sealed record Settings
{
    /// <summary>The exit code of a host that is set up wrongly, of <c>sysexits.h</c>.</summary>
    public const int ExitCode = 78;

    /// <summary>What the host reads, besides what ASP.NET Core does.</summary>
    private static readonly string[] Known =
    [
        "ConnectionStrings:SQLite", "ConnectionStrings:PostgreSQL", "Rules:Risks", "Rules:Aspects", "Rules:Suppliers", "Rules:Objectives", "Rules:Documents",
        "Rules:Configurations", "WorkingDays", "TimeZone", "Imports:LargestMegabytes", "Imports:LongestMinutes", "SampleData", "Keys", "Administrator:Password", "Proxies", "Telemetry:Endpoint",
        "RequestsPerMinute",
        "OpenIdConnect:Authority", "OpenIdConnect:ClientId", "OpenIdConnect:ClientSecret", "OpenIdConnect:RequireHttps", "OpenIdConnect:NameClaim",
        "OpenIdConnect:RoleClaim", "OpenIdConnect:DepartmentClaim", "OpenIdConnect:Roles:*",
    ];

    private static readonly string[] OfFramework = ["AllowedHosts", "Logging", "Kestrel", "Urls", "Http_Ports", "Https_Ports", "Environment", "ContentRoot", "ApplicationName", "DetailedErrors"];

    public required DateTimeZone Zone { get; init; }

    /// <summary>The largest upload, in bytes.</summary>
    public required long LargestUpload { get; init; }

    public required TimeSpan LongestImport { get; init; }

    public required bool LoadsSamples { get; init; }

    /// <summary>Where the keys of sessions are kept, so that a restart ends none.</summary>
    public required DirectoryInfo Keys { get; init; }

    /// <summary>The requests of one address in a minute.</summary>
    public required int RequestsPerMinute { get; init; }

    /// <exception cref="SettingsException">Something cannot be understood; every fault is told.</exception>
    public static Settings Read(IConfigurationRoot configuration)
    {
        List<string> faults = [.. Misspelt(configuration)];
        var zone = configuration["TimeZone"] ?? "Asia/Shanghai";
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null) faults.Add($"TimeZone: there is no time zone \"{zone}\"; one is Asia/Shanghai.");
        try
        {
            RuleSetChoices.Adopt(ComplianceRules.Standard, configuration);
        }
        catch (AggregateException e)
        {
            faults.AddRange(e.InnerExceptions.Select(each => each.Message));
        }

        if (configuration["WorkingDays"] is { Length: > 0 } days && !File.Exists(Path.Combine(AppContext.BaseDirectory, days))) faults.Add($"WorkingDays: there is no file \"{days}\".");
        faults.AddRange(OfConnections(configuration));
        if (configuration["OpenIdConnect:Authority"] is { Length: > 0 } authority)
        {
            if (!Uri.TryCreate(authority, UriKind.Absolute, out _)) faults.Add("OpenIdConnect:Authority: an address such as https://login.example.org/realm.");
            if (string.IsNullOrEmpty(configuration["OpenIdConnect:ClientId"])) faults.Add("OpenIdConnect:ClientId: missing beside OpenIdConnect:Authority.");
        }

        if (configuration["Telemetry:Endpoint"] is { Length: > 0 } endpoint && !Uri.TryCreate(endpoint, UriKind.Absolute, out _))
            faults.Add("Telemetry:Endpoint: an address such as http://localhost:4317.");
        foreach (var proxy in Proxies(configuration).Where(proxy => !System.Net.IPAddress.TryParse(proxy, out _) && !System.Net.IPNetwork.TryParse(proxy, out _)))
            faults.Add($"Proxies: \"{proxy}\" is no address such as 10.0.0.2 or 10.0.0.0/8.");
        Settings settings = new()
        {
            Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? DateTimeZone.Utc,
            LargestUpload = (long)Whole(configuration, "Imports:LargestMegabytes", 32, 1, 1024, faults) << 20,
            LongestImport = TimeSpan.FromMinutes(Whole(configuration, "Imports:LongestMinutes", 10, 1, 600, faults)),
            LoadsSamples = Flag(configuration, "SampleData", otherwise: true, faults),
            Keys = new(configuration["Keys"] ?? Path.Combine(Path.GetDirectoryName(DatabaseSetup.FileOf(configuration) ?? string.Empty) is { Length: > 0 } folder ? folder : Environment.CurrentDirectory, "keys")),
            RequestsPerMinute = Whole(configuration, "RequestsPerMinute", 1200, 10, 1_000_000, faults),
        };
        _ = Flag(configuration, "OpenIdConnect:RequireHttps", otherwise: true, faults);
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }

    public static IEnumerable<string> Proxies(IConfiguration configuration) =>
        (configuration["Proxies"] ?? string.Empty).Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a file or the command line says and nobody reads: most likely another spelling of what somebody meant.</summary>
    private static IEnumerable<string> Misspelt(IConfigurationRoot configuration)
    {
        // The command line is there twice: for the program, and for the host of it.
        return configuration.Providers.Where(provider => provider is JsonConfigurationProvider or CommandLineConfigurationProvider)
            .SelectMany(provider => KeysOf(provider, null)).Distinct(StringComparer.OrdinalIgnoreCase).Where(key => !IsKnown(key))
            .Select(key => $"{key}: there is no such setting; did you mean {Known.Concat(OfFramework).MinBy(known => Distance(known, key))}?");
    }

    private static IEnumerable<string> KeysOf(IConfigurationProvider provider, string? parent) => provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(name => parent is null ? name : ConfigurationPath.Combine(parent, name))
        .SelectMany(key => KeysOf(provider, key).DefaultIfEmpty(key));

    private static bool IsKnown(string key) => OfFramework.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase) || Known.Any(known =>
        known.EndsWith('*') ? key.StartsWith(known[..^1], StringComparison.OrdinalIgnoreCase) : key.Equals(known, StringComparison.OrdinalIgnoreCase));

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var before = row.ToArray();
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1));
        }

        return row[^1];
    }

    private static IEnumerable<string> OfConnections(IConfiguration configuration)
    {
        foreach (var name in (string[])["SQLite", "PostgreSQL"])
        {
            if (configuration.GetConnectionString(name) is not { } text || string.IsNullOrWhiteSpace(text)) continue;
            string? fault = null;
            try
            {
                if (name == "SQLite") _ = new SqliteConnectionStringBuilder(text);
                else _ = new NpgsqlConnectionStringBuilder(text);
            }
            catch (ArgumentException e)
            {
                fault = e.Message;
            }

            if (fault is not null) yield return $"ConnectionStrings:{name}: {fault}";
        }

        string? file = null;
        try
        {
            file = DatabaseSetup.FileOf(configuration);
        }
        catch (ArgumentException)
        {
            // Said already.
        }

        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder)) yield return $"ConnectionStrings:SQLite: there is no folder \"{folder}\".";
    }

    private static int Whole(IConfiguration configuration, string key, int otherwise, int smallest, int largest, List<string> faults)
    {
        if (configuration[key] is not { Length: > 0 } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= smallest && value <= largest) return value;
        faults.Add($"{key}: a whole number from {smallest} to {largest}, not \"{text}\".");
        return otherwise;
    }

    private static bool Flag(IConfiguration configuration, string key, bool otherwise, List<string> faults)
    {
        if (configuration[key] is not { Length: > 0 } text) return otherwise;
        if (bool.TryParse(text, out var value)) return value;
        faults.Add($"{key}: true or false, not \"{text}\".");
        return otherwise;
    }
}
