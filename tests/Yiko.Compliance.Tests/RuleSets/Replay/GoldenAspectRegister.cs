using NodaTime;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Everything that a register of aspects may lack, and every change that makes an aspect due for evaluation again.</summary>
internal static class GoldenAspectRegister
{
    private static readonly SignificanceRuleSet[] RuleSets =
    [
        SignificanceRuleSet.Standard, SignificanceRuleSet.P2, SignificanceRuleSet.P7, SignificanceRuleSet.P11,
        SignificanceRuleSet.P5 with { Id = "golden/other-readings", ProgrammeIsDemanded = true, DaysToAnswerChanges = 14 },
    ];

    private static readonly LocalDate Day = new(2026, 3, 31);

    private static readonly ValueList<RecordStanding> Standings =
    [
        ControlRecords.Standing("programme in-force", "MP-1", Day), ControlRecords.Standing("programme draft", "MP-2", Day), ControlRecords.Standing("emergency-plan in-force", "EP-1", Day),
    ];

    private static readonly EnvironmentalAspect Oil = Some.Aspect("全部", AspectType.Resource) with { Department = "生产部", Range = AspectRange.ServiceProcess, Activity = "printing", Impact = "资源消耗" };

    public static GoldenRoom Findings { get; } = new GoldenRoom<AspectCase, AspectFinding, SignificanceRuleSet>(
        "aspect-findings",
        VerdictFormats.AspectFindings,
        rules => new AspectRegister(rules).Check,
        verdict => verdict.Rationale,
        RuleSets,
        [
            new() { Aspect = Oil, AsOf = Day },
            new() { Aspect = Oil, History = [Evaluated(Oil, 5, signatures: 3)], Controls = [ControlRecords.Programme("MP-1")], Standings = Standings, AsOf = Day },
            new() { Aspect = Oil, History = [Evaluated(Oil, 5, signatures: 3)], Controls = [ControlRecords.EmergencyPlan("EP-1")], Standings = Standings, AsOf = Day },
            new() { Aspect = Oil, History = [Evaluated(Oil, 5, signatures: 3), Evaluated(Oil, 1, signatures: 1, day: 9)], Controls = [ControlRecords.Document("ZY-07")], AsOf = Day },
            new() { Aspect = Oil with { IsRegional = true }, History = [Evaluated(Oil, 5, signatures: 3)], AsOf = Day },
            new() { Aspect = Oil with { State = AspectState.Emergency }, History = [Evaluated(Oil, 1, signatures: 3), Evaluated(Some.Aspect("E-2"), 5, signatures: 0)], AsOf = Day },
            new()
            {
                Aspect = Oil with { State = AspectState.Emergency },
                History = [Evaluated(Oil, null, signatures: 2)],
                Controls = [ControlRecords.Programme("MP-1"), ControlRecords.Document("ZY-07"), ControlRecords.EmergencyPlan("EP-1")],
                Standings = Standings,
                AsOf = Day,
            },
            new() { Aspect = Oil, History = [Evaluated(Oil, 5, signatures: 3)], Controls = [ControlRecords.Document("ZY-07")], AsOf = Day },
            new() { Aspect = Oil, History = [Evaluated(Oil, 1, signatures: 3), Evaluated(Oil, 5, signatures: 3)], Controls = [ControlRecords.Programme("MP-1")], Standings = Standings, AsOf = Day },
            new()
            {
                Aspect = Oil,
                History = [Evaluated(Oil, 5, signatures: 3)],
                Controls = [ControlRecords.Programme("MP-2"), ControlRecords.Programme("MP-3"), ControlRecords.Programme("EP-1"), ControlRecords.EmergencyPlan("MP-1")],
                Standings = Standings,
                AsOf = Day,
            },
            new()
            {
                Aspect = Oil with { Department = null, Type = null, Tense = null, State = null },
                History = [Evaluated(Oil, 1, signatures: 3)],
                Changes = [new() { Trigger = AspectTrigger.LegalChange, Date = Day.PlusDays(-20) }, new() { Trigger = AspectTrigger.NewActivity, Date = Day }],
                AsOf = Day,
            },
        ])
    {
        Codes = ["aspect.register.", "aspect.control.", "approval.signature.missing"],
        // Of the list.
        ForeignCodes = ["aspect.register.listed"],
    };

    public static GoldenRoom Reopenings { get; } = new GoldenRoom<AspectCase, AspectReopening, SignificanceRuleSet>(
        "aspect-reopenings",
        VerdictFormats.AspectReopenings,
        rules => new AspectRegister(rules).CheckReopening,
        verdict => verdict.Rationale,
        RuleSets,
        [
            Changed(),
            Changed([.. Enum.GetValues<AspectTrigger>().Select((trigger, i) => new AspectChange { Trigger = trigger, Date = Day.PlusDays(-i) })]),
            Changed(new AspectChange { Trigger = AspectTrigger.LegalChange, Date = Day, AspectIds = ["E-9", "全部"] }),
            Changed(new AspectChange { Trigger = AspectTrigger.ChangedActivity, Date = Day, Activities = ["printing"] }),
            Changed(new AspectChange { Trigger = AspectTrigger.ChangedActivity, Date = Day, Activities = ["cooling"] }),
            Changed(new AspectChange { Trigger = AspectTrigger.MethodChange, Date = Some.Day }, new AspectChange { Trigger = AspectTrigger.MethodChange, Date = Day.PlusDays(1) }),
            Changed(new AspectChange { Trigger = AspectTrigger.NewActivity, Date = Day }) with { History = [] },
        ])
    {
        Codes = ["aspect.trigger.", "aspect.register.unevaluated"],
    };

    private static AspectCase Changed(params AspectChange[] changes) =>
        new() { Aspect = Oil, History = [Evaluated(Oil, 1, signatures: 3)], Changes = [.. changes], AsOf = Day };

    private static EvaluatedAspect Evaluated(EnvironmentalAspect aspect, decimal? points, int signatures, int day = 0) =>
        Some.Evaluated(Some.Resource(points, points) with { Aspect = aspect }, day) with
        {
            Signatures = Some.AllSigned.Take(signatures).Select(signature => signature with { Date = Some.Day.PlusDays(day) }).ToValueList(),
        };
}
