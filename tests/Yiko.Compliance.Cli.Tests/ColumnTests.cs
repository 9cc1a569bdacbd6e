using System.Text;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

public sealed class ColumnTests : RegisterTests
{
    [Fact]
    public void Columns_may_stand_in_any_order() =>
        Assert.Equal("270", OnlyRow(Assess("consequence,id,exposure,likelihood\n15,1,6,3\n"))["score"]);

    [Theory]
    [InlineData("编号,危险源,可能性/L,暴露频率/E,后果/C")]
    [InlineData("序号,危害因素,可能性（L）,暴露频率（E）,后果（C）")]
    [InlineData("ID,Hazard,L,E,C")]
    [InlineData(" id , hazard ,Ｌ,Ｅ,Ｃ")]
    [InlineData("编号,危险源,可能性,暴露频繁程度,后果严重性")]
    public void Headers_of_real_registers_are_understood(string header) => Assert.Equal("270", OnlyRow(Assess(header + "\n1,触电,3,6,15\n"))["score"]);

    [Theory]
    [InlineData("违反法规")]
    [InlineData("不符合法律法规及其他要求")]
    [InlineData("Law Breached")]
    public void Headers_of_flags_are_understood(string header) => Assert.Equal("overridden", OnlyRow(Assess($"编号,{header}\n1,是\n"))["status"]);

    [Theory]
    [InlineData("剩余L,剩余E,剩余C")]
    [InlineData("控制后可能性,控制后暴露频率,控制后后果")]
    public void Headers_of_residual_factors_are_understood(string header) =>
        Assert.Equal("3", OnlyRow(Assess($"编号,L,E,C,{header}\n1,3,6,15,1,3,1\n"))["residual_score"]);

    [Fact]
    public void Unknown_columns_are_carried_through_to_the_right()
    {
        var run = Assess("note,id,likelihood,measure,exposure,consequence\n\"a, \"\"b\"\"\nc\",1,3,\"x\",6,15\n");
        Assert.EndsWith(",reasons,rule_set,note,measure", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",risks/standard@1.0,\"a, \"\"b\"\"\nc\",x\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Carried_columns_follow_the_explanation()
    {
        var run = Assess("id,note\n1,n\n", "--explain");
        Assert.EndsWith(",rule_set,explanation,note", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",n", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_carried_column_never_takes_the_name_of_a_result() =>
        Assert.EndsWith(",rule_set,input_score,column_C", Assess("id,score,\n1,2,3\n").Lines[0], StringComparison.Ordinal);

    [Fact]
    public void A_second_description_is_carried_through() =>
        Assert.EndsWith(",rule_set,危险源", Assess("id,hazard,危险源\n1,fire,火灾\n").Lines[0], StringComparison.Ordinal);

    [Fact]
    public void Map_names_the_header_of_a_column()
    {
        var run = Assess("id,P,exposure,consequence\n1,3,6,15\n", "--map", "likelihood=P");
        Assert.Equal("270", OnlyRow(run)["score"]);
    }

    [Fact]
    public void Map_settles_which_of_two_columns_is_meant()
    {
        var run = Assess("id,likelihood,可能性/L,exposure,consequence\n1,3,1,6,15\n", "--map", "likelihood=可能性/L");
        Assert.Equal("90", OnlyRow(run)["score"]);
        Assert.EndsWith(",likelihood", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Map_to_a_header_that_is_not_there_is_refused() =>
        AssertRefused(Assess("id,P\n1,3\n", "--map", "likelihood=Q"), "--map likelihood=Q", "id, P");

    [Fact]
    public void One_header_for_two_columns_is_refused() =>
        AssertRefused(Assess("id,P\n1,3\n", "--map", "likelihood=P", "--map", "exposure=P"), "'P'", "two columns");

    [Fact]
    public void The_header_may_stand_further_down()
    {
        var run = Assess("危险源登记表\n\"编制：综合部\n日期\",\n编号,可能性,暴露频率,后果\n1,3,6,15\n", "--header-row", "3");
        Assert.Equal("270", OnlyRow(run)["score"]);
    }

    [Fact]
    public void Line_numbers_count_what_stands_above_the_header()
    {
        var run = Assess("title\n\"two\nlines\"\nid,likelihood\n1,3\n\n2,x\n", "--header-row", "3");
        Assert.Contains("line 7: 'x'", run.Sentences[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Each_kind_of_line_end_is_read(string end)
    {
        var run = Assess($"id,likelihood,exposure,consequence{end}{end}1,3,6,15{end}{end}2,1,1,1");
        Assert.Equal((0, 3), (run.ExitCode, run.Lines.Length));
        Assert.StartsWith("2,rated,1,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_begins_no_comment() => Assert.Equal("#1", OnlyRow(Assess("id,likelihood\n#1,3\n"))["id"]);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_header()
    {
        var run = AssessFile(Write("id,likelihood,exposure,consequence\n1,3,6,15\n", encoding: new UTF8Encoding(true)));
        Assert.Equal("270", OnlyRow(run)["score"]);
        Assert.Equal((byte)'i', run.OutputBytes[0]);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("GBK")]
    public void Gb18030_is_read_on_request(string encoding)
    {
        var bytes = TextEncodings.Find("gb18030")!.GetBytes("编号,可能性,暴露频率,后果,备注\n甲,3,6,15,“复查”㐂\n");
        var row = OnlyRow(AssessFile(Write(bytes), "--encoding", encoding));
        Assert.Equal(("甲", "270", "“复查”㐂"), (row["id"], row["score"], row["备注"]));
    }

    [Fact]
    public void A_line_of_blanks_is_no_row_and_is_counted_and_a_blank_line_is_none()
    {
        var run = Assess("id,likelihood\n1,3\n\n,\n");
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("passed over as no records: 1 blank.", run.Error, StringComparison.Ordinal);
    }
}
