using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Documents;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Stored decisions over HTTP: to be read and verified, never to be changed.</summary>
internal static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        var decisions = app.MapArea("/api/decisions", "Decisions");
        decisions.MapGet("/", ListAsync).WithSummary("Decisions by area, item, person and day, the latest first").Produces<Page<StoredDecision>>().IsPaged().WithQuery(DecisionFilter.Parameters);
        decisions.MapGet("/verification", VerifyAsync).WithSummary("Verify the whole chain of decisions; 202 with the progress where that takes longer")
            .Produces<ChainVerification>().Produces<ChainProgress>(202).WithQuery(("only", "new: only what was appended since this process found the chain sound"));
        decisions.MapGet("/{number:long}/verification", VerifyOneAsync).WithSummary("Decide a stored request again by the rules in force and compare")
            .Produces<DecisionVerification>().MayBeMissing();
        decisions.MapGet("/{number:long}", FindAsync).WithSummary("One decision").Produces<DecisionView>().MayBeMissing();
    }

    /// <summary>The decisions on one row of a register.</summary>
    public static void MapDecisionsOf(this RouteGroupBuilder group, string area) => group
        .MapGet("/{id}/decisions", (HttpContext context, ItemId id, DecisionStore store) => ListOfAsync(context, new() { Area = area, Item = id.Text }, store))
        .WithSummary("The decisions on one item, the latest first").Produces<Page<StoredDecision>>().IsPaged();

    private static Task<IResult> ListAsync(HttpContext context, DecisionStore store) => ListOfAsync(context, null, store);

    private static async Task<IResult> ListOfAsync(HttpContext context, DecisionFilter? filter, DecisionStore store)
    {
        var query = new QueryFields(context);
        var page = PageRequest.Read(query);
        filter ??= DecisionFilter.Read(query);
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var found = await store.ListAsync(filter, page, context.RequestAborted);
        return Paging.Answer(context, found);
    }

    private static async Task<IResult> FindAsync(HttpContext context, long number, DecisionStore store, KnownQuestions questions) =>
        await store.FindAsync(number, context.RequestAborted) is { } decision
            ? TypedResults.Ok(new DecisionView { Decision = decision, Reasons = questions.Read(decision)?.Rationale ?? new([]) })
            : Problems.Missing(context, Numbers.Of(number));

    private static async Task<IResult> VerifyOneAsync(
        HttpContext context, long number, DecisionStore store, ConfigurationStore events, DocumentStore documents, KnownQuestions questions)
    {
        if (await store.FindAsync(number, context.RequestAborted) is not { } decision)
            return Problems.Missing(context, Numbers.Of(number));
        var verification = await questions.VerifyAsync(decision, events, documents, context.RequestAborted);
        var findings = (verification?.Findings ?? []).Select(finding => Fault.Of(finding.Reason, finding.Path));
        return TypedResults.Ok(new DecisionVerification { Outcome = verification?.Outcome, Findings = [.. findings] });
    }

    private static async Task<IResult> VerifyAsync(HttpContext context, ChainVerifier verifier)
    {
        var query = new QueryFields(context);
        var onlyNew = query.Word("only", ["new"]) == "new";
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var progress = await verifier.AskAsync(onlyNew, TimeSpan.FromSeconds(20), context.RequestAborted);
        if (!progress.IsRunning) return TypedResults.Ok(progress.Last);
        context.Response.Headers.RetryAfter = "5";
        return TypedResults.Accepted((string?)null, progress);
    }
}

/// <summary>A decision with its reasons.</summary>
internal sealed record DecisionView
{
    public required StoredDecision Decision { get; init; }

    public required Rationale Reasons { get; init; }
}

/// <summary>What came of deciding a stored request again.</summary>
internal sealed record DecisionVerification
{
    /// <summary>Null where the decision is none of an engine's.</summary>
    public VerificationOutcome? Outcome { get; init; }

    public required IReadOnlyList<Fault> Findings { get; init; }
}
