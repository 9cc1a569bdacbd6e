using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Responsibilities;

/// <summary>The three matrices of management manual 0.6, and what was counted in them by hand (RSP-01 to RSP-11).</summary>
public sealed class ResponsibilityMatrixTests
{
    private static readonly ResponsibilityRegister Register = new(ResponsibilityRuleSet.Standard);
    private static readonly MatrixReview Printed = Register.Review(ResponsibilityMatrices.Printed);

    [Fact]
    public void The_printed_matrices_have_these_rows_leads_and_clauses_without_or_with_several_leads() => Assert.Equal(
        [("ISO 9001:2015", 75, 68, 0, 0), ("ISO 14001:2015", 27, 29, 1, 3), ("GB/T 28001-2011", 18, 23, 0, 5)], Printed.Counts);

    [Fact]
    public void The_printed_matrices_have_these_cells()
    {
        Assert.Equal((68, 204, 28), Cells(ResponsibilityMatrix.Iso9001));
        Assert.Equal((29, 51, 1), Cells(ResponsibilityMatrix.Iso14001));
        Assert.Equal((23, 0, 31), Cells(ResponsibilityMatrix.Gbt28001));
        Assert.Equal("4 5 6 7 8 9 10", string.Join(' ', ResponsibilityMatrix.Iso9001.Rows.Where(row => row.Cells.All(cell => cell.Length == 0)).Select(row => row.Clause)));
    }

    [Fact]
    public void Clauses_that_nobody_leads_or_several_do_are_named()
    {
        Assert.Equal("ISO 14001:2015 6.1.4", Places("no-lead"));
        Assert.Equal("ISO 14001:2015 6.1.4", Places("blank-cell"));
        Assert.Equal(["top-management"], Found("blank-cell").Single().Roles.Select(role => role.Code));
        Assert.Equal(
            "ISO 14001:2015 8.1, ISO 14001:2015 8.2, ISO 14001:2015 9, GB/T 28001-2011 4.3.1, GB/T 28001-2011 4.4.2, GB/T 28001-2011 4.4.5, "
            + "GB/T 28001-2011 4.4.6, GB/T 28001-2011 4.4.7",
            Places("multiple-leads"));
        Assert.Equal("RSP-05 RSP-05 RSP-05 RSP-06 RSP-06 RSP-06 RSP-06 RSP-06", string.Join(' ', Found("multiple-leads").Select(finding => finding.Reason.Rule)));
        Assert.All(Found("multiple-leads"), finding => Assert.Equal(["general-department", "technical-department"], finding.Roles.Select(role => role.Code)));
    }

    // RSP-07 names the pairs of the quality matrix, RSP-05 those of the environmental one.
    [Fact]
    public void Rows_that_differ_from_the_row_above_them_are_named()
    {
        Assert.Equal(
            "5.1.1 7.1.2 7.1.3 7.1.4 7.1.5 7.1.6 9.1.1 9.1.2 9.1.3",
            string.Join(' ', Found("parent-child").Where(finding => finding.Standard == "ISO 9001:2015").Select(finding => finding.Clause)));
        Assert.Equal(
            "7.4 8.1 8.2 9.1 9.2 9.3",
            string.Join(' ', Found("parent-child").Where(finding => finding.Standard == "ISO 14001:2015").Select(finding => finding.Clause)));
        Assert.DoesNotContain(Found("parent-child"), finding => finding.Standard == "GB/T 28001-2011");
        Assert.Contains(
            "ISO 9001:2015 7.1.5 is led by technical department, 7.1 above it by general manager. [RSP-07, management manual 0.6]", RationaleFormatter.English.Lines(Printed.Rationale));
    }

    [Fact]
    public void Six_topics_have_no_lead_in_common()
    {
        Assert.Equal(
            ["policy", "roles and authority", "communication", "internal audit", "management review", "continual improvement"],
            Found("cross-standard").Select(finding => finding.Reason.Argument("topic")!.Text!.English));
        Assert.Equal(
            [
                "general-manager top-management general-department", "general-manager top-management general-department", "general-department technical-department top-management",
                "management-representative general-department", "general-manager general-department top-management", "general-manager general-department",
            ],
            Found("cross-standard").Select(finding => string.Join(' ', finding.Roles.Select(role => role.Code))));
        Assert.Contains(
            "“管理评审”在各标准中的主管不一致：ISO 9001:2015 9.3 总经理；ISO 14001:2015 9.3 综合部；GB/T 28001-2011 4.6 管理层。〔RSP-08，管理手册 0.6〕",
            RationaleFormatter.ChineseSimplified.Lines(Printed.Rationale));
    }

