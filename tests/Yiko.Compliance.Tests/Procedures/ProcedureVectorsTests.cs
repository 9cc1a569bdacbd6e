using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Procedures;

public sealed class ProcedureVectorsTests
{
    private static readonly string[] Header = ["vector", "kind", "question", "inputs", "expected", "rule"];

    private static ValueList<ProcedureVector> Vectors { get; } = ProcedureVector.Of(ProcedureRuleSet.Standard);

    private static IEnumerable<ProcedureVector> Own => Vectors.Where(vector => !vector.Name.Contains('@', StringComparison.Ordinal));

    // A change of the published procedures shows here: write the file anew and look at what changed.
    [Fact]
    public void The_published_vectors_are_those_of_the_published_rules()
    {
        var path = Repository.PathOf("docs", "vectors", "procedures-standard-1.0.tsv");
        var lines = Vectors.Select(Line).Prepend(string.Join("\t", Header)).ToArray();
        if (!File.Exists(path))
        {
            File.WriteAllLines(path, lines);
            Assert.Fail($"{path} did not exist and was written: review it and commit it.");
        }

        Assert.Equal(File.ReadAllLines(path), lines);
    }

    [Fact]
    public void Each_vector_has_a_name_of_its_own_and_no_cell_breaks_a_line()
    {
        Assert.Equal(Vectors.Count, Vectors.Select(vector => vector.Name).Distinct().Count());
        Assert.All(Vectors, vector => Assert.DoesNotContain(Line(vector), c => c is '\n' or '\r'));
        Assert.All(Vectors, vector => Assert.Equal(Header.Length, Line(vector).Split('\t').Length));
    }

    // Whole and with each part gone, or just enough and one too few; with a part that the list does not name; without one that does not apply.
    [Fact]
    public void Every_list_is_asked_about_whole_and_with_each_part_gone() => Assert.Equal(
        ProcedureRuleSet.Standard.Procedures.SelectMany(kind => ProcedureRuleSet.Standard[kind.Code].Lists)
            .Sum(list => list.AtLeast is null ? 2 + list.Parts.Count + (list.Parts.Count > 1 ? 1 : 0) : 4),
        Own.Count(vector => vector.Question == "parts"));

