namespace Yiko.Compliance.Procedures;

public sealed class ProcedureAnalyserTests
{
    // Management manual 5.3 2), 8.4.2 a), annex 1, 9.2 and 9.2 2), 8).
    [Fact]
    public void The_manual_leaves_six_routes_open_or_in_one_hand() => Assert.Equal(
        [
            "annual-audit-plan approval APR-12 rules.procedures.appointed-signs-own-sheet",
            "audit implementation-plan APR-13 rules.procedures.appointed-signs-own-sheet",
            "audit-report approval APR-14 rules.procedures.appointed-signs-own-sheet",
            "document procedure APR-03 rules.procedures.role-at-two-acts",
            "document management APR-05 rules.procedures.nobody-concludes",
            "supplier-list approval APR-26 rules.procedures.nobody-concludes",
        ],
        ProcedureAnalyser.Analyse(ProcedureRuleSet.Standard).Select(finding => $"{RouteAt(finding.Path)} {finding.Reason.Rule} {finding.Reason.Code}"));

    [Fact]
    public void Another_lead_auditor_or_one_person_at_two_steps_allowed_leaves_nothing_to_say_of_them() => Assert.Equal(
        ["rules.procedures.nobody-concludes", "rules.procedures.nobody-concludes"],
        Codes(With(With(ProcedureRuleSet.Standard, "lead-auditor", "another-person"), "self-approval", "allow")));

    [Theory]
    [InlineData("rules.procedures.unreachable-stage", "$.procedures[0].stages[1]")]
    [InlineData("rules.procedures.dead-end", "$.procedures[0].stages[1]")]
    [InlineData("rules.procedures.final-stage-left", "$.procedures[0].stages[0]")]
    [InlineData("rules.procedures.never-asked", "$.procedures[0].lists[0]")]
    [InlineData("rules.procedures.policy-unread", "$.policies[0]")]
    public void What_a_procedure_is_not_likely_to_mean_is_told_with_its_place(string code, string path)
    {
        var training = ProcedureRuleSet.Standard["training"];
        var odd = code switch
        {
            "rules.procedures.unreachable-stage" => training with { Stages = [training.Stages[0], training.Stages[1], training.Stages[2]], Steps = [training.Steps[0] with { To = "evaluated" }, training.Steps[1]] },
            "rules.procedures.dead-end" => training with { Steps = [training.Steps[0], training.Steps[1] with { From = "planned" }] },
            "rules.procedures.final-stage-left" => training with { Stages = [training.Stages[0] with { IsFinal = true }, training.Stages[1], training.Stages[2]] },
            "rules.procedures.never-asked" => training with { Steps = [training.Steps[0], training.Steps[1] with { Needs = [] }] },
            _ => training,
        };
        ProcedurePolicy unread = new() { Code = "unread", Value = "a", Values = [Term.Of("a", "a", "甲")], Of = LocalizedText.Same("x") };
        var rules = ProcedureRuleSet.Standard with { Procedures = [odd], Policies = code.EndsWith("unread", StringComparison.Ordinal) ? [unread] : [] };
        var finding = Assert.Single(ProcedureAnalyser.Analyse(rules), found => found.Reason.Code == code);
        Assert.Equal((path, Severity.Warning), (finding.Path, finding.Severity));
    }

    [Fact]
    public void A_word_that_names_nothing_is_an_error_as_in_a_file()
    {
        var training = ProcedureRuleSet.Standard["training"];
        var odd = training with { Steps = [training.Steps[0] with { To = "hel" }, training.Steps[1]] };
        var finding = Assert.Single(ProcedureAnalyser.Analyse(ProcedureRuleSet.Standard with { Procedures = [odd], Policies = [], Duties = [] }), found => found.Severity == Severity.Error);
        Assert.Equal(("$.procedures[0].steps[0].to", "rules.procedures.unknown-word"), (finding.Path, finding.Reason.Code));
        Assert.Equal("held", ((TextArgument)finding.Reason.Argument("nearest")!).Value.English);
    }

    private static IEnumerable<string> Codes(ProcedureRuleSet rules) => ProcedureAnalyser.Analyse(rules).Select(finding => finding.Reason.Code);

    private static ProcedureRuleSet With(ProcedureRuleSet rules, string policy, string value) => rules with
    {
        Policies = rules.Policies.Select(known => known.Code == policy ? known with { Value = value } : known).ToValueList(),
    };

    private static string RouteAt(string path)
    {
        var numbers = path.Split('[', ']').Where(part => part.All(char.IsDigit) && part.Length > 0).Select(int.Parse).ToArray();
        Assert.Equal($"$.procedures[{numbers[0]}].routes[{numbers[1]}]", path);
        var kind = ProcedureRuleSet.Standard.Procedures[numbers[0]];
        return kind.Code + " " + kind.Routes[numbers[1]].Code;
    }
}
