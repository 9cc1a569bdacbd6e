using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.Hazards;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Suppliers;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Approvals;

/// <summary>
/// Lists that the office issues: what a register said on a day, as a version with a number and signatures. It is a record of the chain, so it
/// stays as it was issued while the register goes on.
/// </summary>
internal sealed class IssuedLists(ComplianceDb db, DecisionLedger ledger, SupplierStandings suppliers, HostClock clock, ComplianceRules rules)
{
    public const string UnacceptableRisks = "unacceptable-risks";
    public const string QualifiedSuppliers = "qualified-suppliers";

    /// <summary>The general department compiles and issues the list of the company, each department derives its own (LEC-08).</summary>
    private static readonly ApprovalStep[] Compiled =
    [
        Step(ApprovalAct.Prepare, Role.GeneralDepartment), Step(ApprovalAct.Confirm, Role.DepartmentManager),
    ];

    /// <summary>The lists there are.</summary>
    public static readonly (string Code, string Area, LocalizedText Name)[] Kinds =
    [
        (UnacceptableRisks, Areas.Hazards, LocalizedText.Of("List of unacceptable risks", "不可接受风险清单")),
        (QualifiedSuppliers, Areas.Suppliers, LocalizedText.Of("List of qualified suppliers", "合格供方名录")),
    ];

    /// <summary>Who has to sign a list; null where the rules name nobody.</summary>
    public ApprovalRoute? RouteOf(IssuedList list) => list.Kind == QualifiedSuppliers ? rules.Suppliers.ListApproval
        : list.Department.Length == 0 ? new([Compiled[0]])
        : new([Compiled[1]]);

    /// <summary>All versions, the latest first.</summary>
    public async Task<IReadOnlyList<IssuedList>> AllAsync(CancellationToken cancellation) =>
        [.. (await Records.OrderByDescending(record => record.Number).ToListAsync(cancellation)).Select(IssuedList.Of)];

    public async Task<IssuedList?> FindAsync(long number, CancellationToken cancellation) =>
        await Records.SingleOrDefaultAsync(record => record.Number == number, cancellation) is { } record ? IssuedList.Of(record) : null;

    /// <summary>Makes the next version of a list, to be signed.</summary>
    public async Task<long> MakeAsync(string kind, string department, CancellationToken cancellation)
    {
        var area = Kinds.Single(each => each.Code == kind).Area;
        // Asked before the lock: whoever writes in between is in the next version, and each row names the decision that it repeats.
        var rows = kind == QualifiedSuppliers ? await QualifiedAsync(cancellation) : await UnacceptableAsync(department, cancellation);
        return await ledger.WriteAsync(
            area,
            async chain =>
            {
                var item = department.Length == 0 ? kind : $"{kind} {department}";
                var version = 1 + await Records.CountAsync(record => record.Area == area && record.Item == item, cancellation);
                chain.Append(area, item, new()
                {
                    Question = DecisionQuestions.List,
                    RuleSet = RuleSetStamp.Of(kind == QualifiedSuppliers ? rules.Suppliers : rules.Risks),
                    Request = $$"""{"asOf":{{Shape.Text.ToText(NodaTime.Text.LocalDatePattern.Iso.Format(clock.Today))}},"department":{{Shape.Text.ToText(department)}},"list":{{Shape.Text.ToText(kind)}},"version":{{Numbers.Of(version)}}}""",
                    Verdict = $$"""{"rows":[{{string.Join(',', rows.Select(Written))}}]}""",
                });
                return chain.Number;
            },
            cancellation,
            Right.Decide);
    }

    private IQueryable<StoredDecision> Records => db.Decisions.AsNoTracking().Where(record => record.Question == DecisionQuestions.List);

    private async Task<List<SortedDictionary<string, string>>> UnacceptableAsync(string department, CancellationToken cancellation)
    {
        var items = db.Set<HazardItem>().AsNoTracking().Where(item => item.Standing == "unacceptable");
        if (department.Length > 0) items = items.Where(item => item.Department == department);
        return [.. (await items.OrderBy(item => item.Department).ThenByDescending(item => item.Rank).ThenBy(item => item.Id).ToListAsync(cancellation)).Select(item => RowOf(
            item, item.Name, [("department", item.Department), ("score", Numbers.Of(item.Rank)), ("grade", item.Grade ?? string.Empty)]))];
    }

    private async Task<List<SortedDictionary<string, string>>> QualifiedAsync(CancellationToken cancellation) =>
    [
        .. (await suppliers.AsOfAsync(clock.Today, cancellation)).Where(standing => standing.Verdict.IsOnList == true).Select(standing => RowOf(
            standing.Item, standing.Item.Product,
            [
                ("supplier", standing.Item.Supplier), ("status", Words.Of(standing.Verdict.Status).Code),
                ("nextDue", standing.Verdict.NextDue is { } due ? NodaTime.Text.LocalDatePattern.Iso.Format(due) : string.Empty),
            ])),
    ];

    private static SortedDictionary<string, string> RowOf(RegisterItem item, string name, (string Name, string Value)[] others)
    {
        SortedDictionary<string, string> row = new(StringComparer.Ordinal) { ["id"] = item.Id, ["name"] = name, ["decision"] = Numbers.Of(item.DecisionNumber) };
        foreach (var (column, value) in others) row[column] = value;
        return row;
    }

    private static string Written(SortedDictionary<string, string> row) => "{" + string.Join(',', row.Select(cell => $"\"{cell.Key}\":{Shape.Text.ToText(cell.Value)}")) + "}";

    private static ApprovalStep Step(ApprovalAct act, Role role) =>
        new() { Act = act, Role = role, Rule = RuleId.Parse("LEC-08"), Clause = ClauseReference.Manual("6.1.6.3 e)") };
}

/// <summary>A version of a list as it was made.</summary>
internal sealed record IssuedList
{
    /// <summary>The record that it is.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public StoredDecision Record { get; init; } = null!;

    public long Number => Record.Number;

    public required string Kind { get; init; }

    public required string Department { get; init; }

    public required int Version { get; init; }

    public required string AsOf { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; init; }

    public LocalizedText Name => IssuedLists.Kinds.First(kind => kind.Code == Kind).Name;

    public static IssuedList Of(StoredDecision record)
    {
        var (request, verdict) = (JsonElement.Parse(NewDecision.RequestIn(record.Request)), JsonElement.Parse(record.Verdict));
        return new()
        {
            Record = record,
            Kind = request.GetProperty("list").GetString()!,
            Department = request.GetProperty("department").GetString()!,
            Version = request.GetProperty("version").GetInt32(),
            AsOf = request.GetProperty("asOf").GetString()!,
            Rows = [.. verdict.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateObject().ToDictionary(cell => cell.Name, cell => cell.Value.GetString()!))],
        };
    }
}
