using static Yiko.Compliance.Configurations.ControllerAsked;
using static Yiko.Compliance.Configurations.Events;

namespace Yiko.Compliance.Configurations;

public sealed class ConfigurationStateTests
{
    [Fact]
    public void Thousands_of_items_are_found_whatever_way_they_came()
    {
        var log = new Events();
        ConfigurationEvent[] events = [.. Enumerable.Range(0, 5000).Select(i => log.Identify($"item-{i}"))];
        var whole = Standard.Replay(ConfigurationState.Empty, events).State;
        var stepped = events.Aggregate(ConfigurationState.Empty, (state, happened) => Standard.Apply(state, happened).State);
        var mixed = Standard.Replay(Standard.Apply(Standard.Replay(ConfigurationState.Empty, events[..1000]).State, events[1000]).State, events[1001..]).State;
        Assert.All([whole, stepped, mixed], state => Assert.All(events, happened => Assert.NotNull(state.Item(((ItemIdentified)happened).Item))));
        Assert.Equal(whole, stepped);
        Assert.Equal(whole, mixed);
        Assert.Equal(whole.Items().Select(item => item.Id), stepped.Items().Select(item => item.Id));
        Assert.Null(stepped.Item("item-5000"));
    }

    [Fact]
    public void Identifiers_with_one_hash_are_told_apart()
    {
        var (first, second) = Colliding();
        var log = new Events();
        var state = Standard.After(
            [
                log.Identify("x"), log.Identify("y"), log.Identify(first), log.Version(first, "1.0.0"), log.Identify(second), log.Identify("z"), log.Link("x", first),
                log.Link("x", second), log.Link("x", "y"), log.Link("x", "z"),
            ]);
        Assert.Equal((first, second), (state.Item(first)!.Id, state.Item(second)!.Id));
        Assert.Equal(ItemState.Draft, state.StateOf(first));
        Assert.Equal(ItemState.Identified, state.StateOf(second));
        Assert.Null(state.Item(first + second));
        state = Standard.Apply(state, log.Version(second, "1.0.0")).State;
        state = Standard.Apply(state, log.ReviewLink("x", second)).State;
        foreach (var gone in (string[])[first, "y", second, "z"])
        {
            var next = Standard.Apply(state, log.Unlink("x", gone)).State;
            Assert.Equal(state.Links().Select(link => link.DependsOn).Where(item => item != gone), next.Links().Select(link => link.DependsOn));
            state = next;
        }

        Assert.Empty(state.Links());
    }

    [Fact]
    public void An_earlier_state_keeps_what_it_was()
    {
        var log = new Events();
        List<ConfigurationState> states = [ConfigurationState.Empty];
        ConfigurationEvent[] events = [.. log.UnderControl(), .. log.WholeChange("CR-1", "1.0.1"), .. log.ReadyForRelease(), log.Release("R-1", "B-1"), log.Deliver("S-1", "R-1"), log.End("R-1")];
        foreach (var happened in events) states.Add(Standard.Apply(states[^1], happened).State);
        for (var i = 0; i <= events.Length; i++)
        {
            Assert.Equal(Standard.Replay(ConfigurationState.Empty, events[..i]).State, states[i]);
            if (i > 0) Assert.NotEqual(states[i - 1], states[i]);
        }
    }

    [Fact]
    public void What_is_unknown_is_null_or_empty()
    {
        var state = ConfigurationState.Empty;
        Assert.Null(state.Plan);
        Assert.Null(state.Request("x"));
        Assert.Null(state.Baseline("x"));
        Assert.Null(state.Audit("x"));
        Assert.Null(state.Release("x"));
        Assert.Null(state.Delivery("x"));
        Assert.Null(state.MasterCopy("x", "1"));
        Assert.Null(state.CurrentVersionOf("x"));
        Assert.Empty(state.VersionsOf("x"));
        Assert.False(state.Equals((object)"text"));
        Assert.False(state.Equals(null));
    }