    [Fact]
    public void Seven_clauses_are_given_to_others_by_the_text() => Assert.Equal(
        "5.1.1 8.1 8.5.1.6 8.5.5 8.6 8.7 9.1", string.Join(' ', Found("matrix-text").Select(finding => finding.Clause)));

    [Fact]
    public void Rows_that_the_text_has_and_the_matrix_lacks_are_named()
    {
        Assert.Equal("6.1.1 6.1.2 6.1.3 6.1.4 6.1.6 6.2.1 6.2.2 6.2.3 8.2 B 9.1.2 B", Missing("ISO 9001:2015"));
        Assert.Equal("4.1 4.2 4.3 4.4 9.1.1 9.1.2 9.3.1 9.3.2 9.3.3", Missing("ISO 14001:2015"));
        Assert.Equal(string.Empty, Missing("GB/T 28001-2011"));

        string Missing(string standard) => string.Join(' ', Found("missing-row").Where(finding => finding.Standard == standard).Select(finding => finding.Clause));
    }

    [Fact]
    public void A_symbol_of_the_legend_that_no_cell_has_is_named_once()
    {
        var unused = Assert.Single(Found("unused-symbol"));

        Assert.Equal(("GB/T 28001-2011", null, "○"), (unused.Standard, unused.Clause, unused.Reason.Argument("symbol")!.Text!.English));
    }

    [Fact]
    public void A_symbol_that_the_legend_does_not_know_is_no_lead()
    {
        var review = Register.Review(One([("1", ["√", "○"]), ("2", ["● ", "〇"]), ("3", ["●", "○", "●"])]));

        Assert.Equal(
            ["unknown-symbol 1 general-manager", "no-lead 1 ", "unknown-symbol 3 "],
            review.Findings.Select(finding => $"{Kind(finding)} {finding.Clause} {string.Join(',', finding.Roles.Select(role => role.Code))}"));
    }

    [Fact]
    public void A_symbol_that_is_said_to_mean_both_means_neither()
    {
        var matrices = One([("1", ["●", "○"])]);
        var review = Register.Review(new() { Matrices = [matrices.Matrices[0] with { ParticipantSymbols = ["○", "●"] }] });

        Assert.Equal(["unknown-symbol 1", "no-lead 1", "unused-symbol "], review.Findings.Select(finding => $"{Kind(finding)} {finding.Clause}"));
    }

    [Fact]
    public void A_clause_that_stands_twice_is_looked_at_as_one()
    {
        var review = Register.Review(One([("1", ["●", "○"]), ("1", ["○", "●"])]));

        Assert.Equal("multiple-leads", Assert.Single(review.Findings.Select(Kind)));
    }

    [Fact]
    public void A_row_without_a_symbol_is_a_heading_only_where_rows_stand_below_it()
    {
        var review = Register.Review(One([("1", []), ("1.1", ["●", "○"]), ("2", [])]));

        Assert.Equal(["blank-cell 2", "no-lead 2"], review.Findings.Select(finding => $"{Kind(finding)} {finding.Clause}"));
    }

    [Fact]
    public void The_clauses_that_a_role_leads_are_those_that_it_may_not_audit() => Assert.Equal(
        ["5.1.1", "9.1.1", "9.2"], ResponsibilityMatrix.Iso9001.ClausesLedBy(Role.ManagementRepresentative));

    [Fact]
    public void Hazards_are_identified_under_two_departments_together()
    {
        var lead = Register.LeadOf(ResponsibilityMatrices.Printed, "GB/T 28001-2011", "4.3.1");

        Assert.Equal(["general-department", "technical-department"], lead.Roles.Select(role => role.Code));
        Assert.Equal("responsibilities.lead.matrix;responsibilities.lead.several;responsibilities.lead.hazards", lead.Rationale.ToString());
    }

    [Fact]
    public void Environmental_aspects_are_evaluated_under_the_general_department() =>
        AssertLead("ISO 14001:2015", "6.1.2", "general-department", "responsibilities.lead.matrix;responsibilities.lead.aspects");