    [Fact]
    public void Every_transition_is_asked_about_with_all_and_with_each_requirement_unmet()
    {
        HashSet<string> names = [.. Own.Select(vector => vector.Name)];
        foreach (var kind in ProcedureRuleSet.Standard.Procedures.Select(known => ProcedureRuleSet.Standard[known.Code]))
        {
            foreach (var step in kind.Steps)
            {
                var at = $"{kind.Code}/next/{step.From}/{step.Code}{string.Concat(step.When.Select(condition => "-" + condition.Words[0]))}";
                Assert.Contains(at + "/all-met", names);
                Assert.All(step.Needs, need => Assert.Contains($"{at}/unmet-{need.ToString().Replace(':', '-')}", names));
                if (step.Reopens) Assert.Contains(at.Replace("/next/", "/fresh/", StringComparison.Ordinal), names);
            }

            Assert.All(kind.Links, link => Assert.Contains($"{kind.Code}/linked/{link.Code}/one-less", names));
            Assert.All(kind.Fields, field => Assert.Contains(names, name => name.Contains($"/{field.Code}/", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Other_values_of_policies_are_asked_about_where_they_change_something() =>
        Assert.Equal(
            [
                "beginning-of-year", "compliance-interval", "concession-authority", "delivery-or", "drill-interval", "exceptional-release", "manual-slash", "notice-counting",
                "one-week", "plan-results", "preventive-action", "programme-or-controls", "re-review-triggers", "reconfirmation-due-may-run", "reconfirmation-interval",
                "reinspector", "review-profile", "self-approval", "verifier-when-general-department", "yearly",
            ],
            Vectors.Where(vector => vector.Name.Contains('@', StringComparison.Ordinal)).Select(vector => vector.Name.Split('@')[1].Split('=')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_and_each_sort_of_element_in_it_is_described_in_both_languages()
    {
        HashSet<string> names = [.. Own.Select(vector => vector.Name)];
        foreach (var kind in ProcedureRuleSet.Standard.Procedures.Select(known => ProcedureRuleSet.Standard[known.Code]))
        {
            (string Sort, int Count)[] sorts =
            [
                ("kind", 1), ("stage", kind.Stages.Count), ("step", kind.Steps.Count), ("list", kind.Lists.Count), ("route", kind.Routes.Count), ("term", kind.Terms.Count),
                ("link", kind.Links.Count), ("persons", kind.Persons.Count), ("grid", kind.Grids.Count), ("field", kind.Fields.Count),
            ];
            foreach (var (sort, count) in sorts)
            {
                Assert.Equal(count > 0, names.Contains($"{kind.Code}/described/{sort}/en"));
                Assert.Equal(count > 0, names.Contains($"{kind.Code}/described/{sort}/zh-Hans"));
            }
        }
    }

    [Theory]
    [InlineData("rule-set", "from 2019-05-10", "生效日期2019-05-10")]
    [InlineData("reading", "one week is seven calendar days", "“一周”为7个日历日")]
    [InlineData("role", "monitoring-department | monitoring department", "monitoring-department | 监控部门")]
    [InlineData("policy", "one-week | how “one week before” a management review is counted | = 7-calendar-days", "5-working-days（5个工作日）")]
    [InlineData("duty", "organises internal audits", "management-representative | 负责组织内部审核 | AUD-13 | 管理手册 5.3 6)")]
    public void What_holds_for_all_kinds_is_described_in_both_languages(string element, string english, string chinese)
    {
        Assert.Contains(english, Assert.Single(Vectors, vector => vector.Name == $"all-kinds/described/{element}/en").Expected, StringComparison.Ordinal);
        Assert.Contains(chinese, Assert.Single(Vectors, vector => vector.Name == $"all-kinds/described/{element}/zh-Hans").Expected, StringComparison.Ordinal);
    }

    // What is said only under conditions, and what is only said, is as much content as a step.
    [Theory]
    [InlineData("audit", "step", "en", "reject | is rejected | plan-drafted → team-appointed, reopens | AUD-05 | management manual 9.2 2)")]
    [InlineData("audit", "term", "en", "7 working days before start, sent by dispatch, under notice-counting = nth-working-day-before | AUD-05 | management manual 9.2 2)")]
    [InlineData("audit", "term", "zh-Hans", "start 前7个工作日，由步骤 dispatch 发出，适用条件 notice-counting = nth-working-day-before")]
    [InlineData("audit", "persons", "en", "verifier, is team, is not responsible-department (responsible department)")]
    [InlineData("audit", "persons", "zh-Hans", "auditor 须具备 auditor-certificate，以此日为准：start")]
    [InlineData("audit", "link", "en", "(exactly 1), when scope = environment | safety | integrated")]
    [InlineData("audit", "link", "zh-Hans", "audit → audit-checklist.endorsed（至少1份，涉及的每一方各自）")]
    [InlineData("audit", "note", "zh-Hans", "scope | 除仅审核质量体系外，均须进行合规性评价。")]
    [InlineData("audit", "sentence", "en", "reason-for-cancelling | It is not said why it is cancelled.")]
    [InlineData("audit", "grid", "en", "departments × clauses, by count, no step asks for it")]
    [InlineData("programme", "stage", "zh-Hans", "completed | 已完成 | 现行有效，已结束")]
    [InlineData("programme", "list", "en", "skills (skills) …, a part may be not applicable, with a reason, no step asks for it")]
    [InlineData("programme", "term", "en", "step:check ≤ value, no step asks for it | PRG-05")]
    public void A_description_says_what_an_element_is(string kind, string element, string language, string expected) =>
        Assert.Contains(expected, Assert.Single(Vectors, vector => vector.Name == $"{kind}/described/{element}/{language}").Expected, StringComparison.Ordinal);

    [Theory]
    [InlineData("annual-audit-plan/parts/content/without-results", "missing results")]
    [InlineData("training/parts/evaluation/enough", "complete")]
    [InlineData("training/parts/evaluation/too-few", "too-few 0 of 1")]
    [InlineData("contract/route/review/without-2", "incomplete: missing review:technical-department")]
    [InlineData("contract/route/review/same-person-2", "complete (warning same-person)")]
    [InlineData("contract/route/review/swapped-2", "complete")]
    [InlineData("programme/route/company/swapped-2", "incomplete: wrong-order review")]
    [InlineData("programme/route/company/same-person-3", "incomplete: same-person")]
    [InlineData("audit-report/route/approval/same-person-2", "complete (warning same-person)")]
    [InlineData("audit-report/route/approval/same-person-3", "incomplete: same-person")]
    [InlineData("supplier-list/route/approval/whole", "incomplete: approver-not-stated")]
    [InlineData("document/route/management/without-1", "incomplete: missing review:management-representative; approver-not-stated")]
    [InlineData("audit/next/dispatched/hold-opening/unmet-link-checklists-endorsed", "refused: link:checklists-endorsed")]
    [InlineData("design-report/next/draft/review/unmet-parts-detailed-content", "refused: parts:detailed-content")]
    [InlineData("obligation/next/in-force/amend/all-met", "found")]
    [InlineData("audit-report/guards/draft/review/guards", "parts:content, route:approval until review")]
    [InlineData("audit/linked/finding-report/one-more", "not met")]
    [InlineData("corrective-action/fact/source-allows-no-action/audit", "not given")]
    [InlineData("corrective-action/fact/source-allows-no-action/another-word", "given")]
    [InlineData("corrective-action/next/analysed/decide-no-action/after-verify-not-effective", "refused: no such step")]
    [InlineData("compliance-evaluation/fresh/complete/amend", "does not count: before")]
    [InlineData("audit/owner/owner", "lead-auditor")]
    [InlineData("energy-project/guards/preliminary-solution/advance/guards", "link:contract-reviewed")]
    public void A_vector_has_a_literal_answer(string name, string expected) => Assert.Equal(expected, Assert.Single(Vectors, vector => vector.Name == name).Expected);

    // The route as the building block reads it, against the answer that was made from the rules alone.
    [Fact]
    public void Routes_read_their_sheets_as_the_vectors_say()
    {
        foreach (var vector in Own.Where(vector => vector.Question == "route"))
        {
            using var inputs = JsonDocument.Parse(vector.Inputs);
            var route = Assert.Single(ProcedureRuleSet.Standard[vector.Kind].Routes, known => known.Code == inputs.RootElement.GetProperty("route").GetString()).Approval;
            var finding = route.Check(inputs.RootElement.GetProperty("signatures").EnumerateArray().Select(SignatureOf));
            Assert.True(Told(finding, route) == vector.Expected, $"{vector.Name}: {Told(finding, route)}, not {vector.Expected}");
        }
    }

    [Fact]
    public void One_kind_has_its_own_vectors_only()
    {
        Assert.Equal(Vectors.Where(vector => vector.Kind == "audit").Select(Line), ProcedureVector.Of(ProcedureRuleSet.Standard, "audit").Select(Line));
        Assert.Throws<KeyNotFoundException>(() => ProcedureVector.Of(ProcedureRuleSet.Standard, "audits"));
        Assert.Equal("audit/parts/implementation-plan/whole", ProcedureVector.Of(ProcedureRuleSet.Standard, "audit")[0].ToString());
    }

    private static string Line(ProcedureVector vector) =>
        string.Join("\t", vector.Name, vector.Kind, vector.Question, vector.Inputs, vector.Expected, string.Join(";", vector.Rules));

    private static Signature SignatureOf(JsonElement cells) => new()
    {
        Act = Words.Find<ApprovalAct>(cells[0].GetString())!.Value,
        Role = Role.Of(cells[1].GetString()!, "x", "x"),
        Person = cells[2].GetString()!,
        Date = LocalDatePattern.Iso.Parse(cells[3].GetString()!).Value,
    };

    private static string Told(ApprovalFinding finding, ApprovalRoute route)
    {
        var unheld = route.Steps.Where(step => !finding.Held.Any(signature => signature.Act == step.Act && signature.Role.Code == step.Role.Code)).ToArray();
        var faults = finding.Rationale.Where(reason => reason.Code != "approval.signature.same-person" || !finding.IsComplete || route.SamePerson == SamePersonPolicy.Forbid)
            .Select((reason, i) => reason.Code switch
            {
                "approval.signature.missing" => $"missing {Words.Of(unheld[i].Act).Code}:{unheld[i].Role.Code}",
                "approval.signature.wrong-role" => $"wrong-role {Words.Of(unheld[i].Act).Code}:{unheld[i].Role.Code}",
                "approval.signature.wrong-order" => $"wrong-order {Words.Of(unheld[i].Act).Code}",
                "approval.route.nobody-concludes" => "approver-not-stated",
                _ => "same-person",
            });
        return !finding.IsComplete ? "incomplete: " + string.Join("; ", faults) : finding.Rationale.Count == 0 ? "complete" : "complete (warning same-person)";
    }
}
