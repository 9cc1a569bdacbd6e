using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

public sealed class DocumentsCompareTests : DocumentTests
{
    private const string Header = "changed,total,share,percent,new_edition,at_boundary,reasons,rule_set";

    // 4 of 10 characters are exactly 40 %: the one case in which the two readings differ.
    [Theory]
    [InlineData("documents/standard", "4,10,2/5,40.00,false,true,document.version.not-over-threshold;document.version.at-boundary,documents/standard@1.0")]
    [InlineData("documents/at-least-40", "4,10,2/5,40.00,true,true,document.version.reaches-threshold;document.version.at-boundary,documents/at-least-40@1.0")]
    [InlineData("documents/max-revision-9", "4,10,2/5,40.00,false,true,document.version.not-over-threshold;document.version.at-boundary,documents/max-revision-9@1.0")]
    public void Counts_are_never_reduced_and_the_share_always_is(string rules, string expected) =>
        Assert.Equal([Header, expected], Compare(Write("old.txt", "0123456789"), Write("new.txt", "012345 xxxx\n"), "--rules", rules).Lines);

    [Theory]
    [InlineData("", "", "0,0,0,0.00,false,false")]
    [InlineData("a", "", "1,1,1,100.00,true,false")]
    [InlineData("", "a", "1,1,1,100.00,true,false")]
    [InlineData("a b", "ab\r\n", "0,2,0,0.00,false,false")]
    [InlineData("😀é", "😀e\u0301", "2,3,2/3,66.67,true,false")]
    public void Characters_are_scalar_values_without_white_space(string old, string @new, string expected) =>
        Assert.StartsWith(expected + ",document.version.", Compare(Write("old.txt", old), Write("new.txt", @new)).Lines[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("characters", "abcd", "abxy", "2,4,1/2")]
    [InlineData("words", "one two three four", "one two three five", "1,4,1/4")]
    [InlineData("words", "用电安全", "用电管理", "2,4,1/2")]
    [InlineData("lines", "one\n\n two\nthree\n", "one\r\ntwo\r\nfour\r\n", "1,3,1/3")]
    [InlineData("clauses", "1 目的\n甲\n2 范围\n乙\n", "1 目的\n甲\n2 范围\n丙\n", "1,2,1/2")]
    public void The_unit_can_be_chosen(string unit, string old, string @new, string expected) =>
        Assert.StartsWith(expected + ",", Compare(Write("old.txt", old), Write("new.txt", @new), "--unit", unit).Lines[1], StringComparison.Ordinal);

    [Fact]
    public void Comparing_is_the_same_in_both_directions()
    {
        var (old, @new) = (Write("old.txt", "用电安全管理规定"), Write("new.txt", "安全用电管理办法"));

        Assert.Equal(Compare(old, @new).Lines, Compare(@new, old).Lines);
    }

    [Fact]
    public void The_explanation_is_in_sentences()
    {
        var run = Compare(Write("old.txt", "0123456789"), Write("new.txt", "0xxxxxxxxx"), "--explain", "--lang", "zh");

        Assert.Equal(Header + ",explanation", run.Lines[0]);
        Assert.Contains("修改内容占 90 %，超过 40 %。〔DOC-02，管理手册 0.6-5〕", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_for_people()
    {
        var run = CliRun.Of(["documents", "compare", Write("old.txt", "0123456789"), Write("new.txt", "012345xxxx"), "--lang", "zh"]);

        Assert.Equal(["修改比例  计量         结论", "───────────────────────────", " 40.00 %  10 字符中 4  修订", "    恰在界限上"], run.Lines);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Json_has_numbers_and_flags()
    {
        var run = CliRun.Of(["documents", "compare", Write("old.txt", "0123456789"), Write("new.txt", "012345xxxx"), "--format", "json"]);

        Assert.Contains("\"changed\":4,\"total\":10,\"share\":\"2/5\",\"percent\":\"40.00\",\"new_edition\":false,\"at_boundary\":true", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_documents_are_read_paragraph_by_paragraph_and_cell_by_cell()
    {
        DocxFile.Write(
            PathOf("old.docx"),
            DocxFile.Line("1 目", "的"),
            DocxFile.Cells(["甲", "乙"], ["丙", "丁"]),
            new Paragraph(new Run(new Text("左"), new TabChar(), new Text("右"), new Break(), new Text("下"), new NoBreakHyphen(), new Text("尾"))));

        Assert.StartsWith("0,", Compare(PathOf("old.docx"), Write("new.txt", "1 目的\n甲\n乙\n丙\n丁\n左\t右\n下-尾\n"), "--unit", "lines").Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_deleted_or_moved_away_in_Word_is_no_content()
    {
        DocxFile.Write(
            PathOf("old.docx"),
            new Paragraph(
                new DeletedRun(new Run(new DeletedText("旧"))),
                new MoveFromRun(new Run(new Text("移"))),
                new InsertedRun(new Run(new Text("新"))),
                new MoveToRun(new Run(new Text("移"))),
                new Run(new AlternateContent(
                    new AlternateContentChoice(new Text("框")) { Requires = "wps" },
                    new AlternateContentFallback(new Text("框"))))));

        Assert.StartsWith("0,3,0,", Compare(PathOf("old.docx"), Write("new.txt", "新移框")).Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 })]
    public void A_byte_order_mark_tells_the_encoding(byte[] bytes) =>
        Assert.StartsWith("0,1,0,", Compare(Write("old.txt", bytes), Write("new.txt", "a")).Lines[1], StringComparison.Ordinal);

    [Fact]
    public void Texts_in_GB_18030_are_read_when_asked()
    {
        byte[] text = [0xD3, 0xC3, 0xB5, 0xE7]; // 用电

        Assert.StartsWith("0,2,0,", Compare(Write("old.txt", text), Write("new.txt", text), "--encoding", "gb18030").Lines[1], StringComparison.Ordinal);
        AssertRefused(Compare(Write("old.txt", text), Write("new.txt", "用电")), "old.txt, line 1", "gb18030");
    }

    [Fact]
    public void An_empty_file_and_mixed_line_ends_are_named_and_decided()
    {
        var run = Compare(Write("old.txt", " \n"), Write("new.txt", "a\r\nb\nc\rd"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Sentences.Length);
        Assert.Contains("old.txt: The file holds no text", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("new.txt: The file mixes line ends", run.Sentences[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb\n")]
    [InlineData("a\rb\r")]
    [InlineData("a")]
    public void One_kind_of_line_end_is_nothing_to_name(string text) => Assert.Empty(Compare(Write("old.txt", text), Write("new.txt", text)).Error);

    [Fact]
    public void Every_unusable_file_is_named_and_nothing_is_written()
    {
        AssertRefused(Compare(PathOf("none.txt"), Folder), "none.txt: There is no such file.", "This is a directory");
        AssertRefused(Compare(Write("a.txt", "ok\n\0"), Write("b.txt", [0x61, 0x0A, 0x0A, 0xC3, 0x28])), "a.txt, line 2: There is a NUL", "b.txt, line 3: The bytes are no text");
        AssertRefused(Compare(Write("a.docx", "no zip"), Write("b.doc", [0xD0, 0xCF, 0x11, 0xE0, 0])), "a.docx: This is not a readable DOCX", "b.doc: This is a document of the old DOC kind");
        AssertRefused(Compare(Write("a.pdf", "%PDF-1.7"), Write("b.zip", [(byte)'P', (byte)'K', 3, 4, 0, 0])), "a.pdf: PDF files", "b.zip: This is not a readable DOCX");
    }

    [Theory]
    [InlineData("plan.odt", "application/vnd.oasis.opendocument.text", "kind ODT")]
    [InlineData("plan.docx", "application/vnd.oasis.opendocument.text", "kind ODT")]
    [InlineData("book.ods", "application/vnd.oasis.opendocument.spreadsheet", "kind ODS")]
    [InlineData("talk.odp", "application/vnd.oasis.opendocument.presentation", "kind ODP")]
    public void An_archive_of_another_program_is_named_for_what_it_is(string name, string type, string expected) =>
        AssertRefused(Compare(Write(name, WordFile.Zip(("mimetype", type), ("content.xml", "<a/>"))), Write("new.txt", "a")), $"{name}: This is a file of the {expected}, which is not read");

    [Theory]
    [InlineData("a.doc", "WordDocument", "a document of the old DOC kind")]
    [InlineData("a.xls", "WordDocument", "a document of the old DOC kind")]
    [InlineData("a.doc", "Workbook", "a file of the kind XLS")]
    [InlineData("a.doc", "PowerPoint Document", "a file of the kind PPT")]
    [InlineData("a.doc", "EncryptedPackage", "A password protects the file")]
    [InlineData("a.doc", "", "a document of the old DOC kind")]
    [InlineData("a.xls", "", "a file of the kind XLS")]
    [InlineData("a.docx", "", "A password protects the file")]
    public void An_old_file_is_named_by_the_streams_in_it_and_else_by_its_name(string name, string stream, string expected)
    {
        var bytes = new byte[1024 + 128];
        byte[] start = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        start.CopyTo(bytes, 0);
        System.Text.Encoding.Unicode.GetBytes(stream, bytes.AsSpan(1024));
        (bytes[1024 + 64], bytes[1024 + 66]) = ((byte)((2 * stream.Length) + 2), 2);

        AssertRefused(Compare(Write(name, bytes), Write("new.txt", "a")), expected);
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi a}", "RTF")]
    [InlineData("\uFEFF<!DOCTYPE html><p>a", "HTML")]
    [InlineData("\r\n<HTML xmlns:w=\"urn:schemas-microsoft-com:office:word\">", "HTML")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><a/>", "Word XML")]
    public void What_word_processors_save_as_text_is_named_for_what_it_is(string text, string expected) =>
        AssertRefused(Compare(Write("a.doc", text), Write("new.txt", "a")), $"a.doc: This is a file of the kind {expected}, which is not read");

    [Fact]
    public void What_is_left_out_is_said_in_one_line()
    {
        var old = Write("old.docx", WordFile.Of(
            WordFile.P(WordFile.R("甲"), WordFile.R("藏", "<w:vanish/>"), WordFile.Field("PAGE", WordFile.R("3")), "<w:r><w:drawing><pic:pic><a:blip r:embed=\"none\"/></pic:pic></w:drawing></w:r><w:r><w:pict><v:line/></w:pict></w:r>", "<w:r><w:object><v:imagedata/></w:object></w:r>")));
        var run = Compare(old, Write("new.txt", "甲"), "--lang", "zh");

        Assert.StartsWith("0,1,", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal([$"{old}：以下内容不计入：图片（2）、嵌入对象（1）、页码、日期及编号域（1）、隐藏文字（1）。"], run.Sentences);
        Assert.Contains("Left out of the measure: pictures (2), embedded objects (1), fields of pages, dates and numbers (1), hidden text (1).", Compare(old, old).Error, StringComparison.Ordinal);
    }

    // 甲乙 is struck out once, 丙 twice, 丁 by its style; 戊 is not, whatever its style says.
    [Fact]
    public void Text_that_is_struck_out_counts_and_is_told()
    {
        var styles = WordFile.Part("w:styles", "<w:style w:type=\"character\" w:styleId=\"Void\"><w:rPr><w:strike/></w:rPr></w:style>");
        var @new = Write("new.docx", WordFile.Of(
            WordFile.P(WordFile.R("甲 乙", "<w:strike/>"), WordFile.R("丙", "<w:dstrike w:val=\"true\"/>"), WordFile.R("丁", "<w:rStyle w:val=\"Void\"/>"), WordFile.R("戊", "<w:rStyle w:val=\"Void\"/><w:strike w:val=\"0\"/>")),
            ("styles.xml", "styles", styles)));
        var run = Compare(Write("old.txt", "甲 乙丙丁戊"), @new);

        Assert.StartsWith("0,5,0,", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal([$"{@new}: Text that is struck out counts like the rest (4 characters); delete what no longer holds."], run.Sentences);
        Assert.Equal([$"{@new}：带删除线的文字（4 字）照常计入；内容已作废的请删除。"], Compare(PathOf("old.txt"), @new, "--lang", "zh").Sentences);
    }

    // 压力 ≥ 0.5 MPa against 压力 ≤ 0.5 MPa: one of nine characters.
    [Fact]
    public void A_limit_that_is_turned_round_by_a_symbol_is_a_change()
    {
        var (old, @new) = (Write("old.docx", Limit("F0B3")), Write("new.docx", Limit("F0A3")));

        Assert.StartsWith("1,9,1/9,11.11,", Compare(old, @new).Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("0,9,0,", Compare(old, Write("new.txt", "压力 ≥ 0.5 MPa")).Lines[1], StringComparison.Ordinal);

        static byte[] Limit(string sign) => WordFile.Of(WordFile.P(WordFile.R("压力 "), WordFile.Sym("Symbol", sign), WordFile.R(" 0.5 MPa")));
    }

    [Fact]
    public void A_workbook_is_no_document()
    {
        XlsxFile.Write(PathOf("book.docx"), [XlsxFile.Number("1")]);

        AssertRefused(Compare(PathOf("book.docx"), Write("new.txt", "a")), "book.docx: This is a file of the kind XLSX, which is not read");
    }

    [Fact]
    public void Unknown_values_are_refused_all_at_once() => AssertRefused(
        Compare(Write("old.txt", "a"), Write("new.txt", "b"), "--unit", "pages", "--encoding", "latin", "--rules", "documents/none"),
        "--unit does not know 'pages'",
        "--encoding does not know 'latin'",
        "--rules does not know 'documents/none'");

    [Fact]
    public void An_own_rule_set_decides_with_its_unit_unless_another_is_asked_for()
    {
        var own = DocumentRuleSet.AtLeast40 with { Id = "own/documents", Version = "7", Unit = ChangeUnit.Lines, Threshold = Ratio.Of(1, 3) };
        var file = Write("own.json", VerdictFormats.Documents.RuleSets.Write(own));
        var (old, @new) = (Write("old.txt", "one\ntwo\nthree\n"), Write("new.txt", "one\ntwo\nthrow\n"));

        Assert.Equal(
            "1,3,1/3,33.33,true,true,document.version.reaches-threshold;document.version.at-boundary,own/documents@7",
            Compare(old, @new, "--rules", file).Lines[1]);
        Assert.StartsWith("2,11,2/11,18.18,false,false,", Compare(old, @new, "--rules", file, "--unit", "characters").Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_faulty_rule_file_is_refused_with_each_place()
    {
        var file = Write("own.json", VerdictFormats.Documents.RuleSets.Write(DocumentRuleSet.Standard).Replace("0.4,", "40,", StringComparison.Ordinal).Replace("characters", "pages", StringComparison.Ordinal));

        AssertRefused(
            Compare(Write("old.txt", "a"), Write("new.txt", "b"), "--rules", file),
            "own.json, $.threshold: 40 does not lie above 0 and at or below 1.",
            "own.json, $.unit: “pages” is unknown here");
    }

    [Fact]
    public void Missing_arguments_are_named() => AssertRefused(CliRun.Of(["documents", "compare", "a"]), "'documents compare' needs NEW");

    [Fact]
    public void The_output_never_overwrites_an_input()
    {
        var (old, @new) = (Write("old.txt", "a"), Write("new.txt", "b"));

        AssertRefused(Compare(old, @new, "--out", @new), "would overwrite the input");
        Assert.Equal(0, Compare(old, @new, "--out", PathOf("out.csv")).ExitCode);
        Assert.StartsWith(Header, File.ReadAllText(PathOf("out.csv")), StringComparison.Ordinal);
    }
}
