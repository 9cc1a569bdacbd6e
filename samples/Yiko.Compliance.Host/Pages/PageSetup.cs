using Microsoft.AspNetCore.Http.HttpResults;

namespace Yiko.Compliance.Host.Pages;

/// <summary>Puts the pages into the host: rendered on the server, without a script.</summary>
internal static class PageSetup
{
    /// <summary>Nothing from elsewhere, nothing inline but the variables of charts.</summary>
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery();
        return services;
    }

    public static WebApplication UsePages(this WebApplication app)
    {
        app.Use(Protect);
        app.Use(SayWhatIsMissing);
        app.UseStaticFiles();
        app.UseAntiforgery();
        app.MapRazorComponents<App>();
        return app;
    }

    private static Task Protect(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        return next(http);
    }

    /// <summary>A reader who follows a wrong address gets a page, not a problem for programs.</summary>
    private static async Task SayWhatIsMissing(HttpContext http, RequestDelegate next)
    {
        await next(http);
        var isReader = http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            && !http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
        if (isReader && http.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentType: null })
            await new RazorComponentResult<App> { StatusCode = StatusCodes.Status404NotFound }.ExecuteAsync(http);
    }
}