    [Theory]
    [InlineData("ISO 9001:2015", "6.2", "general-manager")]
    [InlineData("ISO 14001:2015", "6.2.1", "general-department")]
    [InlineData("GB/T 28001-2011", "4.3.3", "general-department")]
    public void Objectives_are_led_as_the_matrix_of_each_standard_says(string standard, string clause, string role) =>
        AssertLead(standard, clause, role, "responsibilities.lead.matrix;responsibilities.lead.objectives");

    [Fact]
    public void Identification_is_led_by_the_technical_department() =>
        AssertLead("ISO 9001:2015", "8.5.2", "technical-department", "responsibilities.lead.matrix;responsibilities.lead.identification");

    [Theory]
    [InlineData("8.6", "general-department", "responsibilities.lead.matrix;responsibilities.lead.text")]
    [InlineData("8.5.1.6", "general-department", "responsibilities.lead.row-above;responsibilities.lead.matrix;responsibilities.lead.text")]
    [InlineData("5.1.1", "general-manager", "responsibilities.lead.matrix;responsibilities.lead.text")]
    [InlineData("7.1.5.1.9", "technical-department", "responsibilities.lead.row-above;responsibilities.lead.matrix")]
    public void The_text_holds_against_the_matrix_where_the_rules_say_so(string clause, string role, string reasons) => AssertLead("ISO 9001:2015", clause, role, reasons);

    [Fact]
    public void The_matrix_holds_against_the_text_where_the_rules_say_so()
    {
        var lead = new ResponsibilityRegister(ResponsibilityRuleSet.MatrixPrevails).LeadOf(ResponsibilityMatrices.Printed, "ISO 9001:2015", "8.6");

        Assert.Equal(["technical-department"], lead.Roles.Select(role => role.Code));
        Assert.Equal("responsibilities.lead.matrix;responsibilities.lead.not-the-text", lead.Rationale.ToString());
    }

    [Fact]
    public void What_the_organisation_settled_goes_before_matrix_and_text()
    {
        ResponsibilityRegister settled = new(ResponsibilityRuleSet.Standard with
        {
            Id = "own/responsibilities",
            Settled = [("ISO 14001:2015", "6.1.4", Role.GeneralDepartment), ("ISO 9001:2015", "8.6", Role.TechnicalDepartment), ("GB/T 28001-2011", "4.3.1", Role.GeneralDepartment)],
        });

        Assert.Equal("general-department: responsibilities.lead.nobody;responsibilities.lead.settled", Text("ISO 14001:2015", "6.1.4"));
        Assert.Equal("technical-department: responsibilities.lead.matrix", Text("ISO 9001:2015", "8.6"));
        Assert.Equal("general-department: responsibilities.lead.matrix;responsibilities.lead.settled;responsibilities.lead.hazards", Text("GB/T 28001-2011", "4.3.1"));

        string Text(string standard, string clause) =>
            settled.LeadOf(ResponsibilityMatrices.Printed, standard, clause) is var lead ? $"{string.Join(',', lead.Roles)}: {lead.Rationale}" : string.Empty;
    }

    [Theory]
    [InlineData("ISO 14001:2015", "6.1.4", "responsibilities.lead.nobody")]
    [InlineData("ISO 14001:2015", "3.1", "responsibilities.lead.unknown")]
    [InlineData("ISO 50001:2018", "6.2", "responsibilities.lead.unknown")]
    public void Nobody_is_made_up_where_nothing_is_known(string standard, string clause, string reason)
    {
        var lead = Register.LeadOf(ResponsibilityMatrices.Printed, standard, clause);

        Assert.Empty(lead.Roles);
        Assert.Equal(reason, lead.Rationale.ToString());
    }

    [Fact]
    public void A_stored_review_reads_and_verifies()
    {
        StoredVerdicts.AssertSurvives(VerdictFormats.Responsibilities, Printed, ResponsibilityRuleSet.Standard);
        StoredVerdicts.AssertSurvives(VerdictFormats.Responsibilities, Register.Review(One([("1", ["√", "○"]), ("", ["●"])])), ResponsibilityRuleSet.Standard);
        StoredVerdicts.AssertSurvives(VerdictFormats.Responsibilities, Register.Review(new()), ResponsibilityRuleSet.Standard);
    }

