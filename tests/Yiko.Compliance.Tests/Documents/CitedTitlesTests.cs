namespace Yiko.Compliance.Documents;

public sealed class CitedTitlesTests
{
    [Fact]
    public void Titles_in_book_marks_are_found_with_place_and_line()
    {
        var found = DocumentRegister.TitlesIn("按《文件控制程序》执行。\r\n见《记录控制程序》、\n《采购控制程序》\r《内审程序》");

        Assert.Equal(["文件控制程序", "记录控制程序", "采购控制程序", "内审程序"], found.Select(reference => reference.Title));
        Assert.Equal([1, 2, 3, 4], found.Select(reference => reference.Line));
        Assert.Equal([1, 15, 25, 34], found.Select(reference => reference.Position));
    }

    [Theory]
    [InlineData("《质量管理体系  要求》", "质量管理体系  要求")]
    [InlineData("《文件\n  控制程序 》", "文件控制程序")]
    [InlineData("《文件\r\n控制程序》", "文件控制程序")]
    public void Line_breaks_inside_a_title_are_layout(string text, string title) => Assert.Equal(title, Assert.Single(DocumentRegister.TitlesIn(text)).Title);

    [Theory]
    [InlineData("")]
    [InlineData("没有引用")]
    [InlineData("《没有结束")]
    [InlineData("没有开始》")]
    [InlineData("《》")]
    [InlineData("《 \n 》")]
    public void What_is_no_title_is_passed_over(string text) => Assert.Empty(DocumentRegister.TitlesIn(text));

    [Fact]
    public void A_mark_that_is_not_closed_before_the_next_is_passed_over() =>
        Assert.Equal(["乙"], DocumentRegister.TitlesIn("《甲《乙》丙》").Select(reference => reference.Title));

    // Each mark is looked for once, however many are never closed.
    [Fact]
    public void A_million_marks_before_one_that_closes_are_passed_over() =>
        Assert.Equal([("x", 999_999, 1)], DocumentRegister.TitlesIn(new string('《', 1_000_000) + "x》"));

    [Fact]
    public void Nothing_is_no_text() => Assert.Throws<ArgumentNullException>(() => DocumentRegister.TitlesIn(null!));

    [Property]
    public Property Titles_come_back_from_any_text_around_them() => Prop.ForAll(
        Arb.From((from before in Gen.Elements("", "按", "\n", "》", "。\r\n") from title in Gen.Elements("甲程序", "乙 程序", "丙") select (before, title)).ListOf()),
        parts => DocumentRegister.TitlesIn(string.Concat(parts.Select(part => $"{part.before}《{part.title}》")))
            .Select(reference => reference.Title)
            .SequenceEqual(parts.Select(part => part.title)));
}
