namespace Yiko.Compliance.Configurations;

/// <summary>Logs drawn at random over a few items, requests, baselines and people, so that events meet: many are in order, many are not.</summary>
internal static class RandomLogs
{
    private static readonly string[] Items = ["code", "manual"];
    private static readonly string[] Requests = ["CR-1", "CR-2"];
    private static readonly string[] People = ["board", "engineer", "tester"];
    private static readonly string[] Baselines = ["B-1", "B-2"];

    public static Gen<ConfigurationEvent[]> Any { get; } =
        from prepared in Gen.Choose(0, 4)
        from length in Gen.Choose(0, 80)
        from draws in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 999), 6), length)
        select Write(prepared, draws);

    private static ConfigurationEvent[] Write(int prepared, int[][] draws)
    {
        var log = new Events();
        List<ConfigurationEvent> events = [];
        if (prepared > 0) events.AddRange(log.UnderControl());
        if (prepared > 1) events.AddRange(log.WholeChange("CR-0", "1.0.1"));
        if (prepared > 2) events.AddRange(log.ReadyForRelease());
        if (prepared > 3) events.Add(log.Release("R-0", "B-1"));
        var version = 2;
        foreach (var draw in draws) events.Add(Draw(log, draw, events, ref version));
        return [.. events];
    }

    private static ConfigurationEvent Draw(Events log, int[] draw, List<ConfigurationEvent> before, ref int version)
    {
        var (item, request, person, baseline) = (Pick(Items, draw[1]), Pick(Requests, draw[2]), Pick(People, draw[3]), Pick(Baselines, draw[4]));
        if (draw[5] % 10 == 0) log.Today = log.Today.PlusDays((draw[5] / 10 % 4) - 1);
        if (draw[5] % 3 == 0) version++;
        var label = $"1.0.{(draw[5] % 7 == 0 ? 1 : version)}";
        ConfigurationEvent happened = (draw[0] % 30) switch
        {
            0 => log.Plan(draw[1] % 4 == 0 ? [] : null),
            1 => log.Identify(item),
            2 => log.Version(item, label),
            3 => log.Link(item, Pick(Items, draw[2])),
            4 => log.ReviewLink(item, Pick(Items, draw[2])),
            5 => log.Unlink(item, Pick(Items, draw[2])),
            6 => draw[2] % 5 == 0 ? log.Retire(item) : log.Version(item, label),
            7 => log.Baseline(baseline, Events.Entry("code", label)),
            8 => log.Baseline(baseline, Events.Entry("code", "1.0.0"), Events.Entry("manual", "1.0.0")),
            9 or 10 => log.Record(request, draw[3] % 4 == 0 ? Items : [item]),
            11 or 12 => log.Analyse(request),
            13 or 14 => log.Approve(request, draw[3] % 3 == 0 ? person : "board", draw[4] % 5 == 0 ? Events.ThreeAnswers[..2] : null),
            15 => draw[3] % 3 == 0 ? log.Reject(request, person) : log.Defer(request),
            16 or 17 => log.Implement(request, item, label, person),
            18 => log.Implement(request, person, [.. Items.Select(both => Events.Entry(both, label, Events.HashOf(both, label)))]),
            19 or 20 => log.Verify(request, person, passed: draw[4] % 4 != 0),
            21 => log.ReleaseChange(request, draw[3] % 4 == 0 ? [] : ["technical-department"]),
            22 => log.Functional($"A-{draw[2] % 9}", baseline, new RequirementEvidence { Requirement = "R", IsVerified = draw[3] % 4 != 0 }),
            23 => log.Physical($"A-{draw[2] % 9}", baseline, [.. Items.Take(1 + (draw[3] % 2)).Select(built => Events.Entry(built, "1.0.0", Events.HashOf(built, "1.0.0")))]),
            24 => log.Process($"A-{draw[2] % 9}", baseline, new AuditFinding { Id = "F-1", IsMajor = draw[3] % 2 == 1 }),
            25 => log.Close($"A-{draw[2] % 9}", "F-1"),
            26 => draw[3] % 3 == 0 ? log.Remove(item, "1.0.0") : log.Keep(item, draw[4] % 2 == 0 ? "1.0.0" : label),
            27 => log.Release($"R-{draw[2] % 3}", baseline),
            28 => log.Deliver($"S-{draw[3] % 5}", $"R-{draw[2] % 3}", log.Today.PlusDays(-(draw[4] % 3))),
            _ => log.End($"R-{draw[2] % 3}"),
        };
        return draw[5] % 25 == 1 && before.Count > 0 ? happened with { Id = before[draw[1] % before.Count].Id } : happened;
    }

    private static string Pick(string[] from, int draw) => from[draw % from.Length];
}
