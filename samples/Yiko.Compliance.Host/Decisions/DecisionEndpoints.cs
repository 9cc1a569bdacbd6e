using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Host.Configurations;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>Stored decisions over HTTP: to be read and verified, never to be changed.</summary>
internal static class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder app)
    {
        var decisions = app.MapArea("/api/decisions", "Decisions");
        decisions.MapGet("/", ListAsync).WithSummary("All decisions, the latest first").Produces<Page<DecisionView>>().IsPaged();
        decisions.MapGet("/verification", VerifyAsync).WithSummary("Verify the whole chain of decisions").Produces<ChainVerification>();
        decisions.MapGet("/{number:long}/verification", VerifyOneAsync).WithSummary("Decide a stored request again by the rules in force and compare").Produces<DecisionVerification>().MayBeMissing();
        decisions.MapGet("/{number:long}", FindAsync).WithSummary("One decision").Produces<DecisionView>().MayBeMissing();
    }

    /// <summary>The decisions on one row of a register.</summary>
    public static void MapDecisionsOf(this RouteGroupBuilder group, string area) => group
        .MapGet("/{id}/decisions", (HttpContext context, ItemId id, DecisionStore store) => ListOfAsync(context, area, id.Text, store))
        .WithSummary("The decisions on one item, the latest first").Produces<Page<DecisionView>>().IsPaged();

    private static Task<IResult> ListAsync(HttpContext context, DecisionStore store) => ListOfAsync(context, null, null, store);

    private static async Task<IResult> ListOfAsync(HttpContext context, string? area, string? item, DecisionStore store)
    {
        var query = new QueryFields(context);
        var page = PageRequest.Read(query);
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var found = await store.ListAsync(area, item, page, context.RequestAborted);
        return Paging.Answer(context, found.Select(DecisionView.Of));
    }

    private static async Task<IResult> FindAsync(HttpContext context, long number, DecisionStore store) =>
        await store.FindAsync(number, context.RequestAborted) is { } decision
            ? TypedResults.Ok(DecisionView.Of(decision) with { Reasons = Questions.Read(decision)?.Rationale ?? new([]) })
            : Problems.Missing(context, Numbers.Of(number));

    private static async Task<IResult> VerifyOneAsync(
        HttpContext context, long number, DecisionStore store, ConfigurationStore events, ComplianceRules rules)
    {
        if (await store.FindAsync(number, context.RequestAborted) is not { } decision)
            return Problems.Missing(context, Numbers.Of(number));
        var verification = await Questions.VerifyAsync(decision, events, rules, context.RequestAborted);
        return TypedResults.Ok(new DecisionVerification { Outcome = verification?.Outcome, Findings = [.. (verification?.Findings ?? []).Select(finding => Fault.Of(finding.Reason, finding.Path))] });
    }

    private static async Task<IResult> VerifyAsync(DecisionStore store, CancellationToken cancellation) => TypedResults.Ok(await store.VerifyAsync(cancellation));
}

/// <summary>A decision as answers show it.</summary>
internal sealed record DecisionView
{
    public required long Number { get; init; }

    public required string Area { get; init; }

    public required string Item { get; init; }

    public required string Question { get; init; }

    public required LocalDate Date { get; init; }

    public required RuleSetStamp RuleSet { get; init; }

    /// <summary>What was asked and of which item: canonical JSON, byte for byte as it was hashed.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Request { get; init; }

    /// <summary>What was decided: canonical JSON, byte for byte as it was hashed.</summary>
    [JsonConverter(typeof(RawJson))]
    public required string Verdict { get; init; }

    public string? PreviousHash { get; init; }

    public required string Hash { get; init; }

    /// <summary>Why, where one decision is asked for; empty in lists.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public static DecisionView Of(StoredDecision decision) => new()
    {
        Number = decision.Number,
        Area = decision.Area,
        Item = decision.Item,
        Question = decision.Question,
        Date = decision.Date,
        RuleSet = decision.RuleSet,
        Request = decision.Request,
        Verdict = decision.Verdict,
        PreviousHash = decision.PreviousHash,
        Hash = decision.Hash,
    };
}

/// <summary>What came of deciding a stored request again.</summary>
internal sealed record DecisionVerification
{
    /// <summary>Null where the decision is none of an engine's.</summary>
    public VerificationOutcome? Outcome { get; init; }

    public required IReadOnlyList<Fault> Findings { get; init; }
}
