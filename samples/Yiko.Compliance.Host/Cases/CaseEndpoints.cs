using Microsoft.AspNetCore.Http.HttpResults;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Host.Cases;

/// <summary>Cases of procedures over HTTP: lines go in, standings come out.</summary>
internal static class CaseEndpoints
{
    private const int LongestLine = 1 << 18;

    public static void AddCases(this IServiceCollection services) => services
        .AddSingleton<CaseRules>().AddSingleton<CaseMemory>().AddScoped<CaseStore>().AddScoped<WorkList>().AddScoped<IImporter, CaseImporter>();

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        var cases = app.MapArea("/api/cases", "Cases");
        cases.MapGet("/", ListAsync).WithSummary("Cases in the order in which they began").Produces<Page<CaseView>>().IsPaged()
            .WithQuery(("kind", "A kind of record, such as audit"), ("open", "true: those that are not closed"));
        cases.MapGet("/export.jsonl", ExportAsync).WithSummary("Every line, to be imported again").Produces(200, contentType: "application/x-ndjson");
        cases.MapGet("/due", DueAsync).WithSummary("What is to be done, what is due first").Produces<IReadOnlyList<Job>>().WithQuery(("who", "A role, a unit or a person"), ("from", "Due on that day or later"), ("until", "Due on that day or before"));
        cases.MapGet("/{id}", async (HttpContext context, ItemId id, CaseStore store, CaseRules rules) =>
            (await store.BookAsync(context.RequestAborted)).Find(id.Text) is { } standing ? Results.Ok(CaseView.Of(standing, rules)) : Problems.Missing(context, id.Text))
            .WithSummary("One case: stage, next steps with what stands against each, what is open").Produces<CaseView>().MayBeMissing();
        cases.MapPost("/", AppendAsync).WithSummary("Add a line; one that the procedure refuses is told why and not taken").Accepts<object>("application/json")
            .WithQuery(("try", "true: only tell what would come of it")).Produces<CaseAnswer>().Produces<CaseAnswer>(201).Produces<CaseAnswer>(409);
        cases.MapImportsOf(Areas.Cases);
        cases.MapDecisionsOf(Areas.Cases);
    }

    private static async Task<IResult> ListAsync(HttpContext context, CaseStore store, CaseRules rules)
    {
        var query = new QueryFields(context);
        var (page, kind, open) = (PageRequest.Read(query), query.Word("kind", [.. rules.Kinds.Select(known => known.Code)]), query.Word("open", "true", "false"));
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        var found = (await store.BookAsync(context.RequestAborted)).Standings
            .Where(standing => (kind.Length == 0 || standing.Case.Kind == kind) && (open.Length == 0 || standing.IsClosed == (open == "false"))).Select(standing => CaseView.Of(standing, rules));
        return Paging.Answer(context, Paging.PageOf([.. found], page));
    }

    private static async Task<IResult> DueAsync(HttpContext context, WorkList work)
    {
        var query = new QueryFields(context);
        var (who, from, until) = (query.Text("who"), query.Date("from"), query.Date("until"));
        // What has no day is due on none.
        return query.Faults.Count > 0 ? Problems.BadInput(context, query.Faults)
            : TypedResults.Ok((await work.AllAsync(context.RequestAborted)).Where(job => who.Length == 0 || job.IsOf(who, null))
                .Where(job => (from is null || job.Due >= from) && (until is null || job.Due <= until)).ToArray());
    }

    private static async Task<IResult> AppendAsync(HttpContext context, CaseStore store, CaseRules rules)
    {
        var query = new QueryFields(context);
        var isTried = query.Word("try", "true", "false") == "true";
        if (query.Faults.Count > 0) return Problems.BadInput(context, query.Faults);
        if (context.Request.ContentLength > LongestLine) return Problems.TooLarge(context, LongestLine);
        using StreamReader reader = new(context.Request.Body, Encoding.UTF8);
        var written = await store.AppendAsync((await reader.ReadToEndAsync(context.RequestAborted)).ReplaceLineEndings(" ").Trim(), isTried, context.RequestAborted);
        if (written.Standing is not { } standing) return Problems.BadInput(context, written.Faults);
        CaseAnswer answer = new() { IsAccepted = written.IsAccepted, Reasons = written.Verdict!.Rationale, Decision = written.Decision, Case = CaseView.Of(standing, rules) };
        return !written.IsAccepted ? TypedResults.Conflict(answer)
            : isTried ? TypedResults.Ok(answer) : TypedResults.Created("/api/cases/" + Uri.EscapeDataString(standing.Case.Id), answer);
    }

    private static PushStreamHttpResult ExportAsync(CaseStore store, CancellationToken cancellation) => TypedResults.Stream(
        async stream =>
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await foreach (var line in store.Lines.AsAsyncEnumerable().WithCancellation(cancellation)) await writer.WriteAsync(line.Content + "\n");
        },
        "application/x-ndjson",
        "cases.jsonl");
}

/// <summary>Where a case stands, as answers show it.</summary>
internal sealed record CaseView
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required LocalizedText KindName { get; init; }

    public string? Stage { get; init; }

    public required LocalizedText StageName { get; init; }

    public LocalDate? Since { get; init; }

    public required bool IsClosed { get; init; }

    public required int Entries { get; init; }

    public required IReadOnlyList<NextView> Next { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static CaseView Of(CaseStanding standing, CaseRules rules) => new()
    {
        Id = standing.Case.Id,
        Kind = standing.Case.Kind,
        KindName = rules.NameOf(standing.Case.Kind),
        Stage = standing.Stage,
        StageName = rules.StageOf(standing),
        Since = standing.Since,
        IsClosed = standing.IsClosed,
        Entries = standing.Entries.Count,
        Next = [.. standing.Next.Select(next => new NextView(next.Step, rules.StepOf(standing.Case.Kind, next.Step), next.To, next.IsAllowed, next.Who, next.Obstacles))],
        Findings = [.. standing.Findings.Select(finding => new FindingView(finding.Reason, finding.Item, finding.Due, finding.Since))],
    };
}

/// <summary>A step that could come next, with what stands against it.</summary>
internal sealed record NextView(string Step, LocalizedText Name, string To, bool IsAllowed, string? Who, Rationale Obstacles);

/// <summary>Something that is overdue, missing or open.</summary>
internal sealed record FindingView(Reason Reason, string? Item, LocalDate? Due, LocalDate? Since);

/// <summary>What became of a line that was sent.</summary>
internal sealed record CaseAnswer
{
    public required bool IsAccepted { get; init; }

    public required Rationale Reasons { get; init; }

    public long? Decision { get; init; }

    public required CaseView Case { get; init; }
}