    [Fact]
    public void A_standard_or_a_role_that_occurs_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ResponsibilityMatrices { Matrices = [ResponsibilityMatrix.Iso9001, ResponsibilityMatrix.Iso9001] });
        Assert.Throws<ArgumentException>(() => ResponsibilityMatrix.Iso9001 with { Roles = [Role.GeneralManager, Role.GeneralManager] });
        Assert.Throws<ArgumentException>(() => ResponsibilityMatrix.Iso9001 with { LeadSymbols = ["●", " "] });
    }

    // Whatever the order of the rows, the same is found.
    [Property]
    public void The_order_of_the_rows_changes_no_finding(int seed)
    {
        var turned = ResponsibilityMatrices.Printed.Matrices.Select(matrix => matrix with { Rows = Shuffled(matrix.Rows, seed) }).ToValueList();

        Assert.Equal(
            Printed.Findings.Select(finding => $"{finding.Standard} {finding.Clause} {finding.Reason}").Order(StringComparer.Ordinal),
            Register.Review(new() { Matrices = turned }).Findings.Select(finding => $"{finding.Standard} {finding.Clause} {finding.Reason}").Order(StringComparer.Ordinal));
    }

    [Property]
    public void A_lead_more_in_a_row_without_one_removes_exactly_that_finding(byte[] cells, byte chosen)
    {
        (string Clause, string[] Cells)[] rows = [.. cells.Select((cell, i) => ($"{i + 1}", new[] { Symbol(cell % 4), Symbol(cell / 4 % 4) }))];
        var empty = Enumerable.Range(0, rows.Length).Where(i => rows[i].Cells.All(cell => cell != "●")).ToArray();
        if (empty.Length == 0) return;
        var at = empty[chosen % empty.Length];
        var before = NoLead(rows);
        rows[at] = (rows[at].Clause, ["●", rows[at].Cells[1]]);

        Assert.Equal(before.Where(clause => clause != rows[at].Clause), NoLead(rows));
        Assert.Contains(rows[at].Clause, before);

        static string Symbol(int number) => number switch { 0 => "●", 1 => "○", 2 => "〇", _ => string.Empty };
        static string?[] NoLead((string, string[])[] rows) => [.. Register.Review(One(rows)).Findings.Where(finding => Kind(finding) == "no-lead").Select(finding => finding.Clause)];
    }

    [Property]
    public void Symbols_that_look_alike_are_one(bool[] circles)
    {
        (string, string[])[] one = [.. circles.Select((isIdeographic, i) => ($"{i}", new[] { "●", isIdeographic ? "〇" : "○" }))];
        (string, string[])[] other = [.. circles.Select((_, i) => ($"{i}", new[] { "▲", "○" }))];

        Assert.Equal(Register.Review(One(other)).Rationale, Register.Review(One(one)).Rationale);
    }

    private static IEnumerable<MatrixFinding> Found(string kind) => Printed.Findings.Where(finding => Kind(finding) == kind);

    private static string Places(string kind) => string.Join(", ", Found(kind).Select(finding => $"{finding.Standard} {finding.Clause}"));

    private static string Kind(MatrixFinding finding) => finding.Reason.Code.Split('.')[^1];

    private static void AssertLead(string standard, string clause, string role, string reasons)
    {
        var lead = Register.LeadOf(ResponsibilityMatrices.Printed, standard, clause);

        Assert.Equal([role], lead.Roles.Select(known => known.Code));
        Assert.Equal((reasons, "responsibilities/standard@1.0"), (lead.Rationale.ToString(), lead.RuleSet.ToString()));
    }

    private static (int Leads, int Participants, int Blank) Cells(ResponsibilityMatrix matrix)
    {
        string[] cells = [.. matrix.Rows.SelectMany(row => row.Cells)];
        return (cells.Count(cell => cell is "●" or "▲"), cells.Count(cell => cell is "○" or "〇"), cells.Count(cell => cell.Length == 0));
    }

    private static ResponsibilityMatrices One((string Clause, string[] Cells)[] rows) => new()
    {
        Matrices =
        [
            new()
            {
                Standard = "own",
                Roles = [Role.GeneralManager, Role.GeneralDepartment],
                Rows = rows.Select(row => (row.Clause, "title", row.Cells.ToValueList())).ToValueList(),
            },
        ],
    };

    private static ValueList<T> Shuffled<T>(ValueList<T> items, int seed) => items.OrderBy(item => HashCode.Combine(item, seed)).ToValueList();
}
