using System.Text.RegularExpressions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

public sealed partial class PublishedProceduresTests
{
    // Of each kind: stages/transitions, lists with their parts, routes, terms, links, and rules on persons with grids and code lists. Counted by
    // hand from the management manual, with an end and a reason for what is not applicable or cancelled.
    private const string Kinds = """
        responsibility-matrix | - |  |  |  |  | leads-9001, leads-14001, leads-28001, parent-child, cross-standard, matrix-text, rows-of-the-text, cell, finding
        programme | 8/16 | content 4, resources 4, fitness 3 | company: prepare general-department > review management-representative > approve general-manager; department: prepare department > approve department-manager > file general-department | end-date (order), check-within-limit (order), organisation-change (trigger), objective-change (trigger), at-each-review (trigger) | problem-action, problem-action-closed, check-procedure, aspect-covered, risk-covered | scope, subject
        obligation | 6/13 | uses 5, acts 4 | applicability: confirm general-department > approve management-representative; product-standard: confirm inspection-department > file general-department | tracking (due) | department-told, post-told, copy-held, action-planned | source
        compliance-evaluation | 5/6 | method 2, report 2 |  | yearly (due), daily-check (due) | audit, noncompliance-action, review-input | pairs, result
        annual-audit-plan | 4/5 | content 6, considerations 4, results 1 | approval: prepare lead-auditor > approve general-manager | beginning-of-year (due), planned-interval (due) | audits-done | year-coverage
        audit | 12/17 | implementation-plan 5, opening-meeting 7, closing-meeting 4, records 6 | team: appoint general-manager; implementation-plan: prepare lead-auditor > approve management-representative | notice (notice) | annual-plan-approved, dispatched-to, checklists-endorsed, finding-report, compliance-evaluated, report, nc-action, nc-verified | independent, trained, qualified, opening-chair, closing-chair, verifier, team-feasible, nonconformities, scope
        audit-checklist | 3/2 |  | endorsement: prepare auditor > approve lead-auditor |  |  |
        audit-report | 4/4 | content 5 | approval: prepare lead-auditor > review management-representative > approve general-manager |  | review-input |
        nonconformity | 3/2 |  |  |  | action, action-closed |
        management-review | 7/7 | plan 8, inputs 7, inputs-of-other-clauses 4, extra-inputs 3, meeting 4 | plan: prepare general-department > approve general-manager; extra-review: approve general-manager | notice (notice), yearly (due), extra-review (trigger), report-after-meeting (order), papers-filed-after (order) | dispatched-to, papers, papers-filed, yearly-reports, previous-items, report, item-action, items-verified | chair
        management-review-report | 4/4 | outputs 5 | approval: prepare general-department > review management-representative > approve general-manager |  | issued-to |
        inspection | 5/6 |  |  |  | standard, receipt-inspected, nonconforming-output | sampling, kind
        release | 3/5 | record 2 | exception: approve releaser+customer |  | conceded | releaser-authorised
        nonconforming-output | 8/10 | record 3 | concession: approve releaser |  |  | reinspector, disposition
        corrective-action | 8/8 | correction 3, analysis 3, system-change 1, record 2, analysis-record 1 |  | verified-after (order) | one-per-source, review-item | implementer, verifier, kind, source
        design-project | 13/40 | plan 5, inputs 3, basis 4, reviews 3, reports 3, manuals 1 of 3, technical-papers 1 | plan: prepare technical-department > approve general-manager |  | task, contract-reviewed, contract-signed, general-report, detailed-report, released, accepted, change-notice | changed-stage
        energy-project | 9/14 |  |  |  | contract-reviewed, contract-signed, released, accepted |
        design-report | 3/3 | detailed-content 3 | approval: prepare designer > review other-designer > approve technical-department-manager |  |  | reviewer, kind
        design-change | 2/1 | notice 2 |  |  | departments-told |
        contract | 8/11 | communication 5, requirements 4, criteria 3, records 4 | review: review general-department+technical-department | review-before-signing (order) | change-told | conclusion
        special-process | 4/11 | report 6 |  | reconfirmation (trigger), confirmed-after-change (order), reconfirmation-interval (due) |  | certified, process, condition
        instrument | 6/13 | status 2, retrospective 2 |  | interval (due) | affected-results, key-characteristic |
        measuring-software | 4/7 | proof 2 |  | before-first-use (order) |  |
        competence | - | record 3 |  |  |  | gap
        training-plan | 4/5 |  | approval: prepare general-department > review management-representative > approve general-manager | yearly (due) | needs, issued-to |
        training | 4/3 | evaluation 1 of 4 |  |  |  | form
        awareness | - | topics 4 |  | yearly (due) |  | year-topics
        satisfaction-survey | 5/4 | ways 3, report 2 |  | after-delivery (order), told-periodically (due) | form-per-delivery, opinion-measure, review-input |
        customer-property | 8/12 | receipt 4, control 4, physical-receipt 2 |  |  | written-report | confidential, kind, incident
        emergency-plan | 5/12 | content 3, records 1 |  | drill (due), review-periodic (due), review-after-event (trigger), review-after (order) | parties-informed, drill-record, scenario-covered, scenario-gone |
        drill | - | record 4 |  |  |  |
        emergency-event | - | response 2 |  |  |  |
        communication-plan | - | channels 3 |  |  |  | internal-means
        message | 5/5 | major-matter 4 | important: approve management-representative |  | suggestion-answered | external-role, weight, kind
        delivery | 6/5 | before-provision 4, considerations 5, protection 7, documents 1, after-delivery 3, quality-records 3, sending 2 | acceptance: prepare engineer > accept technical-department+customer | maintenance (due), backup (due) | released | project-people
        maintenance-request | 7/7 | analysis 1 | decision: approve technical-department-manager+general-department-manager; signatures: accept customer+engineer |  | new-version | type
        monitoring-plan | - | subjects 4 |  |  |  |
        annual-report | 3/2 | purposes 4 | by-general-department: prepare general-department; by-technical-department: prepare technical-department; by-management-representative: prepare management-representative | before-review (order) |  | subject
        document | - |  | manual: prepare general-department > review management-representative > approve general-manager; procedure: prepare management-representative > review management-representative > approve general-manager; technical: approve management-representative; management: review management-representative; manual-change: review management-representative > approve general-manager; external-release: approve management-representative |  |  |
        aspect-evaluation | - |  | approval: evaluate general-department > approve management-representative |  |  |
        resource-request | 3/2 |  | approval: prepare department > approve general-manager |  |  |
        supplier-list | - |  | approval: evaluate general-department |  |  |
        context-review | - | factors 4 |  | review (due) |  |
        interested-party | - | parties 5 |  | review (due) |  |
        system-scope | - | scope 3 |  |  |  | clauses
        process-card | - | points 9, criteria 2 |  |  |  |
        risk-opportunity | - | purposes 4, acts 3 |  |  |  | option
        system-change | 3/2 | considerations 4, content 4 |  | trigger (trigger) |  |
        process-change | 3/2 | unplanned 4 | agreement: approve technical-department+general-department |  | departments-told | factor
        equipment | 3/2 |  |  | approval-before-purchase (order) | approval |
        work-environment | - | factors 5 |  |  |  |
        knowledge-item | - |  |  |  |  | medium, sharing
        appointment | 3/2 | mr-duties 4, mr-duties-5-3 7, hsr-duties 5, gm-duties 8 | appointment: appoint general-manager |  |  | role
        participation | - |  |  |  |  | took-part, event
        meeting | - |  |  | periodic (due) |  |
        policy | - | text 4, handling 3 | approval: prepare general-manager > approve general-manager |  |  |
        """;

