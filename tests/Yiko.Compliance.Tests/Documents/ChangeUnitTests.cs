namespace Yiko.Compliance.Documents;

public sealed class ChangeUnitTests
{
    private static readonly ChangeMeter Meter = new();

    [Fact]
    public void Characters_leave_out_the_25_code_points_of_white_space_and_nothing_else()
    {
        var white = Enumerable.Range(0, 0x10000)
            .Where(value => !char.IsSurrogate((char)value) && Meter.Measure(((char)value).ToString(), string.Empty).OldCount == 0);
        int[] expected =
        [
            0x9, 0xA, 0xB, 0xC, 0xD, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
            0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
        ];
        Assert.Equal(expected, white);
    }

    [Fact]
    public void Characters_are_scalar_values_and_a_lone_surrogate_counts_as_itself()
    {
        (int Count, int[] Text)[] cases =
        [
            (1, [0xD83D, 0xDE00]), (1, [0xD83D]), (2, [0xDE00, 0xD83D]), (2, [0xD83D, 0xD83D, 0xDE00]), (2, ['e', 0x0301]), (2, [0xFEFF, 0x200B]),
            (0, []), (0, ['\t', ' ', 0x3000, '\r', '\n']),
        ];
        Assert.All(cases, each => Assert.Equal(each.Count, Meter.Measure(Text(each.Text), string.Empty).OldCount));
        Assert.All(cases, each => Assert.Equal(ChangeMeter.Split(Text(each.Text), ChangeUnit.Characters).Count, each.Count));
    }

    [Fact]
    public void A_lone_half_of_an_ideograph_is_an_ordinary_character_of_a_word()
    {
        string[] expected = [Text(0xD840, 0xDC00), Text(0xD840, 'x'), "y"];
        Assert.Equal(expected, ChangeMeter.Split(Text(0xD840, 0xDC00, 0xD840, 'x', ' ', 'y'), ChangeUnit.Words));
        Assert.Equal([Text(0xD840)], ChangeMeter.Split(Text(0xD840), ChangeUnit.Words));
    }

    [Fact]
    public void A_long_run_of_ordinary_characters_is_read_like_a_short_one()
    {
        foreach (var c in "a一\u007F\u3001\uD7FF\uE000\uFFFF\u0085\u2003 \uD800")
        {
            for (var place = 0; place < 24; place++)
            {
                var text = new string('文', 24).Remove(place, 1).Insert(place, c.ToString());
                Assert.Equal(WhiteCount(c), 24 - Meter.Measure(text, text).OldCount);
            }
        }

        static int WhiteCount(char c) => c is '\u0085' or '\u2003' or ' ' ? 1 : 0;
    }

    [Fact]
    public void Composed_and_decomposed_forms_are_different_because_nothing_is_normalised() =>
        Assert.Equal(Ratio.One, Meter.Measure("\u00E9", "e\u0301").Share);

    [Fact]
    public void Half_of_a_pair_is_never_matched_with_half_of_another() =>
        Assert.Equal(Ratio.One, Meter.Measure("\uD83D\uDE00", "\uD83D\uDE01").Share);

    [Theory]
    [InlineData("质量管理 system", "质|量|管|理|system")]
    [InlineData("don't, won’t", "don't|won’t")]
    [InlineData("see 8.5.2.1 (1,000 pcs).", "see|8.5.2.1|1,000|pcs")]
    [InlineData("well-known -- plain-", "well-known|plain")]
    [InlineData("a..b", "a|b")]
    [InlineData("第3章、技术：A/0", "第|3|章|技|术|A|0")]
    [InlineData("かな漢字カナ", "かな|漢|字|カナ")]
    [InlineData("《》，。！", "")]
    public void Words_are_runs_between_blanks_and_punctuation_and_single_ideographs(string text, string words) =>
        Assert.Equal(words, string.Join('|', ChangeMeter.Split(text, ChangeUnit.Words)));

    [Theory]
    [InlineData("a\nb", "a\nb\n")]
    [InlineData("a\nb", "a\r\nb")]
    [InlineData("a\nb", "a\rb\r\r")]
    [InlineData("a\nb", "\n\n a \t\n\u3000b\u2028")]
    [InlineData("a\nb", "a\u0085b\v\f")]
    [InlineData("", "\n \r\n")]
    public void Lines_are_content_and_layout_is_not(string old, string @new) =>
        Assert.Equal(Ratio.Zero, Meter.Measure(old, @new, ChangeUnit.Lines).Share);

    [Fact]
    public void Lines_that_differ_inside_are_different() =>
        Assert.Equal(Ratio.Of(1, 2), Meter.Measure("a b\nc", "a  b\nc", ChangeUnit.Lines).Share);

    [Fact]
    public void A_missing_text_and_an_unknown_unit_are_mistakes_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => Meter.Measure(null!, string.Empty));
        Assert.Throws<ArgumentNullException>(() => Meter.Measure(string.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => ChangeMeasure.OfClauses(null!, []));
        Assert.Throws<ArgumentNullException>(() => ChangeMeasure.OfClauses([], null!));
        Assert.Throws<ArgumentNullException>(() => Meter.Locate(null!, string.Empty, Ratio.One));
        Assert.Throws<ArgumentNullException>(() => ChangeMeter.Report(string.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => ChangeMeter.Split(null!, ChangeUnit.Words));
        Assert.Throws<ArgumentOutOfRangeException>(() => Meter.Measure(string.Empty, string.Empty, (ChangeUnit)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeMeter.Split(string.Empty, (ChangeUnit)(-1)));
    }

    // Not from literals: the metadata of an attribute cannot hold half a surrogate pair.
    private static string Text(params int[] values) => new([.. values.Select(value => (char)value)]);
}
