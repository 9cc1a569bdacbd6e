using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>The hazard register over HTTP.</summary>
internal static class HazardEndpoints
{
    private static readonly RegisterApi<HazardItem, HazardView, HazardInput> Register = new()
    {
        Area = Areas.Hazards,
        View = HazardView.Of,
        Read = HazardInput.Read,
        Columns = HazardCsv.Columns,
        Cells = HazardCsv.Cells,
    };

    public static void AddHazards(this IServiceCollection services)
    {
        services.AddSingleton<IRegister<HazardItem>, HazardRegister>();
        services.AddSingleton<IDecider<HazardItem>>(provider => provider.GetRequiredService<IRegister<HazardItem>>());
        services.AddScoped<IImporter, RegisterImporter<HazardItem>>();
        services.AddScoped<HazardStore>();
    }

    public static void MapHazards(this IEndpointRouteBuilder app)
    {
        var hazards = Register.Map(app, "Hazards");
        hazards.MapGet("/", ListAsync).WithSummary("Hazards, the highest score first").Produces<Page<HazardView>>().IsPaged().WithQuery(HazardFilter.Parameters);
        hazards.MapGet("/map", MapAsync).WithSummary("How many hazards stand in each cell of the risk matrix").Produces<HazardMap>();
    }

    private static async Task<IResult> ListAsync(HttpContext context, HazardStore store, ComplianceRules rules)
    {
        var query = new QueryFields(context);
        var (filter, page) = (HazardFilter.Read(query, rules.Risks), PageRequest.Read(query));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var found = await store.ListAsync(filter, page, context.RequestAborted);
        return ItemResults.Of(context, found.Select(HazardView.Of));
    }

    private static async Task<IResult> MapAsync(HazardStore store, CancellationToken cancellation) => TypedResults.Ok(await store.MapAsync(cancellation));
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
