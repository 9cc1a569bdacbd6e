using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>Files of procedures: what is written reads back, and of what cannot be read every fault is told with its place.</summary>
public sealed class ProcedureFileTests
{
    /// <summary>Every property, in few lines.</summary>
    internal const string Own = """
        {
          "method": "procedures", "id": "own/procedures", "version": "1", "source": {"en": "own rules", "zh": "本公司规则"},
          "roles": [{"code": "clerk", "name": "clerk"}, {"code": "manager", "name": "manager"}],
          "policies": [{"code": "strict", "value": "no", "values": [{"code": "no", "name": "no"}, {"code": "yes", "name": "yes"}], "of": "how strict"},
            {"code": "self-approval", "value": "warn", "values": [{"code": "warn", "name": "told"}, {"code": "forbid", "name": "forbidden"}], "of": "one person", "routes": ["note.sheet"]}],
          "procedures": [
            {
              "code": "note", "name": "note", "clause": "4.4", "owner": ["clerk"], "rules": ["CTX-04"],
              "stages": [{"code": "open", "name": "open"}, {"code": "held", "name": "held"}, {"code": "shut", "name": "shut", "final": true}],
              "steps": [
                {"code": "hold", "name": "hold", "from": ["open"], "to": "held", "rules": ["CTX-04"], "clause": "4.4", "needs": [{"parts": "content"}, {"route": "sheet", "until": "prepare"}]},
                {"code": "shut", "name": "shut", "from": ["open", "held"], "to": "shut", "when": [{"field": "weight", "words": ["light"]}], "rules": ["CTX-04"], "clause": "4.4", "needs": [{"route": "sheet"}, {"link": "reply"}, {"timing": "ordered"}, {"persons": "reader"}, {"fact": "read"}]},
                {"code": "reopen", "name": "reopen", "from": ["held"], "to": "open", "reopens": true, "keeps": ["parts:content"], "rules": ["CTX-04"], "clause": {"document": "ISO 9001:2015", "clause": "4.4.1"}}
              ],
              "lists": [{"code": "content", "name": "content", "rules": ["CTX-04"], "clause": "4.4", "atLeast": 1, "parts": [{"code": "text", "name": "text"}, {"code": "date", "name": "date"}]}],
              "routes": [{"code": "sheet", "name": "sheet", "rules": ["CTX-04"], "clause": "4.4", "steps": [{"act": "prepare", "roles": ["clerk"]}, {"act": "approve", "roles": ["manager", "clerk"]}], "samePerson": "forbid"}],
              "terms": [{"kind": "order", "code": "ordered", "rules": ["CTX-04"], "clause": "4.4", "first": ["step:hold"], "notAfter": ["entry"]},
                {"kind": "due", "code": "yearly", "rules": ["CTX-04"], "clause": "4.4", "period": "each-calendar-year", "by": "01-31", "since": ["hold"]},
                {"kind": "notice", "code": "early", "rules": ["CTX-04"], "clause": "4.4", "before": "start", "days": 7, "unit": "working-days", "sentBy": "hold"},
                {"kind": "trigger", "code": "changed", "rules": ["CTX-04"], "clause": "4.4", "events": [{"code": "change", "name": "change"}], "until": ["reopen"]}],
              "links": [{"code": "reply", "rules": ["CTX-04"], "clause": "4.4", "each": "note", "needs": ["note.shut", "version"], "exactly": 1, "where": {"field": "weight", "words": ["heavy"]}}],
              "persons": [{"kind": "separation", "code": "reader", "rules": ["CTX-04"], "clause": "4.4", "who": "reader", "apartFrom": ["author"], "otherwise": ["manager"]},
                {"kind": "participation", "code": "chair", "rules": ["CTX-04"], "clause": "4.4", "roles": ["manager"], "act": "chair"},
                {"kind": "qualification", "code": "able", "rules": ["CTX-04"], "clause": "4.4", "who": "reader", "competence": "reading", "on": "start"}],
              "grids": [{"code": "cells", "rules": ["CTX-04"], "clause": "4.4", "rows": "rows", "columns": "columns", "computation": "covered"}],
              "fields": [{"code": "weight", "name": "weight", "kind": "word", "words": [{"code": "light", "name": "light"}, {"code": "heavy", "name": "heavy"}], "open": true},
                {"code": "read", "name": "read", "kind": "yes-no", "follows": {"field": "weight", "words": ["unlisted"]}}, {"code": "start", "name": "start", "kind": "date"},
                {"code": "lax", "name": "lax", "kind": "yes-no", "policy": {"field": "strict", "words": ["no"]}}]
            }
          ],
          "duties": [{"role": "clerk", "rule": "COM-03", "clause": "7.4", "duty": "answers"}]
        }
        """;

