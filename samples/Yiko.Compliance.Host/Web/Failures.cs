using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yiko.Compliance.Host.Pages;
using Yiko.Compliance.Host.People;

namespace Yiko.Compliance.Host.Web;

/// <summary>What went wrong on the way, as a status with a page for people or a problem for programs; what nobody foresaw stays for the log.</summary>
internal sealed partial class Failures(ILogger<Failures> log) : IExceptionHandler
{
    /// <summary>When to try again where the database is locked or full, in seconds.</summary>
    private const int RetryAfter = 30;

    // SQLITE_BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN.
    private static readonly int[] SqliteOut = [5, 6, 8, 10, 13, 14];

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        if (Of(exception) is not { } failure) return false;
        LogRefused(log, context.User.Identity?.Name, context.Request.Method, context.Request.Path, failure.Status, exception.Message);
        if (failure.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = RetryAfter.ToString(CultureInfo.InvariantCulture);
        IResult answer = SignIn.IsProgram(context.Request) ? Problems.Of(context, failure.Status, failure.Title) : PageSetup.PageOf(failure.Status);
        await answer.ExecuteAsync(context);
        return true;
    }

    private static (int Status, LocalizedText Title)? Of(Exception exception) => exception switch
    {
        NotAllowedException refused => (StatusCodes.Status403Forbidden, refused.Why),
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => (408, LocalizedText.Of("The body came too slowly.", "正文传送过慢。")),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (413, LocalizedText.Of("The body is too large.", "正文过大。")),
        BadHttpRequestException bad => (bad.StatusCode, LocalizedText.Of("The request cannot be read.", "请求无法读取。")),
        _ when IsOut(exception) => (StatusCodes.Status503ServiceUnavailable, LocalizedText.Of("The database is locked, full or away. Nothing was changed.", "数据库被占用、空间已满或无法连接，未作任何更改。")),
        _ => null,
    };

    private static bool IsOut(Exception exception) => exception switch
    {
        SqliteException sqlite => SqliteOut.Contains(sqlite.SqliteErrorCode),
        PostgresException postgres => postgres.IsTransient || postgres.SqlState is PostgresErrorCodes.DiskFull or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.ReadOnlySqlTransaction,
        NpgsqlException => true,
        DbUpdateException { InnerException: DbException inner } => IsOut(inner),
        InvalidOperationException { InnerException: DbException inner } => IsOut(inner),
        _ => false,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused: {Author}: {Method} {Path}: {Status}: {Why}")]
    private static partial void LogRefused(ILogger log, string? author, string method, string path, int status, string why);
}
