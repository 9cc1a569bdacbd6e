using System.Globalization;
using NodaTime;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Imports;

/// <summary>Files over HTTP: uploaded into a register, and reported on.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder app)
    {
        var imports = app.MapArea("/api/imports", "Imports");
        imports.MapGet("/", ListAsync).WithSummary("The latest imports").Produces<ImportView[]>();
        imports.MapGet("/{number:long}", FindAsync).WithSummary("One import with its remarks").Produces<ImportView>().MayBeMissing();
    }

    /// <summary>The upload of a file into a register: as the field <c>file</c> of a form, or as the body with <c>?name=</c>.</summary>
    public static void MapImportsOf(this RouteGroupBuilder group, string area) => group
        .MapPost("/imports", (HttpContext context, ImportService service, UploadReader reader) => ImportAsync(context, area, string.Empty, service, reader))
        .WithSummary("Import a file: bad rows are reported and the others taken, in one transaction; the same content is imported once")
        .Accepts<IFormFile>("multipart/form-data", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/x-ndjson", "application/octet-stream")
        .Produces<ImportView>().Produces<ImportView>(201).TakesFile();

    public static async Task<IResult> ImportAsync(HttpContext context, string area, string item, ImportService service, UploadReader reader)
    {
        var read = await reader.ReadAsync(context);
        if (read.Upload is not { } upload) return read.Problem!;
        var result = await service.ImportAsync(area, upload with { Item = item }, context.RequestAborted);
        if (result.Report is not { } report) return Problems.BadFile(context, result.Faults);
        var view = ImportView.Of(report, result.IsRepeated, RequestLanguage.Of(context));
        return result.IsRepeated
            ? TypedResults.Ok(view)
            : TypedResults.Created($"/api/imports/{report.Number.ToString(CultureInfo.InvariantCulture)}", view);
    }

    private static async Task<IResult> ListAsync(HttpContext context, ImportService service) =>
        TypedResults.Ok((await service.ListAsync(context.RequestAborted)).Select(report => ImportView.Of(report, repeated: false, RequestLanguage.Of(context))).ToArray());

    private static async Task<IResult> FindAsync(HttpContext context, long number, ImportService service) =>
        await service.FindAsync(number, context.RequestAborted) is { } report
            ? TypedResults.Ok(ImportView.Of(report, repeated: false, RequestLanguage.Of(context)))
            : Problems.Missing(context, number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>An import as answers show it.</summary>
internal sealed record ImportView
{
    public required long Number { get; init; }

    public required string Area { get; init; }

    public required string FileName { get; init; }

    public required Instant ReceivedAt { get; init; }

    public required string RuleSet { get; init; }

    /// <summary>Whether the same content was imported before; nothing was changed then.</summary>
    public required bool IsRepeated { get; init; }

    public required long Rows { get; init; }

    public required long Added { get; init; }

    public required long Changed { get; init; }

    public required long Unchanged { get; init; }

    public required long Refused { get; init; }

    public required long Undecided { get; init; }

    public required IReadOnlyList<ImportRemarkView> Remarks { get; init; }

    public static ImportView Of(ImportReport report, bool repeated, Language language) => new()
    {
        Number = report.Number,
        Area = report.Area,
        FileName = report.FileName,
        ReceivedAt = report.ReceivedAt,
        RuleSet = report.RuleSet,
        IsRepeated = repeated,
        Rows = report.Rows,
        Added = report.Added,
        Changed = report.Changed,
        Unchanged = report.Unchanged,
        Refused = report.Refused,
        Undecided = report.Undecided,
        Remarks = [.. report.Remarks.Select(remark => new ImportRemarkView
        {
            Kind = remark.Kind,
            Item = remark.Item,
            Code = remark.Code,
            Place = remark.Place.In(language),
            Sentence = remark.Sentence.In(language),
            English = remark.SentenceEnglish,
            Chinese = remark.SentenceChinese,
        })],
    };
}

/// <summary>A remark as answers show it.</summary>
internal sealed record ImportRemarkView
{
    public required RemarkKind Kind { get; init; }

    public required string Item { get; init; }

    public required string Code { get; init; }

    public required string Place { get; init; }

    public required string Sentence { get; init; }

    public required string English { get; init; }

    public required string Chinese { get; init; }
}
