namespace Yiko.Compliance.Cli;

public sealed class RisksReachTests : RegisterTests
{
    [Fact]
    public void Options_come_in_the_order_of_fewest_factors_then_fewest_steps()
    {
        var run = Reach("1,3,3,15\n", "moderate");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("id,option,likelihood,exposure,consequence,score,grade", run.Lines[0]);
        Assert.Equal(["1,1,1,3,15,45,moderate", "1,2,3,3,7,63,moderate", "1,3,3,1,15,45,moderate"], run.Lines.Skip(1));
    }

    [Theory]
    [InlineData("一般危险")]
    [InlineData("moderate")]
    public void A_grade_may_be_wanted_by_the_name_that_is_printed(string grade) => Assert.Equal("1,1,1,3,15,45,moderate", Reach("1,3,3,15\n", grade).Lines[1]);

    [Theory]
    [InlineData("1,1,1,1\n", "1,1,1,1,1,1,slight")]
    [InlineData("1,1,6,7\n", "1,1,1,6,7,42,moderate")]
    public void A_risk_that_is_there_already_needs_no_change(string row, string line) =>
        Assert.Equal([line], Reach(row, "moderate").Lines.Skip(1));

    [Fact]
    public void A_risk_that_cannot_be_rated_gets_a_line_with_its_id_and_a_sentence()
    {
        var run = Reach("a,,6,15\nb,4,6,15\nc,x,6,15\nd,1,1,1\n", "slight");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a,,,,,,", "b,,,,,,", "c,,,,,,", "d,1,1,1,1,1,slight"], run.Lines.Skip(1));
        Assert.Contains("line 2: 'a' has no options. The likelihood L is missing.", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("line 3: 'b' has no options. The likelihood L = 4", run.Sentences[1], StringComparison.Ordinal);
        Assert.Contains("line 4: 'x' in 'likelihood' is not a number.", run.Sentences[2], StringComparison.Ordinal);
        Assert.Equal(4, run.Sentences.Length);
    }

    [Fact]
    public void Unknown_columns_are_carried_through_to_the_right_of_each_option()
    {
        var run = CliRun.Of(["risks", "reach", Write("id,L,E,C,备注\n1,3,3,15,x\n"), "--grade", "moderate", "--format", "csv", "--explain", "--lang", "zh"]);
        Assert.Equal("id,option,likelihood,exposure,consequence,score,grade,explanation,备注", run.Lines[0]);
        Assert.Equal("1,1,1,3,15,45,moderate,L 由 3 降至 1：D = 45，一般危险。,x", run.Lines[1]);
    }

    [Fact]
    public void A_grade_of_another_rule_set_can_be_wanted()
    {
        var run = CliRun.Of(["risks", "reach", Write("id,L,E,C\n1,10,10,15\n"), "--grade", "larger", "--rules", "risks/four-colour", "--format", "csv"]);
        Assert.All(run.Lines.Skip(1), line => Assert.Contains(line.Split(',')[^1], (string[])["low", "general", "larger"]));
    }

    [Fact]
    public void A_table_shows_the_options_below_their_hazard()
    {
        var run = CliRun.Of(["risks", "reach", Write("id,hazard,L,E,C\n7,fire,3,3,15\n8,fall,,,\n"), "--grade", "moderate", "--explain"], width: 80);
        Assert.Contains(run.Lines, line => line.StartsWith("7   fire", StringComparison.Ordinal) && line.Contains("1×3×15", StringComparison.Ordinal));
        Assert.Contains("    Lower L from 3 to 1: D = 45, moderate danger.", run.Lines);
        Assert.Contains("1 hazards brought to moderate or lower, 1 not rated.", run.Output, StringComparison.Ordinal);
    }

    private CliRun Reach(string rows, string grade) =>
        CliRun.Of(["risks", "reach", Write("id,likelihood,exposure,consequence\n" + rows), "--grade", grade, "--format", "csv"]);
}
