using Yiko.Compliance.Configurations;
using static Yiko.Compliance.Configurations.Events;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>The events of the golden logs, accepted and refused.</summary>
internal static class GoldenLogs
{
    public static IEnumerable<ConfigurationEvent> Standard()
    {
        Events log = new();
        return
        [
            .. Beginning(log),
            .. Links(log),
            .. Requests(log),
            .. Audits(log),
            .. Releases(log),
        ];
    }

    public static IEnumerable<ConfigurationEvent> SmallTeam()
    {
        Events log = new();
        return
        [
            log.Plan(by: "board"),
            log.Plan(),
            .. log.UnderControl()[1..],
            log.Record("CR-1", "code"),
            log.Analyse("CR-1"),
            log.Approve("CR-1", "board"),
            log.Implement("CR-1", "code", "1.0.1", "board"),
            log.Verify("CR-1", "board "),
            log.Verify("CR-1", "engineer"),
            log.ReleaseChange("CR-1", "technical-department"),
        ];
    }

    public static IEnumerable<ConfigurationEvent> ExceptionalRelease()
    {
        Events log = new();
        return
        [
            .. log.UnderControl(),
            log.Keep("code", "1.0.0"),
            log.Keep("manual", "1.0.0"),
            log.Release("R-1", "B-1", new() { AuthorisedBy = "director" }),
            log.Release("R-1", "B-1", new() { AuthorisedBy = "director", Customer = "顾客甲" }),
        ];
    }

    public static IEnumerable<ConfigurationEvent> TamperEvident()
    {
        Events log = new();
        var plan = log.Plan();
        var identified = log.Identify("code") with { Previous = plan.ToHash() };
        return
        [
            log.Plan() with { Previous = "none" },
            plan,
            log.Identify("manual"),
            log.Identify("manual") with { Previous = identified.ToHash() },
            identified,
        ];
    }

    private static IEnumerable<ConfigurationEvent> Beginning(Events log)
    {
        yield return log.Baseline("B-0", Entry("code", "1.0.0"));
        yield return log.Plan(["activities"], major: []);
        yield return log.Plan([], minor: ["leader"]);
        var plan = log.Plan(minor: ["leader"]);
        yield return plan;
        yield return log.Plan(minor: ["leader"], by: "board") with { Methods = [] };
        yield return log.Plan(minor: ["leader"], by: "board") with { Methods = ["label"] };
        yield return log.Plan(minor: ["leader"], by: "board") with { Methods = ["record-number"] };
        yield return log.Identify("code") with { BaselineDocuments = default, VersionReference = " ", Details = null, Scheme = "own" };
        yield return log.Identify("code");
        yield return log.Identify("code");
        yield return log.Identify("manual", ConfigurationItem.Document);
        yield return log.Identify("tool", Term.Of("bench", "bench", "bench"), "edition-and-revision");
        yield return log.Identify("code-2") with { Id = plan.Id };
        log.Today = Start.PlusDays(1);
        yield return log.Version("code", "1.0.0");
        yield return log.Version("manual", "1.0.0") with { Date = Start };
        yield return log.Version("code", "1.0");
        yield return log.Version("code", "0.9.9");
        yield return log.Version("manual", "1.0.0");
        yield return log.Version("tool", "A/0");
        yield return log.Version("ghost", "1.0.0");
        yield return log.Baseline("B-0");
        yield return log.Baseline("B-0", Entry("code", "1.0.0"), Entry("code", "1.0.0"), Entry("manual", "2.0.0"));
        yield return log.Baseline("B-0", Entry("code", "1.0.0", "another hash"));
        yield return log.Baseline("B-1", Entry("code", "1.0.0"), Entry("manual", "1.0.0", HashOf("manual", "1.0.0")));
        yield return log.Baseline("B-1", Entry("tool", "A/0"));
        yield return log.Baseline("B-2", Entry("tool", "A/0")) with { By = "leader" };
        yield return log.Version("code", "1.0.1");
    }

    private static IEnumerable<ConfigurationEvent> Links(Events log) =>
    [
        log.Link("manual", "code"),
        log.Link("manual", "code"),
        log.Link("code", "code"),
        log.ReviewLink("manual", "code"),
        log.ReviewLink("code", "manual"),
        log.Unlink("manual", "code"),
        log.Retire("tool"),
        log.Version("tool", "A/1"),
    ];