    [Fact]
    public void A_state_tells_all_that_happened()
    {
        var log = new Events();
        var state = Standard.After(log.UnderControl(), log.WholeChange("CR-1", "1.0.1"), log.ReadyForRelease(), [log.Release("R-1", "B-1"), log.Deliver("S-1", "R-1")]);
        var request = state.Request("CR-1")!;
        Assert.Equal(
            ("CR-1", "the pump stops", true, "soon", "released", "customer", Start, "one module", "board", "engineer", "tester", Start),
            (request.Id, request.Reason, request.IsMajor, request.Urgency, request.State.Code, request.RecordedBy, request.Recorded, request.Analysis, request.DecidedBy, request.ImplementedBy, request.VerifiedBy, request.Closed));
        Assert.Equal(["code"], request.Items);
        Assert.Equal(["performance"], request.Criteria);
        var baseline = state.Baseline("B-1")!;
        Assert.Equal(("B-1", Configurations.Baseline.Product, "board", Start), (baseline.Id, baseline.Type, baseline.ApprovedBy, baseline.Date));
        Assert.Equal(HashOf("code", "1.0.0"), baseline.Contents.Find("code")!.ContentHash);
        var release = Assert.Single(state.Releases());
        Assert.Equal(("R-1", "B-1", "releaser", Start, ReleaseState.Delivered, null, null), (release.Id, release.Baseline, release.ReleasedBy, release.Date, release.State, release.AuthorisedBy, release.Customer));
        var audit = state.Audit("PCA-1")!;
        Assert.Equal((AuditKind.Physical, "B-1", "auditor", Start, true), (audit.Kind, audit.Baseline, audit.By, audit.Date, audit.IsPassed));
        var version = state.VersionsOf("code")[0];
        Assert.Equal(("code", 1, "1.0.0", HashOf("code", "1.0.0"), "author", Start, null), (version.Item, version.Number, version.Version, version.ContentHash, version.By, version.Date, version.Request));
        Assert.Equal(Start, state.Delivery("S-1")!.CopyDate);
        Assert.Equal(["board"], state.Plan!.MajorAuthority);
        Assert.Equal("R-1", Assert.IsType<CopyDelivered>(state.LastEvent).Release);
        Assert.Equal(2, state.Audits().Count);
        Assert.Equal("code 1.0.1 / manual 1.0.0", string.Join(" / ", new ConfigurationRegister(state).Current().Entries.Select(entry => $"{entry.Item} {entry.Version}")));
        Assert.Equal(new ConfigurationRegister(state).Current(), new ConfigurationRegister(state).CurrentSince("B-1"));
        Assert.Null(new ConfigurationRegister(ConfigurationState.Empty).CurrentSince("B-1"));
    }

    [Fact]
    public void The_status_account_has_the_five_parts_and_the_age_of_requests()
    {
        var log = new Events();
        ConfigurationEvent[] events = [.. log.UnderControl(), .. log.WholeChange("CR-1", "1.0.1"), .. log.ReadyForRelease(), log.Release("R-1", "B-1"), log.Record("CR-3", "manual")];
        log.Today = Start.PlusDays(5);
        var account = new ConfigurationRegister(Standard.After(events, [log.Record("CR-2", "code", "manual")])).Account(Start.PlusDays(7));
        var code = account.Items[0];
        Assert.Equal((1, "1.0.1", "1.0.1", ItemState.Released), (code.Updates, code.Latest!.Version, code.Current!.Version, code.State));
        Assert.Equal(["R-1"], code.Releases);
        Assert.Equal([("1.0.0", "1.0.1")], code.Comparison.Select(change => (change.Old!.Version, change.New!.Version)));
        Assert.Equal(["CR-2"], code.OpenRequests);
        Assert.Equal([("CR-3", 7), ("CR-2", 2)], account.OpenRequests.Select(open => (open.Request.Id, open.AgeInDays)));
        Assert.Equal(Start.PlusDays(7), account.AsOf);
        Assert.Empty(ConfigurationChecklists.StatusAccount.Missing(ConfigurationChecklists.StatusAccount.Parts.Select(part => part.Code)));
        Assert.Equal(0, new ConfigurationRegister(Standard.After([new Events().Identify("x")])).Account(Start).Items[0].Updates);
    }

    // Management manual 8.5.2.1 d): the account that is computed is held against the five parts.
    [Fact]
    public void The_account_tells_which_of_its_five_parts_an_item_lacks()
    {
        var log = new Events();
        static string[] Missing(ConfigurationState state) => [.. new ConfigurationRegister(state).Account(Start).Items[0].Missing.Select(reason => reason.Code)];
        var identified = Standard.After([log.Plan(), log.Identify("code")]);
        Assert.Equal(
            [
                "configuration.status.updated-version-missing", "configuration.status.release-identification-missing", "configuration.status.version-identification-missing",
                "configuration.status.version-comparison-missing",
            ],
            Missing(identified));
        var draft = Standard.Apply(identified, log.Version("code", "1.0.0")).State;
        Assert.Equal(["configuration.status.release-identification-missing", "configuration.status.version-identification-missing"], Missing(draft));
        log = new();
        Assert.Equal(["configuration.status.release-identification-missing"], Missing(Standard.After(log.UnderControl())));
        log = new();
        Assert.Empty(Missing(Standard.After(log.UnderControl(), log.ReadyForRelease(), [log.Release("R-1", "B-1")])));
    }

    [Fact]
    public void A_project_has_an_account_of_its_own()
    {
        var log = new Events();
        var state = Standard.After(
            [
                log.Plan(), log.Identify("a") with { Project = "P-1" }, log.Identify("b") with { Project = "P-2" }, log.Identify("c"), log.Record("CR-1", "a"),
                log.Record("CR-2", "b", "c"), log.Record("CR-3", "c"),
            ]);
        var account = new ConfigurationRegister(state).Account(Start, "P-1");
        Assert.Equal(("P-1", "a", "CR-1"), (account.Project, Assert.Single(account.Items.AsEnumerable()).Item.Id, Assert.Single(account.OpenRequests.AsEnumerable()).Request.Id));
        Assert.Equal(["CR-2"], new ConfigurationRegister(state).Account(Start, "P-2").OpenRequests.Select(open => open.Request.Id));
        Assert.Empty(new ConfigurationRegister(state).Account(Start, "p-1").Items);
        Assert.Equal(3, new ConfigurationRegister(state).Account(Start).Items.Count);
        Assert.Equal(state.EventCount, account.Events);
    }

