namespace Yiko.Compliance.Configurations;

/// <summary>The laws of configuration management over random logs, under every published rule set.</summary>
public sealed class ConfigurationControllerProperties
{
    private static readonly Arbitrary<(ConfigurationRuleSet Rules, ConfigurationEvent[] Log)> Logs = Arb.From(RandomLogs.UnderAnyRules);

    private static readonly HashSet<string> AcceptedCodes =
    [
        "configuration.plan.adopted", "configuration.item.identified", "configuration.version.added", "configuration.link.made", "configuration.link.ended",
        "configuration.link.reviewed", "configuration.item.taken-out", "configuration.request.recorded", "configuration.request.analysed",
        "configuration.request.approved", "configuration.request.rejected", "configuration.request.deferred", "configuration.request.implemented",
        "configuration.request.verified", "configuration.request.verification-failed", "configuration.request.released", "configuration.baseline.set",
        "configuration.audit.held", "configuration.audit.finding-dealt-with", "configuration.master-copy.kept", "configuration.master-copy.removed",
        "configuration.release.released", "configuration.delivery.delivered", "configuration.maintenance.recorded", "configuration.release.end-of-life",
    ];

    // The laws below say little if the logs never get far. Logs are drawn until every kind of acceptance was seen; the rarest comes once in
    // some thousand logs.
    [Fact]
    public void Random_logs_reach_every_kind_of_acceptance()
    {
        var missing = AcceptedCodes.ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round < 50 && missing.Count > 0; round++)
        {
            foreach (var (rules, log) in RandomLogs.UnderAnyRules.Sample(500))
                missing.ExceptWith(Steps(rules, log).Where(step => step.Verdict.IsAccepted).Select(step => step.Verdict.Rationale[0].Code));
        }

