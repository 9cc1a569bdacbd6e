using System.Globalization;
using System.Threading.RateLimiting;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Pages;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Operation;

/// <summary>How much one may ask for: requests of a person or an address in a minute, guesses of passwords, the size of a body.</summary>
internal static class Limits
{
    /// <summary>The attempts of one address in a minute, whatever the names; a name of its own is locked after five.</summary>
    private const int SignInsPerMinute = 30;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddLimits(this IServiceCollection services, Settings settings) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => Fixed(context.User.Identity?.Name ?? AddressOf(context), settings.RequestsPerMinute)),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsSignIn(context.Request) && AddressOf(context) is { Length: > 0 } address
                ? Fixed(address, SignInsPerMinute)
                : RateLimitPartition.GetNoLimiter(string.Empty)));
        options.OnRejected = async (rejected, cancellation) =>
        {
            var context = rejected.HttpContext;
            context.Response.Headers.RetryAfter = ((int)Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await AnswerAsync(context, StatusCodes.Status429TooManyRequests, LocalizedText.Of("Too many requests in a minute.", "一分钟内请求过多。"));
        };
    });

    /// <summary>Refuses a body that says it is too large before any of it is read; one that does not say is cut off by the server.</summary>
    public static void RefuseTooLarge(this IApplicationBuilder app, Settings settings) => app.Use((context, next) =>
        context.Request.ContentLength > settings.LargestUpload + UploadReader.FormMargin
            ? AnswerAsync(context, StatusCodes.Status413PayloadTooLarge, Problems.TooLargeTitle(settings.LargestUpload))
            : next(context));

    private static Task AnswerAsync(HttpContext context, int status, LocalizedText title)
    {
        IResult answer = SignIn.IsProgram(context.Request) ? Problems.Of(context, status, title) : PageSetup.PageOf(status);
        return answer.ExecuteAsync(context);
    }

    private static RateLimitPartition<string> Fixed(string who, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = permits, Window = Window, QueueLimit = 0 });

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    private static bool IsSignIn(HttpRequest request) => HttpMethods.IsPost(request.Method) && (request.Path == SignIn.Page || request.Path.StartsWithSegments("/api/session"));
}
