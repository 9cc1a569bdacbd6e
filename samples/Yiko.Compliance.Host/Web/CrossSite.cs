using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Metadata;

namespace Yiko.Compliance.Host.Web;

/// <summary>
/// Refuses changes that a page of another host has a visitor's browser send: of another site, of a sibling site, of the same host on another
/// port. A name that only leads here (DNS rebinding) is no host of <c>AllowedHosts</c> and gets nothing at all. Pages carry tokens besides.
/// </summary>
internal static class CrossSite
{
    /// <summary>What a program sends with a body that a form could send as well: no page of another host can, unless asked for leave first.</summary>
    public const string ProgramHeader = "X-Requested-With";

    public static IApplicationBuilder RefuseCrossSiteChanges(this IApplicationBuilder app) => app.Use((context, next) =>
        IsRead(context.Request.Method) || Trouble(context) is not { } trouble ? next(context) : trouble.ExecuteAsync(context));

    public static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static ProblemHttpResult? Trouble(HttpContext context)
    {
        var request = context.Request;
        if (IsForeign(request)) return Problems.Of(context, StatusCodes.Status403Forbidden, LocalizedText.Of("Another site asked for this change.", "该修改由其他网站发起，已拒绝。"));
        if (context.GetEndpoint() is not { } endpoint || !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) return null;
        if (TakesJsonAlone(endpoint) && !request.HasJsonContentType())
        {
            return Problems.Of(
                context, StatusCodes.Status415UnsupportedMediaType, LocalizedText.Of("The body is to be sent as application/json.", "正文须以 application/json 发送。"));
        }

        return !CouldBeOfForm(request) || request.Headers.ContainsKey(ProgramHeader) ? null : Problems.Of(
            context,
            StatusCodes.Status403Forbidden,
            LocalizedText.Of($"What a form could send as well needs the header {ProgramHeader} with any value.", $"表单也能发出的请求须带有 {ProgramHeader} 标头（值任意）。"));
    }

    // Browsers say where a request comes from; programs that are none say nothing.
    private static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")
        || (request.Headers.Origin.ToString() is { Length: > 0 } origin && !IsHere(origin, request))
        || (request.Headers.Origin.Count == 0 && request.Headers.Referer.ToString() is { Length: > 0 } referer && !IsHere(referer, request));

    // The scheme is left out: behind a proxy that ends TLS the host may not know it. Both ports are those of the scheme that the browser names.
    private static bool IsHere(string address, HttpRequest request)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var origin) || origin.Scheme is not ("http" or "https")) return false;
        return Uri.TryCreate($"{origin.Scheme}://{request.Host.ToUriComponent()}", UriKind.Absolute, out var here)
            && here.IdnHost.Equals(origin.IdnHost, StringComparison.OrdinalIgnoreCase) && here.Port == origin.Port;
    }

    private static bool TakesJsonAlone(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { } accepted && accepted.ContentTypes.All(type => type == "application/json");

    private static bool CouldBeOfForm(HttpRequest request) =>
        request.ContentType is not { Length: > 0 } type
        || type.Split(';')[0].Trim().ToUpperInvariant() is "APPLICATION/X-WWW-FORM-URLENCODED" or "MULTIPART/FORM-DATA" or "TEXT/PLAIN";
}