    // What the room of objectives counts (SAT-03, TRN-06) and what is found in a printed matrix of responsibilities.
    private static readonly string[] DecidedByOtherRooms = ["CMP-15", "RSP-04", "RSP-05", "RSP-06", "SAT-03", "TRN-06"];

    // How many rules sections 7 to 30 of the register have.
    private static readonly (string Section, int Rules)[] Sections =
    [
        ("RSP", 11), ("PRG", 10), ("CMP", 15), ("AUD", 14), ("MRV", 12), ("NCO", 13),
        ("CAP", 9), ("DES", 15), ("CON", 8), ("SPC", 3), ("CAL", 5), ("TRN", 7),
        ("SAT", 5), ("CPR", 4), ("EMG", 10), ("COM", 10), ("DLV", 9), ("MON", 9),
        ("APR", 26), ("CTX", 4), ("RSK", 2), ("CHG", 4), ("INF", 6), ("APT", 5),
    ];

    private static ProcedureRuleSet Standard => ProcedureRuleSet.Standard;

    [Fact]
    public void The_published_file_is_read_without_a_finding()
    {
        var loaded = ShapeReader.Read(PublishedProcedures.File(), JsonLimits.RuleSet, ProcedureShapes.Rules);
        Assert.Empty(loaded.Findings);
        Assert.Equal(Standard, loaded.Value);
        Assert.Equal(("procedures/standard", "1.0"), (Standard.Id, Standard.Version));
    }

