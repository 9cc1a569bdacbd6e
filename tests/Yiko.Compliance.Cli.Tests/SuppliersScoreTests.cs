namespace Yiko.Compliance.Cli;

public sealed class SuppliersScoreTests : RegisterTests
{
    private const string Header = "id,quality,cost,delivery,service\n";

    [Fact]
    public void The_header_is_the_contract_and_a_row_is_one_line()
    {
        var run = Score(Header + "7,90,80,85,70\n");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(
            "id,status,total,grade,reasons,rule_set\n7,scored,84,B,supplier.score.part;supplier.score.total;supplier.score.band;supplier.score.demand,suppliers/standard@1.0\n",
            run.Output);
    }

    [Theory]
    [InlineData("100,100,100,100", "100", "A")]
    [InlineData("85,85,85,85", "85", "A")]
    [InlineData("84.5,84.5,84.5,84.5", "84.5", "B")]
    [InlineData("69.5,69.5,69.5,69.5", "69.5", "C")]
    [InlineData("60,60,60,60", "60", "C")]
    [InlineData("59.99,59.99,59.99,59.99", "59.99", "D")]
    [InlineData("0,0,0,0", "0", "D")]
    public void A_total_is_exact_and_has_a_grade(string scores, string total, string grade)
    {
        var row = OnlyRow(Score(Header + $"1,{scores}\n"));
        Assert.Equal(("scored", total, grade), (row["status"], row["total"], row["grade"]));
    }

    [Theory]
    [InlineData("90,,85,70", "supplier.score.missing;supplier.score.not-scored")]
    [InlineData("90,101,85,70", "supplier.score.out-of-range;supplier.score.not-scored")]
    [InlineData("90,-1,85,70", "supplier.score.out-of-range;supplier.score.not-scored")]
    [InlineData("90,good,85,70", "cell.number.unreadable")]
    public void A_score_that_cannot_be_used_gives_neither_total_nor_grade(string scores, string reasons)
    {
        var run = Score(Header + $"1,{scores}\n");
        Assert.Equal(3, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(("not-scored", string.Empty, string.Empty, reasons), (row["status"], row["total"], row["grade"], row["reasons"]));
    }

    [Fact]
    public void A_missing_column_is_a_column_of_blanks() =>
        Assert.Equal("supplier.score.missing;supplier.score.not-scored", OnlyRow(Score("id,quality,cost,delivery\n1,90,80,70\n"))["reasons"]);

    [Fact]
    public void Chinese_headers_are_read_and_unknown_columns_carried()
    {
        var row = OnlyRow(Score("供方编号,质量,价格,交付,服务,备注\nGF-1,90,80,85,70,x\n"));
        Assert.Equal(("GF-1", "84", "x"), (row["id"], row["total"], row["备注"]));
    }

    [Fact]
    public void Another_card_has_other_grades()
    {
        var row = OnlyRow(Score(Header + "1,89.5,89.5,89.5,89.5\n", "--rules", "suppliers/four-classes"));
        Assert.Equal(("second", "suppliers/four-classes@1.0"), (row["grade"], row["rule_set"]));
    }

    [Fact]
    public void The_explanation_tells_what_the_grade_demands() =>
        Assert.Contains("The grade demands: prefer and buy more.", Score(Header + "1,95,95,95,95\n", "--explain").Lines[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("4,5,4,4", "row.scale.doubtful")]
    [InlineData("0.93,0.88,0.9,0.8", "row.scale.doubtful")]
    [InlineData("9,8,10,7", "row.scale.doubtful")]
    [InlineData("98%,95%,99%,97%", "cell.number.unreadable")]
    public void Scores_of_another_scale_are_asked_back(string scores, string reason)
    {
        var run = Score($"Supplier,Quality,Cost,Delivery,Service\nA,{scores}\n");
        Assert.Equal((3, "not-scored", string.Empty, reason), (run.ExitCode, OnlyRow(run)["status"], OnlyRow(run)["total"], OnlyRow(run)["reasons"]));
    }

    [Theory]
    [InlineData("4,5,4,4", "5", "84")]
    [InlineData("0.93,0.9,0.88,0.8", "1", "89.6")]
    [InlineData("4,5,4,4", "100", "4.2")]
    public void A_scale_that_was_named_is_gone_by(string scores, string scale, string total) =>
        Assert.Equal(total, OnlyRow(Score($"Supplier,Quality,Delivery,Cost,Service\nA,{scores}\n", "--scale", scale))["total"]);

    [Fact]
    public void A_scale_of_which_a_hundredth_is_not_exact_is_refused() => AssertRefused(Score(Header + "1,1,1,1,1\n", "--scale", "3"), "--scale does not know '3'");

    [Fact]
    public void The_sheets_own_total_and_grade_are_compared()
    {
        var run = Score("供方编号,质量,价格,交付,服务,总分,等级\nGF-1,90,80,85,70,84,B\nGF-2,90,80,85,70,85,A\n");
        Assert.Equal([false, true], run.Lines[1..].Select(line => line.Contains("row.own-result.differs", StringComparison.Ordinal)));
    }

    private CliRun Score(string text, params string[] options) => CliRun.Of(["suppliers", "score", Write(text), "--format", "csv", .. options]);
}
