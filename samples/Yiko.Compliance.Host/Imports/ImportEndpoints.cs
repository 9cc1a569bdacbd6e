using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Files over HTTP: uploaded into a register, and reported on.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder app)
    {
        var imports = app.MapArea("/api/imports", "Imports");
        imports.MapGet("/", ListAsync).WithSummary("Imports without their remarks, the latest first").Produces<Page<ImportReport>>().IsPaged();
        imports.MapGet("/{number:long}", FindAsync).WithSummary("One import with its remarks").Produces<ImportReport>().MayBeMissing();
    }

    /// <summary>The upload of a file into a register: as the field <c>file</c> of a form, or as the body with <c>?name=</c>.</summary>
    public static void MapImportsOf(this RouteGroupBuilder group, string area) => group
        .MapPost("/imports", (HttpContext context, ImportService service, UploadReader reader) => ImportAsync(context, area, string.Empty, service, reader))
        .WithSummary("Import a file: bad rows are reported and the others taken, in one transaction; the same content is imported once")
        .Accepts<IFormFile>("multipart/form-data", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/x-ndjson", "application/octet-stream")
        .Produces<ImportReport>().Produces<ImportReport>(201).TakesFile().Needs(Right.Import);

    /// <summary>What an upload would do, with nothing written.</summary>
    public static void MapPreviewsOf(this RouteGroupBuilder group, Register register) => group
        .MapPost("/imports/preview", (HttpContext context, ImportService service, UploadReader reader) => PreviewAsync(context, register, service, reader))
        .WithSummary("What importing a file would do: columns, the first rows as they would be decided, values that are stored otherwise; writes nothing")
        .Accepts<IFormFile>("multipart/form-data", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream")
        .Produces<ImportPreview>().TakesFile().Needs(Right.Import);

    private static async Task<IResult> PreviewAsync(HttpContext context, Register register, ImportService service, UploadReader reader)
    {
        var read = await reader.ReadAsync(context);
        if (read.Upload is not { } upload) return read.Problem!;
        var (preview, faults) = await service.PreviewAsync(register, upload, context.RequestAborted);
        return preview is null ? Problems.BadFile(context, faults) : TypedResults.Ok(preview);
    }

    public static async Task<IResult> ImportAsync(HttpContext context, string area, string item, ImportService service, UploadReader reader)
    {
        var read = await reader.ReadAsync(context);
        if (read.Upload is not { } upload) return read.Problem!;
        var (report, faults) = await service.ImportAsync(area, upload with { Item = item }, context.RequestAborted);
        return report is null ? Problems.BadFile(context, faults)
            : report.IsRepeated ? TypedResults.Ok(report)
            : TypedResults.Created("/api/imports/" + Numbers.Of(report.Number), report);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ImportService service)
    {
        var query = new QueryFields(context);
        var page = PageRequest.Read(query);
        return query.Faults.Count > 0 ? Problems.BadInput(context, query.Faults) : Paging.Answer(context, await service.ListAsync(page, context.RequestAborted));
    }

    private static async Task<IResult> FindAsync(HttpContext context, long number, ImportService service) =>
        await service.FindAsync(number, context.RequestAborted) is { } report ? TypedResults.Ok(report) : Problems.Missing(context, Numbers.Of(number));
}
