using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Aspects;

/// <summary>The register of environmental aspects over HTTP.</summary>
internal static class AspectEndpoints
{
    public static void AddAspects(this IServiceCollection services)
    {
        services.AddSingleton<IRegister<AspectItem>, AspectRegisterRows>();
        services.AddSingleton<IDecider<AspectItem>>(provider => provider.GetRequiredService<IRegister<AspectItem>>());
        services.AddScoped<IImporter, RegisterImporter<AspectItem>>();
        services.AddScoped<AspectStore>();
    }

    public static void MapAspects(this IEndpointRouteBuilder app)
    {
        var rules = app.ServiceProvider.GetRequiredService<ComplianceRules>().Aspects;
        var csv = new AspectCsv(rules);
        var aspects = new RegisterApi<AspectItem, AspectView, AspectInput>
        {
            Area = Areas.Aspects,
            View = AspectView.Of,
            Read = (fields, id) => AspectInput.Read(fields, id, rules),
            Columns = csv.Columns,
            Cells = csv.Cells,
        }.Map(app, "Aspects");
        aspects.MapGet("/", ListAsync).WithSummary("Aspects, significant ones first").Produces<Page<AspectView>>().IsPaged().WithQuery(AspectFilter.Parameters);
        aspects.MapGet("/coverage", CoverageAsync).WithSummary("How the register covers the 63 combinations of type, tense and state").Produces<AspectCoverage>();
    }

    private static async Task<IResult> ListAsync(HttpContext context, AspectStore store)
    {
        var query = new QueryFields(context);
        var (filter, page) = (AspectFilter.Read(query), PageRequest.Read(query));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        return ItemResults.Of(context, (await store.ListAsync(filter, page, context.RequestAborted)).Select(AspectView.Of));
    }

    private static async Task<IResult> CoverageAsync(AspectStore store, CancellationToken cancellation) => TypedResults.Ok(await store.CoverageAsync(cancellation));
}

/// <summary>An aspect as it is sent.</summary>
internal sealed record AspectInput
{
    /// <summary>The identifier; only where an aspect is added.</summary>
    public string? Id { get; init; }

    public string? Aspect { get; init; }

    public string? Department { get; init; }

    public AspectType? Type { get; init; }

    public AspectTense? Tense { get; init; }

    public AspectState? State { get; init; }

    /// <summary>The codes of the direct criteria that apply.</summary>
    public IReadOnlyList<string>? Criteria { get; init; }

    /// <summary>The points by factor of the rule set in force.</summary>
    public IReadOnlyDictionary<string, decimal?>? Points { get; init; }

    public static AspectItem Read(JsonFields fields, string id, SignificanceRuleSet rules)
    {
        var item = new AspectItem { Id = id, Name = fields.Text("aspect"), Department = fields.Text("department") };
        var criteria = fields.Texts("criteria").Distinct(StringComparer.Ordinal).ToArray();
        var known = rules.DirectCriteria.Where(criterion => criterion.State is null).Select(criterion => criterion.Code).ToArray();
        foreach (var word in criteria.Except(known)) fields.AddWord("criteria", word, known);
        var points = fields.Nested("points");
        item.Set(new()
        {
            Aspect = new()
            {
                Id = id.Length == 0 ? "-" : id,
                Type = fields.Word("type", Words<AspectType>.All),
                Tense = fields.Word("tense", Words<AspectTense>.All),
                State = fields.Word("state", Words<AspectState>.All),
            },
            Criteria = [.. criteria],
            Points = [.. rules.FactorCodes.Select(factor => FactorPoints.Of(factor, points.Number(factor)))],
        });
        return item;
    }
}

/// <summary>The register of aspects as lines of a file that can be imported again.</summary>
internal sealed class AspectCsv(SignificanceRuleSet rules)
{
    private readonly string[] _criteria = [.. rules.DirectCriteria.Where(criterion => criterion.State is null).Select(criterion => criterion.Code)];

    public IReadOnlyList<string> Columns =>
    [
        "id", "aspect", "department", "type", "tense", "state",
        .. _criteria.Select(code => code.Replace('-', '_')), .. rules.FactorCodes, .. AspectRegisterRows.VerdictColumns,
    ];

    public IEnumerable<string> Cells(AspectItem item)
    {
        var (applying, points) = (item.CriteriaCodes, item.PointsByFactor);
        return
        [
            item.Id, item.Name, item.Department, Words<AspectType>.Of(item.Type), Words<AspectTense>.Of(item.Tense), Words<AspectState>.Of(item.State),
            .. _criteria.Select(code => CsvCells.Of(applying.Contains(code))),
            .. rules.FactorCodes.Select(factor => CsvCells.Of(points.GetValueOrDefault(factor))),
            Words<AspectStatus>.Of(item.Status), CsvCells.Of(item.Total), CsvCells.Of(item.IsSignificant), item.Class ?? string.Empty, item.Deciding,
            item.RuleSet, CsvCells.Of(item.DecisionNumber),
        ];
    }
}
