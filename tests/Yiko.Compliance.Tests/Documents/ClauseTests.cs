using Yiko.Compliance.Documents.Clauses;

namespace Yiko.Compliance.Documents;

public sealed class ClauseTests
{
    private const string Manual = """
        管理手册
        第一章 总则
        一、目的
        规范文件的编制。
        二、范围
        （一）管理手册
        （二）程序文件
        第二章 文件控制
        8.5 生产和服务提供
        8.5.2.1 技术状态管理
        a) 标识；
        b) 控制；
        8.5.3 顾客财产
        a) 登记。
        """;

    private static readonly ChangeMeter Meter = new();

    [Theory]
    [InlineData("# Scope", "", "Scope")]
    [InlineData("### 8.5 技术状态 ###", "8.5", "技术状态")]
    [InlineData("第三章 文件控制", "第三章", "文件控制")]
    [InlineData("第１２条：范围", "第12条", "范围")]
    [InlineData("十二、附则", "十二、", "附则")]
    [InlineData("（二）程序文件", "（二）", "程序文件")]
    [InlineData("(二) 程序文件", "（二）", "程序文件")]
    [InlineData("（1）标识", "(1)", "标识")]
    [InlineData("(b) control", "(b)", "control")]
    [InlineData("③检查", "③", "检查")]
    [InlineData("8.5.2.1 技术状态管理", "8.5.2.1", "技术状态管理")]
    [InlineData("8．5．2技术状态", "8.5.2", "技术状态")]
    [InlineData("8.5. Scope", "8.5", "Scope")]
    [InlineData("8.5", "8.5", "")]
    [InlineData("1. Scope", "1.", "Scope")]
    [InlineData("1、范围", "1、", "范围")]
    [InlineData("2） 职责", "2)", "职责")]
    [InlineData("4 Context of the organization", "4", "Context of the organization")]
    [InlineData("a) 标识；", "a)", "标识；")]
    [InlineData("Ａ） 标识", "A)", "标识")]
    [InlineData("Chapter 3 Scope", "Chapter 3", "Scope")]
    [InlineData("Annex B", "Annex B", "")]
    [InlineData("附录A 程序文件清单", "附录A", "程序文件清单")]
    public void A_numbered_line_is_a_heading(string line, string number, string title)
    {
        Assert.True(HeadingReader.TryRead(line, out var heading));
        Assert.Equal((number, title), (heading.Number, heading.Title));
    }

    [Theory]
    [InlineData("规范文件的编制。")]
    [InlineData("#tag")]
    [InlineData("####### seven")]
    [InlineData("第三方审核由认证机构进行")]
    [InlineData("第章")]
    [InlineData("一般要求")]
    [InlineData("（略）")]
    [InlineData("(see below)")]
    [InlineData("2019.5.10 issued")]
    [InlineData("3.5% of the text")]
    [InlineData("3 people are needed.")]
    [InlineData("12")]
    [InlineData("1.5mm")]
    [InlineData("A company")]
    [InlineData("Section heads approve")]
    [InlineData("Partial results")]
    [InlineData("附件齐全")]
    public void A_line_of_text_is_no_heading(string line) => Assert.False(HeadingReader.TryRead(line, out _));

    [Fact]
    public void Paths_lead_from_the_outermost_heading_down() => Assert.Equal(
        [
            "",
            "第一章",
            "第一章/一、",
            "第一章/二、",
            "第一章/二、/（一）",
            "第一章/二、/（二）",
            "第二章",
            "第二章/8.5",
            "第二章/8.5.2.1",
            "第二章/8.5.2.1/a)",
            "第二章/8.5.2.1/b)",
            "第二章/8.5.3",
            "第二章/8.5.3/a)",
        ],
        ClauseReader.Read(Manual).Select(clause => clause.Path));

    [Fact]
    public void A_path_that_occurs_again_is_numbered() =>
        Assert.Equal(["a)", "b)", "a)#2"], ClauseReader.Read("a) x\nb) y\na) z").Select(clause => clause.Path));

