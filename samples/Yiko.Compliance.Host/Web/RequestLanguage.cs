using StringWithQuality = Microsoft.Net.Http.Headers.StringWithQualityHeaderValue;

namespace Yiko.Compliance.Host.Web;

/// <summary>The language of an answer: <c>?lang=zh|en</c>, else the cookie that the last such address set, else what the browser asks for.</summary>
internal static class RequestLanguage
{
    public const string Parameter = "lang";

    public static Language Of(HttpContext context) =>
        Parse(context.Request.Query[Parameter]) ?? Parse(context.Request.Cookies[Parameter]) ?? Accepted(context.Request);

    /// <summary>The code of a language as addresses and pages write it.</summary>
    public static string CodeOf(Language language) => language == Language.ChineseSimplified ? "zh" : "en";

    /// <summary>Remembers a language that an address asked for.</summary>
    public static IApplicationBuilder UseRememberedLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Parse(context.Request.Query[Parameter]) is { } asked)
            context.Response.Cookies.Append(Parameter, CodeOf(asked), new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return next(context);
    });

    private static Language? Parse(string? code) => code switch
    {
        "zh" => Language.ChineseSimplified,
        "en" => Language.English,
        _ => null,
    };

    private static Language Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => KnownAs(accepted))
        .FirstOrDefault(language => language is not null) ?? Language.English;

    private static Language? KnownAs(StringWithQuality accepted) =>
        accepted.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.ChineseSimplified
        : accepted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English
        : null;
}