    private static readonly ProcedureRuleSet[] Published = [ProcedureRuleSet.Standard];

    private static Arbitrary<ProcedureRuleSet> Varied => Arb.From(
        from changes in Gen.Elements(Changes).ListOf()
        from numbers in Gen.Choose(0, 100_000).ListOf(changes.Count)
        select changes.Zip(numbers).Aggregate(ProcedureRuleSet.Standard, (rules, change) => change.First(rules, change.Second)));

    // Each leaves words that name something.
    private static readonly Func<ProcedureRuleSet, int, ProcedureRuleSet>[] Changes =
    [
        (rules, at) => rules with { Policies = At(rules.Policies, at, policy => policy with { Value = policy.Values[at % policy.Values.Count].Code }) },
        (rules, at) => OfKind(rules, at, kind => kind with { Steps = At(kind.Steps, at, step => step with { Needs = step.Needs.Skip(1).ToValueList() }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Steps = At(kind.Steps, at, step => step with { Reopens = !step.Reopens }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Steps = kind.Steps.AsEnumerable().Reverse().ToValueList() }),
        (rules, at) => OfKind(rules, at, kind => kind with { Lists = At(kind.Lists, at, list => list with { AtLeast = list.AtLeast is null ? 1 : null, IsOpen = !list.IsOpen }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Lists = At(kind.Lists, at, list => list with { Parts = [.. list.Parts.Where(part => part.Code != "more"), ChecklistPart.Of("more", "more", "其他")] }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Routes = At(kind.Routes, at, route => route with { Approval = ApprovalRoute.WithoutConclusion(route.Approval.Steps, SamePersonPolicy.Allow) }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Links = At(kind.Links, at, link => link with { Exactly = null, AtLeast = 1 + (at % 3), PerConcerned = !link.PerConcerned }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Terms = [.. kind.Terms, TimeLimit.Notice("own-notice", RuleId.Parse("AUD-05"), ClauseReference.Standard("ISO 9001:2015", "9.2"), "start", 1 + (at % 9), at % 2 == 0, at % 3 == 0)] }),
        (rules, at) => OfKind(rules, at, kind => kind with { Terms = [.. kind.Terms, TimeLimit.Due("own-due", RuleId.Parse("AUD-01"), ClauseReference.Manual("9.2"), at % 2 == 0 ? null : DueDateRule.WithinMonths(1 + (at % 30)))] }),
        (rules, at) => OfKind(rules, at, kind => kind with { Fields = At(kind.Fields, at, field => field with { IsOpen = !field.IsOpen, Note = LocalizedText.Same("own") }) }),
        (rules, at) => OfKind(rules, at, kind => kind with { Name = LocalizedText.Same("n" + at), Note = null }),
        (rules, at) => rules with { Duties = rules.Duties.Skip(at % 3).ToValueList(), Version = "2." + at },
    ];

    [Property(MaxTest = 60)]
    public Property What_is_written_reads_back_as_it_was() => Prop.ForAll(Varied, rules =>
    {
        var unambiguous = ProcedureReferences.FaultsIn(rules).Any() ? ProcedureRuleSet.Standard : rules;
        var loaded = Read(ProcedureShapes.Rules.ToFile(unambiguous));
        return loaded.Findings.IsEmpty && loaded.Value == unambiguous && loaded.Value!.ContentHash == unambiguous.ContentHash;
    });

    [Property(MaxTest = 60)]
    public Property The_hash_is_that_of_the_content_alone() => Prop.ForAll(Varied, rules => WithOtherWording(rules).ContentHash == rules.ContentHash);

    [Fact]
    public void Whatever_decides_changes_the_hash()
    {
        var own = Read(Own).Value!;
        string[] hashes =
        [
            own.ContentHash,
            .. new (string Written, string Other)[]
            {
                ("\"value\": \"no\"", "\"value\": \"yes\""), ("\"to\": \"held\"", "\"to\": \"shut\""), ("\"until\": \"prepare\"", "\"until\": \"approve\""), ("\"reopens\": true, ", string.Empty),
                ("\"keeps\": [\"parts:content\"], ", string.Empty), ("\"atLeast\": 1, ", string.Empty), ("[\"manager\", \"clerk\"]", "[\"manager\"]"), ("\"samePerson\": \"forbid\"", "\"samePerson\": \"warn\""),
                ("\"days\": 7", "\"days\": 8"), ("\"unit\": \"working-days\"", "\"unit\": \"calendar-days\""), ("\"by\": \"01-31\"", "\"by\": \"02-28\""), ("\"exactly\": 1, ", string.Empty),
                ("\"apartFrom\": [\"author\"]", "\"apartFrom\": [\"team\"]"), ("\"computation\": \"covered\"", "\"computation\": \"count\""), ("\"final\": true", "\"final\": false"),
                ("{\"persons\": \"reader\"}, ", string.Empty), ("\"role\": \"clerk\"", "\"role\": \"manager\""),
            }.Select(change => Read(Replaced(Own, change.Written, change.Other)).Value!.ContentHash),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void A_file_of_an_own_kind_is_read()
    {
        var loaded = Read(Own);
        Assert.Empty(loaded.Findings);
        var note = loaded.Value!["note"];
        Assert.Equal(["hold: open → held", "shut: open → shut", "shut: held → shut", "reopen: held → open"], note.Steps.Select(step => step.ToString()));
        Assert.Equal("ISO 9001:2015 4.4.1", note.Steps[3].Clause.ToString());
        Assert.Equal(SamePersonPolicy.Warn, note.Routes[0].Approval.SamePerson);
        Assert.Equal("manager", note.Routes[0].Approval.Steps[1].Role.Name.English);
        Assert.Equal(Own.Length > 0, ProcedureShapes.Rules.ToFile(loaded.Value).Length < 1 << 20);
    }

    // The published file, written with every member on a line of its own, is still one that is read.
    [Fact]
    public void The_published_rules_written_out_are_a_file_that_is_read() =>
        Assert.All(Published, rules => Assert.Equal(rules, Read(ProcedureShapes.Rules.ToFile(rules)).Value));

    // One fault each, at its place: path, code and the nearest word.
    [Theory]
    [InlineData("\"method\": \"procedures\"", "\"method\": \"lec\"", "$.method: rules.json.unknown-word")]
    [InlineData("\"owner\": [\"clerk\"]", "\"owner\": [\"clark\"]", "$.procedures[0].owner[0]: rules.procedures.unknown-word clerk")]
    [InlineData("\"to\": \"held\"", "\"to\": \"hel\"", "$.procedures[0].steps[0].to: rules.procedures.unknown-word held")]
    [InlineData("\"from\": [\"open\", \"held\"]", "\"from\": [\"open\", \"opened\"]", "$.procedures[0].steps[1].from[1]: rules.procedures.unknown-word open")]
    [InlineData("{\"parts\": \"content\"}", "{\"parts\": \"contents\"}", "$.procedures[0].steps[0].needs[0].parts: rules.procedures.unknown-word content")]
    [InlineData("{\"link\": \"reply\"}", "{\"link\": \"xyz\"}", "$.procedures[0].steps[1].needs[1].link: rules.procedures.foreign-word")]
    [InlineData("\"until\": \"prepare\"", "\"until\": \"review\"", "$.procedures[0].steps[0].needs[1].until: rules.procedures.foreign-word")]
    [InlineData("{\"parts\": \"content\"}", "{\"parts\": \"content\", \"until\": \"prepare\"}", "$.procedures[0].steps[0].needs[0].until: rules.json.contradiction")]
    [InlineData("{\"parts\": \"content\"}", "{\"parts\": \"content\", \"link\": \"reply\"}", "$.procedures[0].steps[0].needs[0]: rules.json.not-one-of")]
    [InlineData("\"keeps\": [\"parts:content\"]", "\"keeps\": [\"content\"]", "$.procedures[0].steps[2].keeps[0]: rules.procedures.foreign-word")]
    [InlineData("{\"field\": \"weight\", \"words\": [\"light\"]}", "{\"field\": \"weigth\", \"words\": [\"light\"]}", "$.procedures[0].steps[1].when[0].field: rules.procedures.unknown-word weight")]
    [InlineData("{\"field\": \"weight\", \"words\": [\"light\"]}", "{\"field\": \"weight\", \"words\": [\"ligth\"]}", "$.procedures[0].steps[1].when[0].words[0]: rules.procedures.unknown-word light")]
    [InlineData("{\"field\": \"weight\", \"words\": [\"light\"]}", "{\"field\": \"strict\", \"words\": [\"maybe\"]}", "$.procedures[0].steps[1].when[0].words[0]: rules.procedures.foreign-word")]
    [InlineData("\"atLeast\": 1", "\"atLeast\": 3", "$.procedures[0].lists[0].atLeast: rules.procedures.too-few-parts")]
    [InlineData("\"roles\": [\"manager\", \"clerk\"]", "\"roles\": [\"manager\", \"manager\"]", "$.procedures[0].routes[0].steps[1].roles[1]: rules.json.repeated-value")]
    [InlineData("\"roles\": [\"manager\", \"clerk\"]", "\"roles\": [\"boss\"]", "$.procedures[0].routes[0].steps: rules.procedures.foreign-word")]
    [InlineData("\"act\": \"approve\"", "\"act\": \"prepare\"", "$.procedures[0].routes[0].steps[1].act: rules.json.repeated-value")]
    [InlineData("\"first\": [\"step:hold\"]", "\"first\": [\"step:holt\"]", "$.procedures[0].terms[0].first[0]: rules.procedures.unknown-word hold")]
    [InlineData("\"first\": [\"step:hold\"]", "\"first\": [\"entri\"]", "$.procedures[0].terms[0].first[0]: rules.procedures.unknown-word entry")]
    [InlineData("\"by\": \"01-31\"", "\"by\": \"31 January\"", "$.procedures[0].terms[1].by: rules.json.refused-text")]
    [InlineData("\"period\": \"each-calendar-year\"", "\"period\": \"never\"", "$.procedures[0].terms[1].period: rules.json.unknown-word")]
    [InlineData("\"kind\": \"notice\"", "\"kind\": \"notise\"", "$.procedures[0].terms[2].kind: rules.json.unknown-word")]
    [InlineData("\"before\": \"start\"", "\"before\": \"stard\"", "$.procedures[0].terms[2].before: rules.procedures.unknown-word start")]
    [InlineData("\"until\": [\"reopen\"]", "\"until\": [\"reopens\"]", "$.procedures[0].terms[3].until[0]: rules.procedures.unknown-word reopen")]
    [InlineData("\"note.shut\"", "\"note.shutt\"", "$.procedures[0].links[0].needs[0]: rules.procedures.unknown-word shut")]
    [InlineData("\"version\"]", "\"versio\"]", "$.procedures[0].links[0].needs[1]: rules.procedures.unknown-word version")]
    [InlineData("\"exactly\": 1", "\"exactly\": 1, \"atLeast\": 2", "$.procedures[0].links[0].exactly: rules.json.contradiction")]
    [InlineData("\"apartFrom\": [\"author\"]", "\"apartFrom\": [\"autor\"]", "$.procedures[0].persons[0].apartFrom[0]: rules.procedures.unknown-word author")]
    [InlineData("\"roles\": [\"manager\"]", "\"roles\": [\"manger\"]", "$.procedures[0].persons[1].roles[0]: rules.procedures.unknown-word manager")]
    [InlineData("\"on\": \"start\"", "\"on\": \"stat\"", "$.procedures[0].persons[2].on: rules.procedures.unknown-word start")]
    [InlineData("\"computation\": \"covered\"", "\"computation\": \"cover\"", "$.procedures[0].grids[0].computation: rules.procedures.unknown-word covered")]
    [InlineData("\"words\": [\"unlisted\"]", "\"words\": [\"unlist\"]", "$.procedures[0].fields[1].follows.words[0]: rules.procedures.unknown-word unlisted")]
    [InlineData("\"policy\": {\"field\": \"strict\"", "\"policy\": {\"field\": \"strickt\"", "$.procedures[0].fields[3].policy.field: rules.procedures.unknown-word strict")]
    [InlineData("\"kind\": \"date\"", "\"kind\": \"word\"", "$.procedures[0].fields[2]: rules.json.contradiction")]
    [InlineData("\"routes\": [\"note.sheet\"]", "\"routes\": [\"note.sheets\"]", "$.policies[1].routes[0]: rules.procedures.unknown-word note.sheet")]
    [InlineData("{\"code\": \"forbid\", \"name\": \"forbidden\"}", "{\"code\": \"forbit\", \"name\": \"forbidden\"}", "$.policies[1].values: rules.procedures.unknown-word forbid")]
    [InlineData("\"value\": \"no\"", "\"value\": \"perhaps\"", "$.policies[0].value: rules.procedures.foreign-word")]
    [InlineData("\"role\": \"clerk\"", "\"role\": \"clerks\"", "$.duties[0].role: rules.procedures.unknown-word clerk")]
    [InlineData("{\"code\": \"reopen\", \"name\": \"reopen\", \"from\": [\"held\"]", "{\"code\": \"hold\", \"name\": \"reopen\", \"from\": [\"open\"]", "$.procedures[0].steps[2]: rules.procedures.ambiguous-step", "$.procedures[0].terms[3].until[0]: rules.procedures.foreign-word")]
    [InlineData("\"code\": \"yearly\"", "\"code\": \"ordered\"", "$.procedures[0].terms[1].code: rules.procedures.two-of-one-code")]
    [InlineData("\"code\": \"shut\", \"name\": \"shut\", \"final\": true", "\"code\": \"open\", \"name\": \"shut\", \"final\": true", "$.procedures[0].stages[2].code: rules.json.repeated-value")]
    [InlineData("\"rules\": [\"CTX-04\"],\n", "\"rules\": [],\n", "$.procedures[0].rules: rules.json.too-few-items")]
    public void A_fault_is_told_with_its_place_and_the_nearest_word(string written, string faulty, params string[] findings)
    {
        var loaded = Read(Replaced(Own, written, faulty));
        Assert.Null(loaded.Value);
        Assert.Equal(findings, loaded.Findings.Select(Told));
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var loaded = Read(Replaced(Replaced(Own, "\"to\": \"held\"", "\"to\": \"hel\""), "\"role\": \"clerk\"", "\"role\": \"clerks\""));
        Assert.Equal(["$.procedures[0].steps[0].to", "$.duties[0].role"], loaded.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void A_word_as_long_as_a_book_is_refused_and_compared_with_nothing()
    {
        var loaded = Read(Replaced(Own, "\"to\": \"held\"", $"\"to\": \"{new string('h', 500_000)}\""));
        Assert.Equal(["$.procedures[0].steps[0].to: rules.procedures.foreign-word"], loaded.Findings.Select(Told));
    }

    private static Loaded<ProcedureRuleSet> Read(string text) => ShapeReader.Read(text, JsonLimits.RuleSet, ProcedureShapes.Rules);

    private static string Told(Finding finding) =>
        finding + (finding.Reason.Argument("nearest") is TextArgument nearest ? " " + nearest.Value.English : string.Empty);

    private static string Replaced(string text, string written, string other)
    {
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text holds no {written}");
        return text.Remove(at, written.Length).Insert(at, other);
    }

    private static ProcedureRuleSet OfKind(ProcedureRuleSet rules, int at, Func<Procedure, Procedure> change) =>
        rules with { Procedures = At(rules.Procedures, at / 7, change) };

    private static ValueList<T> At<T>(ValueList<T> list, int at, Func<T, T> change) =>
        list.Select((item, i) => i == at % list.Count ? change(item) : item).ToValueList();

    private static ProcedureRuleSet WithOtherWording(ProcedureRuleSet rules) => rules with
    {
        Id = "own/other",
        Version = "9",
        EffectiveFrom = null,
        Source = LocalizedText.Same("other"),
        Readings = [],
        Roles = rules.Roles.Select(role => role with { Name = LocalizedText.Same(role.Code) }).ToValueList(),
        Policies = rules.Policies.Select(policy => policy with { Of = LocalizedText.Same("?") }).ToValueList(),
        Procedures = rules.Procedures.Select(kind => kind with
        {
            Name = LocalizedText.Same(kind.Code),
            Note = LocalizedText.Same("note"),
            Clause = ClauseReference.Standard("ISO 9001:2015", "4.4"),
            Stages = kind.Stages.Select(stage => stage with { Name = LocalizedText.Same(stage.Code) }).ToValueList(),
            Steps = kind.Steps.Select(step => step with { Name = LocalizedText.Same(step.Code), Rules = [RuleId.Parse("CTX-01")] }).ToValueList(),
            Links = kind.Links.Select(link => link with { Sentence = LocalizedText.Same("missing"), Note = null }).ToValueList(),
            Fields = kind.Fields.Select(field => field with { Name = LocalizedText.Same(field.Code), Sentence = null, Note = null }).ToValueList(),
        }).ToValueList(),
        Duties = rules.Duties.Select(duty => duty with { Duty = LocalizedText.Same("owes") }).ToValueList(),
    };
}
