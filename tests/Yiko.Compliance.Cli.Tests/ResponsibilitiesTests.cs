using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Cli;

public sealed class ResponsibilitiesTests : RegisterTests
{
    [Theory]
    [InlineData("9001", "blank-cell 0 cross-standard 6 matrix-text 7 missing-row 10 multiple-leads 0 no-lead 0 parent-child 9 unused-symbol 0", "75 rows, 68 leads, 32 findings.")]
    [InlineData("14001", "blank-cell 1 cross-standard 6 matrix-text 0 missing-row 9 multiple-leads 3 no-lead 1 parent-child 6 unused-symbol 0", "27 rows, 29 leads, 26 findings.")]
    [InlineData("28001", "blank-cell 0 cross-standard 5 matrix-text 0 missing-row 0 multiple-leads 5 no-lead 0 parent-child 0 unused-symbol 1", "18 rows, 23 leads, 11 findings.")]
    public void A_printed_matrix_has_the_findings_that_were_counted_by_hand(string standard, string counts, string summary)
    {
        var run = Check(Printed(standard), "--standard", standard, "--format", "csv");
        var table = Check(Printed(standard), "--standard", standard);
        var found = run.Lines.Skip(1).Select(line => line.Split(',')[1]).ToLookup(word => word);

        Assert.Equal((0, "clause,finding,roles,rule"), (run.ExitCode, run.Lines[0]));
        Assert.Equal(counts, string.Join(' ', counts.Split(' ').Where((_, i) => i % 2 == 0).Select(word => $"{word} {found[word].Count()}")));
        Assert.Equal(run.Lines.Length - 1, counts.Split(' ').Where((_, i) => i % 2 == 1).Sum(int.Parse));
        Assert.Contains(summary, table.Lines);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Findings_stand_with_clause_roles_and_rule()
    {
        var run = Check(Printed("14001"), "--standard", "14001", "--format", "csv");

        Assert.Contains("6.1.4,no-lead,,RSP-04", run.Lines);
        Assert.Contains("6.1.4,blank-cell,top-management,RSP-02", run.Lines);
        Assert.Contains("8.1,multiple-leads,general-department;technical-department,RSP-05", run.Lines);
        Assert.Contains("9.1.2,missing-row,,RSP-11", run.Lines);
        Assert.Contains("9.3,cross-standard,general-department;general-manager;top-management,RSP-08", run.Lines);
        Assert.Contains("4.3.1,multiple-leads,general-department;technical-department,RSP-06", Check(Printed("28001"), "--standard", "28001", "--format", "csv").Lines);
    }

    [Fact]
    public void Without_a_standard_the_matrix_is_looked_at_by_itself()
    {
        var run = Check(Printed("14001"), "--format", "csv");

        Assert.Equal(["blank-cell", "multiple-leads", "no-lead", "parent-child"], run.Lines.Skip(1).Select(line => line.Split(',')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    // Columns of others are no roles; a column with an unknown header is one where it has the symbols.
    [Fact]
    public void Roles_are_known_by_their_headers_or_by_their_symbols()
    {
        var run = Check(
            "条款\tx_clause_corrected\tISO 9001：2015标准条款\t总 经 理\t质量部\t综合部\t备注\n8.9.1\t8.4.1\t总则\t●\t●\t\t见附录\n8.9.2\t8.4.2\t控制\t√\t○\t\t\n", "--format", "csv");

        Assert.Equal(
            [
                "8.4.1,blank-cell,general-department,RSP-02", "8.4.1,multiple-leads,general-manager;质量部,RSP-05", "8.4.2,unknown-symbol,general-manager,RSP-10",
                "8.4.2,blank-cell,general-department,RSP-02", "8.4.2,no-lead,,RSP-04",
            ],
            run.Lines.Skip(1));
    }

    [Fact]
    public void A_finding_is_explained_in_Chinese()
    {
        var run = Check(Printed("9001"), "--standard", "9001", "--lang", "zh", "--explain", "--format", "csv");

        Assert.Contains("8.6,matrix-text,technical-department;general-department,RSP-09,ISO 9001:2015 8.6：分配表由技术部主管，正文规定由综合部负责，两者不一致。〔RSP-09，管理手册 0.6〕", run.Lines);
    }

    [Fact]
    public void The_sample_has_what_one_finds_in_practice()
    {
        var run = CliRun.Of(["responsibilities", "check", Repository.PathOf("samples", "data", "responsibilities.csv"), "--format", "csv"]);

        Assert.Equal(
            [
                "7.1.5,parent-child,technical-department;general-manager,RSP-07", "8.1,multiple-leads,general-department;technical-department,RSP-05",
                "8.6,unknown-symbol,technical-department,RSP-10", "8.6,no-lead,,RSP-04",
                "9.2,blank-cell,technical-department,RSP-02", "9.3,no-lead,,RSP-04",
            ],
            run.Lines.Skip(1));
    }

    [Theory]
    [InlineData("clause,title,a\n1,x,y\n", "has no column of a role")]
    [InlineData("clause,总经理,general-manager\n1,●,○\n", "has two columns of the general manager.")]
    [InlineData("title,总经理\n1,●\n", "clause")]
    public void A_file_that_is_no_matrix_is_refused(string text, string sentence)
    {
        var run = Check(text);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_standard_that_is_not_known_is_refused() =>
        Assert.Equal((2, "--standard does not know '45001'; valid are 9001, 14001, 28001."), Check(Printed("9001"), "--standard", "45001") is var run ? (run.ExitCode, run.Sentences[0]) : default);

    private static string Printed(string standard)
    {
        var matrix = standard switch { "9001" => ResponsibilityMatrix.Iso9001, "14001" => ResponsibilityMatrix.Iso14001, _ => ResponsibilityMatrix.Gbt28001 };
        var header = string.Join('\t', matrix.Roles.Select(role => role.Name.ChineseSimplified).Prepend("标题").Prepend("条款"));
        return header + "\n" + string.Concat(matrix.Rows.Select(row => string.Join('\t', row.Cells.Prepend(row.Title).Prepend(row.Clause)) + "\n"));
    }

    private CliRun Check(string text, params string[] arguments) => CliRun.Of(["responsibilities", "check", Write(text), .. arguments]);
}
