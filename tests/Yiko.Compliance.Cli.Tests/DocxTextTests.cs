using Yiko.Compliance.Registers;
using static Yiko.Compliance.Cli.WordFile;

namespace Yiko.Compliance.Cli;

/// <summary>What a reader sees of a Word document, as lines of text.</summary>
public sealed class DocxTextTests
{
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    [Theory]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Symbol", "F0A3", "≤")]
    [InlineData("Symbol", "00B3", "≥")]
    [InlineData("symbol", "F0B1", "±")]
    [InlineData("Symbol", "F06D", "μ")]
    [InlineData("Wingdings", "F0A8", "☐")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "F0A3", "☐")]
    [InlineData("Times New Roman", "2265", "≥")]
    public void A_symbol_is_the_character_that_its_picture_shows(string font, string code, string expected) =>
        Assert.Equal(expected, Line(P(Sym(font, code))));

    [Fact]
    public void A_symbol_of_an_unknown_font_is_a_character_of_its_own()
    {
        string[] texts = [Line(P(Sym("Plant Signs", "F041"))), Line(P(Sym("Plant Signs", "F042"))), Line(P(Sym("Lab Signs", "F041"))), Line(P(Sym("Wingdings 3", "F041")))];

        Assert.Equal(4, texts.Distinct().Count());
        Assert.All(texts, text => Assert.Single(text.EnumerateRunes()));
    }

    [Theory]
    [InlineData("superscript", "2", "m²")]
    [InlineData("subscript", "2", "m₂")]
    [InlineData("superscript", "-10", "m⁻¹⁰")]
    [InlineData("superscript", "th", "m^(th)")]
    [InlineData("subscript", "大气", "m_(大气)")]
    [InlineData("baseline", "2", "m2")]
    public void Raised_and_lowered_text_is_another_text_than_the_same_on_the_line(string level, string text, string expected) =>
        Assert.Equal(expected, Line(P(R("m"), R(text, $"<w:vertAlign w:val=\"{level}\"/>"))));

    [Fact]
    public void Raised_text_is_the_same_however_the_file_splits_it()
    {
        const string Raised = "<w:vertAlign w:val=\"superscript\"/>";
        Assert.Equal("x^(ab)²y", Line(P(R("x"), R("ab2", Raised), R("y"))));
        Assert.Equal("x^(ab)²y", Line(P(R("x"), R("a", Raised), R("b", Raised), R("2", Raised), R("y"))));
    }

    [Fact]
    public void A_style_may_raise_text()
    {
        var styles = Part("w:styles", "<w:style w:type=\"character\" w:styleId=\"Up\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        Assert.Equal("m²2", Line(P(R("m"), R("2", "<w:rStyle w:val=\"Up\"/>"), R("2", "<w:rStyle w:val=\"Up\"/><w:vertAlign w:val=\"baseline\"/>")), ("styles.xml", "styles", styles)));
    }

    [Fact]
    public void Private_characters_in_a_font_of_symbols_are_its_pictures() =>
        Assert.Equal("p ≥ 1", Line(P(R("p "), R("\uF0B3", "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>"), R(" 1"))));

    [Theory]
    [InlineData("<w:smartTag w:uri=\"u\" w:element=\"chsdate\"><w:smartTagPr><w:attr w:name=\"Year\" w:val=\"1\"/></w:smartTagPr>{0}</w:smartTag>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"><w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTag w:uri=\"u\" w:element=\"f\">{0}</w:smartTag></w:smartTag></w:ins>")]
    [InlineData("<w:customXml w:uri=\"u\" w:element=\"e\"><w:customXmlPr><w:placeholder w:val=\"p\"/></w:customXmlPr>{0}</w:customXml>")]
    [InlineData("<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val=\"t\"/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:hyperlink r:id=\"none\">{0}</w:hyperlink>")]
    [InlineData("<w:moveTo w:id=\"1\" w:author=\"a\">{0}</w:moveTo>")]
    [InlineData("<w:bdo w:val=\"ltr\"><w:dir w:val=\"ltr\">{0}</w:dir></w:bdo>")]
    [InlineData("<w:fldSimple w:instr=\" REF a \\h \">{0}</w:fldSimple>")]
    public void What_wraps_text_is_no_part_of_it(string wrapper) =>
        Assert.Equal("甲0.5m丙", Line(P(R("甲"), wrapper.Replace("{0}", R("0.5m"), StringComparison.Ordinal), R("丙"))));

    [Theory]
    [InlineData("<m:r><m:t>D</m:t></m:r><m:r><m:t>=L×E×C</m:t></m:r>", "D=L×E×C")]
    [InlineData("<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>", "(a)/(b)")]
    [InlineData("<m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>", "(a)¦(b)")]
    [InlineData("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "x^(2)")]
    [InlineData("<m:sSub><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>2</m:t></m:r></m:sub></m:sSub>", "x_(2)")]
    [InlineData("<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad>", "√()(2)")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e><m:e><m:r><m:t>b</m:t></m:r></m:e></m:d>", "[a|b]")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub/><m:sup/><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>", "∑_()^()(i)")]
    [InlineData("<m:nary><m:sub/><m:sup/><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>", "∫_()^()(i)")]
    [InlineData("<m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:bar>", "x¯")]
    [InlineData("<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e><m:e><m:r><m:t>2</m:t></m:r></m:e></m:mr><m:mr><m:e><m:r><m:t>3</m:t></m:r></m:e></m:mr></m:m>", "1,2;3;")]
    public void An_equation_is_written_in_a_line(string equation, string expected) =>
        Assert.Equal(expected, Line(P($"<m:oMathPara xmlns:m=\"{Math}\"><m:oMath>{equation}</m:oMath></m:oMathPara>")));

    [Theory]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox>", "☐")]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒")]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"1\"/></w:checkBox>", "☒")]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "☐")]
    [InlineData("<w:ddList><w:default w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>", "乙")]
    [InlineData("<w:ddList><w:result w:val=\"0\"/><w:default w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>", "甲")]
    public void A_box_that_is_ticked_and_a_word_that_is_chosen_are_text(string settings, string expected)
    {
        var form = $"<w:ffData><w:name w:val=\"a\"/><w:enabled/>{settings}</w:ffData>";

        Assert.Equal("合格" + expected, Line(P(R("合格"), Field("FORM", R(string.Empty), form))));
        Assert.Equal("合格" + expected, Line(P(R("合格"), Field("FORM", settings: form))));
    }

    [Theory]
    [InlineData("PAGE")]
    [InlineData("page \\* MERGEFORMAT")]
    [InlineData("NUMPAGES")]
    [InlineData("PAGEREF _Toc1 \\h")]
    [InlineData("DATE \\@ \"yyyy-MM-dd\"")]
    [InlineData("TIME")]
    [InlineData("SAVEDATE")]
    [InlineData("SEQ 图 \\* ARABIC")]
    [InlineData("REF _Ref1 \\r \\h")]
    public void What_a_word_processor_calculates_is_no_text(string instruction)
    {
        Assert.Equal("第页", Line(P(R("第"), Field(instruction, R("12")), R("页"))));
        Assert.Equal("第页", Line(P(R("第"), $"<w:fldSimple w:instr=\"{instruction.Replace("\"", "&quot;", StringComparison.Ordinal)}\">{R("12")}</w:fldSimple>", R("页"))));
    }

    [Fact]
    public void Fields_within_fields_are_read_each_for_itself()
    {
        var entry = Field("HYPERLINK \\l \"_Toc1\"", R("1 目的") + "<w:r><w:tab/></w:r>" + Field("PAGEREF _Toc1 \\h", R("3")));
        var condition = Field("IF " + "</w:instrText></w:r>" + Field("PAGE", R("1")) + "<w:r><w:instrText> = 1 \"首页\" \"\"", R("首页"));

        Assert.Equal("1 目的\t\n首页", Text(P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", entry)
            + P("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", condition)));
    }

    [Theory]
    [InlineData("EQ \\o\\ac(○,1)", "\\o\\ac(○,1)")]
    [InlineData("EQ \\f(a,b)", "\\f(a,b)")]
    [InlineData("EQ \\* jc2 \\* \"Font:宋体\" \\* hps11 \\o\\ad(\\s\\up 10(pīn),拼)", "拼")]
    [InlineData("SYMBOL 179 \\f \"Symbol\" \\s 10", "≥")]
    [InlineData("MACROBUTTON NoMacro 点击此处", "点击此处")]
    [InlineData("XE \"索引\"", "")]
    public void A_field_without_result_is_what_it_shows(string instruction, string expected) =>
        Assert.Equal("甲" + expected, Line(P(R("甲"), Field(instruction))));

    [Fact]
    public void A_field_that_never_ends_leaves_the_document_unread() => Assert.Equal(
        DocumentTrouble.BrokenDocx, Read(P("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", R("0.5"))).Trouble);

    [Theory]
    [InlineData("<mc:Choice Requires=\"wps\">{0}</mc:Choice><mc:Fallback>{1}</mc:Fallback>", "正文\n新\n尾")]
    [InlineData("<mc:Choice Requires=\"x\">{0}</mc:Choice><mc:Fallback>{1}</mc:Fallback>", "正文\n旧\n尾")]
    [InlineData("<mc:Choice Requires=\"x\">{1}</mc:Choice><mc:Choice Requires=\"wps\">{0}</mc:Choice><mc:Choice Requires=\"wps\">{1}</mc:Choice>", "正文\n新\n尾")]
    public void A_text_box_is_read_once_and_follows_its_paragraph(string alternatives, string expected)
    {
        var old = $"<w:pict><v:shape><v:textbox><w:txbxContent>{P(R("旧"))}</w:txbxContent></v:textbox></v:shape></w:pict>";
        var content = alternatives.Replace("{0}", Box(P(R("新")))["<w:r>".Length..^"</w:r>".Length], StringComparison.Ordinal).Replace("{1}", old, StringComparison.Ordinal);

        Assert.Equal(expected, Text(P(R("正"), $"<w:r><mc:AlternateContent>{content}</mc:AlternateContent></w:r>", R("文")) + P(R("尾"))));
    }

    [Fact]
    public void Text_boxes_stand_within_text_boxes_and_cells()
    {
        var cell = $"<w:tbl><w:tr><w:tc>{P(R("甲"), Box(P(R("外"), Box(P(R("内"))), R("围"))))}</w:tc><w:tc>{P(R("乙"))}</w:tc></w:tr></w:tbl>";

        Assert.Equal("甲\n外围\n内\n乙", Text(cell));
    }

    [Theory]
    [InlineData("<w:drawing><wp:inline><a:graphic><a:graphicData><a:txBody><a:p><a:r><a:t>甲方</a:t></a:r><a:br/><a:r><a:t>批准</a:t></a:r></a:p></a:txBody></a:graphicData></a:graphic></wp:inline></w:drawing>", "甲方\n批准")]
    [InlineData("<w:pict><v:shape><v:textpath string=\"作废\"/></v:shape></w:pict>", "作废")]
    [InlineData("<w:drawing><wp:inline><wp:docPr id=\"1\" hidden=\"1\"/><a:graphic><a:t>藏</a:t></a:graphic></wp:inline></w:drawing>", "")]
    [InlineData("<w:pict><v:shape style=\"width:1pt; visibility: hidden\"><v:textbox><w:txbxContent><w:p><w:r><w:t>藏</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>", "")]
    public void Text_in_a_drawing_is_text(string drawing, string expected) =>
        Assert.Equal(("图\n" + expected).Trim(), Text(P(R("图"), $"<w:r>{drawing}</w:r>")));

    [Fact]
    public void The_words_of_charts_and_diagrams_are_text()
    {
        var chart = ("chart1.xml", "chart", Part("c:chartSpace", "<a:p><a:r><a:t>产量</a:t></a:r></a:p><c:cat><c:f>Sheet1!A1</c:f><c:pt><c:v>一季度</c:v></c:pt><c:pt><c:v>12</c:v></c:pt></c:cat>"));
        var diagram = ("data1.xml", "diagramData", Part("dgm:dataModel", "<dgm:pt><dgm:t><a:p><a:r><a:t>审</a:t></a:r><a:r><a:t>核</a:t></a:r></a:p></dgm:t></dgm:pt>"));
        var body = P("<w:r><w:drawing><a:graphic><c:chart r:id=\"chart1.xml\"/><dgm:relIds r:dm=\"data1.xml\" r:lo=\"none\"/></a:graphic></w:drawing></w:r>");

        Assert.Equal("产量\n一季度\n12\n审核", DocxText.Read(new MemoryStream(Of(body, chart, diagram))).Text?.Trim());
    }

    [Theory]
    [InlineData("<w:del w:id=\"1\" w:author=\"a\"/>", "第一半第二半")]
    [InlineData("<w:moveFrom w:id=\"1\" w:author=\"a\"/>", "第一半第二半")]
    [InlineData("<w:vanish/>", "第一半第二半")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"a\"/>", "第一半\n第二半")]
    [InlineData("<w:rPrChange w:id=\"1\" w:author=\"a\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "第一半\n第二半")]
    public void A_paragraph_whose_end_is_deleted_goes_on_in_the_next(string mark, string expected) =>
        Assert.Equal(expected, Text($"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{R("第一半")}</w:p>" + P(R("第二半"))));

    [Fact]
    public void A_deleted_end_before_a_table_joins_nothing() =>
        Assert.Equal("甲\n乙\n丙", Text($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("甲")}</w:p><w:tbl><w:tr><w:tc>{P(R("乙"))}</w:tc></w:tr></w:tbl>" + P(R("丙"))));

    [Theory]
    [InlineData("<w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>", "", "首\n尾")]
    [InlineData("<w:trPr><w:ins w:id=\"1\" w:author=\"a\"/></w:trPr>", "", "首\n行\n列\n尾")]
    [InlineData("<w:trPr><w:trPrChange w:id=\"1\" w:author=\"a\"><w:trPr><w:del/></w:trPr></w:trPrChange></w:trPr>", "", "首\n行\n列\n尾")]
    [InlineData("<w:trPr><w:hidden/></w:trPr>", "", "首\n尾")]
    [InlineData("<w:trPr><w:hidden w:val=\"0\"/></w:trPr>", "", "首\n行\n列\n尾")]
    [InlineData("", "<w:tcPr><w:cellDel w:id=\"1\" w:author=\"a\"/></w:tcPr>", "首\n列\n尾")]
    public void A_deleted_or_hidden_row_or_cell_is_no_text(string row, string cell, string expected) => Assert.Equal(
        expected,
        Text($"<w:tbl><w:tr><w:tc>{P(R("首"))}</w:tc></w:tr><w:tr>{row}<w:tc>{cell}{P(R("行"))}</w:tc><w:tc>{P(R("列"))}</w:tc></w:tr><w:tr><w:tc>{P(R("尾"))}</w:tc></w:tr></w:tbl>"));

    [Theory]
    [InlineData("<w:vanish/>", "")]
    [InlineData("<w:vanish w:val=\"0\"/>", "藏")]
    [InlineData("<w:rStyle w:val=\"Hidden\"/>", "")]
    [InlineData("<w:rStyle w:val=\"Child\"/>", "")]
    [InlineData("<w:rStyle w:val=\"Child\"/><w:vanish w:val=\"false\"/>", "藏")]
    [InlineData("<w:webHidden/>", "藏")]
    [InlineData("<w:rPrChange w:id=\"1\" w:author=\"a\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "藏")]
    public void Hidden_text_is_no_text(string properties, string expected) =>
        Assert.Equal("甲" + expected + "乙", Line(P(R("甲"), R("藏", properties), R("乙")), Styles));

    [Theory]
    [InlineData("HiddenParagraph", "", "甲\n乙")]
    [InlineData("HiddenParagraph", "<w:rStyle w:val=\"Hidden\"/>", "甲\n藏乙")]
    [InlineData("Loop", "", "甲\n藏\n乙")]
    public void A_style_may_hide_a_paragraph(string style, string properties, string expected) => Assert.Equal(
        expected, Line(P(R("甲")) + $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{R("藏", properties)}</w:p>" + P(R("乙")), Styles));

    [Fact]
    public void A_pronunciation_guide_is_no_text() =>
        Assert.Equal("拼音", Line(P($"<w:r><w:ruby><w:rubyPr/><w:rt>{R("pīn")}</w:rt><w:rubyBase>{R("拼")}</w:rubyBase></w:ruby></w:r>", R("音"))));

    [Fact]
    public void Notes_that_are_referred_to_follow_the_text()
    {
        var notes = Part("w:footnotes", $"<w:footnote w:type=\"separator\" w:id=\"-1\">{P(R("线"))}</w:footnote><w:footnote w:id=\"1\">{P(R("注一"))}</w:footnote><w:footnote w:id=\"2\">{P(R("注二"))}</w:footnote>");
        var body = P(R("文"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "<w:del w:id=\"9\" w:author=\"a\"><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>");

        Assert.Equal("文\n注一", Line(body, ("footnotes.xml", "footnotes", notes)));
    }

    [Theory]
    [InlineData("<w:altChunk r:id=\"none\"/>")]
    [InlineData("<w:p><w:subDoc r:id=\"none\"/></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:altChunk r:id=\"none\"><w:altChunkPr/></w:altChunk></w:tc></w:tr></w:tbl>")]
    public void A_document_with_text_in_another_format_or_file_is_refused(string part) =>
        Assert.Equal(DocumentTrouble.ForeignText, Read(P(R("前言")) + part).Trouble);

    [Theory]
    [InlineData("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", "甲")]
    [InlineData("<w:p><w:r><w:t>\n one</w:t></w:r><w:r><w:t> two </w:t></w:r></w:p>", "onetwo")]
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\">one\ntwo</w:t><w:softHyphen/><w:t xml:space=\"preserve\"> </w:t><w:t><![CDATA[<3>]]></w:t></w:r></w:p>", "one two <3>")]
    [InlineData("<w:p><x:note><w:r><w:t>注</w:t></w:r></x:note><w:r><w:t>甲</w:t></w:r></w:p>", "甲")]
    [InlineData("<w:p><w:moveFrom w:id=\"1\" w:author=\"a\"><w:r><w:t>移</w:t></w:r></w:moveFrom><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:t>甲</w:t></w:r></w:p>", "甲")]
    public void Markup_reads_as_a_word_processor_reads_it(string body, string expected) => Assert.Equal(expected, Line(body));

    [Fact]
    public void The_strict_form_of_the_standard_reads_alike() => Assert.Equal(
        "甲≥",
        DocxText.Read(new MemoryStream(Package(
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>甲</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r></w:p></w:body></w:document>"))).Text?.Trim());

    private static (string Name, string Type, string Content) Styles => ("styles.xml", "styles", Part(
        "w:styles",
        "<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"character\" w:styleId=\"Hidden\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Child\"><w:basedOn w:val=\"Hidden\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"HiddenParagraph\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:basedOn w:val=\"Loop\"/></w:style>"));

    private static DocxText Read(string body, params (string Name, string Type, string Content)[] parts) => DocxText.Read(new MemoryStream(Of(body, parts)));

    private static string Text(string body) => Line(body);

    private static string Line(string body, params (string Name, string Type, string Content)[] parts)
    {
        var docx = Read(body, parts);
        Assert.Equal(DocumentTrouble.None, docx.Trouble);
        return docx.Text!.TrimEnd('\n');
    }
}