    [Fact]
    public void The_configuration_of_a_day_is_what_was_current_at_its_end()
    {
        var log = new Events();
        List<ConfigurationEvent> events = [.. log.UnderControl()];
        log.Today = Start.PlusDays(2);
        events.AddRange(log.WholeChange("CR-1", "1.0.1"));
        log.Today = Start.PlusDays(4);
        events.Add(log.Retire("manual"));
        var register = new ConfigurationRegister(Standard.After(events));
        string On(int day) => string.Join(" / ", register.Current(Start.PlusDays(day)).Entries.Select(entry => $"{entry.Item} {entry.Version}"));
        Assert.Equal(["", "code 1.0.0 / manual 1.0.0", "code 1.0.0 / manual 1.0.0", "code 1.0.1 / manual 1.0.0", "code 1.0.1 / manual 1.0.0", "code 1.0.1"], Enumerable.Range(-1, 6).Select(On));
        Assert.Equal(register.Current(), register.Current(Start.PlusDays(4)));
        Assert.Equal(register.Current(Start), register.Current(Start.WithCalendar(NodaTime.CalendarSystem.Julian)));
    }

    [Fact]
    public void Checklists_have_as_many_parts_as_the_manual_counts()
    {
        Assert.Equal(
            [5, 3, 5, 3, 3, 5, 3, 2, 3],
            [
                ConfigurationChecklists.Plan.Parts.Count, ConfigurationChecklists.Identification.Parts.Count, ConfigurationChecklists.StatusAccount.Parts.Count,
                ConfigurationChecklists.Dispatch.Parts.Count, ConfigurationChecklists.Protection.Parts.Count, ConfigurationChecklists.Maintenance.Parts.Count,
                ConfigurationChecklists.Methods.Parts.Count, ConfigurationChecklists.MeasuringSoftware.Parts.Count,
                ConfigurationChecklists.Disposition.Parts.Count,
            ]);
        Assert.Equal(["TRC-01", "TRC-01", "CFG-09"], ConfigurationChecklists.Methods.Parts.Select(part => part.WhenMissing!.Rule.ToString()));
    }

    // Management manual 8.5.4.2 and 7.1.5.
    [Fact]
    public void Protection_and_proof_of_measuring_software_say_what_is_missing()
    {
        Assert.Equal(
            ["configuration.protection.virus-protection-missing", "configuration.protection.access-control-missing"],
            ConfigurationChecklists.Protection.Lacking(["stage-backup"]).Select(reason => reason.Code));
        Assert.Equal(
            ["configuration.protection.stage-backup-missing"],
            ConfigurationChecklists.Protection.Lacking(["access-control", "virus-protection"]).Select(reason => reason.Code));
        Assert.Equal(
            ["configuration.measuring-software.not-under-control"],
            ConfigurationChecklists.MeasuringSoftware.Lacking(["verified-before-first-use"]).Select(reason => reason.Code));
        Assert.Equal(
            ["configuration.measuring-software.not-verified"],
            ConfigurationChecklists.MeasuringSoftware.Lacking(["under-configuration-management"]).Select(reason => reason.Code));
    }

    // Invariant 6.5-11: complete if and only if all 5, 3 and 5 parts are present; another part present never makes more parts missing.
    [Property]
    public Property A_plan_is_complete_with_its_five_parts() => CompletesWithAll(ConfigurationChecklists.Plan, 5);

    [Property]
    public Property An_identification_is_complete_with_its_three_parts() => CompletesWithAll(ConfigurationChecklists.Identification, 3);

    [Property]
    public Property A_status_account_is_complete_with_its_five_parts() => CompletesWithAll(ConfigurationChecklists.StatusAccount, 5);

    private static Property CompletesWithAll(Checklist checklist, int parts) => Prop.ForAll(
        Arb.From(from present in Gen.Elements(CodesOf(checklist)).ListOf() from more in Gen.Elements(CodesOf(checklist)) select (present, more)),
        test =>
        {
            var missing = checklist.Missing(test.present).Count;
            var then = checklist.Missing([.. test.present, test.more]).Count;
            return checklist.Parts.Count == parts
                && missing == parts - test.present.Distinct().Count()
                && then == (test.present.Contains(test.more) ? missing : missing - 1);
        });

    private static string[] CodesOf(Checklist checklist) => [.. checklist.Parts.Select(part => part.Code)];

    // The layout of a state is the same in every process: FNV-1a over UTF-16, so two names that collide can be searched for.
    private static (string First, string Second) Colliding()
    {
        Dictionary<uint, string> seen = [];
        for (var i = 0; ; i++)
        {
            var name = "c" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var hash = 2166136261u;
            foreach (var c in name) hash = unchecked((hash ^ c) * 16777619u);
            if (!seen.TryAdd(hash, name)) return (seen[hash], name);
        }
    }
}
