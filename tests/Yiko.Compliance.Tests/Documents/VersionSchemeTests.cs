namespace Yiko.Compliance.Documents;

public sealed class VersionSchemeTests
{
    [Fact]
    public void Edition_letters_go_on_with_AA_after_Z() =>
        Assert.Equal(["Y/0", "Z/0", "AA/0", "AB/0"], Editions(VersionScheme.Standard, "Y/0", 4));

    [Fact]
    public void Two_letters_go_on_with_three() =>
        Assert.Equal(["ZY/0", "ZZ/0", "AAA/0"], Editions(VersionScheme.Standard, "ZY/0", 3));

    // ASME Y14.35M-1997 leaves out I, O, Q, S, X and Z.
    [Theory]
    [InlineData("H/0", "J/0")]
    [InlineData("N/0", "P/0")]
    [InlineData("P/0", "R/0")]
    [InlineData("R/0", "T/0")]
    [InlineData("W/0", "Y/0")]
    [InlineData("Y/0", "AA/0")]
    [InlineData("BH/0", "BJ/0")]
    public void ASME_letters_are_left_out_at_every_place(string before, string after) =>
        Assert.Equal(after, DocumentVersion.Parse(before, VersionScheme.Asme).Next(VersionStep.Edition).ToString());

    [Fact]
    public void ASME_leaves_twenty_single_letters() =>
        Assert.Equal("ABCDEFGHJKLMNPRTUVWY", VersionScheme.Asme.Parts[0].Alphabet);

    [Fact]
    public void I_and_O_can_be_left_out_alone() =>
        Assert.Equal(["H/0", "J/0", "K/0", "L/0", "M/0", "N/0", "P/0"], Editions(VersionScheme.WithoutIAndO, "H/0", 7));

    [Fact]
    public void A_new_edition_begins_with_the_first_revision_again() =>
        Assert.Equal("B/0", DocumentVersion.Parse("A/7").Next(VersionStep.Edition).ToString());

    [Fact]
    public void Revisions_may_begin_with_one()
    {
        var scheme = new VersionScheme([VersionPart.Letters(), VersionPart.Numbers("/", first: 1)]);

        Assert.Equal("A/1", scheme.First.ToString());
        Assert.Equal("B/1", DocumentVersion.Parse("A/4", scheme).Next(VersionStep.Edition).ToString());
        Assert.False(DocumentVersion.TryParse("A/0", scheme, out _));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(10)]
    public void After_the_highest_revision_comes_a_new_edition(int highest)
    {
        var scheme = VersionScheme.UpToRevision(highest);
        var last = DocumentVersion.Parse($"A/{highest}", scheme);

        Assert.True(last.IsLastBefore(VersionStep.Revision));
        Assert.Equal("B/0", last.Next(VersionStep.Revision).ToString());
        Assert.False(DocumentVersion.TryParse($"A/{highest + 1}", scheme, out _));
        Assert.False(DocumentVersion.Parse($"A/{highest - 1}", scheme).IsLastBefore(VersionStep.Revision));
    }

    [Fact]
    public void A_running_number_goes_on_through_the_editions()
    {
        var edition = DocumentVersion.Parse("A.2", VersionScheme.RunningRevision).Next(VersionStep.Edition);

        Assert.Equal("B.2", edition.ToString());
        Assert.Equal("B.3", edition.Next(VersionStep.Revision).ToString());
    }

    [Theory]
    [InlineData("1.2.3", VersionStep.Edition, "2.0.0")]
    [InlineData("1.2.3", VersionStep.Revision, "1.3.0")]
    [InlineData("1.2.3", VersionStep.Correction, "1.2.4")]
    public void Three_numbers_are_a_scheme_of_data(string before, VersionStep step, string after) =>
        Assert.Equal(after, DocumentVersion.Parse(before, VersionScheme.ThreeNumbers).Next(step).ToString());

    [Theory]
    [InlineData(VersionStep.Edition)]
    [InlineData(VersionStep.Revision)]
    [InlineData(VersionStep.Correction)]
    public void A_scheme_of_one_part_raises_it_with_every_step(VersionStep step)
    {
        Assert.Equal("1", VersionScheme.SingleNumber.First.Next(step).ToString());
        Assert.Equal("B", VersionScheme.SingleLetter.First.Next(step).ToString());
        Assert.False(VersionScheme.SingleLetter.First.IsLastBefore(step));
    }

    [Fact]
    public void A_scheme_of_two_parts_corrects_by_revision() =>
        Assert.Equal("A/1", VersionScheme.Standard.First.Next(VersionStep.Correction).ToString());

