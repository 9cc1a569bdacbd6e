using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Localization;

public sealed partial class RationaleFormatterTests
{
    private static readonly RationaleFormatter English = RationaleFormatter.English;
    private static readonly RationaleFormatter Chinese = RationaleFormatter.ChineseSimplified;

    [Fact]
    public void A_verdict_reads_in_English() => Assert.Equal(
        [
            "Score D = L × E × C = 3 × 6 × 15 = 270. [LEC-05, management manual 6.1.6.3 c)]",
            "D = 270 reaches 160, where grade “high danger” begins. [LEC-05, management manual 6.1.6.3 c)]",
            "D = 270 reaches the limit 70: unacceptable; take controls until it is acceptable. [LEC-07, management manual 6.1.6.3 d)]",
        ],
        English.Lines(Verdict.Rationale));

    [Fact]
    public void A_verdict_reads_in_Chinese() => Assert.Equal(
        [
            "危险性分值 D = L × E × C = 3 × 6 × 15 = 270。〔LEC-05，管理手册 6.1.6.3 c)〕",
            "D = 270，达到“高度危险”的下限 160。〔LEC-05，管理手册 6.1.6.3 c)〕",
            "D = 270，达到不可接受风险界限 70：不可接受，须采取控制措施，直至可接受。〔LEC-07，管理手册 6.1.6.3 d)〕",
        ],
        Chinese.Lines(Verdict.Rationale));

    [Fact]
    public void Both_languages_have_the_same_codes() => Assert.Equal(English.Codes.Order(StringComparer.Ordinal), Chinese.Codes.Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_mention_the_same_values() =>
        Assert.Empty(English.Codes.Where(code => !Placeholders(English, code).SetEquals(Placeholders(Chinese, code))));

    [Fact]
    public void Chinese_sentences_are_Chinese_and_end_as_sentences() =>
        Assert.Empty(Chinese.Codes.Where(code => !Han().IsMatch(Chinese.Template(code)!) || Chinese.Template(code)![^1] is not ('。' or '？')));

    [Fact]
    public void English_sentences_end_as_sentences_and_hold_no_Chinese() =>
        Assert.Empty(English.Codes.Where(code => Han().IsMatch(English.Template(code)!) || English.Template(code)![^1] is not ('.' or '?')));

    // Every code stands as a literal in the file of reasons that is its home: collect them from the sources and look each one up.
    [Fact]
    public void Every_code_that_the_sources_name_has_a_sentence()
    {
        var codes = Repository.SourceFiles("src", "*.cs")
            .Where(path => !path.EndsWith("Texts.cs", StringComparison.Ordinal))
            .SelectMany(path => CodeLiteral().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .SelectMany(Expanded)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(codes.Count > 60, "The sources name many codes.");
        Assert.Empty(codes.Where(code => English.Template(code) is null));
        Assert.Empty(English.Codes.Except(codes));
    }

    [Fact]
    public void Each_kind_of_value_is_written()
    {
        var formatter = English.With([KeyValuePair.Create("own.code.all", "{n}|{r}|{r:percent}|{d}|{g}|{t}|{none}|{open")]);
        var reason = Own("own.code.all").With(
            ReasonArgument.Of("n", 1234.50m),
            ReasonArgument.Of("r", Ratio.Of(2, 3)),
            ReasonArgument.Of("d", new LocalDate(2026, 2, 3)),
            ReasonArgument.Of("g", LecRuleSet.Standard.Grades.Bands[0].Grade),
            ReasonArgument.Of("t", "x"));

        Assert.Equal("1234.5|0.6667 (2/3)|66.67 % (2/3)|2026-02-03|slight danger|x|{none}|{open", formatter.Sentence(reason));
        Assert.StartsWith("1234,5|0,6667 (2/3)|66,67 % (2/3)|", formatter.WithNumbers(CultureInfo.CurrentCulture).Sentence(reason), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_replaces_any_sentence_and_the_published_one_stays()
    {
        var own = Chinese.With([KeyValuePair.Create("risk.lec.not-rated", "待补充。")]);

        Assert.Equal("待补充。", own.Template("risk.lec.not-rated"));
        Assert.NotEqual("待补充。", Chinese.Template("risk.lec.not-rated"));
        Assert.Equal(Language.ChineseSimplified, own.Language);
    }

    [Fact]
    public void A_code_without_a_sentence_reads_as_itself()
    {
        Assert.Equal("own.code.unknown", English.Sentence(Own("own.code.unknown")));
        Assert.Equal("own.code.unknown [LEC-05, management manual 6.1]", English.Line(Own("own.code.unknown")));
    }

    [Fact]
    public void A_language_has_its_formatter()
    {
        Assert.Same(Chinese, RationaleFormatter.For(Language.ChineseSimplified));
        Assert.Same(English, RationaleFormatter.For(Language.English));
    }

    private static RiskAssessment Verdict { get; } =
        new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });

    private static Reason Own(string code) => new() { Code = code, Rule = RuleId.Parse("LEC-05"), Clause = ClauseReference.Manual("6.1") };

    private static HashSet<string> Placeholders(RationaleFormatter formatter, string code) =>
        [.. Placeholder().Matches(formatter.Template(code)!).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> Expanded(string code) => code.Contains("{factor}", StringComparison.Ordinal)
        ? new[] { "likelihood", "exposure", "consequence" }.Select(factor => code.Replace("{factor}", factor, StringComparison.Ordinal))
        : [code];

    [GeneratedRegex(@"\{([a-z-]+)")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"""([a-z-]+\.[a-z-]+\.[a-z{}-]+)""")]
    private static partial Regex CodeLiteral();
}
