namespace Yiko.Compliance.Procedures;

/// <summary>Small rule sets for laws: every element has a rule of its own, so that a refusal shows what it names.</summary>
internal static class SmallRules
{
    public static readonly Role Writer = Role.Of("writer", "writer", "编制人");
    public static readonly Role Boss = Role.Of("boss", "boss", "负责人");
    public static readonly Role Department = Role.Of("department", "department", "部门");

    public static readonly string[] Stages = ["s0", "s1", "s2", "s3"];

    public static readonly Requirement[] Asked =
    [
        Needs(RequirementForm.Complete, "all"),
        Needs(RequirementForm.Complete, "some"),
        Needs(RequirementForm.Signed, "sheet"),
        Needs(RequirementForm.Signed, "sheet") with { Until = ApprovalAct.Prepare },
        Needs(RequirementForm.Given, "fact"),
        Needs(RequirementForm.Given, "derived"),
        Needs(RequirementForm.Answered, "word"),
        Needs(RequirementForm.Complete, "all") with { When = [new() { Field = "word", Words = ["red"] }] },
        Needs(RequirementForm.Linked, "one"),
        Needs(RequirementForm.Linked, "any"),
        Needs(RequirementForm.Linked, "each"),
        Needs(RequirementForm.InTime, "order"),
        Needs(RequirementForm.Persons, "doer"),
        Needs(RequirementForm.Persons, "there"),
    ];

    public static RuleId RuleOf(Requirement requirement) => RuleId.Parse($"REQ-{1 + Array.FindIndex(Asked, known => known.Form == requirement.Form && known.Code == requirement.Code):00}");

    public static ClauseReference Clause => ClauseReference.Manual("1");

    public static Requirement Needs(RequirementForm form, string code) => new() { Form = form, Code = code };

    public static ProcedureStep Step(string code, string from, string to, params Requirement[] needs) => new()
    {
        Code = code,
        Name = Same(code),
        From = from,
        To = to,
        Rules = [RuleId.Parse("STP-01")],
        Clause = Clause,
        Needs = [.. needs],
    };

    public static ProcedureRuleSet With(SamePersonPolicy samePerson, params ProcedureStep[] steps) => new()
    {
        Id = "test/small",
        Version = "1",
        Source = Same("test"),
        Roles = [Writer, Boss, Department],
        Procedures = [Kind(samePerson, steps)],
    };

    public static LocalizedText Same(string text) => LocalizedText.Same(text);

    private static Procedure Kind(SamePersonPolicy samePerson, ProcedureStep[] steps) => new()
    {
        Code = "thing",
        Name = LocalizedText.Of("thing", "事项"),
        Owner = ["boss"],
        Rules = [RuleId.Parse("KND-01")],
        Clause = Clause,
        Stages = [.. Stages.Select(stage => new Stage { Code = stage, Name = Same(stage), IsFinal = stage == "s3" })],
        Steps = [.. steps],
        Lists =
        [
            new() { Code = "all", Name = Same("all"), Rules = Rules(0), Clause = Clause, Parts = [ChecklistPart.Of("a", "a", "甲"), ChecklistPart.Of("b", "b", "乙")], AllowsNotApplicable = true },
            new() { Code = "some", Name = Same("some"), Rules = Rules(1), Clause = Clause, Parts = [ChecklistPart.Of("c", "c", "丙"), ChecklistPart.Of("d", "d", "丁")], AtLeast = 1 },
        ],
        Routes =
        [
            new()
            {
                Code = "sheet",
                Name = Same("sheet"),
                Rules = Rules(2),
                Clause = Clause,
                Approval = new(
                    [
                        new() { Act = ApprovalAct.Prepare, Role = Writer, Rule = RuleId.Parse("REQ-03"), Clause = Clause },
                        new() { Act = ApprovalAct.Approve, Role = Boss, Rule = RuleId.Parse("REQ-03"), Clause = Clause },
                    ],
                    samePerson),
            },
        ],
        Terms = [TimeLimit.Order("order", RuleId.Parse("REQ-12"), Clause, "value", "entry")],
        Links =
        [
            new() { Code = "one", Rules = Rules(8), Clause = Clause, Each = "thing", Needs = ["thing.s2"], Exactly = 1 },
            new() { Code = "any", Rules = Rules(9), Clause = Clause, Each = "thing", Needs = ["thing", "nothing-known"], PerConcerned = true },
            new() { Code = "each", Rules = Rules(10), Clause = Clause, Each = "finding", Items = "findings", Needs = ["thing.s1"] },
        ],
        Persons =
        [
            PersonRule.Separation("doer", RuleId.Parse("REQ-13"), Clause, "doer", null, "responsible-department"),
            PersonRule.Participation("there", RuleId.Parse("REQ-14"), Clause, "boss", "chair"),
        ],
        Fields =
        [
            new() { Code = "fact", Name = Same("fact"), Kind = CaseFieldKind.YesNo },
            new() { Code = "derived", Name = Same("derived"), Kind = CaseFieldKind.YesNo, Follows = new() { Field = "word", Words = ["blue"] } },
            new() { Code = "word", Name = Same("word"), Kind = CaseFieldKind.Word, Words = [Term.Of("red", "red", "红"), Term.Of("blue", "blue", "蓝")], Rules = Rules(6) },
            new() { Code = "findings", Name = Same("findings"), Kind = CaseFieldKind.Units },
            new() { Code = "concerned", Name = Same("concerned"), Kind = CaseFieldKind.Units },
            new() { Code = "responsible-department", Name = Same("responsible department"), Kind = CaseFieldKind.Text },
        ],
    };

    private static ValueList<RuleId> Rules(int place) => [RuleId.Parse($"REQ-{place + 1:00}")];
}
