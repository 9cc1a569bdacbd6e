using System.Globalization;
using System.Text;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.RuleSets.Formats;

/// <summary>What holds for the JSON of every kind of rule set: nothing is lost, nothing is too large, too deep or too odd to be refused.</summary>
public sealed class RuleSetFormatTests
{
    public static TheoryData<string> Methods => RuleSetFormats.Methods;

    [Theory]
    [MemberData(nameof(Methods))]
    public void What_is_written_reads_back_as_it_was(string method)
    {
        var format = RuleSetFormats.Of(method);
        Assert.All(format.Presets.Concat(format.Examples), rules =>
        {
            var (loaded, findings) = format.Read(format.Write(rules));

            Assert.Empty(findings);
            Assert.Equal(rules, loaded);
            Assert.Equal(RuleSetStamp.Of(rules), RuleSetStamp.Of(loaded!));
        });
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Load_save_load_is_identity(string method)
    {
        var format = RuleSetFormats.Of(method);
        Prop.ForAll(Arb.From(format.Any), rules =>
        {
            var text = format.Write(rules);
            var loaded = format.Read(text).RuleSet;
            return rules.Equals(loaded) && text == format.Write(loaded) && RuleSetStamp.Of(rules) == RuleSetStamp.Of(loaded);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_text_names_its_kind_first(string method)
    {
        var format = RuleSetFormats.Of(method);

        Assert.All(format.Presets, rules => Assert.StartsWith($"{{\n  \"method\": \"{method}\",\n  \"id\": \"{rules.Id}\",\n", format.Write(rules), StringComparison.Ordinal));
        Assert.Contains(
            "$.method: rules.json.unknown-word",
            format.Read(format.Write(format.Presets[0]).Replace($"\"method\": \"{method}\"", "\"method\": \"guess\"", StringComparison.Ordinal)).Findings.Select(finding => finding.ToString()));
    }

    // Whatever is put somewhere: findings or a rule set, never an exception, never both, and each finding says something in both languages.
    [Theory]
    [MemberData(nameof(Methods))]
    public void Mutations_are_refused_in_words_or_read_back_as_they_were(string method)
    {
        var format = RuleSetFormats.Of(method);
        var taken = 0;
        Assert.All(format.Examples.SelectMany(rules => JsonMutations.All(format.Write(rules))), mutation =>
        {
            var (loaded, findings) = format.Read(mutation.Text);

            Assert.Equal(findings.IsEmpty, loaded is not null);
            AssertTold(findings);
            if (loaded is null) return;
            taken++;

            // What is taken is valid to the last number: it is written as it was read.
            Assert.Equal(loaded, format.Read(format.Write(loaded)).RuleSet);
        });
        Assert.True(taken >= format.LeastTaken, $"{taken} mutations were taken.");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Damaged_texts_are_refused_without_an_exception(string method)
    {
        var format = RuleSetFormats.Of(method);
        string[] texts = [.. format.Examples.Select(format.Write)];
        var damaged =
            from text in Gen.Elements(texts)
            from at in Gen.Choose(0, text.Length - 1)
            from length in Gen.Choose(0, 8)
            from put in Gen.Elements("", "{", "]", ",", "\"", "1", "null", "\\", "\u0000", "e9")
            select text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, put);
        Prop.ForAll(Arb.From(damaged), text =>
        {
            var (loaded, findings) = format.Read(text);
            return loaded is null == findings.Any(finding => finding.Severity == Severity.Error);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Numbers_beyond_arithmetic_are_refused_where_they_stand(string method)
    {
        var format = RuleSetFormats.Of(method);
        var mutations = format.Examples
            .SelectMany(rules => JsonMutations.OfNumbers(format.Write(rules), "1e400", "-1e400", "1e99999999999", "1e-99999999999", "9" + new string('9', 400), "0." + new string('3', 400)))
            .ToArray();

        Assert.Equal(format.HasNumbers, mutations.Length > 0);
        Assert.All(mutations, mutation =>
        {
            var (loaded, findings) = format.Read(mutation.Text);

            Assert.Null(loaded);
            Assert.Contains(mutation.What.Remove(mutation.What.IndexOf(" = ", StringComparison.Ordinal)), findings.Select(finding => finding.Path));
        });
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Depth_bombs_are_refused(string method)
    {
        var format = RuleSetFormats.Of(method);

        Assert.Equal("rules.json.too-deep", Code(format.Read(new string('[', 1_000_000))));
        Assert.Equal("rules.json.too-deep", Code(format.Read(string.Concat(Enumerable.Repeat("{\"a\":", 17)) + "1" + new string('}', 17))));
        Assert.Equal("rules.json.wrong-kind", Code(format.Read(string.Concat(Enumerable.Repeat("[", 16)) + new string(']', 16))));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Large_files_are_refused_without_being_looked_at(string method)
    {
        var format = RuleSetFormats.Of(method);

        Assert.Equal("rules.json.too-large", Code(format.Read(new byte[10 * 1024 * 1024])));
        Assert.Equal("rules.json.too-large", Code(format.Read(new string(' ', 1_048_577))));

        var text = format.Write(format.Presets[0]);
        Assert.NotNull(format.Read(text + new string(' ', 1_048_576 - Encoding.UTF8.GetByteCount(text))).RuleSet);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_analyser_finds_nothing_in_what_is_published_but_what_the_rules_leave_open(string method)
    {
        var format = RuleSetFormats.Of(method);

        Assert.All(format.Presets, rules => Assert.Equal(format.LeftOpen, format.Analyse(rules).Count));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_culture_changes_neither_text_nor_findings(string method)
    {
        var format = RuleSetFormats.Of(method);
        var text = format.Write(format.Examples[0]);
        var findings = format.Read("{}").Findings;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(text, format.Write(format.Examples[0]));
            Assert.Equal(format.Examples[0], format.Read(text).RuleSet);
            Assert.Equal(findings, format.Read("{}").Findings);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Code((IRuleSet? RuleSet, ValueList<Finding> Findings) read) => Assert.Single(read.Findings).Reason.Code;

    private static void AssertTold(ValueList<Finding> findings) => Assert.All(findings, finding =>
    {
        Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
        foreach (var formatter in new[] { RationaleFormatter.English, RationaleFormatter.ChineseSimplified })
        {
            Assert.NotNull(formatter.Template(finding.Reason.Code));
            Assert.DoesNotContain('{', formatter.Sentence(finding.Reason).Replace("\"{\"", "", StringComparison.Ordinal));
        }
    });
}
