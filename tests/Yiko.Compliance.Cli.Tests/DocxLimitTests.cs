using System.Globalization;
using System.IO.Compression;
using System.Text;
using Yiko.Compliance.Registers;
using static Yiko.Compliance.Cli.WordFile;

namespace Yiko.Compliance.Cli;

/// <summary>Documents that are made to harm: each is refused in one sentence, for little work and memory.</summary>
public sealed class DocxLimitTests : DocumentTests
{
    private const int Pieces = 10_000;

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:del>", "</w:del>")]
    [InlineData("<x:y>", "</x:y>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\">", "</mc:Choice></mc:AlternateContent>")]
    [InlineData("<w:r><w:drawing>", "</w:drawing></w:r>")]
    [InlineData("<m:f><m:num>", "</m:num></m:f>")]
    public void Elements_within_elements_are_refused_before_they_are_too_deep(string open, string close)
    {
        const int Times = 20_000;
        var deep = Of(string.Concat(Enumerable.Repeat(open, Times)) + P(R("甲")) + string.Concat(Enumerable.Repeat(close, Times)));

        AssertRefused(Compare(Write("deep.docx", deep), Write("new.txt", "甲")), "deep.docx: Tables or other elements stand inside each other more than 1,000 deep");
    }

    [Theory]
    [InlineData("_rels/.rels")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("word/styles.xml")]
    [InlineData("word/chart1.xml")]
    public void Every_part_that_is_read_has_the_same_depth(string part)
    {
        var entries = Unzipped(Of(
            P("<w:r><w:drawing><c:chart r:id=\"chart1.xml\"/></w:drawing></w:r>"), ("styles.xml", "styles", Part("w:styles", string.Empty)), ("chart1.xml", "chart", Part("c:chartSpace", string.Empty))));
        entries[part] = "<a>" + string.Concat(Enumerable.Repeat("<b>", 20_000)) + string.Concat(Enumerable.Repeat("</b>", 20_000)) + "</a>";

        AssertRefused(Compare(Write("deep.docx", Zip([.. entries.Select(entry => (entry.Key, entry.Value))])), Write("new.txt", "甲")), "more than 1,000 deep");
    }