    [Fact]
    public void There_are_56_kinds_with_what_the_manual_lays_down_of_each()
    {
        var expected = Kinds.Split('\n');
        Assert.Equal(56, expected.Length);
        Assert.Equal(expected, Standard.Procedures.Select(kind => Told(Standard[kind.Code], kind)));
    }

    [Fact]
    public void Stages_transitions_and_elements_are_as_many_as_the_manual_has()
    {
        Assert.Equal(191, Standard.Procedures.Sum(kind => kind.Stages.Count));
        Assert.Equal(270, Standard.Procedures.Sum(kind => kind.Steps.Count));
        Assert.Equal(305, Standard.Procedures.Sum(kind => kind.Steps.Sum(step => step.Needs.Count)));
        Assert.Equal(86, Standard.Procedures.Sum(kind => kind.Lists.Select(list => list.Code).Distinct().Count()));
        Assert.Equal(37, Standard.Procedures.Sum(kind => kind.Routes.Select(route => route.Code).Distinct().Count()));
        Assert.Equal(39, Standard.Procedures.Sum(kind => kind.Terms.Select(term => term.Code).Distinct().Count()));
        Assert.Equal(70, Standard.Procedures.Sum(kind => kind.Links.Select(link => link.Code).Distinct().Count()));
        Assert.Equal(19, Standard.Procedures.Sum(kind => kind.Persons.Select(rule => rule.Code).Distinct().Count()));
        Assert.Equal(13, Standard.Procedures.Sum(kind => kind.Grids.Count));
        Assert.Equal(30, Standard.Procedures.Sum(kind => kind.Fields.Count(field => field.Kind == CaseFieldKind.Word)));
        Assert.Equal((23, 25, 15, 10), (Standard.Roles.Count, Standard.Policies.Count, Standard.Duties.Count, Standard.Readings.Count));
    }

    [Fact]
    public void Every_rule_of_sections_7_to_30_is_cited_by_an_element_or_a_duty()
    {
        var cited = Standard.Procedures.SelectMany(RulesOfElements).Concat(Standard.Duties.Select(duty => duty.Rule)).Select(rule => rule.ToString()).ToHashSet();
        var register = Sections.SelectMany(section => Enumerable.Range(1, section.Rules).Select(number => $"{section.Section}-{number:00}")).ToArray();
        Assert.Equal(216, register.Length);
        Assert.Equal(DecidedByOtherRooms, register.Where(rule => !cited.Contains(rule)).Order());
        Assert.Empty(cited.Except(register));
    }