    [Fact]
    public void A_clause_reaches_to_the_next_heading()
    {
        var clauses = ChangeMeter.Split(Manual, ChangeUnit.Clauses);
        Assert.Equal(13, clauses.Count);
        Assert.Equal("管理手册", clauses[0]);
        Assert.Equal("一、目的\n规范文件的编制。", clauses[2].ReplaceLineEndings("\n"));
        Assert.Empty(ChangeMeter.Split(" \n", ChangeUnit.Clauses));
    }

    [Fact]
    public void Changed_added_removed_and_moved_clauses_are_named()
    {
        var edited = Manual
            .Replace("规范文件的编制。", "规范文件的编制与更改。", StringComparison.Ordinal)
            .Replace("b) 控制；", "b) 控制；\nc) 审核；", StringComparison.Ordinal)
            .Replace("（二）程序文件", string.Empty, StringComparison.Ordinal);
        var report = ChangeMeter.Report(Manual, edited, ChangeUnit.Clauses);

        Assert.Equal(
            [
                (ClauseChangeKind.Changed, "第一章/一、", "目的"),
                (ClauseChangeKind.Added, "第二章/8.5.2.1/c)", "审核；"),
                (ClauseChangeKind.Removed, "第一章/二、/（二）", "程序文件"),
            ],
            report.Clauses.Select(change => (change.Kind, change.Path, change.Title)));
        Assert.Equal(Ratio.Of(2, 13), report.Measure.Share);
    }

    [Fact]
    public void A_clause_that_only_changed_its_place_is_moved() =>
        Assert.Equal(
            (ClauseChangeKind.Moved, "1.2"),
            ChangeMeter.Report("1.1 a\n1.2 b\n1.3 c\n1.4 d", "1.1 a\n1.3 c\n1.4 d\n1.2 b").Clauses.Select(change => (change.Kind, change.Path)).Single());

    [Fact]
    public void Lines_broken_elsewhere_change_no_clause() =>
        Assert.Equal(Ratio.Zero, Meter.Measure("1.1 范围\n适用于全部部门。", "1.1 范围\n适用于\n全部部门。\n", ChangeUnit.Clauses).Share);

    [Fact]
    public void The_summary_counts_units_places_and_clauses()
    {
        var summary = ChangeMeter.Report("1.1 abc\n1.2 def", "1.1 abX\n1.2 def").Summary;
        Assert.Equal("document.measure.share;document.measure.edits;document.measure.clauses", summary.ToString());
        Assert.Equal(ReasonArgument.Of("share", Ratio.Of(1, 12)), summary[0].Argument("share"));
        Assert.Equal(ReasonArgument.Of("places", 1m), summary[1].Argument("places"));
        Assert.Equal(ReasonArgument.Of("changed", 1m), summary[2].Argument("changed"));
    }

    [Theory]
    [InlineData("1 范围\n压力不超过\n0.5 MPa 为限。\n厚度取\n3.5 mm 以上的板材\n1.1 术语\n1.2 压力", "1,1.1,1.2")]
    [InlineData("4 Context\n4.1 Organisation\nwithin\n4.5 hours of the event\n4.2 Parties\n4.4 System", "4,4.1,4.2,4.4")]
    [InlineData("8.5 生产和服务提供\n8.5.1 控制\n8.5.3 顾客财产\n8.6 放行\n加热至\n2.5 倍", "8.5,8.5.1,8.5.3,8.6")]
    [InlineData("1 Scope\n2 Terms\n1 Scope\nwhat it is for\n2 Terms\n5 of them are new", "1,2,1#2,2#2")]
    [InlineData("0 前言\n0.1 公司\n0.2 手册", "0,0.1,0.2")]
    public void A_number_heads_a_clause_where_it_opens_a_numbering_or_goes_on_with_it(string text, string clauses) =>
        Assert.Equal(clauses, string.Join(',', ClauseReader.Read(text).Select(clause => clause.Path)));
}
