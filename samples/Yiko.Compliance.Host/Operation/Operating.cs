using System.Reflection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Operation;

/// <summary>What whoever runs the host needs of it: health, logs with time, metrics and traces by setting, a proxy in front.</summary>
internal static class Operating
{
    public static string Version { get; } =
        typeof(Operating).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static void AddOperation(this WebApplicationBuilder builder)
    {
        builder.Logging.AddSimpleConsole(options => (options.SingleLine, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z' "));
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        if (builder.Configuration["Telemetry:Endpoint"] is not { Length: > 0 } endpoint) return;
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("System.Runtime", "Microsoft.EntityFrameworkCore")
                .AddOtlpExporter(options => options.Endpoint = new(endpoint)))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter(options => options.Endpoint = new(endpoint)));
    }

    /// <summary>Live while the process answers, ready while its database can be written. Whoever asks need not sign in, and learns the version alone.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        Map("/health/live", check: false);
        Map("/health/ready", check: true);
        Map("/health", check: true);

        void Map(string address, bool check) => app
            .MapHealthChecks(address, new() { Predicate = _ => check, ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new { status = report.Status.ToString(), version = Version }) })
            .AllowAnonymous();
    }

    /// <summary>Believes what the proxies that are named say of the visitor: address, scheme and host. Nobody else is believed.</summary>
    public static void UseProxies(this IApplicationBuilder app, IConfiguration configuration)
    {
        string[] proxies = [.. Settings.Proxies(configuration)];
        if (proxies.Length == 0) return;
        ForwardedHeadersOptions options = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var proxy in proxies)
        {
            if (System.Net.IPNetwork.TryParse(proxy, out var network)) options.KnownIPNetworks.Add(network);
            else options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }

    /// <summary>Tells on the standard error why the host does not start.</summary>
    public static int Tell(this SettingsException exception)
    {
        foreach (var fault in exception.Faults) Console.Error.WriteLine("compliance: " + fault);
        return Settings.ExitCode;
    }
}
