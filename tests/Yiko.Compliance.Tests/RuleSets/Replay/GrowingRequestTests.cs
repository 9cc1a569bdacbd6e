using System.Text.Json.Nodes;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>
/// Twice the input is at most a little more than twice the work. Counted are bytes allocated, which are the same on every machine; that a constant part is in
/// them does not matter, because it is the growth from one size to the next that is compared: 2 where work follows the size, 4 where it follows its square.
/// </summary>
public sealed class GrowingRequestTests
{
    private const int Items = 400;
    private const double MostGrowth = 2.7;

    // Not yet procedures: the entries of one case with as many different texts cost more than their number, which docs/quality.md says among the limits.
    public static TheoryData<string> Areas => [.. StrangeRequestTests.Requests.Keys.Except(["procedures"]).Append("configurations")];

    // Every list that a request may hold, with one item again and again, and with its texts told apart.
    [Theory]
    [MemberData(nameof(Areas))]
    public void Deciding_a_request_grows_with_the_length_of_each_of_its_lists(string area)
    {
        var engine = VerdictFormats.All.Single(engine => engine.Area == area);
        var rules = engine.Kind.All[0];
        List<string> faults = [];
        foreach (var request in RequestsOf(area))
        {
            for (var list = 0; list < ListsIn(JsonNode.Parse(request)!).Count; list++)
            {
                foreach (var areTold in (bool[])[false, true])
                {
                    var (once, twice, fourTimes) = (Work(Items), Work(2 * Items), Work(4 * Items));
                    var growth = (double)(fourTimes - twice) / (twice - once);
                    if (growth > MostGrowth) faults.Add(FormattableString.Invariant($"{ListsIn(JsonNode.Parse(request)!)[list].GetPath()}, told apart {areTold}: {once}, {twice}, {fourTimes}: {growth:0.00}"));

                    long Work(int count) => Allocated(() => engine.Decide(Enlarged(request, list, count, areTold), rules, StoredVerdicts.Day));
                }
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Verifying_a_chain_grows_with_its_length()
    {
        var record = VerdictFormats.Risks.Decide("LEC:1.0/L:3/E:6/C:15", VerdictFormats.Risks.RuleSets.Published[0], StoredVerdicts.Day).Value!;

        AssertGrows(count => DecisionChain.Verify(Enumerable.Repeat(record, count)));
        AssertGrows(count => new DecisionLedger(VerdictFormats.All).Verify(Enumerable.Repeat(record, count)).Count(findings => findings.IsEmpty));
    }

    [Fact]
    public void A_timeline_grows_with_its_periods_whether_they_follow_one_another_or_overlap()
    {
        var standard = Risks.LecRuleSet.Standard;
        var begin = new NodaTime.LocalDate(1990, 1, 1);

        AssertGrows(count => new RuleSetTimeline<Risks.LecRuleSet>(Enumerable.Range(0, count).Select(day => standard with { Id = "own/rules", Version = $"{day}", EffectiveFrom = begin.PlusDays(day) })));
        AssertGrows(count => Assert.Throws<ArgumentException>(
            () => RuleSetTimeline<Risks.LecRuleSet>.OfPeriods(Enumerable.Range(0, count).Select(_ => new RuleSetPeriod<Risks.LecRuleSet> { RuleSet = standard, From = null, Until = null }))));
    }

    [Fact]
    public void The_text_of_a_fraction_grows_with_its_digits() => AssertGrows(count =>
    {
        var text = new string('7', 3 * count) + "/" + new string('3', 3 * count) + "1";
        return Ratio.Parse(text).ToString();
    });

    [Fact]
    public void A_fraction_of_more_than_ten_thousand_characters_is_none()
    {
        Assert.True(Ratio.TryParse(new string('9', 10_000), out _));
        Assert.False(Ratio.TryParse(new string('9', 10_001), out _));
        Assert.False(Ratio.TryParse(new string(' ', 1_000_000), out _));
    }

    [Fact]
    public void Titles_in_a_text_grow_with_the_text_however_its_marks_stand()
    {
        foreach (var part in (string[])["《标题》\n", "《", "》", "《《a》"]) AssertGrows(count => Documents.DocumentRegister.TitlesIn(string.Concat(Enumerable.Repeat(part, count))));
    }

    // In code a scale may have any number of bands; a file has at most a hundred.
    [Fact]
    public void The_analysis_of_a_rule_set_grows_with_its_bands() => AssertGrows(count =>
    {
        var bands = Enumerable.Range(0, count).Select(band => new GradeBand<decimal>
        {
            Grade = new() { Code = $"g{band}", Name = LocalizedText.Same($"g{band}") },
            Floor = band == 0 ? null : band,
        });
        return RuleSetJson.Analyse(Risks.LecRuleSet.Standard with { Id = "own/rules", Grades = new(bands.ToValueList(), BoundSide.Included) });
    });

    private static void AssertGrows<T>(Func<int, T> work)
    {
        var (once, twice, fourTimes) = (Allocated(() => work(Items)), Allocated(() => work(2 * Items)), Allocated(() => work(4 * Items)));
        Assert.InRange((double)(fourTimes - twice) / Math.Max(1, twice - once), 0, MostGrowth);
    }

    // The least of three: what is made only once, such as a table, does not count.
    private static long Allocated<T>(Func<T> work)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            _ = work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static string[] RequestsOf(string area) => area == "configurations"
        ? ["""{"baseline":"B-0","by":"board","date":"2025-01-06","event":"set-baseline","id":"E-0001","items":[{"item":"code","version":"1.0.0"}],"type":"product"}"""]
        : StrangeRequestTests.Requests[area];

    private static List<JsonArray> ListsIn(JsonNode node) => node switch
    {
        JsonArray list => [list, .. list.Where(item => item is not null).SelectMany(item => ListsIn(item!))],
        JsonObject members => [.. members.Where(member => member.Value is not null).SelectMany(member => ListsIn(member.Value!))],
        _ => [],
    };

    private static string Enlarged(string request, int list, int count, bool areTold)
    {
        var root = JsonNode.Parse(request)!;
        var array = ListsIn(root)[list];
        if (array.Count == 0) return request;
        var first = array[0]!.DeepClone();
        array.Clear();
        for (var i = 0; i < count; i++)
        {
            var item = first.DeepClone();
            if (areTold) Tell(item, i);
            array.Add(areTold && item is JsonValue text && text.TryGetValue(out string? word) ? JsonValue.Create($"{word}-{i}") : item);
        }

        return root.ToJsonString();
    }

    // Texts that are the item's own name in most requests.
    private static void Tell(JsonNode item, int number)
    {
        if (item is not JsonObject members) return;
        foreach (var name in (string[])["id", "number", "title", "item", "unit", "person", "result", "clause", "product", "supplier", "line", "alias", "holder", "department"])
        {
            if (members[name] is JsonValue value && value.TryGetValue(out string? text)) members[name] = $"{text}{number}";
        }
    }
}
