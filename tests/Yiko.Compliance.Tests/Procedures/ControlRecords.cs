using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Programmes and emergency plans as they stand on a day, examined from their logs, and links to them.</summary>
internal static class ControlRecords
{
    private static readonly CaseExaminer Examiner = new(ProcedureRuleSet.Standard);

    private static readonly string[] Content = ["objectives", "measures-and-duties", "time", "resources"];

    // What happens to a programme, one step a day, and where it stands afterwards.
    private static readonly (string Stage, CaseEntry Entry)[] OfProgramme =
    [
        ("reviewed", new CaseEntry { Step = "review", Date = default }.Present("content", Content).With(CaseValue.Of("scope", "company"))
            .Signed("company", "prepare", "general-department", "g1").Signed("company", "review", "management-representative", "m1")),
        ("in-force", new CaseEntry { Step = "approve", Date = default }.Signed("company", "approve", "general-manager", "gm")
            .With(CaseValue.Of("end-date", [("first", new LocalDate(2026, 11, 30)), ("not-after", new LocalDate(2026, 12, 31))]))),
        ("checked", new CaseEntry { Step = "check", Date = default }.Linked("check-procedure", "ANML-CX-18")),
    ];

    private static readonly (string Stage, CaseEntry Entry)[] OfPlan =
    [
        ("approved", new CaseEntry { Step = "approve", Date = default }.Present("content", "scenario", "prevention", "response")),
        ("in-force", new CaseEntry { Step = "communicate", Date = default }.Linked("parties-informed", "M-1")),
        ("review-due", new CaseEntry { Step = "occur", Date = default }),
    ];

    private static readonly Dictionary<string, (string Stage, CaseEntry Entry)[]> Paths = new()
    {
        ["programme draft"] = [],
        ["programme reviewed"] = OfProgramme[..1],
        ["programme in-force"] = OfProgramme[..2],
        ["programme checked"] = OfProgramme,
        ["programme action-needed"] = [.. OfProgramme, ("action-needed", new() { Step = "find-problem", Date = default })],
        ["programme completed"] = [.. OfProgramme, ("completed", new() { Step = "complete", Date = default })],
        ["programme under-revision"] = [.. OfProgramme[..2], ("under-revision", new() { Step = "change", Date = default })],
        ["programme revised"] = [.. OfProgramme[..2], ("under-revision", new() { Step = "change", Date = default }), ("draft", new() { Step = "revise", Date = default })],
        ["emergency-plan draft"] = [],
        ["emergency-plan approved"] = OfPlan[..1],
        ["emergency-plan in-force"] = OfPlan[..2],
        ["emergency-plan review-due"] = OfPlan,
        ["emergency-plan revised"] = [.. OfPlan, ("draft", new() { Step = "revise", Date = default })],
        ["emergency-plan withdrawn"] = [.. OfPlan[..2], ("withdrawn", new() { Step = "withdraw", Date = default })],
    };

    public static CaseLink Programme(string to, string? item = null) => new() { Link = "programme", To = to, Item = item };

    public static CaseLink EmergencyPlan(string to, string? item = null) => new() { Link = "emergency-plan", To = to, Item = item };

    public static CaseLink Document(string to, string? item = null) => new() { Link = "operational-control", To = to, Item = item };

    /// <summary>The standing of a record on a day, such as that of a "programme in-force": its last step was taken on that day.</summary>
    public static RecordStanding Standing(string kindAndWay, string id, LocalDate asOf)
    {
        var path = Paths[kindAndWay];
        var kind = kindAndWay[..kindAndWay.IndexOf(' ', StringComparison.Ordinal)];
        var standing = Examiner.Examine(new()
        {
            Kind = kind,
            Id = id,
            AsOf = asOf,
            Entries = [.. path.Select((taken, i) => taken.Entry with { Date = asOf.PlusDays(i + 1 - path.Length) })],
            Linked = [new() { Id = "ANML-CX-18", Kind = "document", Since = new(2020, 1, 1) }, new() { Id = "M-1", Kind = "message", Since = new(2020, 1, 1) }],
        });
        Assert.Equal(path.Length == 0 ? "draft" : path[^1].Stage, standing.Stage);
        return standing.Record;
    }
}
