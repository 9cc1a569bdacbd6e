using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Approvals;

/// <summary>Sheets of signatures, and lists that are issued, over HTTP.</summary>
internal static class ApprovalEndpoints
{
    public static void AddApprovals(this IServiceCollection services) => services.AddScoped<ApprovalStore>().AddScoped<IssuedLists>();

    public static void MapApprovals(this IEndpointRouteBuilder app, Register aspects)
    {
        var sheets = app.MapArea("/api/" + Areas.Aspects, aspects.Title.English);
        sheets.MapGet("/{id}/sheet", (HttpContext context, ItemId id, RegisterStore store, DecisionStore decisions, ApprovalStore approvals) =>
            OnItemAsync(context, aspects, id, store, decisions, (decision, item) => SheetAsync(context, approvals, decision, ApprovalStore.RouteOf(item)!, item.Department)))
            .WithSummary("The signatures on the evaluation that holds, and what is missing").Produces<Sheet>().MayBeMissing();
        sheets.MapPost("/{id}/signatures", (HttpContext context, ItemId id, SignatureSent sent, RegisterStore store, DecisionStore decisions, ApprovalStore approvals) =>
            OnItemAsync(context, aspects, id, store, decisions, (decision, item) => SignAsync(context, approvals, decision, ApprovalStore.RouteOf(item)!, item.Department, sent)))
            .WithSummary("Sign the next step of the evaluation, or give it back with ?reason=").Produces<Sheet>().MayBeMissing().ProducesProblem(409).ProducesProblem(412).Needs(Right.Sign);

        var lists = app.MapArea("/api/lists", "Lists");
        lists.MapGet("/", async (HttpContext context, IssuedLists store) => TypedResults.Ok(await store.AllAsync(context.RequestAborted)))
            .WithSummary("Versions of the lists that were made, the latest first").Produces<IssuedList[]>();
        lists.MapPost("/", MakeAsync).WithSummary("Make the next version of a list, to be signed").Produces<IssuedList>(201).Needs(Right.Decide);
        lists.MapGet("/{number:long}", (HttpContext context, long number, IssuedLists store, ApprovalStore approvals) =>
            OnListAsync(context, number, store, (list, _) => Task.FromResult<IResult>(TypedResults.Ok(list)))).WithSummary("One version as it was made").Produces<IssuedList>().MayBeMissing();
        lists.MapGet("/{number:long}/sheet", (HttpContext context, long number, IssuedLists store, ApprovalStore approvals) =>
            OnListAsync(context, number, store, (list, route) => SheetAsync(context, approvals, list.Record, route, list.Department)))
            .WithSummary("The signatures on a version, and what is missing").Produces<Sheet>().MayBeMissing();
        lists.MapPost("/{number:long}/signatures", (HttpContext context, long number, SignatureSent sent, IssuedLists store, ApprovalStore approvals) =>
            OnListAsync(context, number, store, (list, route) => SignAsync(context, approvals, list.Record, route, list.Department, sent)))
            .WithSummary("Sign the next step of a version, or give it back with ?reason=").Produces<Sheet>().MayBeMissing().ProducesProblem(409).ProducesProblem(412).Needs(Right.Sign);
    }

    public static Fault FaultOf(SignOutcome outcome) => outcome switch
    {
        SignOutcome.Stale => Fault.Of(string.Empty, "sheet.stale", "It was decided again since; read it again.", "此后已重新判定，请重新查看。"),
        SignOutcome.ReasonMissing => Fault.Of("reason", "sheet.reason", "Say why it is given back.", "请说明退回理由。"),
        _ => Fault.Of(string.Empty, "sheet.turn", "The next step is not one of your roles.", "下一步不属于您的角色。"),
    };

    private static async Task<IResult> MakeAsync(HttpContext context, ListSent sent, IssuedLists store)
    {
        List<Fault> faults = [];
        string[] known = [.. IssuedLists.Kinds.Select(kind => kind.Code)];
        var department = sent.Department?.Trim() ?? string.Empty;
        if (!known.Contains(sent.List)) faults.Add(Fault.Of("list", "field.word", $"Known are {string.Join(", ", known)}.", $"可用：{string.Join("、", known)}。"));
        if (department.Length > ItemId.Longest || department.Any(char.IsControl)) faults.Add(Fault.BadText("department"));
        if (faults.Count > 0) return Problems.BadInput(context, faults);
        var number = await store.MakeAsync(sent.List!, department, context.RequestAborted);
        return TypedResults.Created("/api/lists/" + Numbers.Of(number), await store.FindAsync(number, context.RequestAborted));
    }

    private static async Task<IResult> OnItemAsync(
        HttpContext context, Register register, ItemId id, RegisterStore store, DecisionStore decisions, Func<StoredDecision, RegisterItem, Task<IResult>> answer) =>
        await store.FindAsync(register, id.Text, context.RequestAborted) is { WithdrawnOn: null } item
            ? await answer((await decisions.FindAsync(item.DecisionNumber, context.RequestAborted))!, item)
            : Problems.Missing(context, id.Text);

    private static async Task<IResult> OnListAsync(HttpContext context, long number, IssuedLists store, Func<IssuedList, ApprovalRoute, Task<IResult>> answer) =>
        await store.FindAsync(number, context.RequestAborted) is not { } list ? Problems.Missing(context, Numbers.Of(number))
        : store.RouteOf(list) is { } route ? await answer(list, route)
        : Problems.Of(context, StatusCodes.Status409Conflict, LocalizedText.Of("The rules in force name nobody who approves this list.", "现行规则集未指明该清单的批准人。"));

    private static async Task<IResult> SheetAsync(HttpContext context, ApprovalStore approvals, StoredDecision decision, ApprovalRoute route, string department) =>
        TypedResults.Ok(await approvals.SheetAsync(decision, route, department, context.RequestAborted));

    private static async Task<IResult> SignAsync(
        HttpContext context, ApprovalStore approvals, StoredDecision decision, ApprovalRoute route, string department, SignatureSent sent)
    {
        if (sent.Of != decision.Number) return Problem(SignOutcome.Stale);
        var outcome = sent.Returns
            ? await approvals.ReturnAsync(decision, route, department, context.RequestAborted)
            : await approvals.SignAsync(decision, route, department, sent.Role ?? string.Empty, context.RequestAborted);
        return outcome == SignOutcome.Done ? await SheetAsync(context, approvals, decision, route, department) : Problem(outcome);

        IResult Problem(SignOutcome trouble) => Problems.Of(context, trouble switch { SignOutcome.Stale => 412, SignOutcome.NotYourTurn => 409, _ => 400 }, FaultOf(trouble).Sentence);
    }
}

/// <summary>A signature that is sent: which decision, in which role.</summary>
internal sealed record SignatureSent(long Of, string? Role, bool Returns = false);

/// <summary>A list that is asked for: of the whole company, or of a department.</summary>
internal sealed record ListSent(string? List, string? Department);
