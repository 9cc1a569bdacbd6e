using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets;

public sealed class DecisionChainTests
{
    private static readonly DecisionRecord First = Record("3", "high", new LocalDate(2026, 1, 5));

    private static readonly DecisionRecord Fixed = First with
    {
        RuleSet = new() { Id = "own/rules", Version = "1.0", ContentHash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" },
    };

    // Source: sha256sum over {"date":"2026-01-05","request":"LEC:1.0/L:3/E:6/C:15","ruleSet":{"contentHash":"…","id":"own/rules","version":"1.0"},"verdict":"high"},
    // and over the same with "previousHash" after the date, which is the first of the two.
    [Fact]
    public void A_hash_is_the_same_on_every_machine_and_for_ever()
    {
        Assert.Equal("5ec2be159332a43470f1b51cccd0dd56bd58eeead4b5de1db6fa253c94502229", Fixed.Hash);
        Assert.Equal("45c8c1d4790cfa3ab413ebd9214132220927331d14ce2044806218181fd573fd", Fixed.Append(Fixed).Hash);
    }

    [Fact]
    public void A_record_is_one_line_that_reads_back_as_it_was()
    {
        var second = Fixed.Append(Fixed with { Verdict = "{\"grade\":\"高\"}\n" });

        Assert.Equal(
            $$"""{"date":"2026-01-05","hash":"{{Fixed.Hash}}","request":"LEC:1.0/L:3/E:6/C:15","ruleSet":{"contentHash":"{{Fixed.RuleSet.ContentHash}}","id":"own/rules","version":"1.0"},"verdict":"high"}""",
            Fixed.ToJson());
        Assert.DoesNotContain('\n', second.ToJson());
        Assert.All([Fixed, second], record =>
        {
            var loaded = DecisionRecord.Parse(record.ToJson());
            Assert.Empty(loaded.Findings);
            Assert.Equal(record, loaded.Value);
        });
    }

    // Whatever is changed in the line, content or hash, the record is not given.
    [Theory]
    [InlineData("high", "slight")]
    [InlineData("L:3", "L:1")]
    [InlineData("2026-01-05", "2026-01-06")]
    [InlineData("own/rules", "own/other")]
    [InlineData("\"1.0\"", "\"1.1\"")]
    [InlineData("\"contentHash\":\"0123", "\"contentHash\":\"1123")]
    [InlineData("\"hash\":\"5ec2", "\"hash\":\"0000")]
    public void A_record_that_was_changed_is_told_of_and_not_given(string old, string other)
    {
        var line = Fixed.ToJson();
        Assert.Contains(old, line, StringComparison.Ordinal);
        var loaded = DecisionRecord.Parse(line.Replace(old, other, StringComparison.Ordinal));

        Assert.Null(loaded.Value);
        Assert.Equal("$.hash: decision.record.hash-broken", Assert.Single(loaded.Findings.AsEnumerable()).ToString());
        Assert.Equal("记录内容的哈希值与所存哈希值不符，其中之一已被改动。", RationaleFormatter.ChineseSimplified.Sentence(loaded.Findings[0].Reason));
    }

    [Fact]
    public void A_link_that_was_cut_off_or_put_in_is_told_of()
    {
        var second = Fixed.Append(Fixed);

        Assert.Null(DecisionRecord.Parse(second.ToJson().Replace($"\"previousHash\":\"{Fixed.Hash}\",", string.Empty, StringComparison.Ordinal)).Value);
        Assert.Null(DecisionRecord.Parse(Fixed.ToJson().Replace("\"request\"", $"\"previousHash\":\"{Fixed.Hash}\",\"request\"", StringComparison.Ordinal)).Value);
    }

    [Theory]
    [InlineData("", "$: rules.json.not-json")]
    [InlineData("[]", "$: rules.json.wrong-kind")]
    [InlineData("{\"request\":\" \",\"verdict\":\"x\",\"date\":\"2026-13-01\",\"previousHash\":\"x\",\"hash\":\"x\",\"more\":1}", "$.more: rules.json.unknown-property; $.request: rules.json.blank-text; $.ruleSet: rules.json.missing-property; $.date: rules.json.not-a-date; $.previousHash: rules.json.refused-text; $.hash: rules.json.refused-text")]
    public void A_line_that_is_no_record_is_refused_with_everything_that_is_wrong(string line, string findings)
    {
        Assert.Equal(findings, string.Join("; ", DecisionRecord.Parse(line).Findings));
        Assert.Null(DecisionRecord.Parse(line).Value);
    }

    [Fact]
    public void A_chain_as_it_was_written_is_sound()
    {
        var chain = Chain(5);

        Assert.Empty(DecisionChain.Verify(chain));
        Assert.Empty(DecisionChain.Verify([]));
        Assert.Null(chain[0].PreviousHash);
        Assert.Equal(chain[3].Hash, chain[4].PreviousHash);
    }

    [Fact]
    public void A_changed_record_breaks_the_next_link()
    {
        var chain = Chain(4);
        chain[1] = chain[1] with { Verdict = "slight" };

        Assert.Equal(["第 3 条记录与前一条不衔接：其间有记录被改动、删除或插入。"], Sentences(chain));
    }

    [Fact]
    public void A_missing_a_doubled_and_a_moved_record_show()
    {
        var chain = Chain(4);

        Assert.Equal(["decision.chain.link-broken"], Codes([chain[0], chain[2], chain[3]]));
        Assert.Equal(["decision.chain.beginning-missing"], Codes(chain.Skip(1)));
        Assert.Equal(["decision.chain.link-broken", "decision.chain.link-broken"], Codes([chain[0], chain[0], chain[0]]));
        Assert.Equal(
            ["decision.chain.link-broken", "decision.chain.link-broken", "decision.chain.date-backwards", "decision.chain.link-broken"],
            Codes([chain[0], chain[2], chain[1], chain[3]]));
    }

    [Fact]
    public void Dates_never_go_backwards_and_may_stand_still()
    {
        var later = First.Append(Record("1", "slight", First.Date));
        var earlier = later.Append(Record("1", "slight", First.Date.PlusDays(-1)));

        Assert.Empty(DecisionChain.Verify([First, later]));
        Assert.Equal("Record 3 is dated 2026-01-04, before the one above it, 2026-01-05.", RationaleFormatter.English.Sentence(Assert.Single(DecisionChain.Verify([First, later, earlier]))));
    }

    [Fact]
    public void Each_property_enters_the_hash() => Assert.Distinct(
        new[]
        {
            First,
            First with { Request = "other" },
            First with { Verdict = "other" },
            First with { Date = First.Date.PlusDays(1) },
            First with { PreviousHash = First.Hash },
            First with { RuleSet = First.RuleSet with { Id = "own/rules" } },
            First with { RuleSet = First.RuleSet with { Version = "2" } },
            First with { RuleSet = First.RuleSet with { ContentHash = new string('0', 64) } },
        }.Select(record => record.Hash));

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day() =>
        Assert.Equal(First.Hash, (First with { Date = First.Date.WithCalendar(CalendarSystem.Julian) }).Hash);

    [Fact]
    public void Blank_and_null_are_mistakes_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => First with { Request = " " });
        Assert.Throws<ArgumentException>(() => First with { Verdict = "" });
        Assert.Throws<ArgumentNullException>(() => First with { RuleSet = null! });
        Assert.Throws<ArgumentNullException>(() => First.Append(null!));
        Assert.Throws<ArgumentNullException>(() => DecisionChain.Verify(null!));
        Assert.Throws<ArgumentException>(() => DecisionChain.Verify([null!]));
        Assert.Equal("2026-01-05 risks/standard@1.0 LEC:1.0/L:3/E:6/C:15", First.ToString());
    }

    // Whatever one record becomes, unless it is the last, the chain tells.
    [Property]
    public Property A_change_before_the_last_record_always_shows() => Prop.ForAll(
        Arb.From(from count in Gen.Choose(2, 6) from at in Gen.Choose(0, count - 2) from verdict in Gen.Elements("slight", "moderate", "extreme") select (count, at, verdict)),
        test =>
        {
            var chain = Chain(test.count);
            chain[test.at] = chain[test.at] with { Verdict = test.verdict };
            return DecisionChain.Verify(chain).Single().Argument("record") is NumberArgument number && number.Value == test.at + 2;
        });

    private static DecisionRecord[] Chain(int count)
    {
        List<DecisionRecord> chain = [First];
        for (var i = 1; i < count; i++) chain.Add(chain[i - 1].Append(Record("6", "high", First.Date.PlusDays(i))));
        return [.. chain];
    }

    private static DecisionRecord Record(string likelihood, string verdict, LocalDate date) => new()
    {
        Request = $"LEC:1.0/L:{likelihood}/E:6/C:15",
        Verdict = verdict,
        RuleSet = RuleSetStamp.Of(LecRuleSet.Standard),
        Date = date,
    };

    private static IEnumerable<string> Codes(IEnumerable<DecisionRecord> chain) => DecisionChain.Verify(chain).Select(reason => reason.Code);

    private static IEnumerable<string> Sentences(IEnumerable<DecisionRecord> chain) => DecisionChain.Verify(chain).Select(RationaleFormatter.ChineseSimplified.Sentence);
}