    private static IEnumerable<ConfigurationEvent> Requests(Events log)
    {
        log.Today = Start.PlusDays(2);
        return
        [
            log.Record("CR-1") with { Criteria = ["charm"] },
            log.Record("CR-1", "code"),
            log.Record("CR-1", "code"),
            log.Record("CR-2", "code", "manual") with { Criteria = ["editorial"], Urgency = null },
            log.Record("CR-3", "manual", "manual"),
            log.Record("CR-3", "manual"),
            log.Retire("code"),
            log.Approve("CR-1"),
            log.Analyse("CR-9"),
            log.Analyse("CR-1"),
            log.Approve("CR-1", "leader", []),
            log.Approve("CR-1"),
            log.Implement("CR-1", "board", Entry("code", "1.0.1", "h")),
            log.Implement("CR-1", "engineer", Entry("manual", "1.0.1", "h")),
            log.Implement("CR-1", "engineer", Entry("code", "1.0.1")),
            log.Implement("CR-1", "code", "1.0.1"),
            log.Baseline("B-2", Entry("code", "1.0.1")),
            log.Verify("CR-1", "board"),
            log.Verify("CR-1", "engineer"),
            log.Verify("CR-1", passed: false),
            log.Implement("CR-1", "code", "1.0.2"),
            log.Verify("CR-1"),
            log.ReleaseChange("CR-1"),
            log.ReleaseChange("CR-1", "technical-department", "顾客甲"),
            log.Analyse("CR-2"),
            log.Defer("CR-2", "leader"),
            log.Analyse("CR-2"),
            log.Reject("CR-2", "leader"),
            log.Analyse("CR-3"),
            log.Reject("CR-3"),
            log.Record("CR-4", "manual") with { Criteria = ["process"] },
            log.Analyse("CR-4"),
            log.Approve("CR-4", "leader") with { Departments = ["technical-department"] },
            log.Approve("CR-4", "leader") with { Departments = ["technical-department", "general-department"] },
            log.Implement("CR-4", "manual", "1.0.1"),
            log.Verify("CR-4"),
            log.ReleaseChange("CR-4", "technical-department", "general-department"),
        ];
    }

    private static IEnumerable<ConfigurationEvent> Audits(Events log)
    {
        log.Today = Start.PlusDays(3);
        return
        [
            log.Release("R-1", "B-1", null, new ReleaseInspection { Id = "I-1" }),
            log.Release("R-1", "B-1") with { Inspections = default },
            log.Release("R-1", "B-9"),
            log.Release("R-1", "B-1", new() { AuthorisedBy = "director", Customer = "顾客甲" }),
            log.Functional("A-1", "B-1", []),
            log.Functional("A-1", "B-1"),
            log.Functional("A-9", "B-9"),
            log.Functional("A-2", "B-1", new RequirementEvidence { Requirement = "R-1" }),
            log.Physical("A-3", "B-1", Entry("code", "1.0.1", "h"), Entry("code", "1.0.0", "h"), Entry("tool", "A/0", "h")),
            log.Process("A-4", "B-1", new AuditFinding { Id = "F-1", IsMajor = true, Description = "没有记录" }, new AuditFinding { Id = "F-2", IsMajor = false }),
            log.Process("A-5", "B-1", new AuditFinding { Id = "F-1", IsMajor = false }, new AuditFinding { Id = "F-1", IsMajor = false }),
            log.Release("R-1", "B-1"),
            log.Close("A-9", "F-1"),
            log.Close("A-4", "F-9"),
            log.Close("A-4", "F-1"),
            log.Close("A-4", "F-1"),
        ];
    }

    private static IEnumerable<ConfigurationEvent> Releases(Events log)
    {
        log.Today = Start.PlusDays(4);
        return
        [
            .. log.ReadyForRelease(),
            log.Keep("code", "1.0.0"),
            log.Keep("code", "9.0.0"),
            log.Remove("code", "9.0.0"),
            log.Release("R-1", "B-1"),
            log.Release("R-1", "B-1"),
            log.Remove("code", "1.0.0"),
            log.Retire("manual"),
            log.Deliver("S-1", "R-9"),
            log.Deliver("S-1", "R-1", steps: []),
            log.Deliver("S-1", "R-1", Start),
            log.Deliver("S-1", "R-1", steps: ["sent", "usability-tested", "protection-explained"]),
            log.Maintain("M-1", "S-1"),
            log.Deliver("S-1", "R-1"),
            log.Deliver("S-1", "R-1"),
            log.Maintain("M-1", "S-1", []),
            log.Maintain("M-1", "S-1", [.. FiveSteps.AsEnumerable().Reverse()]),
            log.Maintain("M-1", "S-1") with { Customer = null, Engineer = null },
            log.Maintain("M-1", "S-1") with { Customer = "甲", Engineer = "甲 " },
            log.Maintain("M-1", "S-1") with { IsStructural = true },
            log.Maintain("M-1", "S-1") with { IsStructural = true, Request = "CR-4" },
            log.Maintain("M-1", "S-1"),
            log.End("R-1"),
            log.End("R-1"),
            log.Retire("manual"),
            log.Release("R-2", "B-1"),
            log.End("R-2"),
            log.Remove("code", "1.0.0"),
        ];
    }
}
