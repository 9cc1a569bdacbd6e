using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Host.Aspects;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Approvals;

/// <summary>
/// Signatures on what was decided, by the routes of the library. Each is a record of the chain; it signs one decision, and a later one on the
/// same item begins a new sheet.
/// </summary>
internal sealed class ApprovalStore(ComplianceDb db, DecisionLedger ledger, Author author)
{
    /// <summary>The route that an item has to go before its verdict counts; null where the manual names none.</summary>
    public static ApprovalRoute? RouteOf(RegisterItem item) => item is AspectItem ? AspectRegister.ApprovalRoute : null;

    /// <summary>The sheet of a decision, with what it still lacks.</summary>
    public async Task<Sheet> SheetAsync(StoredDecision decision, ApprovalRoute route, string department, CancellationToken cancellation) =>
        SheetOf(decision.Number, route, department, await Signatures(decision.Area).Where(signed => signed.Item == decision.Item && signed.Number > decision.Number).ToListAsync(cancellation));

    /// <summary>Signs the next step in a role that the person has.</summary>
    public Task<SignOutcome> SignAsync(StoredDecision decision, ApprovalRoute route, string department, string role, CancellationToken cancellation) => WriteAsync(
        decision, route, department, DecisionQuestions.Signature, sheet => sheet.Finding.Next is { } next && next.Role.Code == role && MaySign(next, department) ? next : null, cancellation);

    /// <summary>Gives a sheet back, with a reason, instead of signing it: it begins anew.</summary>
    public Task<SignOutcome> ReturnAsync(StoredDecision decision, ApprovalRoute route, string department, CancellationToken cancellation) => author.Reason is null
        ? Task.FromResult(SignOutcome.ReasonMissing)
        : WriteAsync(decision, route, department, DecisionQuestions.Return, sheet => sheet.Finding.Next is { } next && MaySign(next, department) ? next : null, cancellation);

    /// <summary>Whether the person signed in takes a step: in the role, and of the department where it is that of one.</summary>
    public bool MaySign(ApprovalStep step, string department) =>
        author.IsIn(step.Role.Code) && (!step.Role.Code.StartsWith("department", StringComparison.Ordinal) || author.IsOf(department));

    /// <summary>
    /// The aspects whose evaluation lacks something, each with its sheet. Asked in one statement: between two an aspect may be evaluated again,
    /// and signatures on the evaluation before would stand on the new one.
    /// </summary>
    public async Task<IReadOnlyList<(RegisterItem Item, Sheet Sheet)>> WaitingAsync(CancellationToken cancellation)
    {
        var signatures = Signatures(Areas.Aspects);
        var evaluated = await db.Set<AspectItem>().AsNoTracking().Where(item => item.Standing != AspectsRegister.NotEvaluated).OrderBy(item => item.Key)
            .Select(item => new { Item = item, Signed = signatures.Where(record => record.Item == item.Id && record.Number > item.DecisionNumber).ToList() })
            .ToListAsync(cancellation);
        return
        [
            .. evaluated.Select(found => ((RegisterItem)found.Item, Sheet: SheetOf(found.Item.DecisionNumber, AspectRegister.ApprovalRoute, found.Item.Department, found.Signed)))
                .Where(pair => !pair.Sheet.Finding.IsComplete),
        ];
    }

    private Sheet SheetOf(long decision, ApprovalRoute route, string department, IEnumerable<StoredDecision> records)
    {
        List<(Signature Signature, StoredDecision Record)> signatures = [];
        StoredDecision? returned = null;
        foreach (var record in records)
        {
            if (record.Question == DecisionQuestions.Return)
            {
                signatures.Clear();
                returned = record;
            }
            else if (Read(record, route) is { } signature)
            {
                signatures.Add((signature, record));
            }
        }

        var finding = route.Check(signatures.Select(signed => signed.Signature));
        return new()
        {
            Decision = decision,
            Route = route,
            Finding = finding,
            Signatures = [.. signatures.Select(signed => SignatureView.Of(signed.Signature, signed.Record))],
            Returned = signatures.Count == 0 ? returned : null,
            MaySign = finding.Next is { } next && MaySign(next, department),
        };
    }

