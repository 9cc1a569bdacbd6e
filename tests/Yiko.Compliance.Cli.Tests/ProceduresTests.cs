using System.Text.Json;

namespace Yiko.Compliance.Cli;

/// <summary>Records on the command line: an audit with three nonconformities and their actions, one of which was not effective at first.</summary>
public sealed class ProceduresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("procedures").FullName;

    private static string Log => Repository.PathOf("samples", "data", "procedure-log.jsonl");

    private static string Calendar => Repository.PathOf("samples", "data", "working-days-2026.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_sample_is_judged_entry_by_entry()
    {
        var run = Run("examine", Log, "--calendar", Calendar, "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("line,case,kind,step,accepted,stage,reasons,rules,rule_set", run.Lines[0]);
        Assert.Equal(File.ReadLines(Log).Count(), run.Lines.Length - 1);
        Assert.Equal(
            [
                "4,IA-2026-1,audit,draft-plan,false,team-appointed,procedures.parts.missing,AUD-05,procedures/standard@1.0",
                "11,IA-2026-1,audit,dispatch,false,plan-approved,procedures.notice.late,AUD-05,procedures/standard@1.0",
                "34,IA-2026-1,audit,follow-up,false,reported,procedures.link.none,AUD-10,procedures/standard@1.0",
                "40,CA-2,corrective-action,verify-effective,false,implemented,procedures.persons.not-independent,CAP-04;CAP-08,procedures/standard@1.0",
                "43,CA-3,corrective-action,analyse,false,not-effective,procedures.parts.missing;procedures.evidence.stale,CAP-02,procedures/standard@1.0",
                "45,IA-2026-1,audit,complete,false,follow-up,procedures.link.none,AUD-12,procedures/standard@1.0",
            ],
            run.Lines.Where(line => line.Contains(",false,", StringComparison.Ordinal)));
        Assert.Equal("49,IA-2026-1,audit,complete,true,completed,,,procedures/standard@1.0", run.Lines[^1]);
        Assert.Empty(run.Error);
    }

    // An audit with three nonconformities, a contract that changes, a device out of tolerance, a drill, obligations, trainings and a management review.
    [Fact]
    public void A_year_of_records_is_taken_but_for_what_was_lacking()
    {
        var run = Run("examine", Repository.PathOf("samples", "data", "procedure-year.jsonl"), "--calendar", Repository.PathOf("samples", "data", "working-days-2021.json"), "--format", "csv");

        Assert.Equal((0, 152), (run.ExitCode, run.Lines.Length));
        Assert.Equal(
            [
                "T-safety,evaluate-effect,procedures.parts.too-few",
                "C-21-07,conclude-accept,procedures.route.missing",
                "C-21-07,agree,procedures.fact.unmet;procedures.evidence.stale;procedures.link.none",
                "PT-1,evaluate-results,procedures.link.none",
                "IA-2021,draft-plan,procedures.parts.missing",
                "CE-2021,evaluate,procedures.grid.empty",
                "CA-3,verify-effective,procedures.persons.not-independent",
                "CA-1,verify-effective,procedures.persons.not-independent",
                "CA-2,verify-effective,procedures.gate.no-such-step",
                "NC-2,close,procedures.link.none",
                "MR-2021,hold-meeting,procedures.parts.missing",
                "IA-2021,complete,procedures.link.none",
                "MR-2021,close,procedures.link.none",
            ],
            run.Lines.Where(line => line.Contains(",false,", StringComparison.Ordinal)).Select(line => line.Split(',') is var cells ? $"{cells[1]},{cells[3]},{cells[6]}" : null));
    }

    [Fact]
    public void Working_days_without_a_calendar_are_not_answered()
    {
        var run = Run("examine", Log, "--format", "csv");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("11,IA-2026-1,audit,dispatch,false,plan-approved,procedures.notice.no-calendar,AUD-05,procedures/standard@1.0", run.Lines);
    }

    [Fact]
    public void A_table_that_a_person_reads_is_the_default()
    {
        var run = Run("examine", Log, "--calendar", Calendar, "--lang", "zh");

        Assert.Contains("五项内容", run.Output, StringComparison.Ordinal);
        Assert.Contains("计划于2026-06-05分发，2026-06-15审核最迟应在2026-06-04分发。", run.Output, StringComparison.Ordinal);
        Assert.Contains("接受记录 43 条，拒绝 6 条，规则集 procedures/standard@1.0。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_of_a_past_day_later_entries_are_not_judged_and_next_says_who_acts()
    {
        var examined = Run("examine", Log, "--calendar", Calendar, "--as-of", "2026-05-26", "--format", "csv");
        Assert.Contains("6,IA-2026-1,audit,approve-plan,,plan-drafted,procedures.as-of.later,,procedures/standard@1.0", examined.Lines);

        var next = Run("next", Log, "--calendar", Calendar, "--as-of", "2026-05-26", "--format", "csv");
        Assert.Equal("case,kind,stage,step,allowed,who,reasons,rules,rule_set", next.Lines[0]);
        Assert.Contains("IA-2026-1,audit,plan-drafted,approve-plan,false,lead-auditor,procedures.route.missing,AUD-05;APR-13,procedures/standard@1.0", next.Lines);
        Assert.Contains("IA-2026-1,audit,plan-drafted,reject,true,lead-auditor,,,procedures/standard@1.0", next.Lines);
    }

    [Fact]
    public void What_is_overdue_is_found_as_of_a_day()
    {
        var run = Run("check", Log, "--calendar", Calendar, "--as-of", "2027-02-01", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("case,kind,stage,finding,item,due,since,rule,clause,rule_set", run.Lines[0]);
        Assert.Equal(["PLAN-2026,annual-audit-plan,in-force,procedures.due.overdue,beginning-of-year,2027-01-31,2026-01-15,AUD-02,9.2,procedures/standard@1.0"], run.Lines.Skip(1));
        Assert.Equal(2, Run("check", Log).ExitCode);
    }

    [Theory]
    [InlineData("""{"case":"A","kind":"audit","date":"2026-01-01","stepp":"cancel"}""", "member “stepp”; did you mean “step”?")]
    [InlineData("""{"case":"A","kind":"audti","date":"2026-01-01"}""", "kind of record “audti”; did you mean “audit”?")]
    [InlineData("""{"case":"A","kind":"audit","date":"2026-01-01","step":"cancle"}""", "step “cancle”; did you mean “cancel”?")]
    [InlineData("""{"case":"A","kind":"audit","date":"2026-01-01","present":{"recrods":["plan"]}}""", "list “recrods”; did you mean “records”?")]
    [InlineData("""{"case":"A","kind":"audit","date":"2026-01-01","signed":[{"route":"team","act":"apoint","role":"general-manager","person":"p1"}]}""", "act “apoint”; did you mean “appoint”?")]
    [InlineData("""{"case":"A","kind":"audit","date":"2026-01-01","values":{"strat":"2026-01-02"}}""", "field “strat”; did you mean “start”?")]
    public void An_unknown_word_is_one_refused_row_with_the_nearest_word(string line, string sentence)
    {
        var run = Run("examine", Write(line), "--format", "csv", "--explain");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(",false,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("procedures.word.unknown", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains(sentence, run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_cut_off_makes_the_log_unusable_after_all_whole_lines()
    {
        var run = Run("examine", Write("""{"case":"A","kind":"audit","date":"2026-01-01"}""", """{"case":"A","kind":"au"""), "--format", "csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("1,A,audit,,true,planned,,,procedures/standard@1.0", run.Lines[1]);
        Assert.Contains("line 2: this is no JSON object, or it was cut off", run.Error, StringComparison.Ordinal);
    }

    // Whoever saw the beginning only would take a case for what it was then: nothing is answered.
    [Fact]
    public void A_log_that_is_no_text_to_its_end_is_refused_with_the_line()
    {
        const string Line = """{"case":"A","kind":"audit","date":"2026-01-01"}""";
        var gbk = Path.Combine(_folder, "gbk.jsonl");
        File.WriteAllBytes(gbk, [.. System.Text.Encoding.UTF8.GetBytes(Line + "\n\n" + Line + "\n{\"case\":\""), 0xD6, 0xD0, .. System.Text.Encoding.UTF8.GetBytes("\"}\n" + Line)]);
        var endless = Write(Line, new string('x', (4 << 20) + 1));

        Assert.Equal((2, string.Empty), (Run("examine", gbk, "--format", "csv").ExitCode, Run("examine", gbk, "--format", "csv").Output));
        Assert.Contains("line 4: the bytes are not UTF-8", Run("examine", gbk).Error, StringComparison.Ordinal);
        Assert.Contains("line 2: the line is longer than 4 MB", Run("examine", endless).Error, StringComparison.Ordinal);
        Assert.Contains("--as-of reads a date such as 2026-06-15; 'soon' is none.", Run("examine", Log, "--as-of", "soon").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_out_of_order_twice_or_of_another_kind_are_told()
    {
        const string Line = """{"case":"A","kind":"audit","date":"2026-01-02"}""";
        var run = Run("examine", Write(Line, Line, """{"case":"A","kind":"audit","date":"2026-01-01"}""", """{"case":"A","kind":"contract","date":"2026-01-03"}"""), "--format", "csv");

        Assert.Equal(
            [
                "1,A,audit,,true,planned,,,procedures/standard@1.0",
                "2,A,audit,,false,planned,procedures.log.repeated,,procedures/standard@1.0",
                "3,A,audit,,false,planned,procedures.log.out-of-order,,procedures/standard@1.0",
                "4,A,contract,,false,,procedures.value.unknown,,procedures/standard@1.0",
            ],
            run.Lines.Skip(1));
    }

    [Fact]
    public void A_kind_is_shown_as_a_table_and_as_a_diagram()
    {
        Assert.Contains("plan_drafted --> team_appointed : is rejected ↺", Run("show", "audit", "--format", "mermaid").Output, StringComparison.Ordinal);
        Assert.Contains("step,approve-plan,plan is approved,plan-drafted → plan-approved: route:implementation-plan,AUD-05,9.2 2),procedures/standard@1.0", Run("show", "audit", "--format", "csv").Lines);
        Assert.Equal(57, Run("show", "--format", "csv").Lines.Length);
        Assert.Contains("did you mean “audit”?", Run("show", "audti").Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("show", "--format", "mermaid").ExitCode);
    }

    [Fact]
    public void A_kind_is_shown_with_terms_persons_notes_and_conditions()
    {
        var lines = Run("show", "audit", "--format", "csv").Lines;

        Assert.Contains(lines, line => line.StartsWith("term,notice,", StringComparison.Ordinal) && line.Contains("7 working days before start", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("persons,trained,", StringComparison.Ordinal) && line.Contains("auditor has auditor-training", StringComparison.Ordinal));
        Assert.Contains("note,scope,Compliance is asked for unless the scope is quality only.,,,,procedures/standard@1.0", lines);
        Assert.Contains("note,scope,除仅审核质量体系外，均须进行合规性评价。,,,,procedures/standard@1.0", Run("show", "audit", "--format", "csv", "--lang", "zh").Lines);
    }

    [Fact]
    public void What_holds_for_all_kinds_is_shown_by_itself()
    {
        var lines = Run("show", "--common", "--format", "csv").Lines;

        Assert.Contains("role,monitoring-department,monitoring department,,,,procedures/standard@1.0", lines);
        Assert.Equal(["rule-set", "reading", "role", "policy", "duty"], lines.Skip(1).Select(line => line.Split(',')[0]).Distinct());
        Assert.Equal(2, Run("show", "audit", "--common").ExitCode);
    }

    [Fact]
    public void Duties_are_those_of_a_role()
    {
        var run = Run("duties", "--role", "management-representative", "--format", "csv");

        Assert.Equal("role,duty,rule,clause", run.Lines[0]);
        Assert.All(run.Lines.Skip(1), line => Assert.StartsWith("management-representative,", line, StringComparison.Ordinal));
        Assert.Equal(2, Run("duties", "--role", "king").ExitCode);
    }

    // The worked cases were made for this project; more than half of them are traps.
    [Fact]
    public void The_worked_cases_are_answered_by_the_library()
    {
        var file = Repository.PathOf("tests", "Yiko.Compliance.Tests", "Cases", "procedures-golden.tsv");
        AssertAnswers(file, "case", 66, "--calendar", Repository.PathOf("tests", "Yiko.Compliance.Tests", "Cases", "procedures-calendars.json"));
    }

    [Fact]
    public void The_conformance_vectors_are_answered_by_the_library() =>
        AssertAnswers(Repository.PathOf("docs", "vectors", "procedures-standard-1.0.tsv"), "vector", File.ReadLines(Repository.PathOf("docs", "vectors", "procedures-standard-1.0.tsv")).Count() - 1);

    [Fact]
    public void A_question_that_cannot_be_answered_is_said()
    {
        var run = Run("ask", Write("case\tquestion\tinputs_json", "Q1\tweather\t{}", "Q2\tparts\t{\"record\":\"audti\",\"list\":\"records\"}", "Q3\tparts\t{\"record\":\"\\ud800\"}"), "--format", "csv");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(3, run.Sentences.Length);
        Assert.Contains("did you mean “audit”?", run.Sentences[1], StringComparison.Ordinal);
        Assert.Equal(2, Run("ask", Write("a\tb")).ExitCode);
    }

    private static void AssertAnswers(string file, string name, int count, params string[] further)
    {
        var run = Run(["ask", file, "--format", "json", .. further]);
        using var answers = JsonDocument.Parse(run.Output);
        var given = answers.RootElement.EnumerateArray().ToDictionary(answer => answer.GetProperty("case").GetString()!, answer => answer.GetProperty("answer").GetString()!);
        var lines = File.ReadAllLines(file);
        var header = lines[0].Split('\t');
        var (id, expected) = (Array.IndexOf(header, name), Array.IndexOf(header, "expected"));
        string[][] rows = [.. lines.Skip(1).Select(line => line.Split('\t'))];

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(count, rows.Length);
        Assert.Equal(rows.Select(row => $"{row[id]}: {row[expected]}"), rows.Select(row => $"{row[id]}: {given[row[id]]}"));
    }

    private static CliRun Run(params string[] arguments) => CliRun.Of(["procedures", .. arguments]);

    private string Write(params string[] lines)
    {
        var file = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ".jsonl");
        File.WriteAllText(file, string.Join('\n', lines));
        return file;
    }
}
