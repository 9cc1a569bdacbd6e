namespace Yiko.Compliance.Cli;

public sealed class AspectsCoverageTests : RegisterTests
{
    private const string Header = "id,type,tense,state\n";

    [Fact]
    public void All_63_combinations_are_written_whatever_the_register_holds()
    {
        var run = Coverage(Header + "1,air,present,normal\n2,air,present,normal\n3,other,future,emergency\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("type,tense,state,count", run.Lines[0]);
        Assert.Equal(63, run.Lines.Length - 1);
        Assert.Contains("air,present,normal,2", run.Lines);
        Assert.Equal("air,past,normal,0", run.Lines[1]);
        Assert.Equal("other,future,emergency,1", run.Lines[^1]);
        Assert.Equal(61, run.Lines.Count(line => line.EndsWith(",0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Columns_of_flags_that_coverage_never_uses_are_not_remarked() =>
        Assert.Empty(Coverage("id,type,tense,state,超标\n1,air,present,normal,是\n").Error);

    [Fact]
    public void A_register_without_rows_covers_nothing() => Assert.Equal(63, Coverage(Header).Lines.Count(line => line.EndsWith(",0", StringComparison.Ordinal)));

    [Theory]
    [InlineData("gas,present,normal")]
    [InlineData("air,,normal")]
    [InlineData("air,present,")]
    public void An_aspect_without_a_place_is_said_and_the_others_are_counted(string cells)
    {
        var run = Coverage(Header + $"1,{cells}\n2,soil,past,abnormal\n");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("soil,past,abnormal,1", run.Lines);
        Assert.Contains("1 of 2 rows", run.Sentences[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Several_media_in_one_cell_are_each_counted_and_a_cell_as_long_as_a_book_costs_little()
    {
        var both = Coverage(Header + "1,大气土壤,present,normal\n");
        Assert.Contains("air,present,normal,1", both.Lines);
        Assert.Contains("soil,present,normal,1", both.Lines);
        Assert.Contains("air,present,normal,1", Coverage(Header + $"1,{new string('气', 300_000)},present,normal\n").Lines);
        Assert.Equal(3, Coverage(Header + $"1,{new string('一', 300_000)},present,normal\n").ExitCode);
    }

    [Fact]
    public void Other_columns_of_the_register_do_not_matter_and_are_not_carried()
    {
        var run = Coverage("编号,类型,时态,状态,规模范围,部门\n1,噪声,将来,异常,高,综合部\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("type,tense,state,count", run.Lines[0]);
        Assert.Contains("noise,future,abnormal,1", run.Lines);
    }

    [Fact]
    public void An_explanation_names_the_aspects_of_a_combination()
    {
        var run = Coverage(Header + "E-1,air,present,normal\nE-2,air,present,normal\n", "--explain", "--lang", "zh");
        Assert.Equal("type,tense,state,count,explanation", run.Lines[0]);
        Assert.Contains("air,present,normal,2,已识别：E-1、E-2。", run.Lines);
        Assert.Contains("air,past,normal,0,此处尚未识别出环境因素。", run.Lines);
    }

    [Fact]
    public void The_picture_is_read_at_a_glance()
    {
        var run = CliRun.Of(["aspects", "coverage", Write(Header + string.Concat(Enumerable.Range(1, 12).Select(i => $"{i},air,present,normal\n")) + "13,air,future,emergency\n14,noise,past,normal\n")], width: 80);
        Assert.Equal(
            [
                "past                 present                future",
                "Type       norm.  abn.   emer.  norm.    abn.   emer.  norm.   abn.   emer.  all",
            ],
            run.Lines.Take(2).Select(line => line.Trim()));
        Assert.Contains(run.Lines, line => line.StartsWith("air ", StringComparison.Ordinal) && line.Contains("██ 12", StringComparison.Ordinal) && line.Contains("░░ 1", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("water ", StringComparison.Ordinal) && line.Count(c => c == '·') == 9);
        Assert.Contains("14 aspects cover 3 of 63 combinations", run.Output, StringComparison.Ordinal);
        Assert.Contains("No aspect at all: water, solid waste, soil, resources, other.", run.Output, StringComparison.Ordinal);
        Assert.Contains("No emergency considered: noise.", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void A_row_that_names_two_media_counts_in_both()
    {
        var run = Coverage("id,type,tense,state\n1,大气土壤,现在,正常\n");
        Assert.Equal(["air,present,normal,1", "soil,present,normal,1"], run.Lines.Where(line => line.EndsWith(",1", StringComparison.Ordinal)));
    }

    private CliRun Coverage(string text, params string[] options) => CliRun.Of(["aspects", "coverage", Write(text), "--format", "csv", .. options]);
}
