namespace Yiko.Compliance.Configurations;

/// <summary>
/// Logs drawn at random over a few items, requests, baselines and people, so that events meet: many are in order, many are not. Now and then a
/// log goes a whole way, through a change or from the audits to the delivered copies, so that what comes late in a life does come.
/// </summary>
internal static class RandomLogs
{
    private static readonly string[] Items = ["code", "manual"];
    private static readonly string[] Requests = ["CR-1", "CR-2"];
    private static readonly string[] People = ["board", "engineer", "tester", "board "];
    private static readonly string[] Baselines = ["B-1", "B-2"];
    private static readonly ConfigurationRuleSet[] Published =
        [ConfigurationRuleSet.Standard, ConfigurationRuleSet.SmallTeam, ConfigurationRuleSet.WithExceptionalRelease, ConfigurationRuleSet.TamperEvident];

    public static Gen<ConfigurationEvent[]> Any { get; } =
        from prepared in Gen.Choose(0, 6)
        from length in Gen.Choose(0, 80)
        from draws in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 999), 6), length)
        select Write(prepared, draws);

    /// <summary>A log with each published rule set; where the rules demand a chain, most of the events carry the hash of the one accepted before.</summary>
    public static Gen<(ConfigurationRuleSet Rules, ConfigurationEvent[] Log)> UnderAnyRules { get; } =
        from rules in Gen.Elements(Published)
        from log in Any
        select (rules, rules.RequiresHashChain ? Chained(rules, log) : log);

    private static ConfigurationEvent[] Chained(ConfigurationRuleSet rules, ConfigurationEvent[] log)
    {
        EventSourcedConfigurationController controller = new(rules);
        List<ConfigurationEvent> chained = [];
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            chained.Add(chained.Count % 17 == 11 ? happened : happened with { Previous = state.LastEvent?.ToHash() });
            state = controller.Apply(state, chained[^1]).State;
        }

        return [.. chained];
    }

    private static ConfigurationEvent[] Write(int prepared, int[][] draws)
    {
        var log = new Events();
        List<ConfigurationEvent> events = [];
        if (prepared > 0) events.AddRange(log.UnderControl());
        if (prepared > 1) events.AddRange(log.WholeChange("CR-0", "1.0.1"));
        if (prepared > 2) events.AddRange(log.ReadyForRelease());
        if (prepared > 3) events.Add(log.Release("R-0", "B-1"));
        if (prepared > 4) events.Add(log.Deliver("S-0", "R-0"));
        if (prepared > 5) events.Add(log.Maintain("M-0", "S-0"));
        var version = 2;
        foreach (var draw in draws)
        {
            if (draw[0] < 40) events.AddRange(Way(log, draw, version += 2));
            else events.Add(Draw(log, draw, events, ref version));
        }

        return [.. events];
    }

    // One of the longer ways, mostly in order: a baseline that is audited, released and delivered, or a change that is carried out.
    private static IEnumerable<ConfigurationEvent> Way(Events log, int[] draw, int version)
    {
        var number = draw[1] % 50;
        if (draw[0] % 2 == 0) return log.WholeChange($"CR-{10 + number}", $"1.0.{version}").Where((_, i) => draw[5] % 4 != 0 || i != draw[4] % 6);
        var (baseline, release) = ($"B-{10 + number}", $"R-{10 + number}");
        ConfigurationEntry[] contents = [.. Items.Take(1 + (draw[2] % 2)).Select(item => Events.Entry(item, "1.0.0", Events.HashOf(item, "1.0.0")))];
        ConfigurationEvent[] way =
        [
            log.Baseline(baseline, contents),
            log.Functional($"FCA-{number}", baseline),
            log.Physical($"PCA-{number}", baseline, contents),
            log.Keep("code", "1.0.0"),
            log.Keep("manual", "1.0.0"),
            log.Release(release, baseline),
            log.Deliver($"S-{10 + number}", release),
            log.Maintain($"M-{10 + number}", $"S-{10 + number}"),
        ];
        return way.Where((_, i) => draw[5] % 4 != 0 || i != draw[4] % way.Length);
    }

    private static ConfigurationEvent Draw(Events log, int[] draw, List<ConfigurationEvent> before, ref int version)
    {
        var (item, request, person, baseline) = (Pick(Items, draw[1]), Pick(Requests, draw[2]), Pick(People, draw[3]), Pick(Baselines, draw[4]));
        if (draw[5] % 10 == 0) log.Today = log.Today.PlusDays((draw[5] / 10 % 4) - 1);
        if (draw[5] % 3 == 0) version++;
        var label = $"1.0.{(draw[5] % 7 == 0 ? 1 : version)}";
        ConfigurationEvent happened = (draw[0] % 31) switch
        {
            0 => log.Plan(draw[1] % 4 == 0 ? [] : null, by: draw[2] % 2 == 0 ? "board" : "planner"),
            1 => log.Identify(item),
            2 => log.Version(item, label),
            3 => log.Link(item, Pick(Items, draw[2])),
            4 => log.ReviewLink(item, Pick(Items, draw[2])),
            5 => log.Unlink(item, Pick(Items, draw[2])),
            6 => draw[2] % 5 == 0 ? log.Retire(item) : log.Version(item, label),
            7 => log.Baseline(baseline, Events.Entry("code", label)) with { By = draw[3] % 3 == 0 ? person : "board" },
            8 => log.Baseline(baseline, Events.Entry("code", "1.0.0"), Events.Entry("manual", "1.0.0")),
            9 or 10 => log.Record(request, draw[3] % 4 == 0 ? Items : [item]) with { Criteria = draw[4] % 4 == 0 ? ["process"] : ["performance"] },
            11 or 12 => log.Analyse(request),
            13 or 14 => log.Approve(request, draw[3] % 3 == 0 ? person : "board", draw[4] % 5 == 0 ? Events.ThreeAnswers[..2] : null) with
            {
                Departments = draw[1] % 2 == 0 ? ["general-department", "technical-department"] : ["technical-department"],
            },
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
            27 => log.Release($"R-{draw[2] % 3}", baseline, (draw[3] % 3) switch
            {
                0 => new() { AuthorisedBy = "director", Customer = draw[1] % 2 == 0 ? "customer" : null },
                _ => null,
            }),
            28 => log.Deliver($"S-{draw[3] % 5}", $"R-{draw[2] % 3}", log.Today.PlusDays(-(draw[4] % 3)), draw[1] % 5 == 0 ? [.. Events.ThreeSteps.AsEnumerable().Reverse()] : null) with
            {
                Record = $"DR-{draw[5] % 4}",
            },
            29 => log.Maintain($"M-{draw[2] % 3}", $"S-{draw[3] % 5}", draw[1] % 5 == 0 ? Events.FiveSteps[1..] : null) with
            {
                IsStructural = draw[4] % 3 == 0,
                Request = draw[4] % 2 == 0 ? request : null,
            },
            _ => log.End($"R-{draw[2] % 3}"),
        };
        return draw[5] % 25 == 1 && before.Count > 0 ? happened with { Id = before[draw[1] % before.Count].Id } : happened;
    }

    private static string Pick(string[] from, int draw) => from[draw % from.Length];
}
