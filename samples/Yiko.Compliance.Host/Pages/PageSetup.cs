using Yiko.Compliance.Host.Pages.Hazards;

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
        services.AddSingleton<RiskRules>();
        services.AddAntiforgery();
        return services;
    }

    public static WebApplication UsePages(this WebApplication app)
    {
        app.Use(Protect);
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
}