    [Fact]
    public void Fields_within_fields_are_refused_before_they_are_too_deep() => AssertRefused(
        Compare(Write("deep.docx", Of(P(string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 20_000))))), Write("new.txt", "甲")), "more than 1,000 deep");

    [Fact]
    public void Tables_within_tables_as_deep_as_anybody_draws_them_are_read()
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 60)) + P(R("甲")) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 60));

        Assert.StartsWith("0,1,", Compare(Write("old.docx", Of(body)), Write("new.txt", "甲")).Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p/>")]
    [InlineData("<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>")]
    [InlineData("<w:del><w:r><w:delText>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:delText></w:r></w:del>")]
    [InlineData("        ")]
    public void What_unpacks_to_more_than_the_limit_is_refused(string repeated) =>
        AssertRefusedInLittleMemory(Bomb("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>", _ => repeated, 70 << 20));

    [Theory]
    [InlineData(" a{0}=\"\"")]
    [InlineData(" a{0}='>'")]
    [InlineData(" a=\"\"")]
    public void An_element_of_millions_of_attributes_is_refused(string attribute) => AssertRefusedInLittleMemory(Bomb(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ", i => string.Format(CultureInfo.InvariantCulture, attribute, i), 60 << 20));

    [Theory]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>", "<x{0}/>")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" a=\"", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><![CDATA[", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Names_and_tags_without_end_are_refused(string start, string repeated) =>
        AssertRefusedInLittleMemory(Bomb(start, i => string.Format(CultureInfo.InvariantCulture, repeated, i), 60 << 20));

    [Fact]
    public void An_archive_of_too_many_files_is_refused()
    {
        var many = Enumerable.Range(0, 10_001).Select(i => ($"{i}", string.Empty));

        AssertRefused(Compare(Write("many.docx", Zip([.. many])), Write("new.txt", "甲")), "many.docx: The document goes beyond what is read");
    }

    [Fact]
    public void A_part_that_stands_twice_is_not_guessed()
    {
        var main = Unzipped(Of(P(R("甲"))));
        var twice = Zip([.. main.Select(entry => (entry.Key, entry.Value)), ("word/Document.xml", main["word/document.xml"])]);

        AssertRefused(Compare(Write("twice.docx", twice), Write("new.txt", "甲")), "twice.docx: This is not a readable DOCX");
    }

    // What is malformed may be refused or read, but nothing else may happen. The seed is fixed, so that a failure comes back.
    [Fact]
    public void Whatever_is_done_to_a_document_it_is_read_or_refused()
    {
        string[] pieces =
        [
            "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:trPr><w:del/></w:trPr>", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
            "<w:rPr><w:vanish/></w:rPr>", "<w:drawing>", "</w:drawing>", "<w:txbxContent>", "</w:txbxContent>", "<mc:AlternateContent>", "</mc:AlternateContent>", "<mc:Choice Requires=\"w14\">", "</mc:Choice>",
            "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText>", "</w:instrText>", "<w:sym/>", "<w:fldSimple>", "</w:fldSimple>",
            "<w:checkBox>", "<w:checked/>", "</w:checkBox>", "<m:d>", "<m:e>", "</m:e>", "</m:d>", "<m:dPr><m:begChr/></m:dPr>", "<m:chr m:val=\"x\"/>", "<m:f><m:den/></m:f>", "甲", "<v:textpath/>", "<w:ddList><w:result w:val=\"9\"/></w:ddList>",
            "EQ \\f(", "SYMBOL 99999999999", "MACROBUTTON", "<w:footnoteReference/>", "<c:chart r:id=\"none\"/>", "<w:ruby>", "<w:rt>", "</w:rt>", "</w:ruby>", "<w:cellDel/>", "<w:tcPr>", "</w:tcPr>", "<w:hidden/>",
        ];
        var random = new Random(18);
        var read = 0;
        for (var i = 0; i < 4_000; i++)
        {
            List<string> body = [];
            Stack<string> open = new();
            for (var length = random.Next(40); length > 0; length--)
            {
                // Mostly well-formed: an end where something is open, and at the end all that is left.
                var piece = pieces[random.Next(pieces.Length)];
                if (piece.StartsWith("</", StringComparison.Ordinal) && !open.TryPop(out piece!)) continue;
                body.Add(piece);
                if (piece[0] == '<' && piece[1] != '/' && !piece.Contains("/>", StringComparison.Ordinal)) open.Push("</" + piece[1..].Split(' ', '>')[0] + ">");
            }

            using MemoryStream file = new(Of(string.Concat(body) + string.Concat(open)));
            if (DocxText.Read(file).Trouble == DocumentTrouble.None) read++;
        }

        Assert.InRange(read, 400, 4_000);
    }

    [Fact]
    public void Entities_are_not_expanded() => AssertRefused(
        Compare(Write("entity.docx", Package("<!DOCTYPE d [<!ENTITY a \"甲\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>&a;</w:body></w:document>")), Write("new.txt", "甲")),
        "entity.docx: This is not a readable DOCX");

    [Fact]
    public void A_text_of_more_than_ten_million_characters_is_refused()
    {
        File.WriteAllText(PathOf("long.txt"), new string('a', 10_000_001));

        AssertRefused(Compare(PathOf("long.txt"), Write("new.txt", "甲")), "long.txt: The document goes beyond what is read: 10 million characters");
    }

    private static Dictionary<string, string> Unzipped(byte[] file)
    {
        using ZipArchive archive = new(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using StreamReader text = new(entry.Open());
            return text.ReadToEnd();
        });
    }

    private static byte[] Bomb(string start, Func<int, string> repeated, int length)
    {
        using MemoryStream file = new();
        file.Write(Package(string.Empty));
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true)) archive.GetEntry("word/document.xml")!.Delete();
        using (ZipArchive archive = new(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using StreamWriter main = new(archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
            main.Write(start);
            for (int i = 0, written = 0; written < length; i += Pieces)
            {
                var pieces = string.Concat(Enumerable.Range(i, Pieces).Select(repeated));
                main.Write(pieces);
                written += pieces.Length;
            }
        }

        return file.ToArray();
    }

    private static void AssertRefusedInLittleMemory(byte[] bomb)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        using MemoryStream file = new(bomb);
        var trouble = DocxText.Read(file).Trouble;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(DocumentTrouble.TooLarge, trouble);
        Assert.InRange(allocated, 0, 64 << 20);
    }
}
