using static Yiko.Compliance.Configurations.ControllerAsked;

namespace Yiko.Compliance.Configurations;

/// <summary>The laws of configuration management over random logs.</summary>
public sealed class ConfigurationControllerProperties
{
    private static readonly Arbitrary<ConfigurationEvent[]> Logs = Arb.From(RandomLogs.Any);

    private static readonly HashSet<string> AcceptedCodes =
    [
        "configuration.plan.adopted", "configuration.item.identified", "configuration.version.added", "configuration.link.made", "configuration.link.ended",
        "configuration.link.reviewed", "configuration.item.taken-out", "configuration.request.recorded", "configuration.request.analysed",
        "configuration.request.approved", "configuration.request.rejected", "configuration.request.deferred", "configuration.request.implemented",
        "configuration.request.verified", "configuration.request.verification-failed", "configuration.request.released", "configuration.baseline.set",
        "configuration.audit.held", "configuration.audit.finding-dealt-with", "configuration.master-copy.kept", "configuration.master-copy.removed",
        "configuration.release.released", "configuration.delivery.delivered", "configuration.release.end-of-life",
    ];

    // The laws below say little if the logs never get far. Logs are drawn until every kind of acceptance was seen; the rarest comes once in
    // some thousand logs.
    [Fact]
    public void Random_logs_reach_every_kind_of_acceptance()
    {
        var missing = AcceptedCodes.ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round < 50 && missing.Count > 0; round++)
        {
            foreach (var log in RandomLogs.Any.Sample(500))
            {
                var state = ConfigurationState.Empty;
                foreach (var happened in log)
                {
                    (var verdict, state) = Standard.Apply(state, happened);
                    if (verdict.IsAccepted) missing.Remove(verdict.Rationale[0].Code);
                }
            }
        }

