namespace Yiko.Compliance.Host.Web;

/// <summary>Refuses changes that another site has a visitor's browser send. Pages carry antiforgery tokens besides.</summary>
internal static class CrossSite
{
    public static IApplicationBuilder RefuseCrossSiteChanges(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var safe = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method);
        if (!safe && context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            await Problems.Of(context, StatusCodes.Status403Forbidden, LocalizedText.Of("Another site asked for this change.", "该修改由其他网站发起，已拒绝。"))
                .ExecuteAsync(context);
            return;
        }

        await next(context);
    });
}