    // A line of a transcript is no clause.
    [Fact]
    public void Every_clause_is_a_number_that_the_manual_prints()
    {
        foreach (var clause in ProcedureShapesText().Split('\n').SelectMany(line => ClauseOf().Matches(line).Select(match => match.Groups[1].Value)).Distinct())
            Assert.Matches("^[0-9A-Z][0-9A-Z. ,a-z)\u2013-]*$", clause);
    }

    [Theory]
    [InlineData("corrective-action", "analysed", "decide-no-action", "closed-without-action", "fact:reason-for-no-action, fact:source-allows-no-action, parts:system-change, parts:analysis-record")]
    [InlineData("programme", "checked", "complete", "completed", "link:problem-action, link:problem-action-closed")]
    [InlineData("programme", "in-force", "check", "checked", "link:check-procedure")]
    [InlineData("annual-report", "due", "issue", "issued", "value:subject, route:by-general-department, route:by-technical-department, route:by-management-representative")]
    [InlineData("audit", "dispatched", "hold-opening", "opened", "link:checklists-endorsed, parts:opening-meeting, persons:opening-chair, timing:notice")]
    [InlineData("management-review", "dispatched", "hold-extra-meeting", "held", "route:extra-review, parts:extra-inputs, link:papers, persons:chair, parts:meeting, timing:notice")]
    [InlineData("emergency-plan", "draft", "approve", "approved", "parts:content")]
    [InlineData("emergency-plan", "approved", "communicate", "in-force", "link:parties-informed")]
    [InlineData("obligation", "registered", "decide-not-applicable", "not-applicable", "route:applicability, fact:reason-for-not-applicable")]
    [InlineData("audit", "planned", "cancel", "cancelled", "fact:reason-for-cancelling")]
    [InlineData("training", "planned", "cancel", "cancelled", "fact:reason-for-cancelling")]
    [InlineData("design-project", "testing", "cancel", "cancelled", "fact:reason-for-cancelling")]
    [InlineData("energy-project", "operation", "cancel", "cancelled", "fact:reason-for-cancelling")]
    [InlineData("annual-audit-plan", "in-force", "revise", "draft", "")]
    [InlineData("system-change", "needed", "plan", "planned", "parts:considerations, parts:content")]
    [InlineData("release", "pending", "release", "released", "fact:all-items-complete, fact:all-items-pass, parts:record, persons:releaser-authorised")]
    [InlineData("energy-project", "preliminary-solution", "advance", "contract-signing", "link:contract-reviewed")]
    public void A_step_leads_on_and_asks_as_the_manual_does(string kind, string from, string code, string to, string needs)
    {
        var step = Assert.Single(Standard[kind].Step(code), step => step.From == from);
        Assert.Equal((to, needs), (step.To, string.Join(", ", step.Needs)));
    }

    [Fact]
    public void An_action_that_was_found_not_effective_never_ends_without_one() =>
        Assert.Equal(["verify-not-effective"], Assert.Single(Standard["corrective-action"].Step("decide-no-action")).NeverAfter);

    [Fact]
    public void An_amended_obligation_leaves_what_the_round_found_of_others()
    {
        Assert.All(Standard["compliance-evaluation"].Step("amend"), step => Assert.Contains("grid:pairs", step.Keeps));
        Assert.All(Standard["compliance-evaluation"].Step("amend"), step => Assert.DoesNotContain("parts:report", step.Keeps));
    }

    [Fact]
    public void Compliance_is_asked_for_unless_the_audit_is_of_quality_only() => Assert.Equal(
        ["environment", "safety", "integrated"],
        Assert.Single(Assert.Single(Standard["audit"].Links, link => link.Code == "compliance-evaluated").When).Words);

