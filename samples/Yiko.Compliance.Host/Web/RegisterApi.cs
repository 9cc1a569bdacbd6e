using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Measures;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>What every register offers over HTTP: list, read, add, change, decide again, import, export. An area adds its own questions.</summary>
internal sealed class RegisterApi(Register register)
{
    public RouteGroupBuilder Map(IEndpointRouteBuilder app)
    {
        var group = app.MapArea("/api/" + register.Area, register.Title.English);
        group.MapGet("/", ListAsync).WithSummary("Items, page by page").Produces<Page<ItemView>>().IsPaged().WithQuery(RegisterFilter.ParametersOf(register));
        group.MapPost("/", AddAsync).WithSummary(register.Gathers ? "Add a row to its item and have it decided" : "Add an item and have it decided")
            .AcceptsRow(register.Fields).Produces<ItemView>(201).ProducesProblem(409);
        group.MapGet("/export.csv", (HttpContext context, RegisterStore store) => ExportAsync(context, filter => Task.FromResult(CsvExport.Of(register, filter, store, context.RequestAborted))))
            .WithSummary("The rows asked for with their verdicts, as a file that can be imported again").Produces(200, contentType: "text/csv").WithQuery(RegisterFilter.ParametersOf(register));
        group.MapGet("/export.xlsx", (HttpContext context, RegisterStore store) =>
                ExportAsync(context, filter => WorkbookExport.OfAsync(register, filter, store, RequestLanguage.Of(context), context.RequestAborted)))
            .WithSummary("The same as a workbook for people, in their language").Produces(200, contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .WithQuery(RegisterFilter.ParametersOf(register));
        group.MapGet("/{id}", FindAsync).WithSummary("One item").Produces<ItemView>().MayBeMissing();
        if (!register.Gathers)
        {
            group.MapPut("/{id}", (HttpContext context, ItemId id, RegisterStore store) => ChangeAsync(context, id, store, keepsOthers: false))
                .WithSummary("Replace the row of an item and have it decided again; needs If-Match").AcceptsRow(register.Fields).Produces<ItemView>().NeedsVersion();
            group.MapPatch("/{id}", (HttpContext context, ItemId id, RegisterStore store) => ChangeAsync(context, id, store, keepsOthers: true))
                .WithSummary("Change some columns of an item and have it decided again; needs If-Match").AcceptsRow(register.Fields).Produces<ItemView>().NeedsVersion();
        }

        group.MapPost("/{id}/withdrawal", WithdrawAsync).WithSummary("Withdraw an item with ?reason=; needs If-Match. It is never deleted")
            .Produces<ItemView>().NeedsVersion().ProducesProblem(409).WithQuery(("reason", "Why")).Needs(Right.Decide);
        group.MapPost("/{id}/decisions", ReassessAsync).WithSummary("Decide an item again by the rules in force").Produces<ItemView>().MayBeMissing().Needs(Right.Decide);
        group.MapPost("/reassessments", ReassessAllAsync).WithSummary("Decide again what other rules than those in force decided").Produces<Reassessed>().Needs(Right.Decide);
        group.MapDecisionsOf(register.Area);
        group.MapImportsOf(register.Area);
        group.MapPreviewsOf(register);
        group.MapMeasuresOf(register);
        return group;
    }

    /// <summary>An item with its entity tag, as it is or as a write left it; or why there is none.</summary>
    public static IResult Answer(HttpContext context, Register register, string id, Written written, bool isAdded = false)
    {
        if (written.Item is not { } item) return Problems.NotDone(context, written.Outcome, id);
        EntityTags.Set(context, item.Version);
        var view = ItemView.Of(register, item);
        return isAdded ? TypedResults.Created($"/api/{register.Area}/{ItemId.AddressOf(id)}", view) : TypedResults.Ok(view);
    }

    /// <summary>What is wrong with a row besides what its reader says: a blank that may not be, an identifier that is none.</summary>
    public static void Check(Register register, Row row, List<Fault> faults)
    {
        faults.AddRange(register.Needed.Where(column => row[column].Length == 0).Select(Fault.Missing));
        if (register.IdOf(row) is { Length: > 0 } id && !ItemId.IsValid(id)) faults.Add(Fault.Of(ImportTexts.IdMissing, register.Needed[0]));
    }

    private async Task<IResult> ListAsync(HttpContext context, RegisterStore store)
    {
        var query = new QueryFields(context);
        var (filter, page) = (RegisterFilter.Read(register, query), PageRequest.Read(query));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return Paging.Answer(context, (await store.ListAsync(register, filter, page, context.RequestAborted)).Select(item => ItemView.Of(register, item)));
    }

    private async Task<IResult> ExportAsync(HttpContext context, Func<RegisterFilter, Task<IResult>> export)
    {
        var query = new QueryFields(context);
        var filter = RegisterFilter.Read(register, query);
        return query.Faults.Count > 0 ? Problems.BadInput(context, query.Faults) : await export(filter);
    }

    private async Task<IResult> FindAsync(HttpContext context, ItemId id, RegisterStore store) =>
        Answer(context, register, id.Text, await store.FindAsync(register, id.Text, context.RequestAborted) is { } item ? Written.Of(item) : Written.Missing);

    private async Task<IResult> AddAsync(HttpContext context, RegisterStore store)
    {
        var sent = await SentRow.ReadAsync(context, register.Fields);
        Check(register, sent.Row, sent.Faults);
        register.Ask(sent.Row, sent.Faults);
        if (sent.Faults.Count > 0) return Problems.BadInput(context, sent.Faults);
        return Answer(context, register, register.IdOf(sent.Row), await store.AddAsync(register, sent.Row, context.RequestAborted), isAdded: true);
    }

    private async Task<IResult> ChangeAsync(HttpContext context, ItemId id, RegisterStore store, bool keepsOthers)
    {
        if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
        if (await store.FindAsync(register, id.Text, context.RequestAborted) is not { } known) return Problems.Missing(context, id.Text);
        var before = Row.Parse(known.Row);
        var sent = await SentRow.ReadAsync(context, register.Fields, before.Cells.Keys);
        var blank = keepsOthers ? [] : register.Fields.Skip(1).Select(field => KeyValuePair.Create(field.Name, string.Empty));
        var row = before.With(blank).With(sent.Cells).With([new(register.Fields[0].Name, id.Text)]);
        register.Ask(row, sent.Faults);
        if (sent.Faults.Count > 0) return Problems.BadInput(context, sent.Faults);
        var written = await store.ChangeAsync(register, id.Text, version, item => Written.Of(item, register.Take(item, row, store.Today)), context.RequestAborted);
        return Answer(context, register, id.Text, written);
    }

    private async Task<IResult> WithdrawAsync(HttpContext context, ItemId id, RegisterStore store) => EntityTags.Matched(context) is { } version
        ? Answer(context, register, id.Text, await store.WithdrawAsync(register.Area, register.Stamp, id.Text, version, context.RequestAborted))
        : Problems.VersionNeeded(context);

    private async Task<IResult> ReassessAsync(HttpContext context, ItemId id, RegisterStore store) =>
        Answer(context, register, id.Text, await store.ReassessAsync(register, id.Text, context.RequestAborted));

    private async Task<IResult> ReassessAllAsync(RegisterStore store, CancellationToken cancellation) =>
        TypedResults.Ok(new Reassessed { Items = await store.ReassessAllAsync(register, cancellation) });
}

internal static class RegisterMapping
{
    public static RouteGroupBuilder MapRegister(this IEndpointRouteBuilder app, Register register) => new RegisterApi(register).Map(app);
}
