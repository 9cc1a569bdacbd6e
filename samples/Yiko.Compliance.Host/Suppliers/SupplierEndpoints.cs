using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers.Suppliers;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>The supplier register over HTTP.</summary>
internal static class SupplierEndpoints
{
    private static readonly (string Name, string Meaning) AsOf = ("asOf", "The day on which one looks; today by default");

    private static readonly string[] Columns = [.. SupplierColumns.OfRegister.Select(column => column.Name), "status", "on_list", "next_due", "order_allowed", "rule_set", "decision"];

    public static void AddSuppliers(this IServiceCollection services)
    {
        services.AddSingleton<IDecider<SupplyItem>, SupplyDecider>();
        services.AddScoped<IImporter, SupplierImporter>();
        services.AddScoped<SupplierStore>();
    }

    public static void MapSuppliers(this IEndpointRouteBuilder app)
    {
        var suppliers = app.MapArea("/api/suppliers", "Suppliers");
        suppliers.MapGet("/", ListAsync).WithSummary("Where each supplier of each product stands, today or as of a day").Produces<Page<SupplyView>>().IsPaged()
            .WithQuery(AsOf, ("status", "Where they stand, such as overdue"), ("dueFrom", "Due on that day or later"), ("dueUntil", "Due on that day or before"));
        suppliers.MapPost("/events", RecordAsync).WithSummary("Record an event and decide where the supplier stands")
            .Accepts<SupplierEventInput>("application/json").Produces<SupplyItemView>(201);
        suppliers.MapGet("/export.csv", Export).WithSummary("Every event with the verdict on its supply, as a file that can be imported again")
            .Produces(200, contentType: "text/csv");
        suppliers.MapGet("/{id}", FindAsync).WithSummary("One supplier of one product with its events and the reasons of the verdict").Produces<SupplyDetail>().MayBeMissing().WithQuery(AsOf);
        suppliers.MapReassessments<SupplyItem, SupplyItemView>(SupplyItemView.Of);
        suppliers.MapDecisionsOf(Areas.Suppliers);
        suppliers.MapImportsOf(Areas.Suppliers);
    }

    private static async Task<IResult> ListAsync(HttpContext context, SupplierStore store, HostClock clock)
    {
        var query = new QueryFields(context);
        var (asOf, status, page) = (query.Date("asOf") ?? clock.Today, query.Word("status", Words<SupplyStatus>.All), PageRequest.Read(query));
        var (dueFrom, dueUntil) = (query.Date("dueFrom"), query.Date("dueUntil"));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var standings = (await store.StandingsAsync(asOf, context.RequestAborted))
            .Where(standing => status is null || standing.Verdict.Status == status)
            .Where(standing => dueFrom is null || standing.Verdict.NextDue >= dueFrom)
            .Where(standing => dueUntil is null || standing.Verdict.NextDue <= dueUntil)
            .Select(SupplyView.Of).ToArray();
        return ItemResults.Of(context, Paging.PageOf(standings, page));
    }

    private static async Task<IResult> FindAsync(HttpContext context, ItemId id, SupplierStore store, HostClock clock)
    {
        var query = new QueryFields(context);
        var asOf = query.Date("asOf") ?? clock.Today;
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        if (await store.FindAsync(id.Text, asOf, context.RequestAborted) is not { } standing) return Problems.Missing(context, id.Text);
        EntityTags.Set(context, standing.Item.Version);
        return TypedResults.Ok(SupplyDetail.Of(standing));
    }

    private static async Task<IResult> RecordAsync(HttpContext context, SupplierStore store)
    {
        var fields = await JsonFields.ReadAsync(context);
        var happened = SupplierEventInput.Read(fields);
        if (!fields.Close()) return Problems.BadInput(context, fields.Faults);
        var supply = await store.RecordAsync(happened, context.RequestAborted);
        EntityTags.Set(context, supply.Version);
        return TypedResults.Created("/api/suppliers/" + Uri.EscapeDataString(supply.Id), SupplyItemView.Of(supply));
    }

    private static IResult Export(Items<SupplyItem> items, CancellationToken cancellation) =>
        CsvExport.Of(Areas.Suppliers, Columns, Rows(items), row => row.Cells, _ => "{}", cancellation);

    private static async IAsyncEnumerable<(IEnumerable<string> Cells, SupplyItem Item)> Rows(Items<SupplyItem> items)
    {
        await foreach (var item in items.All())
        {
            foreach (var happened in item.Events.OrderBy(it => it.Key)) yield return (CellsOf(item, happened), item);
        }
    }

    private static IEnumerable<string> CellsOf(SupplyItem item, SupplyEvent happened) =>
    [
        item.Supplier, item.Product, happened.Class?.ToString() ?? string.Empty, CsvCells.Of(happened.Date),
        Words<SupplierEventKind>.Of(happened.Kind), Words<EvaluationResult>.Of(happened.Result),
        .. SupplierWords.Steps.Select(known => CsvCells.Of(happened.Evidence.HasFlag(known.Evidence))),
        string.Join(';', SupplierWords.Measures.Where(known => happened.Evidence.HasFlag(known.Evidence)).Select(known => known.Word)),
        Words<SupplyStatus>.Of(item.Status), CsvCells.Of(item.IsOnList), CsvCells.Of(item.NextDue), CsvCells.Of(item.IsOrderAllowed),
        item.RuleSet, CsvCells.Of(item.DecisionNumber),
    ];
}

/// <summary>An event as it is sent.</summary>
internal sealed record SupplierEventInput
{
    public required string Supplier { get; init; }

    public required string Product { get; init; }

    /// <summary>A, B or C.</summary>
    public required string Class { get; init; }

    public required LocalDate Date { get; init; }

    public required SupplierEventKind Kind { get; init; }

    /// <summary>Not needed for a nonconforming supply.</summary>
    public EvaluationResult? Result { get; init; }

    /// <summary>What an initial evaluation rests on, such as <c>qualification_verified</c> and <c>sample-trial</c>.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }

    public static SupplierEvent Read(JsonFields fields)
    {
        var evidence = QualificationEvidence.None;
        foreach (var word in fields.Texts("evidence"))
        {
            var known = SupplierWords.All.FirstOrDefault(known => known.Word == word);
            if (known.Word is null) fields.AddWord("evidence", word, SupplierWords.All.Select(all => all.Word));
            evidence |= known.Evidence;
        }

        foreach (var name in (string[])["class", "date", "kind"]) fields.Required(name);
        var (supplier, product) = (fields.Required("supplier"), fields.Required("product"));
        if (!ItemId.IsValid(SupplyItem.IdOf(supplier, product))) fields.Add("supplier", "field.text", Remarks.SentenceOf(ImportTexts.IdMissing));
        var kind = fields.Word("kind", Words<SupplierEventKind>.All);
        if (kind is not (null or SupplierEventKind.Nonconforming)) fields.Required("result");
        return new()
        {
            Supplier = supplier,
            Product = product,
            Class = fields.Word("class", Classes),
            Date = fields.Date("date"),
            Kind = kind,
            Result = fields.Word("result", Words<EvaluationResult>.All),
            Evidence = evidence,
        };
    }

    private static readonly Dictionary<string, ProductClass> Classes = Enum.GetValues<ProductClass>().ToDictionary(value => value.ToString());
}
