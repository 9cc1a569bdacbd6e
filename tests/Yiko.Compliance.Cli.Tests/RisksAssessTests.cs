namespace Yiko.Compliance.Cli;

public sealed class RisksAssessTests : RegisterTests
{
    private const string Columns = "id,status,score,grade,acceptable,residual_score,residual_grade,residual_acceptable,reasons,rule_set";
    private const string Header = "id,likelihood,exposure,consequence,law_breached,residual_likelihood,residual_exposure,residual_consequence\n";

    [Fact]
    public void The_header_is_the_contract_and_a_row_is_one_line()
    {
        var run = Assess(Header + "7,3,6,15,,1,3,7\n");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(Columns + "\n7,rated,270,high,false,21,moderate,true,risk.lec.score;risk.lec.band;risk.lec.unacceptable,risks/standard@1.0\n", run.Output);
    }

    [Fact]
    public void Numbers_have_no_trailing_zeros()
    {
        var row = OnlyRow(Assess(Header + "1,0.10,0.50,1.0,,,,\n"));
        Assert.Equal("0.05", row["score"]);
    }

    [Fact]
    public void An_override_decides_without_scores()
    {
        var run = Assess(Header + "1,,,,true,,,\n");
        Assert.Equal(0, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(("overridden", string.Empty, string.Empty, "false"), (row["status"], row["score"], row["grade"], row["acceptable"]));
        Assert.StartsWith("risk.direct.law-breached;", row["reasons"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_keeps_the_grade_of_the_score()
    {
        var row = OnlyRow(Assess(Header + "1,1,1,1,1,,,\n"));
        Assert.Equal(("overridden", "1", "slight", "false"), (row["status"], row["score"], row["grade"], row["acceptable"]));
    }

    [Theory]
    [InlineData("law_breached", "risk.direct.law-breached")]
    [InlineData("past_accident_uncontrolled", "risk.direct.past-accident-uncontrolled")]
    [InlineData("justified_complaint", "risk.direct.justified-complaint")]
    [InlineData("direct_danger_uncontrolled", "risk.direct.direct-danger-uncontrolled")]
    public void Each_flag_is_a_direct_criterion(string column, string code)
    {
        var row = OnlyRow(Assess($"id,{column},likelihood,exposure,consequence\n1,是,1,1,1\n"));
        Assert.Equal("overridden", row["status"]);
        Assert.StartsWith(code, row["reasons"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    [InlineData(" Yes ", true)]
    [InlineData("是", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("no", false)]
    [InlineData("否", false)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    public void A_flag_is_read_in_each_spelling(string cell, bool flag) =>
        Assert.Equal(flag ? "overridden" : "rated", OnlyRow(Assess(Header + $"1,1,1,1,{cell},,,\n"))["status"]);

    [Theory]
    [InlineData("maybe", "cell.flag.unreadable")]
    [InlineData("2", "cell.flag.unreadable")]
    [InlineData("○", "cell.flag.unreadable")]
    public void A_bad_flag_keeps_its_row_from_being_rated(string cell, string code) => AssertNotRated(Header + $"1,1,1,1,{cell},,,\n", code, $"'{cell}' in 'law_breached'");

    [Theory]
    [InlineData("abc", "cell.number.unreadable")]
    [InlineData("\"1,5\"", "cell.number.comma")]
    [InlineData("1e1", "cell.number.unreadable")]
    [InlineData("50%", "cell.number.unreadable")]
    [InlineData(".", "cell.number.unreadable")]
    [InlineData("99999999999999999999999999999999999999", "cell.number.unreadable")]
    public void A_bad_factor_keeps_its_row_from_being_rated(string cell, string code) => AssertNotRated(Header + $"1,{cell},1,1,,,,\n", code, "'likelihood'");

    [Theory]
    [InlineData("３", "3")]
    [InlineData("０．５", "0.5")]
    [InlineData(" 10 ", "10")]
    [InlineData("+6", "6")]
    [InlineData("0.500000000000", "0.5")]
    public void A_number_is_read_in_each_spelling(string cell, string score) =>
        Assert.Equal(score, OnlyRow(Assess(Header + $"1,{cell},1,1,,,,\n"))["score"]);

    [Theory]
    [InlineData("4", "risk.lec.likelihood-off-scale;risk.lec.not-rated")]
    [InlineData("-3", "risk.lec.likelihood-off-scale;risk.lec.not-rated")]
    [InlineData("", "risk.lec.likelihood-missing;risk.lec.not-rated")]
    public void A_factor_off_its_scale_or_missing_is_not_rated(string cell, string reasons)
    {
        var run = Assess(Header + $"1,{cell},1,1,,,,\n");
        Assert.Equal(3, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(("not-rated", string.Empty, reasons), (row["status"], row["acceptable"], row["reasons"]));
    }

    [Fact]
    public void A_missing_factor_column_counts_as_blanks()
    {
        var row = OnlyRow(Assess("id,likelihood\n1,3\n"));
        Assert.Equal("risk.lec.exposure-missing;risk.lec.consequence-missing;risk.lec.not-rated", row["reasons"]);
    }

    [Fact]
    public void The_rows_beside_a_bad_one_are_decided_in_input_order()
    {
        var run = Assess(Header + "a,3,6,15,,,,\nb,x,6,15,,,,\nc,1,1,1,,,,\n");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["a,rated,270", "b,not-rated,", "c,rated,1"], run.Lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(3))));
        Assert.Contains("line 3: 'x' in 'likelihood' is not a number", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains("1 of 3 rows", run.Sentences[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x,1,1", "cell.number.unreadable")]
    [InlineData("1,,1", "risk.residual.not-rated;risk.lec.exposure-missing")]
    [InlineData("4,1,1", "risk.residual.not-rated;risk.lec.likelihood-off-scale")]
    public void A_residual_assessment_that_cannot_be_made_leaves_the_initial_verdict(string residual, string reasons)
    {
        var run = Assess(Header + $"1,3,6,15,,{residual}\n");
        Assert.Equal(3, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(("rated", "270", "false"), (row["status"], row["score"], row["acceptable"]));
        Assert.Equal((string.Empty, string.Empty, string.Empty), (row["residual_score"], row["residual_grade"], row["residual_acceptable"]));
        Assert.EndsWith(";" + reasons, row["reasons"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_residual_risk_above_the_initial_one_is_told() =>
        Assert.EndsWith(
            "risk.residual.likelihood-raised;risk.residual.above-initial;risk.residual.still-unacceptable",
            OnlyRow(Assess(Header + "1,3,6,15,,6,6,15\n"))["reasons"],
            StringComparison.Ordinal);

    [Fact]
    public void Blank_residual_cells_are_no_residual_assessment()
    {
        var run = Assess(Header + "1,3,6,15,, ,,\n");
        Assert.Equal((0, string.Empty), (run.ExitCode, OnlyRow(run)["residual_score"]));
    }

    [Theory]
    [InlineData("risks/standard", "substantial", "false")]
    [InlineData("risks/construction", "substantial", "true")]
    [InlineData("risks/kinney", "substantial", "false")]
    [InlineData("risks/four-colour", "general", "false")]
    public void A_rule_set_is_chosen_by_name(string rules, string grade, string acceptable)
    {
        var row = OnlyRow(Assess(Header + "1,3,3,15,,,,\n", "--rules", rules));
        Assert.Equal((grade, acceptable), (row["grade"], row["acceptable"]));
        Assert.StartsWith(rules + "@", row["rule_set"], StringComparison.Ordinal);
    }

    // Bands of risks/matrix-5x5: substantial from 10, unacceptable from 10.
    [Fact]
    public void A_matrix_asks_for_no_exposure()
    {
        var row = OnlyRow(Assess("id,likelihood,severity\nR1,2,5\n", "--rules", "risks/matrix-5x5"));
        Assert.Equal(("rated", "10", "substantial", "false"), (row["status"], row["score"], row["grade"], row["acceptable"]));
    }

    [Theory]
    [InlineData("Likely", "Catastrophic, fatality", "20")]
    [InlineData("很可能", "灾难性，造成死亡", "20")]
    [InlineData("likely", "5", "20")]
    public void A_point_may_stand_there_by_the_word_of_its_rule_set(string likelihood, string consequence, string score)
    {
        var row = OnlyRow(Assess($"id,likelihood,severity\nR1,{likelihood},\"{consequence}\"\n", "--rules", "risks/matrix-5x5"));
        Assert.Equal(("rated", score, "extreme"), (row["status"], row["score"], row["grade"]));
    }

    [Fact]
    public void A_word_that_no_point_has_is_no_number()
    {
        var row = OnlyRow(Assess("id,likelihood,severity\nR1,sometimes,5\n", "--rules", "risks/matrix-5x5"));
        Assert.Equal(("not-rated", string.Empty), (row["status"], row["acceptable"]));
    }

    [Fact]
    public void A_million_spellings_of_the_same_factors_have_the_same_reasons()
    {
        // The codes of factors seen before are remembered: remembering must not mix them up.
        var rows = Enumerable.Range(0, 600).Select(i => $"{i},{(i % 2 == 0 ? "3" : "3.0")},6,{(i % 3 == 0 ? "1" : "15")},{(i % 5 == 0 ? "1" : "")},,,\n");
        var run = Assess(Header + string.Concat(rows));
        foreach (var (line, i) in run.Lines.Skip(1).Select((line, i) => (line, i)))
        {
            var alone = Assess(Header + $"{i},3,6,{(i % 3 == 0 ? "1" : "15")},{(i % 5 == 0 ? "1" : "")},,,\n").Lines[1];
            Assert.Equal(alone, line);
            if (i == 30) break;
        }

        Assert.Equal(601, run.Lines.Length);
    }

    private void AssertNotRated(string text, string code, string sentencePart)
    {
        var run = Assess(text);
        Assert.Equal(3, run.ExitCode);
        var row = OnlyRow(run);
        Assert.Equal(("not-rated", string.Empty, string.Empty, string.Empty), (row["status"], row["score"], row["grade"], row["acceptable"]));
        Assert.Equal(code, row["reasons"]);
        Assert.Contains("register.csv, line 2: ", run.Sentences[0], StringComparison.Ordinal);
        Assert.Contains(sentencePart, run.Sentences[0], StringComparison.Ordinal);
    }
}
