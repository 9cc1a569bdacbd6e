using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.RuleSets.Replay;

public sealed class ConfigurationVerdictTests
{
    private static readonly EventSourcedConfigurationController Controller = new(ConfigurationRuleSet.Standard);

    private readonly Events _log = new();

    private static DecisionRecord Recorded(ConfigurationVerdict verdict) => Format.Record(verdict, verdict.Event.Date);

    private static Engine<ConfigurationEvent, ConfigurationVerdict, ConfigurationRuleSet> Format => VerdictFormats.Configurations;

    [Property(MaxTest = 30)]
    public Property Every_verdict_of_a_log_survives_storage_and_the_log_verifies() => Prop.ForAll(Arb.From(RandomLogs.Any), events =>
    {
        var verdicts = Applied(events);
        foreach (var (verdict, _) in verdicts)
        {
            var text = Format.Write(verdict);
            Assert.Equal(verdict, Format.Read(text).Value);
            Assert.Equal(verdict.Event, Format.ReadRequest(Format.WriteRequest(verdict.Event)).Value);
        }

        Assert.True(Format.VerifyLog(verdicts.Select(step => Recorded(step.Verdict)), ConfigurationRuleSet.Standard).IsVerified);
    });

    [Fact]
    public void Every_kind_of_event_is_written_and_read_and_hashed_as_it_is_written()
    {
        ConfigurationEvent[] events = [.. GoldenLogs.Standard(), .. GoldenLogs.ExceptionalRelease(), .. GoldenLogs.TamperEvident()];

        Assert.Equal(24, events.Select(happened => happened.Kind).Distinct().Count());
        Assert.Equal(
            typeof(ConfigurationEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ConfigurationEvent))).Select(type => type.Name).Order(StringComparer.Ordinal),
            events.Select(happened => happened.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(events, happened =>
        {
            var text = Format.WriteRequest(happened);
            Assert.Contains($"\"event\":\"{happened.Kind}\"", text, StringComparison.Ordinal);
            Assert.Equal(happened, Format.ReadRequest(text).Value);
            Assert.Equal(string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(text)).Select(part => part.ToString("x2", CultureInfo.InvariantCulture))), happened.ToHash());
        });
    }

    // Whatever is put somewhere: an event or findings in words, never an exception; and what is read is written so that it reads back.
    [Fact]
    public void Mutated_events_are_refused_in_words_or_read_back()
    {
        var texts = GoldenLogs.Standard().Concat(GoldenLogs.ExceptionalRelease()).GroupBy(happened => happened.Kind).Select(kind => Format.WriteRequest(kind.Last()));
        Assert.All(texts.SelectMany(JsonMutations.All), mutation =>
        {
            var read = Format.ReadRequest(mutation.Text);

            Assert.Equal(read.Value is null, read.Findings.Any(finding => finding.Severity == Severity.Error));
            Assert.All(read.Findings, finding => Assert.NotNull(RationaleFormatter.ChineseSimplified.Template(finding.Reason.Code)));
            if (read.Value is { } happened) Assert.Equal(happened, Format.ReadRequest(Format.WriteRequest(happened)).Value);
        });
    }

    // The code of a kind is hashed, as ever; what a host calls it is kept.
    [Fact]
    public void A_kind_of_a_hosts_own_keeps_its_name_and_the_hash_of_its_code()
    {
        var named = _log.Identify("turbine", Term.Of("model", "3D model", "三维模型"));
        var text = Format.WriteRequest(named);

        Assert.Contains("\"kind\":{\"code\":\"model\",\"name\":{\"en\":\"3D model\",\"zh\":\"三维模型\"}}", text, StringComparison.Ordinal);
        Assert.Equal(named, Format.ReadRequest(text).Value);
        Assert.Equal((named with { ItemKind = Term.Of("model", "model", "model") }).ToHash(), named.ToHash());
        Assert.Contains("\"kind\":\"model\"", Format.WriteRequest(named with { ItemKind = Term.Of("model", "model", "model") }), StringComparison.Ordinal);
        Assert.Equal("代码", Assert.IsType<ItemIdentified>(Format.ReadRequest(Format.WriteRequest(_log.Identify("pump"))).Value).ItemKind.Name.ChineseSimplified);
    }

    [Fact]
    public void Another_rule_set_is_compared_over_a_log()
    {
        ConfigurationEvent[] log = [.. _log.UnderControl(), _log.Record("CR-1", "code"), _log.Analyse("CR-1"), _log.Approve("CR-1"), _log.Implement("CR-1", "code", "1.0.1", "board")];
        var comparison = Format.Compare(ConfigurationRuleSet.Standard, ConfigurationRuleSet.SmallTeam).Compare(log);

        var changed = Assert.Single(comparison.Changed.AsEnumerable());
        Assert.Equal((9L, "configuration.comparison.accepted"), (changed.Index, Assert.Single(changed.Changes.AsEnumerable()).Code));
        Assert.Equal(
            ["configuration.comparison.refused"],
            Format.Compare(ConfigurationRuleSet.SmallTeam, ConfigurationRuleSet.Standard).Compare(log).Changed.SelectMany(item => item.Changes).Select(reason => reason.Code));
    }

    [Fact]
    public void A_verdict_has_one_text()
    {
        var verdict = Controller.Apply(ConfigurationState.Empty, _log.Retire("ghost")).Verdict;

        Assert.Equal(
            """{"accepted":false,"event":{"by":"librarian","date":"2025-01-06","event":"retire","id":"E-0001","item":"ghost"},"rationale":[{"arguments":[{"name":"item","text":"ghost"}],"clause":{"clause":"8.5.2.1 b)","document":{"en":"management manual","zh":"管理手册"}},"code":"configuration.item.unknown","rule":"CFG-03"}],"ruleSet":{"contentHash":"HASH","id":"configurations/standard","version":"1.0"}}"""
                .Replace("HASH", verdict.RuleSet.ContentHash, StringComparison.Ordinal),
            Format.Write(verdict));
    }

    [Fact]
    public void A_record_is_verified_with_the_state_before_it()
    {
        var verdicts = Applied([.. _log.UnderControl(), .. _log.WholeChange("CR-1", "1.0.1")]);
        var last = Recorded(verdicts[^1].Verdict);

        Assert.Equal(verdicts[^1].Verdict.Event.Date, last.Date);
        Assert.True(Format.Verify(last, ConfigurationRuleSet.Standard, happened => Controller.Apply(verdicts[^2].State, happened).Verdict).IsVerified);
        var early = Format.Verify(last, ConfigurationRuleSet.Standard, happened => Controller.Apply(verdicts[0].State, happened).Verdict);
        Assert.Equal(VerificationOutcome.Different, early.Outcome);
        Assert.Contains("$.verdict.accepted: decision.replay.changed", early.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void A_log_is_verified_from_its_beginning_and_the_first_difference_is_told()
    {
        var log = Applied([.. _log.UnderControl(), .. _log.WholeChange("CR-1", "1.0.1")]).Select(step => Recorded(step.Verdict)).ToArray();
        log[3] = log[3] with { Verdict = log[3].Verdict.Replace("\"accepted\":true", "\"accepted\":false", StringComparison.Ordinal) };

        var verification = Format.VerifyLog(log, ConfigurationRuleSet.Standard);

        var finding = Assert.Single(verification.Findings.AsEnumerable());
        Assert.Equal((VerificationOutcome.Different, "$[3].verdict.accepted: decision.replay.changed"), (verification.Outcome, finding.ToString()));
        Assert.Equal("保存的判定结果为 false，重新判定的结果为 true。", RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));
        Assert.Equal(VerificationOutcome.Different, Format.VerifyLog(log.Skip(1), ConfigurationRuleSet.Standard).Outcome);
        Assert.True(Format.VerifyLog([], ConfigurationRuleSet.Standard).IsVerified);
    }

    [Fact]
    public void Another_rule_set_and_an_unreadable_event_are_answers_of_their_own()
    {
        var record = Recorded(Controller.Apply(ConfigurationState.Empty, _log.Plan()).Verdict);

        Assert.Equal(VerificationOutcome.OtherRuleSet, Format.Verify(record, ConfigurationRuleSet.SmallTeam).Outcome);
        var unreadable = Format.VerifyLog([record with { Request = """{"event":"explode"}""" }], ConfigurationRuleSet.Standard);
        Assert.Equal(
            (VerificationOutcome.Unreadable, "$[0].request.event: rules.json.unknown-word"),
            (unreadable.Outcome, Assert.Single(unreadable.Findings.AsEnumerable()).ToString()));
    }

    [Theory]
    [InlineData("""{"event":"retire","id":"E","date":"2025-01-06","by":"x"}""", "$.item: rules.json.missing-property")]
    [InlineData("""{"event":"retire","id":"","date":"2025-01-06","by":"x","item":"code"}""", "$.id: rules.json.blank-text")]
    [InlineData("""{"event":"retire","id":"E","date":"06.01.2025","by":"x","item":"code"}""", "$.date: rules.json.not-a-date")]
    [InlineData("""{"event":"retire","id":"E","date":"2025-01-06","by":"x","item":"code","why":"old"}""", "$.why: rules.json.unknown-property")]
    [InlineData("""{"event":"identify","id":"E","date":"2025-01-06","by":"x","item":"code","kind":"A kind","owner":"y"}""", "$.kind: rules.json.not-a-code")]
    [InlineData("""{"event":"set-baseline","id":"E","date":"2025-01-06","by":"x","baseline":"B","type":7}""", "$.type: rules.json.wrong-kind")]
    [InlineData("""{"event":"retire","id":"E","date":"2025-01-06","by":"x","item":null}""", "$.item: rules.json.open-value")]
    [InlineData("""{"event":"approve","id":"E","date":"2025-01-06","by":"x","request":"r","answers":[9]}""", "$.answers[0]: rules.json.wrong-kind")]
    [InlineData("""{"event":"release-change","id":"E","date":"2025-01-06","by":"x","request":"r","told":[" "]}""", "$.told[0]: rules.json.blank-text")]
    public void A_faulty_event_is_told_with_its_place(string json, string finding) =>
        Assert.Equal([finding], Format.ReadRequest(json).Findings.Select(found => found.ToString()));

    [Theory]
    [InlineData("""{"event":"verify","id":"E","date":"2025-01-06","by":"x","request":"r"}""", "\"passed\":true")]
    [InlineData("""{"event":"verify","id":"E","date":"2025-01-06","by":"x","request":"r","previous":null,"passed":null}""", "\"passed\":true")]
    [InlineData("""{"event":"audit","id":"E","date":"2025-01-06","by":"x","audit":"a","kind":"process","baseline":"b","findings":[{"id":"f","severity":"major","description":null}]}""", "\"open\":true")]
    [InlineData("""{"event":"audit","id":"E","date":"2025-01-06","by":"x","audit":"a","kind":"process","baseline":"b","requirements":[{"requirement":"q"}],"built":null}""", "\"verified\":false")]
    [InlineData("""{"event":"release","id":"E","date":"2025-01-06","by":"x","release":"r","baseline":"b","inspections":[{"id":"i"}],"concession":null}""", "\"complete\":false")]
    public void What_an_event_leaves_out_or_gives_as_null_has_its_usual_value(string json, string usual)
    {
        var read = Format.ReadRequest(json);
        Assert.True(read.Findings.IsEmpty);
        Assert.Contains(usual, Format.WriteRequest(read.Value!), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        var record = Recorded(Controller.Apply(ConfigurationState.Empty, _log.Plan()).Verdict);

        Assert.Throws<ArgumentNullException>(() => Format.Write(null!));
        Assert.Throws<ArgumentNullException>(() => Format.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => Format.WriteRequest(null!));
        Assert.Throws<ArgumentNullException>(() => Format.ReadRequest((string)null!));
        Assert.Throws<ArgumentNullException>(() => Format.Record(null!, record.Date));
        Assert.Throws<ArgumentNullException>(() => Format.Verify(null!, ConfigurationRuleSet.Standard));
        Assert.Throws<ArgumentNullException>(() => Format.Verify(record, (ConfigurationRuleSet)null!));
        Assert.Throws<ArgumentNullException>(() => Format.Verify(record, ConfigurationRuleSet.Standard, null!));
        Assert.Throws<ArgumentNullException>(() => Format.VerifyLog(null!, ConfigurationRuleSet.Standard));
        Assert.Throws<ArgumentNullException>(() => Format.VerifyLog([record], null!));
        Assert.Throws<ArgumentNullException>(() => Format.VerifyLog([null!], ConfigurationRuleSet.Standard));
    }

    private static (ConfigurationVerdict Verdict, ConfigurationState State)[] Applied(IEnumerable<ConfigurationEvent> events)
    {
        List<(ConfigurationVerdict, ConfigurationState)> steps = [];
        var state = ConfigurationState.Empty;
        foreach (var happened in events)
        {
            (var verdict, state) = Controller.Apply(state, happened);
            steps.Add((verdict, state));
        }

        return [.. steps];
    }
}