    [Fact]
    public void Both_proofs_of_measuring_software_and_one_written_report_at_least_are_asked_for()
    {
        Assert.Null(Assert.Single(Standard["measuring-software"].Lists).AtLeast);
        var report = Assert.Single(Standard["customer-property"].Links, link => link.Code == "written-report");
        Assert.Equal((null, 1), (report.Exactly, report.AtLeast));
    }

    // Document control decides; the procedures repeat its routes, so that one question covers every sheet of the manual.
    [Theory]
    [InlineData("manual", DocumentKind.Manual, ApprovalScope.Issue)]
    [InlineData("procedure", DocumentKind.Procedure, ApprovalScope.Issue)]
    [InlineData("technical", DocumentKind.Technical, ApprovalScope.Issue)]
    [InlineData("management", DocumentKind.Management, ApprovalScope.Issue)]
    [InlineData("manual-change", DocumentKind.Manual, ApprovalScope.Change)]
    [InlineData("external-release", DocumentKind.Manual, ApprovalScope.ExternalRelease)]
    public void A_route_of_documents_is_that_of_document_control(string code, DocumentKind kind, ApprovalScope scope)
    {
        var told = Assert.Single(Standard["document"].Routes, route => route.Code == code);
        var decides = DocumentRuleSet.Standard.RouteFor(kind, scope)!;

        Assert.Equal(decides.Steps.Select(step => (step.Act, step.Role.Code)), told.Approval.Steps.Select(step => (step.Act, step.Role.Code)));
        Assert.Equal(decides.SamePerson, told.Approval.SamePerson);
        Assert.All(decides.Steps, step => Assert.Contains(step.Rule, told.Rules));
    }

    [Fact]
    public void Document_control_decides_every_route_of_documents() => Assert.Equal(6, Standard["document"].Routes.Count);

    [Fact]
    public void One_policy_says_of_every_route_what_self_approval_means()
    {
        var policy = Assert.Single(Standard.Policies, policy => policy.Code == "self-approval");
        Assert.Equal(["audit.implementation-plan", "audit-checklist.endorsement", "audit-report.approval", "document.procedure"], policy.Routes);
        var strict = Standard with { Policies = [policy with { Value = "forbid" }] };
        Assert.All(policy.Routes.Select(name => name.Split('.')), name =>
        {
            Assert.Equal(SamePersonPolicy.Warn, RouteOf(Standard, name).SamePerson);
            Assert.Equal(SamePersonPolicy.Forbid, RouteOf(strict, name).SamePerson);
        });
    }

    [Fact]
    public void Another_policy_takes_another_element()
    {
        var all = Standard with { Policies = Standard.Policies.Select(policy => policy.Code == "manual-slash" ? policy with { Value = "all" } : policy).ToValueList() };
        Assert.Equal(1, Manuals(Standard).AtLeast);
        Assert.Null(Manuals(all).AtLeast);
        Assert.NotEqual(Standard.ContentHash, all.ContentHash);

        static Checklist Manuals(ProcedureRuleSet rules) => Assert.Single(rules["design-project"].Lists, list => list.Code == "manuals");
    }

    [Fact]
    public void Steps_have_their_own_word_where_the_general_one_does_not_fit()
    {
        Assert.Equal("互审", RouteOf(Standard, ["design-report", "approval"]).Steps[1].Word!.ChineseSimplified);
        Assert.Equal("审定", RouteOf(Standard, ["audit-checklist", "endorsement"]).Steps[1].Word!.ChineseSimplified);
        Assert.Equal("评审", RouteOf(Standard, ["contract", "review"]).Steps[0].Word!.ChineseSimplified);
    }

    [Fact]
    public void A_kind_or_step_that_there_is_not_is_told_with_the_nearest_one()
    {
        Assert.Contains("did you mean “audit”?", Assert.Throws<KeyNotFoundException>(() => Standard["audits"]).Message, StringComparison.Ordinal);
        var thrown = Assert.Throws<KeyNotFoundException>(() => Standard["audit"].Step("distribut")).Message;
        Assert.Contains("no step of audit “distribut”", thrown, StringComparison.Ordinal);
        Assert.Contains("dispatch", thrown, StringComparison.Ordinal);
        Assert.Null(Standard.Find("audits"));
    }