        Assert.Empty(missing);
    }

    [Property(MaxTest = 400)]
    public Property Verdicts_are_those_of_the_slow_oracle() => Prop.ForAll(Logs, log =>
    {
        var oracle = new LogOracle();
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            (var verdict, state) = Standard.Apply(state, happened);
            Assert.True(oracle.Take(happened) == verdict.IsAccepted, $"{happened.Kind}: {verdict.Rationale}");
        }

        foreach (var item in state.Items().Select(item => item.Id))
        {
            Assert.Equal(oracle.CurrentOf(item), state.CurrentVersionOf(item)?.Version);
            Assert.Equal(oracle.VersionsOf(item).Select(version => version.Version), state.VersionsOf(item).Select(version => version.Version));
        }

        Assert.Equal(oracle.Log.Count, state.EventCount);
    });

    [Property(MaxTest = 40)]
    public Property A_refused_event_never_changes_the_state() => Prop.ForAll(Logs, log =>
    {
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            var before = Standard.Replay(ConfigurationState.Empty, log.TakeWhile(earlier => !ReferenceEquals(earlier, happened))).State;
            var (verdict, after) = Standard.Apply(state, happened);
            if (!verdict.IsAccepted) Assert.Same(state, after);
            Assert.True(before.Equals(state), "The state before is as it was.");
            state = after;
        }
    });

    [Property(MaxTest = 200)]
    public Property A_log_replays_to_the_same_state_in_any_batch_size() => Prop.ForAll(
        Arb.From(from log in RandomLogs.Any from size in Gen.Choose(1, 100) select (log, size)),
        test =>
        {
            var stepped = test.log.Aggregate(ConfigurationState.Empty, (state, happened) => Standard.Apply(state, happened).State);
            var batched = test.log.Chunk(test.size).Aggregate(ConfigurationState.Empty, (state, batch) => Standard.Replay(state, batch).State);
            var whole = Standard.Replay(ConfigurationState.Empty, test.log);
            Assert.Equal(stepped, batched);
            Assert.Equal(stepped, whole.State);
            Assert.Equal(stepped.GetHashCode(), whole.State.GetHashCode());
            Assert.Equal(test.log.Length, whole.Accepted + whole.Refused.Count);
            Assert.Equal(
                stepped.Links().Select(link => (link.Item, link.DependsOn, link.ReviewedVersions)),
                whole.State.Links().Select(link => (link.Item, link.DependsOn, link.ReviewedVersions)));
            Assert.Equal(
                stepped.MasterCopies().Select(copy => (copy.Item, copy.Version, copy.Location)),
                whole.State.MasterCopies().Select(copy => (copy.Item, copy.Version, copy.Location)));
        });

    [Property]
    public Property A_rationale_tells_the_verdict() => Prop.ForAll(Logs, log =>
    {
        var accepted = log
            .Aggregate(
                (State: ConfigurationState.Empty, Verdicts: new List<ConfigurationVerdict>()),
                (fold, happened) =>
                {
                    var (verdict, after) = Standard.Apply(fold.State, happened);
                    fold.Verdicts.Add(verdict);
                    return (after, fold.Verdicts);
                }).Verdicts;
        var whole = Standard.Replay(ConfigurationState.Empty, log);
        Assert.Equal(whole.Refused.Select(refused => refused.Verdict), accepted.Where(verdict => !verdict.IsAccepted));
        Assert.Equal(whole.Refused.Select(refused => refused.Place), accepted.Select((verdict, i) => (verdict, i)).Where(pair => !pair.verdict.IsAccepted).Select(pair => pair.i + 1));
        Assert.All(accepted, verdict => Assert.Equal(verdict.IsAccepted, AcceptedCodes.Contains(verdict.Rationale[0].Code)));
    });

    [Property]
    public Property Versions_increase_and_never_change_again() => Prop.ForAll(Logs, log =>
    {
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            var next = Standard.Apply(state, happened).State;
            foreach (var item in next.Items().Select(item => item.Id))
            {
                var versions = next.VersionsOf(item);
                Assert.Equal(state.VersionsOf(item).Select(Told), versions.Take(state.VersionsOf(item).Count).Select(Told));
                Assert.Equal(Enumerable.Range(1, versions.Count), versions.Select(version => version.Number));
                Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.True(VersionPattern.ThreeNumbers.Compare(pair.First.Version, pair.Second.Version) < 0));
            }

            Assert.All(state.Baselines(), baseline => Assert.Equal(Told(baseline), Told(next.Baseline(baseline.Id)!)));
            state = next;
        }
    });

    [Property(MaxTest = 200)]
    public Property Every_update_of_a_controlled_item_has_one_approved_request() => Prop.ForAll(Logs, log =>
    {
        var oracle = new LogOracle();
        foreach (var happened in log) oracle.Take(happened);
        var made = oracle.Of<RequestImplemented>().SelectMany(it => it.Versions, (it, entry) => (it.Request, entry.Item, entry.Version)).ToArray();
        var state = Standard.Replay(ConfigurationState.Empty, log).State;
        foreach (var version in state.Items().SelectMany(item => state.VersionsOf(item.Id)))
        {
            if (version.Request is null) continue;
            Assert.Single(made, (version.Request, version.Item, version.Version));
            Assert.NotNull(state.Request(version.Request)!.DecidedBy);
            Assert.NotEqual(RequestState.Rejected, state.Request(version.Request)!.State);
        }
    });

    [Property(MaxTest = 200)]
    public Property A_release_has_both_audits_of_its_baseline_no_open_finding_and_its_master_copies() => Prop.ForAll(Logs, log =>
    {
        var state = ConfigurationState.Empty;
        foreach (var happened in log)
        {
            var next = Standard.Apply(state, happened).State;
            foreach (var release in next.Releases())
            {
                if (state.Release(release.Id) is null) Assert.True(IsReady(state, release.Baseline));
                if (release.State == ReleaseState.Archived) continue;
                Assert.All(next.Baseline(release.Baseline)!.Contents.Entries, entry => Assert.NotNull(next.MasterCopy(entry.Item, entry.Version)));
            }

            state = next;
        }
    });

    [Property(MaxTest = 200)]
    public Property An_open_finding_more_never_enables_a_release() => Prop.ForAll(Logs, log =>
    {
        var state = Standard.Replay(ConfigurationState.Empty, log).State;
        foreach (var baseline in state.Baselines())
        {
            var release = new Events { Today = state.LastEvent!.Date }.Release("R-100", baseline.Id) with { Id = "E-release" };
            var audit = new Events { Today = state.LastEvent.Date }.Process("A-100", baseline.Id, new AuditFinding { Id = "F", IsMajor = true });
            var worse = Standard.Apply(state, audit with { Id = "E-last" }).State;
            var (then, now) = (Standard.Apply(worse, release).Verdict, Standard.Apply(state, release).Verdict);
            Assert.False(then.IsAccepted);
            if (!now.IsAccepted) Assert.Superset(now.Rationale.ToHashSet(), then.Rationale.ToHashSet());
        }
    });

    [Property(MaxTest = 200)]
    public Property Traces_back_and_forward_are_inverse_and_total() => Prop.ForAll(Logs, log =>
    {
        var state = Standard.Replay(ConfigurationState.Empty, log).State;
        foreach (var delivery in state.Deliveries())
        {
            var trace = new ConfigurationRegister(state).TraceOf(delivery.SerialNumber)!;
            foreach (var version in state.Items().SelectMany(item => state.VersionsOf(item.Id)))
            {
                var leadsForward = new ConfigurationRegister(state).CopiesWith(version.Item, version.Version).Any(copy => copy.SerialNumber == delivery.SerialNumber);
                Assert.Equal(trace.Baseline.Contents.Find(version.Item)?.Version == version.Version, leadsForward);
            }

            Assert.Contains(delivery.SerialNumber, new ConfigurationRegister(state).CopiesOf(trace.Release.Id).Select(copy => copy.SerialNumber));
        }
    });

    [Property]
    public Property The_status_account_counts_the_events() => Prop.ForAll(Logs, log =>
    {
        var oracle = new LogOracle();
        foreach (var happened in log) oracle.Take(happened);
        var state = Standard.Replay(ConfigurationState.Empty, log).State;
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
            oracle.Of<RequestRecorded>().Where(it => oracle.StateOf(it.Request) is not (RequestState.Rejected or RequestState.Released)).Select(it => it.Request).Order(),
            account.OpenRequests.Select(open => open.Request.Id).Order());
    });

    [Property]
    public Property A_chained_log_replays_as_the_same_state_and_shows_any_change() => Prop.ForAll(
        Arb.From(from log in RandomLogs.Any from place in Gen.Choose(0, 1000) select (log, place)),
        test =>
        {
            var oracle = new LogOracle();
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

    private static (int, string, string, string, NodaTime.LocalDate, string?) Told(ItemVersion version) =>
        (version.Number, version.Version, version.ContentHash, version.By, version.Date, version.Request);

    private static (string, Term, Configuration, string, NodaTime.LocalDate) Told(Baseline baseline) =>
        (baseline.Id, baseline.Type, baseline.Contents, baseline.ApprovedBy, baseline.Date);

    private static bool IsReady(ConfigurationState state, string baseline) =>
        state.Audits().Any(audit => audit.Baseline == baseline && audit.Kind == AuditKind.Functional && audit.IsPassed)
        && state.Audits().Any(audit => audit.Baseline == baseline && audit.Kind == AuditKind.Physical && audit.IsPassed)
        && state.Audits().Where(audit => audit.Baseline == baseline)
            .All(audit => audit.Findings.All(finding => !finding.IsOpen || !finding.IsMajor));
}