        Assert.Empty(missing);
    }

    // Half of the logs and more get so far: far fewer would mean that the laws of releases and traces are held by logs that have none.
    [Fact]
    public void Many_random_logs_have_audits_baselines_releases_and_deliveries()
    {
        var logs = RandomLogs.UnderAnyRules.Sample(400).Select(test => Steps(test.Rules, test.Log)
            .Where(step => step.Verdict.IsAccepted)
            .Select(step => step.Verdict.Rationale[0].Code)
            .ToHashSet(StringComparer.Ordinal)).ToArray();
        string[] late =
        [
            "configuration.baseline.set", "configuration.audit.held", "configuration.release.released", "configuration.delivery.delivered",
            "configuration.request.verified", "configuration.maintenance.recorded",
        ];
        Assert.All(late, code => Assert.InRange(logs.Count(codes => codes.Contains(code)), 100, 400));
    }

    [Property(MaxTest = 400)]
    public Property Verdicts_are_those_of_the_slow_oracle() => Prop.ForAll(Logs, test =>
    {
        var oracle = new LogOracle(test.Rules);
        var state = ConfigurationState.Empty;
        foreach (var step in Steps(test.Rules, test.Log))
        {
            Assert.True(oracle.Take(step.Happened) == step.Verdict.IsAccepted, $"{step.Happened.Kind}: {step.Verdict.Rationale}");
            state = step.After;
        }

        foreach (var item in state.Items().Select(item => item.Id))
        {
            Assert.Equal(oracle.CurrentOf(item), state.CurrentVersionOf(item)?.Version);
            Assert.Equal(oracle.VersionsOf(item).Select(version => version.Version), state.VersionsOf(item).Select(version => version.Version));
        }

        Assert.Equal(oracle.Log.Count, state.EventCount);
    });

    [Property(MaxTest = 40)]
    public Property A_refused_event_never_changes_the_state() => Prop.ForAll(Logs, test =>
    {
        EventSourcedConfigurationController controller = new(test.Rules);
        foreach (var step in Steps(test.Rules, test.Log))
        {
            var before = controller.Replay(ConfigurationState.Empty, test.Log.TakeWhile(earlier => !ReferenceEquals(earlier, step.Happened))).State;
            if (!step.Verdict.IsAccepted) Assert.Same(step.Before, step.After);
            Assert.True(before.Equals(step.Before), "The state before is as it was.");
        }
    });

    [Property(MaxTest = 200)]
    public Property A_log_replays_to_the_same_state_in_any_batch_size() => Prop.ForAll(
        Arb.From(from test in RandomLogs.UnderAnyRules from size in Gen.Choose(1, 100) select (test.Rules, test.Log, size)),
        test =>
        {
            EventSourcedConfigurationController controller = new(test.Rules);
            var stepped = test.Log.Aggregate(ConfigurationState.Empty, (state, happened) => controller.Apply(state, happened).State);
            var batched = test.Log.Chunk(test.size).Aggregate(ConfigurationState.Empty, (state, batch) => controller.Replay(state, batch).State);
            var whole = controller.Replay(ConfigurationState.Empty, test.Log);
            Assert.Equal(stepped, batched);
            Assert.Equal(stepped, whole.State);
            Assert.Equal(stepped.GetHashCode(), whole.State.GetHashCode());
            Assert.Equal(test.Log.Length, whole.Accepted + whole.Refused.Count);
            Assert.Equal(
                stepped.Links().Select(link => (link.Item, link.DependsOn, link.ReviewedVersions)),
                whole.State.Links().Select(link => (link.Item, link.DependsOn, link.ReviewedVersions)));
            Assert.Equal(
                stepped.MasterCopies().Select(copy => (copy.Item, copy.Version, copy.Location)),
                whole.State.MasterCopies().Select(copy => (copy.Item, copy.Version, copy.Location)));
        });

    [Property]
    public Property A_rationale_tells_the_verdict() => Prop.ForAll(Logs, test =>
    {
        ConfigurationVerdict[] verdicts = [.. Steps(test.Rules, test.Log).Select(step => step.Verdict)];
        var whole = new EventSourcedConfigurationController(test.Rules).Replay(ConfigurationState.Empty, test.Log);
        Assert.Equal(whole.Refused.Select(refused => refused.Verdict), verdicts.Where(verdict => !verdict.IsAccepted));
        Assert.Equal(whole.Refused.Select(refused => refused.Place), verdicts.Select((verdict, i) => (verdict, i)).Where(pair => !pair.verdict.IsAccepted).Select(pair => pair.i + 1));
        Assert.All(verdicts, verdict => Assert.Equal(verdict.IsAccepted, AcceptedCodes.Contains(verdict.Rationale[0].Code)));
    });

    [Property]
    public Property Versions_increase_and_never_change_again() => Prop.ForAll(Logs, test =>
    {
        foreach (var step in Steps(test.Rules, test.Log))
        {
            foreach (var item in step.After.Items().Select(item => item.Id))
            {
                var (before, versions) = (step.Before.VersionsOf(item), step.After.VersionsOf(item));
                Assert.Equal(before.Select(Told), versions.Take(before.Count).Select(Told));
                Assert.Equal(Enumerable.Range(1, versions.Count), versions.Select(version => version.Number));
                Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.True(VersionPattern.ThreeNumbers.Compare(pair.First.Version, pair.Second.Version) < 0));
            }

            Assert.All(step.Before.Baselines(), baseline => Assert.Equal(Told(baseline), Told(step.After.Baseline(baseline.Id)!)));
        }
    });

    // A version that a controlled item gets comes from the one request that names the item, which is approved at that very moment.
    [Property(MaxTest = 200)]
    public Property Every_update_of_a_controlled_item_has_one_approved_request() => Prop.ForAll(Logs, test =>
    {
        foreach (var step in Steps(test.Rules, test.Log))
        {
            foreach (var item in step.After.Items().Select(item => item.Id).Where(item => step.Before.CurrentVersionOf(item) is not null))
            {
                var added = step.After.VersionsOf(item).Skip(step.Before.VersionsOf(item).Count).ToArray();
                if (added.Length == 0) continue;
                var request = step.Before.Request(Assert.Single(added).Request!)!;
                Assert.Equal("approved", request.State.Code);
                Assert.Contains(item, request.Items);
                Assert.Equal("board", request.DecidedBy!.Trim());
                Assert.Equal(request.Id, Assert.IsType<RequestImplemented>(step.Happened).Request);
            }
        }
    });

    // The last audit of each kind counts, whatever an earlier one has shown.
    [Property(MaxTest = 200)]
    public Property A_release_has_both_audits_of_its_baseline_no_open_finding_and_its_master_copies() => Prop.ForAll(Logs, test =>
    {
        List<AuditHeld> held = [];
        foreach (var step in Steps(test.Rules, test.Log))
        {
            foreach (var release in step.After.Releases())
            {
                if (step.Before.Release(release.Id) is null && release.AuthorisedBy is null) Assert.True(IsReady(step.Before, release.Baseline, held));
                if (release.State == ReleaseState.Archived) continue;
                Assert.All(step.After.Baseline(release.Baseline)!.Contents.Entries, entry => Assert.NotNull(step.After.MasterCopy(entry.Item, entry.Version)));
            }

            if (step.Verdict.IsAccepted && step.Happened is AuditHeld audit) held.Add(audit);
        }
    });

    [Property(MaxTest = 200)]
    public Property An_open_finding_more_never_enables_a_release() => Prop.ForAll(Logs, test =>
    {
        EventSourcedConfigurationController controller = new(test.Rules with { RequiresHashChain = false });
        var state = controller.Replay(ConfigurationState.Empty, test.Log.Select(happened => happened with { Previous = null })).State;
        foreach (var baseline in state.Baselines())
        {
            var release = new Events { Today = state.LastEvent!.Date }.Release("R-100", baseline.Id) with { Id = "E-release" };
            var audit = new Events { Today = state.LastEvent.Date }.Process("A-100", baseline.Id, new AuditFinding { Id = "F", IsMajor = true });
            var worse = controller.Apply(state, audit with { Id = "E-last" }).State;
            var (then, now) = (controller.Apply(worse, release).Verdict, controller.Apply(state, release).Verdict);
            Assert.False(then.IsAccepted);
            if (!now.IsAccepted) Assert.Superset(now.Rationale.ToHashSet(), then.Rationale.ToHashSet());
        }
    });

    [Property(MaxTest = 200)]
    public Property Traces_back_and_forward_are_inverse_and_total() => Prop.ForAll(Logs, test =>
    {
        var state = new EventSourcedConfigurationController(test.Rules).Replay(ConfigurationState.Empty, test.Log).State;
        ConfigurationRegister register = new(state);
        foreach (var delivery in state.Deliveries())
        {
            var trace = register.TraceOf(delivery.SerialNumber)!;
            foreach (var version in state.Items().SelectMany(item => state.VersionsOf(item.Id)))
            {
                var leadsForward = register.CopiesWith(version.Item, version.Version).Any(copy => copy.SerialNumber == delivery.SerialNumber);
                Assert.Equal(trace.Baseline.Contents.Find(version.Item)?.Version == version.Version, leadsForward);
            }

            Assert.Contains(delivery.SerialNumber, register.CopiesOf(trace.Release.Id).Select(copy => copy.SerialNumber));
        }

        Assert.Equal(state.Deliveries().Count, state.Deliveries().Select(delivery => delivery.Record).Distinct().Count());
        Assert.Equal(
            state.Releases().Where(release => release.State == ReleaseState.Released).Select(release => release.Id),
            register.Gaps().Where(gap => gap.Code == "configuration.trace.no-copy").Select(gap => gap.Argument("release")!.Text!.English));
    });

    [Property]
    public Property The_status_account_counts_the_events() => Prop.ForAll(Logs, test =>
    {
        var oracle = new LogOracle(test.Rules);
        foreach (var happened in test.Log) oracle.Take(happened);
        var state = new EventSourcedConfigurationController(test.Rules).Replay(ConfigurationState.Empty, test.Log).State;
        var account = new ConfigurationRegister(state).Account(Events.Start.PlusDays(30));
        Assert.Equal(oracle.Log.Count, account.Events);
        Assert.Equal(oracle.Of<ItemIdentified>().Count(), account.Items.Count);
        foreach (var item in account.Items)
        {
            Assert.Equal(Math.Max(oracle.VersionsOf(item.Item.Id).Length - 1, 0), item.Updates);
            Assert.Equal(oracle.OpenRequestsOn(item.Item.Id).Order(StringComparer.Ordinal), item.OpenRequests);
            Assert.Equal(item.Updates, item.Comparison.Count);
            Assert.Equal(oracle.CurrentOf(item.Item.Id), item.Current?.Version);
            Assert.Equal(oracle.IsRetired(item.Item.Id), item.State == ItemState.Retired);
        }

        Assert.Equal(
            oracle.Of<RequestRecorded>().Where(it => oracle.StateOf(it.Request) is not ("rejected" or "released")).Select(it => it.Request).Order(),
            account.OpenRequests.Select(open => open.Request.Id).Order());
    });

    [Property]
    public Property The_configuration_of_a_day_is_that_of_the_log_up_to_it() => Prop.ForAll(Logs, test =>
    {
        var oracle = new LogOracle(test.Rules);
        foreach (var happened in test.Log) oracle.Take(happened);
        var register = new ConfigurationRegister(new EventSourcedConfigurationController(test.Rules).Replay(ConfigurationState.Empty, test.Log).State);
        foreach (var day in oracle.Log.Select(happened => happened.Date).Distinct().SelectMany(date => new[] { date.PlusDays(-1), date }))
        {
            var then = oracle.On(day);
            Assert.Equal(
                then.Of<ItemIdentified>().Select(it => it.Item).Where(item => !then.IsRetired(item) && then.CurrentOf(item) is not null)
                    .Order(StringComparer.Ordinal).Select(item => (item, then.CurrentOf(item)!)),
                register.Current(day).Entries.Select(entry => (entry.Item, entry.Version)));
        }
    });

    [Property]
    public Property A_chained_log_replays_as_the_same_state_and_shows_any_change() => Prop.ForAll(
        Arb.From(from log in RandomLogs.Any from place in Gen.Choose(0, 1000) select (log, place)),
        test =>
        {
            var oracle = new LogOracle(ConfigurationRuleSet.Standard);
            ConfigurationEvent[] chained = [.. ConfigurationEvent.Chain(test.log.Where(oracle.Take))];
            Assert.Null(ConfigurationEvent.FirstBreak(chained));
            var strict = new EventSourcedConfigurationController(ConfigurationRuleSet.TamperEvident);
            Assert.Equal(chained.Length, strict.Replay(ConfigurationState.Empty, chained).Accepted);
            if (chained.Length < 2) return;
            var at = test.place % (chained.Length - 1);
            chained[at] = chained[at] with { By = "somebody else" };
            Assert.Equal(at + 2, ConfigurationEvent.FirstBreak(chained));
            string[] found = [.. strict.Replay(ConfigurationState.Empty, chained).Refused.SelectMany(refused => refused.Verdict.Rationale).Select(reason => reason.Code)];
            Assert.True(found.Contains("configuration.log.tampered") || found.Contains("configuration.log.beginning-missing"));
        });

    private static IEnumerable<(ConfigurationState Before, ConfigurationEvent Happened, ConfigurationVerdict Verdict, ConfigurationState After)> Steps(
        ConfigurationRuleSet rules, ConfigurationEvent[] log)
    {
        EventSourcedConfigurationController controller = new(rules);
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            var (verdict, after) = controller.Apply(state, happened);
            yield return (state, happened, verdict, after);
            state = after;
        }
    }

    private static (int, string, string, string, NodaTime.LocalDate, string?) Told(ItemVersion version) =>
        (version.Number, version.Version, version.ContentHash, version.By, version.Date, version.Request);

    private static (string, Term, Configuration, string, NodaTime.LocalDate) Told(Baseline baseline) =>
        (baseline.Id, baseline.Type, baseline.Contents, baseline.ApprovedBy, baseline.Date);

    private static bool IsReady(ConfigurationState state, string baseline, List<AuditHeld> held)
    {
        AuditHeld[] own = [.. held.Where(audit => audit.Baseline == baseline)];
        bool IsPassed(AuditKind kind) => Array.FindLast(own, audit => audit.AuditKind == kind) is { } last && state.Audit(last.Audit)!.IsPassed;
        return IsPassed(AuditKind.Functional)
            && IsPassed(AuditKind.Physical)
            && own.All(audit => state.Audit(audit.Audit)!.Findings.All(finding => !finding.IsOpen || !finding.IsMajor));
    }
}
