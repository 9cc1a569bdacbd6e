using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>The hazard register over HTTP.</summary>
internal static class HazardEndpoints
{
    public static void MapHazards(this IEndpointRouteBuilder app)
    {
        var hazards = app.MapGroup("/api/hazards").WithTags("Hazards");
        hazards.MapGet("/", ListAsync).WithSummary("Hazards, the highest score first").Produces<Page<HazardView>>();
        hazards.MapPost("/", AddAsync).WithSummary("Add a hazard and assess it").Accepts<HazardInput>("application/json").Produces<HazardView>(201);
        hazards.MapGet("/map", MapAsync).WithSummary("How many hazards stand in each cell of the risk matrix").Produces<HazardMap>();
        hazards.MapGet("/export.csv", ExportAsync).WithSummary("The register with its verdicts as CSV").Produces(200, contentType: "text/csv");
        hazards.MapPost("/reassessments", ReassessAllAsync).WithSummary("Assess again what other rules than those in force assessed").Produces<Reassessed>();
        hazards.MapGet("/{id}", FindAsync).WithSummary("One hazard").Produces<HazardView>();
        hazards.MapPut("/{id}", ChangeAsync).WithSummary("Change a hazard and assess it again").Accepts<HazardInput>("application/json").Produces<HazardView>();
        hazards.MapPost("/{id}/decisions", ReassessAsync).WithSummary("Assess a hazard again by the rules in force").Produces<HazardView>();
        hazards.MapDecisionsOf(Areas.Hazards);
        hazards.MapImportsOf(Areas.Hazards);
    }

    private static async Task<IResult> ListAsync(HttpContext context, HazardStore store, ComplianceRules rules)
    {
        var query = new QueryFields(context);
        var (filter, page) = (HazardFilter.Read(query, rules.Risks), PageRequest.Read(query));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var found = await store.ListAsync(filter, page, context.RequestAborted);
        return ItemResults.Of(context, found.Select(HazardView.Of));
    }

    private static async Task<IResult> FindAsync(HttpContext context, string id, HazardStore store) =>
        ItemResults.Found(context, id, await store.FindAsync(id, context.RequestAborted), HazardView.Of);

    private static async Task<IResult> MapAsync(HazardStore store, CancellationToken cancellation) => TypedResults.Ok(await store.MapAsync(cancellation));

    private static async Task<IResult> AddAsync(HttpContext context, RegisterWriter<HazardItem> writer)
    {
        var fields = await JsonFields.ReadAsync(context);
        var input = HazardInput.Read(fields, fields.Required("id"));
        if (!fields.Close()) return Problems.BadInput(context, fields.Faults);
        var written = await writer.AddAsync(input, context.RequestAborted);
        return ItemResults.Of(context, input.Id, written, HazardView.Of, "/api/hazards/" + Uri.EscapeDataString(input.Id));
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, string id, RegisterWriter<HazardItem> writer)
    {
        if (EntityTags.Matched(context) is not { } version) return Problems.VersionNeeded(context);
        var fields = await JsonFields.ReadAsync(context);
        var input = HazardInput.Read(fields, id);
        if (!fields.Close()) return Problems.BadInput(context, fields.Faults);
        return ItemResults.Of(context, id, await writer.ChangeAsync(version, input, context.RequestAborted), HazardView.Of);
    }

    private static async Task<IResult> ReassessAsync(HttpContext context, string id, RegisterWriter<HazardItem> writer) =>
        ItemResults.Of(context, id, await writer.ReassessAsync(id, context.RequestAborted), HazardView.Of);

    private static async Task<IResult> ReassessAllAsync(RegisterWriter<HazardItem> writer, CancellationToken cancellation) =>
        TypedResults.Ok(new Reassessed { Items = await writer.ReassessAllAsync(cancellation) });

    private static IResult ExportAsync(HazardStore store, CancellationToken cancellation) => CsvExport.Of(
        Areas.Hazards, HazardCsv.Columns, store.All(), HazardCsv.Cells, item => item.Carried, cancellation);
}

/// <summary>A hazard as it is sent; documents the body that <see cref="Read"/> reads field by field.</summary>
internal sealed record HazardInput
{
    /// <summary>The identifier; only where a hazard is added.</summary>
    public string? Id { get; init; }

    public string? Hazard { get; init; }

    public string? Department { get; init; }

    public decimal? Likelihood { get; init; }

    public decimal? Exposure { get; init; }

    public decimal? Consequence { get; init; }

    /// <summary>The direct criteria that apply, such as <c>law_breached</c>.</summary>
    public IReadOnlyList<string>? Criteria { get; init; }

    public decimal? ResidualLikelihood { get; init; }

    public decimal? ResidualExposure { get; init; }

    public decimal? ResidualConsequence { get; init; }

    public static HazardItem Read(JsonFields fields, string id) => new()
    {
        Id = id,
        Name = fields.Text("hazard"),
        Department = fields.Text("department"),
        Likelihood = fields.Number("likelihood"),
        Exposure = fields.Number("exposure"),
        Consequence = fields.Number("consequence"),
        Criteria = ReadCriteria(fields),
        ResidualLikelihood = fields.Number("residualLikelihood"),
        ResidualExposure = fields.Number("residualExposure"),
        ResidualConsequence = fields.Number("residualConsequence"),
    };

    private static RiskCriteria ReadCriteria(JsonFields fields)
    {
        var criteria = RiskCriteria.None;
        foreach (var word in fields.Texts("criteria"))
        {
            var known = RiskWords.Criteria.FirstOrDefault(known => known.Word == word);
            if (known.Word is null) fields.AddWord("criteria", word, RiskWords.Criteria.Select(all => all.Word));
            criteria |= known.Criterion;
        }

        return criteria;
    }
}

/// <summary>How many items were decided again.</summary>
internal sealed record Reassessed
{
    public required long Items { get; init; }
}