    // An own sentence says what a case has, in both languages alike, and nothing that only one element knows.
    [Fact]
    public void Own_sentences_mention_only_what_their_form_knows()
    {
        string[] known = ["dispatched", "start", "latest", "first-date", "second-date", "last", "due", "event", "date", "item", "for", "count", "person", "unit", "competence", "row", "column"];
        foreach (var text in Standard.Procedures.SelectMany(kind => kind.Terms.Select(term => term.Sentence)
            .Concat(kind.Links.Select(link => link.Sentence))
            .Concat(kind.Persons.Select(rule => rule.Sentence))
            .Concat(kind.Grids.Select(grid => grid.Sentence))
            .Concat(kind.Fields.Select(field => field.Sentence))).OfType<LocalizedText>())
        {
            var english = PlaceholdersIn(text.English);
            Assert.Equal(english, PlaceholdersIn(text.ChineseSimplified));
            Assert.Empty(english.Except(known));
        }
    }

    private static ApprovalRoute RouteOf(ProcedureRuleSet rules, string[] name) => Assert.Single(rules[name[0]].Routes, route => route.Code == name[1]).Approval;

    private static string[] PlaceholdersIn(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static string ProcedureShapesText() => System.Text.Encoding.UTF8.GetString(PublishedProcedures.File());

    private static IEnumerable<RuleId> RulesOfElements(Procedure kind) =>
    [
        .. kind.Steps.SelectMany(step => step.Rules),
        .. kind.Lists.SelectMany(list => list.Rules),
        .. kind.Routes.SelectMany(route => route.Rules),
        .. kind.Terms.SelectMany(term => term.Rules),
        .. kind.Links.SelectMany(link => link.Rules),
        .. kind.Persons.SelectMany(rule => rule.Rules),
        .. kind.Grids.SelectMany(grid => grid.Rules),
        .. kind.Fields.SelectMany(field => field.Rules),
    ];

    // Lists, routes and terms as the policies have them come first; those of other policies have the same codes.
    private static string Told(Procedure kind, Procedure raw) => string.Join(
        " | ",
        kind.Code,
        kind.Stages.IsEmpty ? "-" : $"{kind.Stages.Count}/{kind.Steps.Count}",
        string.Join(", ", raw.Lists.Select(list => list.Code).Distinct().Select(code => kind.Lists.FirstOrDefault(list => list.Code == code) ?? raw.Lists.First(list => list.Code == code))
            .Select(list => $"{list.Code} {(list.AtLeast is { } least ? $"{least} of " : string.Empty)}{list.Parts.Count}")),
        string.Join("; ", kind.Routes.Select(route => $"{route.Code}: {string.Join(" > ", route.Approval.Steps.GroupBy(step => step.Act).Select(act => Words.Of(act.Key).Code + " " + string.Join("+", act.Select(step => step.Role.Code))))}")),
        string.Join(", ", raw.Terms.Select(term => $"{term.Code} ({term.Match(_ => "notice", _ => "order", _ => "due", _ => "trigger")})").Distinct()),
        string.Join(", ", raw.Links.Select(link => link.Code).Distinct()),
        string.Join(", ", kind.Persons.Select(rule => rule.Code).Concat(kind.Grids.Select(grid => grid.Code)).Concat(kind.Fields.Where(field => field.Kind == CaseFieldKind.Word).Select(field => field.Code)))).TrimEnd();

    [GeneratedRegex("\"clause\": \"([^\"]+)\"")]
    private static partial Regex ClauseOf();

    [GeneratedRegex("\\{([a-z-]+)\\}")]
    private static partial Regex Placeholder();
}