    private async Task<SignOutcome> WriteAsync(
        StoredDecision decision, ApprovalRoute route, string department, string question, Func<Sheet, ApprovalStep?> choose, CancellationToken cancellation) => await ledger.WriteAsync(
        decision.Area,
        async chain =>
        {
            // Whoever signs signs what was read: a decision since then is another sheet.
            var isLatest = !await db.Decisions.AnyAsync(
                later => later.Area == decision.Area && later.Item == decision.Item && later.Number > decision.Number && !DecisionQuestions.OfSheet.Contains(later.Question), cancellation);
            if (!isLatest) return SignOutcome.Stale;
            if (choose(await SheetAsync(decision, route, department, cancellation)) is not { } step) return SignOutcome.NotYourTurn;
            chain.Append(decision.Area, decision.Item, new()
            {
                Question = question,
                RuleSet = decision.RuleSet,
                Request = $$"""{"hash":{{Shape.Text.ToText(decision.Hash)}},"of":{{Numbers.Of(decision.Number)}}}""",
                Verdict = $$"""{"act":{{Shape.Text.ToText(Words.Of(step.Act).Code)}},"role":{{Shape.Text.ToText(step.Role.Code)}}}""",
            });
            return SignOutcome.Done;
        },
        cancellation,
        Right.Sign);

    private IQueryable<StoredDecision> Signatures(string area) => db.Decisions.AsNoTracking()
        .Where(record => record.Area == area && DecisionQuestions.OfSheet.Contains(record.Question)).OrderBy(record => record.Number);

    private static Signature? Read(StoredDecision record, ApprovalRoute route)
    {
        var verdict = JsonElement.Parse(record.Verdict);
        var (act, role) = (verdict.GetProperty("act").GetString(), verdict.GetProperty("role").GetString());
        return route.Steps.FirstOrDefault(step => Words.Of(step.Act).Code == act && step.Role.Code == role) is { } step
            ? new() { Act = step.Act, Role = step.Role, Person = record.By, Date = record.Date }
            : null;
    }
}

/// <summary>What came of a signature.</summary>
internal enum SignOutcome
{
    Done,
    Stale,
    NotYourTurn,
    ReasonMissing,
}

/// <summary>The signatures on a decision, and what the route says of them.</summary>
internal sealed record Sheet
{
    /// <summary>The number of the decision that is signed.</summary>
    public required long Decision { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public ApprovalRoute Route { get; init; } = null!;

    [System.Text.Json.Serialization.JsonIgnore]
    public ApprovalFinding Finding { get; init; } = null!;

    public bool IsComplete => Finding.IsComplete;

    /// <summary>The role that is next; null where nobody is.</summary>
    public string? Next => Finding.Next?.Role.Code;

    /// <summary>What is missing or wrong.</summary>
    public Rationale Reasons => Finding.Rationale;

    public required IReadOnlyList<SignatureView> Signatures { get; init; }

    /// <summary>The record by which it was given back, where nobody signed since.</summary>
    public StoredDecision? Returned { get; init; }

    /// <summary>Whether the person who asks takes the next step.</summary>
    public required bool MaySign { get; init; }
}

/// <summary>A signature as answers show it.</summary>
internal sealed record SignatureView
{
    public required string Act { get; init; }

    public required string Role { get; init; }

    public required string Person { get; init; }

    public required NodaTime.LocalDate Date { get; init; }

    /// <summary>The record that it is.</summary>
    public required long Number { get; init; }

    public static SignatureView Of(Signature signature, StoredDecision record) => new()
    {
        Act = Words.Of(signature.Act).Code,
        Role = signature.Role.Code,
        Person = signature.Person,
        Date = signature.Date,
        Number = record.Number,
    };
}