    [Fact]
    public void Letters_and_numbers_need_no_separator()
    {
        var scheme = new VersionScheme([VersionPart.Letters(alphabet: "abc"), VersionPart.Numbers()]);

        Assert.Equal("a0", scheme.ToString());
        Assert.Equal("aa0", DocumentVersion.Parse("c7", scheme).Next(VersionStep.Edition).ToString());
        Assert.Equal("c8", DocumentVersion.Parse("c7", scheme).Next(VersionStep.Revision).ToString());
    }

    [Fact]
    public void Every_fault_of_a_scheme_is_listed()
    {
        var fault = Assert.Throws<ArgumentException>(() => new VersionScheme(
            [VersionPart.Letters(highest: 3), VersionPart.Letters(), VersionPart.Numbers("/"), VersionPart.Numbers(highest: 2)],
            resetsLowerParts: false));

        Assert.Contains("the first part has an end", fault.Message, StringComparison.Ordinal);
        Assert.Contains("has to begin again", fault.Message, StringComparison.Ordinal);
        Assert.Contains("nothing tells part 1 from part 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("nothing tells part 3 from part 4", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_needs_a_part() => Assert.Throws<ArgumentException>(() => new VersionScheme([]));

    [Fact]
    public void A_separator_may_not_begin_like_the_part_before_it()
    {
        Assert.Throws<ArgumentException>(() => new VersionScheme([VersionPart.Letters(), VersionPart.Numbers("R")]));
        Assert.Throws<ArgumentException>(() => new VersionScheme([VersionPart.Numbers(), VersionPart.Letters(separator: "0")]));
        Assert.Equal("Ar0", new VersionScheme([VersionPart.Letters(), VersionPart.Numbers("r")]).ToString());
    }

    [Fact]
    public void Every_fault_of_an_alphabet_is_listed()
    {
        var fault = Assert.Throws<ArgumentException>(() => VersionPart.Letters(alphabet: "AA1Ｂ", first: 0, highest: -1));

        Assert.Contains("occurs twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("a digit is no letter", fault.Message, StringComparison.Ordinal);
        Assert.Contains("full-width", fault.Message, StringComparison.Ordinal);
        Assert.Contains("begins at 0, below 1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("ends before it begins", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alphabet_needs_two_letters_to_count_with()
    {
        Assert.Throws<ArgumentException>(() => VersionPart.Letters("A", "A"));
        Assert.Throws<ArgumentException>(() => VersionPart.Letters(alphabet: "A"));
        Assert.Equal(("BB", "AAA"), (VersionPart.Letters(alphabet: "AB").Format(6), VersionPart.Letters(alphabet: "AB").Format(7)));
        Assert.Equal(new string('A', 31), VersionPart.Letters(alphabet: "AB").Format(2_147_483_647));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("　")]
    [InlineData("／")]
    public void A_separator_holds_neither_white_space_nor_full_width_forms(string separator) =>
        Assert.Throws<ArgumentException>(() => VersionPart.Numbers(separator));

    [Fact]
    public void Numbers_never_begin_below_nought() => Assert.Throws<ArgumentException>(() => VersionPart.Numbers(first: -1));

    [Fact]
    public void A_part_writes_its_own_ordinals_only()
    {
        var part = VersionPart.Letters(first: 2, highest: 4);

        Assert.Equal("B", part.Format(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => part.Format(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => part.Format(5));
        Assert.False(part.TryParse("A", out _));
        Assert.False(part.TryParse("E", out _));
        Assert.False(part.TryParse("1", out _));
        Assert.False(part.TryParse(null, out _));
        Assert.False(part.TryParse(string.Empty, out _));
    }

    [Fact]
    public void Letters_beyond_the_largest_integer_are_no_version()
    {
        Assert.True(VersionPart.Letters().TryParse("FXSHRXW", out var largest));
        Assert.Equal(int.MaxValue, largest);
        Assert.False(VersionPart.Letters().TryParse("FXSHRXX", out _));
        Assert.False(VersionPart.Letters().TryParse(new string('Z', 40), out _));
    }

    [Fact]
    public void Schemes_are_equal_by_content()
    {
        Assert.Equal(VersionScheme.Standard, new VersionScheme([VersionPart.Letters(), VersionPart.Numbers("/")]));
        Assert.Equal(VersionScheme.Standard.GetHashCode(), new VersionScheme([VersionPart.Letters(), VersionPart.Numbers("/")]).GetHashCode());
        Assert.False(VersionScheme.Standard.Equals((object)VersionScheme.Asme));
        Assert.False(VersionScheme.Standard.Equals(null));
        Assert.NotEqual(VersionScheme.RunningRevision, new VersionScheme(VersionScheme.RunningRevision.Parts));
    }

    private static IEnumerable<string> Editions(VersionScheme scheme, string first, int count)
    {
        var version = DocumentVersion.Parse(first, scheme);
        for (var i = 0; i < count; i++)
        {
            yield return version.ToString();
            version = version.Next(VersionStep.Edition);
        }
    }
}
