using Microsoft.AspNetCore.Http.HttpResults;
using Yiko.Compliance.Host.People;

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
        services.AddScoped<OneAtATime>();
        services.AddAntiforgery();
        return services;
    }

    public static WebApplication UsePages(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapRazorComponents<App>();
        return app;
    }

    /// <summary>What every answer has, and what anybody may have: it stands before any question of who asks.</summary>
    public static WebApplication UseHeadersAndStyles(this WebApplication app)
    {
        app.Use(Protect);
        app.Use(SayInAPage);
        app.UseStaticFiles();
        return app;
    }

    private static Task Protect(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        // What one person saw is not kept for the next one at the same browser; static files say otherwise themselves.
        headers.CacheControl = "no-store";
        return next(http);
    }

    /// <summary>A person whom the host cannot serve gets a page, not a problem for programs.</summary>
    private static async Task SayInAPage(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (!SignIn.IsProgram(http.Request) && http.Response is { StatusCode: >= 400, HasStarted: false, ContentType: null })
            await PageOf(http.Response.StatusCode).ExecuteAsync(http);
    }

    /// <summary>The page that says why there is no other, such as 403.</summary>
    public static RazorComponentResult<App> PageOf(int status) => new(new { Status = status }) { StatusCode = status };
}
