using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;

namespace Yiko.Compliance.Host.Web;

/// <summary>What every register offers over HTTP: read, add, change, decide again, import, export. An area adds its own questions.</summary>
/// <typeparam name="TItem">The row.</typeparam>
/// <typeparam name="TView">The row as answers show it.</typeparam>
/// <typeparam name="TInput">The row as it is sent: documents the body that <see cref="Read"/> reads field by field.</typeparam>
internal sealed class RegisterApi<TItem, TView, TInput>
    where TItem : RegisterItem
    where TInput : notnull
{
    public required string Area { get; init; }

    public required Func<TItem, TView> View { get; init; }

    /// <summary>Reads the body of a request for the item of an identifier.</summary>
    public required Func<JsonFields, string, TItem> Read { get; init; }

    /// <summary>The columns of the export, and the cells of a row in their order.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required Func<TItem, IEnumerable<string>> Cells { get; init; }

    public RouteGroupBuilder Map(IEndpointRouteBuilder app, string tag)
    {
        var group = app.MapArea("/api/" + Area, tag);
        group.MapPost("/", AddAsync).WithSummary("Add an item and have it decided").Accepts<TInput>("application/json").Produces<TView>(201).ProducesProblem(409);
        group.MapGet("/export.csv", Export).WithSummary("The register with its verdicts, as a file that can be imported again").Produces(200, contentType: "text/csv");
        group.MapGet("/{id}", FindAsync).WithSummary("One item").Produces<TView>().MayBeMissing();
        group.MapPut("/{id}", ChangeAsync).WithSummary("Change an item and have it decided again; needs If-Match")
            .Accepts<TInput>("application/json").Produces<TView>().NeedsVersion();
        group.MapReassessments(View);
        group.MapDecisionsOf(Area);
        group.MapImportsOf(Area);
        return group;
    }

    private async Task<IResult> FindAsync(HttpContext context, ItemId id, Items<TItem> items) =>
        ItemResults.Found(context, id.Text, await items.FindAsync(id.Text, context.RequestAborted), View);

    private async Task<IResult> AddAsync(HttpContext context, RegisterWriter<TItem> writer)
    {
        var fields = await JsonFields.ReadAsync(context);
        var input = Read(fields, ReadId(fields));
        if (!fields.Close()) return Problems.BadInput(context, fields.Faults);
        var written = await writer.AddAsync(input, context.RequestAborted);
        return ItemResults.Of(context, input.Id, written, View, $"/api/{Area}/{Uri.EscapeDataString(input.Id)}");
    }

    private async Task<IResult> ChangeAsync(HttpContext context, ItemId id, RegisterWriter<TItem> writer)
    {
        if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
        var fields = await JsonFields.ReadAsync(context);
        var input = Read(fields, id.Text);
        if (!fields.Close()) return Problems.BadInput(context, fields.Faults);
        return ItemResults.Of(context, id.Text, await writer.ChangeAsync(version, input, context.RequestAborted), View);
    }

    private IResult Export(Items<TItem> items, CancellationToken cancellation) =>
        CsvExport.Of(Area, Columns, items.All(), Cells, item => item.Carried, cancellation);

    private static string ReadId(JsonFields fields)
    {
        var id = fields.Required("id");
        if (id.Length > 0 && !ItemId.IsValid(id)) fields.Add("id", "field.text", Remarks.SentenceOf(ImportTexts.IdMissing));
        return id;
    }
}
