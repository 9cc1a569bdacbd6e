namespace Yiko.Compliance.Documents;

public sealed class DocumentCodeTests
{
    [Theory]
    [InlineData("ANML -CX-7.1.3\n/7.1.4-02", "ANML-CX-7.1.3/7.1.4-02")]
    [InlineData("  ANML-CX-10.2-11", "ANML-CX-10.2-11")]
    [InlineData("ＡＮＭＬ－ＣＸ－１２", "ANML-CX-12")]
    [InlineData("ANML　-CX-\r\n12\t", "ANML-CX-12")]
    public void Stray_blanks_line_breaks_and_full_width_forms_are_read_over(string typed, string tidy)
    {
        Assert.Equal(tidy, DocumentCode.Normalise(typed));
        Assert.Equal(tidy, DocumentCode.Parse(typed).ToString());
    }

    [Fact]
    public void The_parts_of_a_code_are_told_apart()
    {
        var code = DocumentCode.Parse("ANML-CX-7.1.3/7.1.4-02");

        Assert.Equal(("ANML", "CX", 2, 2), (code.Prefix, code.Kind, code.Serial, code.SerialDigits));
        Assert.Equal(["7.1.3", "7.1.4"], code.Clauses);
        Assert.Empty(DocumentCode.Parse("ANML-CX-12").Clauses);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ANML")]
    [InlineData("ANML-CX")]
    [InlineData("ANML-CX-")]
    [InlineData("ANML-CX--02")]
    [InlineData("ANML-CX-7.-02")]
    [InlineData("ANML-CX-7.1/-02")]
    [InlineData("ANML-CX-a-02")]
    [InlineData("ANML-CX-7.1-0a")]
    [InlineData("ANML-CX-7.1-02-03")]
    [InlineData("1NML-CX-02")]
    [InlineData("ANML-程序-02")]
    [InlineData("ANML-CX-1234567890")]
    public void What_is_no_code_is_refused(string text)
    {
        Assert.False(DocumentCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DocumentCode.Parse(text));
    }

    [Fact]
    public void Nothing_is_no_code()
    {
        Assert.False(DocumentCode.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => DocumentCode.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => DocumentCode.Normalise(null!));
    }

    [Fact]
    public void A_part_that_cannot_be_written_is_refused()
    {
        Assert.Equal("ANML-CX-7.1-12", new DocumentCode("ANML", "CX", ["7.1"], 12).ToString());
        Assert.Throws<ArgumentException>(() => new DocumentCode("A-B", "CX", [], 12));
        Assert.Throws<ArgumentException>(() => new DocumentCode("ANML", string.Empty, [], 12));
        Assert.Throws<ArgumentException>(() => new DocumentCode("ANML", null!, [], 12));
        Assert.Throws<ArgumentException>(() => new DocumentCode("ANML", "CX", ["7.1", "x"], 12));
        Assert.Throws<ArgumentException>(() => new DocumentCode("ANML", "CX", [], -1));
        Assert.Throws<ArgumentException>(() => new DocumentCode("ANML", "CX", [], 1_000_000_000));
    }

    [Fact]
    public void Zeros_that_no_digit_needs_make_no_difference()
    {
        var code = DocumentCode.Parse("ANML-CX-123");

        Assert.Equal(code, new("ANML", "CX", [], 123, 1));
        Assert.Equal(code.GetHashCode(), new DocumentCode("ANML", "CX", [], 123, 1).GetHashCode());
        Assert.NotEqual(code, DocumentCode.Parse("ANML-CX-0123"));
        Assert.False(code.Equals(null));
    }

#if !AGAINST_NETSTANDARD2_0
    [Fact]
    public void The_framework_parses_it_too()
    {
        Assert.Equal("A-B-1", Parsing.Parse<DocumentCode>("A-B-1").ToString());
        Assert.False(Parsing.TryParse<DocumentCode>("A-B", out _));
    }
#endif

    [Property]
    public Property A_code_reads_back_as_it_was_written() => Prop.ForAll(Arb.From(Codes), code => DocumentCode.Parse(code.ToString()).Equals(code));

    [Property]
    public Property Tidying_is_idempotent(NonNull<string> text) =>
        (DocumentCode.Normalise(DocumentCode.Normalise(text.Get)) == DocumentCode.Normalise(text.Get)).ToProperty();

    [Property]
    public Property Stray_blanks_anywhere_change_nothing() => Prop.ForAll(
        Arb.From(from code in Codes from place in Gen.Choose(0, 40) from blank in Gen.Elements(" ", "\n", "\r\n", "\t", "　") select (code, place, blank)),
        test =>
        {
            var text = test.code.ToString();
            return DocumentCode.Parse(text.Insert(test.place % (text.Length + 1), test.blank)).Equals(test.code);
        });

    private static Gen<DocumentCode> Codes =>
        from prefix in Gen.Elements("ANML", "Q", "x9")
        from kind in Gen.Elements("CX", "JL", "ZY2")
        from clauses in Gen.Elements("7", "7.1.3", "10.2", "0.10.20").ListOf()
        from serial in Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(0, 999_999_999))
        from digits in Gen.Choose(1, 9)
        select new DocumentCode(prefix, kind, clauses.ToValueList(), serial, digits);
}
