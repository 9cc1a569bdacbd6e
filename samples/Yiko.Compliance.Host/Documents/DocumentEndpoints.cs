using System.Globalization;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Documents;

/// <summary>Controlled documents over HTTP. A version that was given is never decided again: the document carries it.</summary>
internal static class DocumentEndpoints
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<IImporter, DocumentImporter>();
        services.AddScoped<DocumentStore>();
    }

    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var documents = app.MapArea("/api/documents", "Documents");
        documents.MapGet("/", ListAsync).WithSummary("Documents with their current versions").Produces<Page<DocumentView>>().IsPaged();
        documents.MapGet("/{id}", FindAsync).WithSummary("One document").Produces<DocumentView>().MayBeMissing();
        documents.MapGet("/{id}/revisions", PathAsync).WithSummary("The version path of a document").Produces<RevisionView[]>().MayBeMissing();
        documents.MapPost("/{id}/revisions", AddAsync).WithSummary("Take a text or DOCX file as the next revision; the first one makes the document")
            .Accepts<IFormFile>("multipart/form-data", "text/plain", "text/markdown", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/octet-stream")
            .Produces<ImportReport>().Produces<ImportReport>(201).TakesFile();
        documents.MapGet("/{id}/revisions/{number:int}", TextAsync).WithSummary("The text of a revision").Produces<string>(200, "text/plain").MayBeMissing();
        documents.MapGet("/{id}/changes", ChangesAsync).WithSummary("What changed between two revisions: ?from=1&to=2").Produces<DocumentChangesView>().MayBeMissing()
            .WithQuery(("from", "The number of the older revision"), ("to", "The number of the newer one"));
        documents.MapDecisionsOf(Areas.Documents);
    }

    private static async Task<IResult> ListAsync(HttpContext context, DocumentStore store)
    {
        var query = new QueryFields(context);
        var page = PageRequest.Read(query);
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return Paging.Answer(context, (await store.ListAsync(page, context.RequestAborted)).Select(DocumentView.Of));
    }

    private static async Task<IResult> FindAsync(HttpContext context, ItemId id, DocumentStore store) =>
        await store.FindAsync(id.Text, context.RequestAborted) is { } document ? TypedResults.Ok(DocumentView.Of(document)) : Problems.Missing(context, id.Text);

    private static async Task<IResult> PathAsync(HttpContext context, ItemId id, DocumentStore store) =>
        await store.FindAsync(id.Text, context.RequestAborted) is { } document
            ? TypedResults.Ok(await store.PathAsync(document, context.RequestAborted))
            : Problems.Missing(context, id.Text);

    private static Task<IResult> AddAsync(HttpContext context, ItemId id, ImportService service, UploadReader reader) =>
        ImportEndpoints.ImportAsync(context, Areas.Documents, id.Text, service, reader);

    private static async Task<IResult> TextAsync(HttpContext context, ItemId id, int number, DocumentStore store) =>
        await store.TextAsync(id.Text, number, context.RequestAborted) is { } revision
            ? TypedResults.Text(revision.Text, "text/plain; charset=utf-8")
            : Problems.Missing(context, $"{id.Text} {number.ToString(CultureInfo.InvariantCulture)}");

    private static async Task<IResult> ChangesAsync(HttpContext context, ItemId id, DocumentStore store)
    {
        var query = new QueryFields(context);
        foreach (var name in (string[])["from", "to"]) query.Required(name);
        var (from, to) = (query.Whole("from", 1, int.MaxValue, 1), query.Whole("to", 1, int.MaxValue, 1));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var (old, @new) = (await store.TextAsync(id.Text, from, context.RequestAborted), await store.TextAsync(id.Text, to, context.RequestAborted));
        return old is null || @new is null
            ? Problems.Missing(context, id.Text)
            : TypedResults.Ok(DocumentChangesView.Of(store.Compare(old, @new, context.RequestAborted)));
    }
}
