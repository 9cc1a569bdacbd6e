using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Documents;

/// <summary>Controlled documents over HTTP. A version that was given is never decided again: the document carries it.</summary>
internal static class DocumentEndpoints
{
    private const string Zip = "application/zip";

    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<IImporter, DocumentImporter>();
        services.AddScoped<DocumentStore>();
    }

    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        var documents = app.MapArea("/api/documents", "Documents");
        documents.MapGet("/", ListAsync).WithSummary("Documents with their current versions").Produces<Page<DocumentView>>().IsPaged()
            .WithQuery(("q", "A text that the id or the title contains"));
        documents.MapGet("/export.zip", (DocumentStore store, CancellationToken cancellation) => Export(store.All(), Areas.Documents, cancellation))
            .WithSummary("All documents with the texts of their revisions, as an archive that can be imported again").Produces(200, contentType: Zip);
        documents.MapGet("/{id}", Of(Answer)).WithSummary("One document, also one that was withdrawn").Produces<DocumentView>().MayBeMissing();
        documents.MapGet("/{id}/export.zip", Of((context, document) => Export(new[] { document }.ToAsyncEnumerable(), DocumentArchive.Escaped(document.Id), context.RequestAborted)))
            .WithSummary("One document as such an archive").Produces(200, contentType: Zip).MayBeMissing();
        documents.MapGet("/{id}/revisions", Of((_, document) => TypedResults.Ok(document.Revisions)))
            .WithSummary("The version path of a document").Produces<IList<DocumentText>>().MayBeMissing();
        documents.MapPost("/{id}/revisions", AddAsync).WithSummary("Take a text or DOCX file as the next revision; the first one makes the document")
            .Accepts<IFormFile>("multipart/form-data", "text/plain", "text/markdown", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/octet-stream")
            .Produces<ImportReport>().Produces<ImportReport>(201).TakesFile().Needs(Right.Import);
        documents.MapGet("/{id}/revisions/{number:int}", TextAsync).WithSummary("The text of a revision").Produces<string>(200, "text/plain").MayBeMissing();
        documents.MapGet("/{id}/changes", Of(Changes)).WithSummary("What changed between two revisions: ?from=1&to=2").Produces<ChangeReport>().MayBeMissing()
            .WithQuery(("from", "The number of the older revision"), ("to", "The number of the newer one"));
        documents.MapPost("/{id}/withdrawal", WithdrawAsync).WithSummary("Withdraw a document with ?reason=; needs If-Match. It is never deleted, and its revisions stay to be read")
            .Produces<DocumentView>().NeedsVersion().ProducesProblem(409).WithQuery(("reason", "Why")).Needs(Right.Decide);
        documents.MapDecisionsOf(Areas.Documents);
        documents.MapImportsOf(Areas.Documents);
    }

    private static async Task<IResult> ListAsync(HttpContext context, DocumentStore store)
    {
        var query = new QueryFields(context);
        var (page, text) = (PageRequest.Read(query), query.Text("q"));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return Paging.Answer(context, (await store.ListAsync(text, page, context.RequestAborted)).Select(DocumentView.Of));
    }

    private static async Task<IResult> TextAsync(HttpContext context, ItemId id, int number, DocumentStore store) =>
        (await store.FindAsync(id.Text, context.RequestAborted))?.Revisions.ElementAtOrDefault(number - 1) is { } revision
            ? TypedResults.Text(revision.Text, "text/plain; charset=utf-8")
            : Problems.Missing(context, $"{id.Text} {Numbers.Of(number)}");

    private static IResult Changes(HttpContext context, DocumentItem document)
    {
        var query = new QueryFields(context);
        foreach (var name in (string[])["from", "to"]) query.Required(name);
        var (from, to) = (query.Whole("from", 1, int.MaxValue, 1), query.Whole("to", 1, int.MaxValue, 1));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return document.Revisions.ElementAtOrDefault(from - 1) is { } old && document.Revisions.ElementAtOrDefault(to - 1) is { } later
            ? TypedResults.Ok(context.RequestServices.GetRequiredService<DocumentStore>().Compare(old, later, context.RequestAborted))
            : Problems.Missing(context, document.Id);
    }

    private static Task<IResult> AddAsync(HttpContext context, ItemId id, ImportService service, UploadReader reader) =>
        ImportEndpoints.ImportAsync(context, Areas.Documents, id.Text, service, reader);

    private static async Task<IResult> WithdrawAsync(HttpContext context, ItemId id, RegisterStore store, ComplianceRules rules)
    {
        if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
        var written = await store.WithdrawAsync(Areas.Documents, RuleSetStamp.Of(rules.Documents), id.Text, version, context.RequestAborted);
        return written.Item is DocumentItem document ? Answer(context, document) : Problems.NotDone(context, written.Outcome, id.Text);
    }

    /// <summary>A document with its entity tag.</summary>
    private static Ok<DocumentView> Answer(HttpContext context, DocumentItem document)
    {
        EntityTags.Set(context, document.Version);
        return TypedResults.Ok(DocumentView.Of(document));
    }

    private static PushStreamHttpResult Export(IAsyncEnumerable<DocumentItem> documents, string name, CancellationToken cancellation) =>
        TypedResults.Stream(stream => DocumentArchive.WriteAsync(stream, documents, cancellation), Zip, name + ".zip");

    /// <summary>An answer about a document that may be missing.</summary>
    private static Delegate Of(Func<HttpContext, DocumentItem, IResult> answer) => async (HttpContext context, ItemId id, DocumentStore store) =>
        await store.FindAsync(id.Text, context.RequestAborted) is { } document ? answer(context, document) : Problems.Missing(context, id.Text);
}

/// <summary>A document as answers show it.</summary>
internal sealed record DocumentView
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Version { get; init; }

    public required int Revisions { get; init; }

    public required string RuleSet { get; init; }

    /// <summary>The day on which it was withdrawn; null while it holds.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    public static DocumentView Of(DocumentItem item) =>
        new() { Id = item.Id, Title = item.Name, Version = item.CurrentVersion, Revisions = item.RevisionCount, RuleSet = item.RuleSet, WithdrawnOn = item.WithdrawnOn };
}
