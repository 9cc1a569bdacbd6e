using System.Text.Json;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Registers.Events;

namespace Yiko.Compliance.Cli;

public sealed class ConfigurationsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("configurations").FullName;

    private static string Log => Repository.PathOf("samples", "data", "configuration-log.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_life_of_the_sample_product_is_accepted_but_for_two_attempts()
    {
        var run = Replay(Log, "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("event,accepted,reasons,line", run.Lines[0]);
        Assert.Equal(62, run.Lines.Length - 1);
        Assert.Equal(
            ["E-017,false,configuration.release.physical-audit-missing,17", "E-030,false,configuration.request.implementer-verifies,30"],
            run.Lines.Where(line => line.Contains(",false,", StringComparison.Ordinal)));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_sample_tells_every_step_from_plan_to_end_of_life()
    {
        string[] kinds = [.. File.ReadLines(Log).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()!)];
        Assert.Equal(("adopt-plan", "retire"), (kinds[0], kinds[^1]));
        Assert.Equal(23, kinds.Distinct().Count());
    }

    [Fact]
    public void The_sample_is_chained_and_shows_a_change_in_any_line()
    {
        Assert.Equal(0, Replay(Log, "--rules", "configurations/tamper-evident").ExitCode);
        var lines = File.ReadAllLines(Log);
        lines[27] = lines[27].Replace("project-leader", "change-board", StringComparison.Ordinal);
        var run = Replay(Write(lines), "--format", "csv");
        Assert.Contains("E-028,true,configuration.request.rejected,28", run.Lines);
        Assert.Contains("E-029,false,configuration.log.tampered,29", run.Lines);
        lines = File.ReadAllLines(Log)[5..];
        Assert.Equal("E-006,false,configuration.log.beginning-missing,1", Replay(Write(lines), "--format", "csv").Lines[1]);
    }

    [Fact]
    public void An_own_rule_set_decides()
    {
        var own = ConfigurationRuleSet.Standard with { Id = "own/configurations", MajorCriteria = ["safety", "interfaces"] };
        var file = Path.Combine(_folder, "own.json");
        File.WriteAllText(file, VerdictFormats.Configurations.RuleSets.Write(own));

        Assert.Contains("E-023,true,configuration.request.recorded,23", Replay(Log, "--format", "csv").Lines);
        Assert.Contains("E-023,false,configuration.request.unknown-criterion,23", Replay(Log, "--format", "csv", "--rules", file).Lines);
        File.WriteAllText(file, VerdictFormats.Configurations.RuleSets.Write(own).Replace("forbid", "no", StringComparison.Ordinal));
        Assert.Contains("own.json, $.samePerson: “no” is unknown here", Replay(Log, "--rules", file).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Canonical_events_are_read_back_as_they_were()
    {
        foreach (var line in File.ReadLines(Log))
        {
            var happened = EventLine.Read(line).Event!;
            Assert.Equal(happened, EventLine.Read(VerdictFormats.Configurations.WriteRequest(happened)).Event);
        }
    }

    [Fact]
    public void Every_fault_of_a_line_is_told_at_once()
    {
        var run = Replay(Write("""{"event":"audit","id":"E-1","date":"soon","audit":"a","kind":"tax","built":[{"item":"a"}],"colour":"red"}"""), "--format", "csv");
        Assert.Equal("E-1,false,event.field.unknown;event.field.unreadable;event.field.missing,1", run.Lines[1]);
        string[] fields = ["colour: ", "date: ", "by: ", "kind: ", "baseline: ", "built[0].version: "];
        Assert.All(fields, field => Assert.Contains("line 1: " + field, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void What_may_be_left_out_may_be_null_and_has_its_usual_value()
    {
        const string Verify = """{"event":"verify","id":"E-1","date":"2024-03-05","by":"x","previous":null,"request":"r"}""";
        Assert.Contains("\"passed\":true", Canonical(Verify), StringComparison.Ordinal);
        const string Audit = """{"event":"audit","id":"E-1","date":"2024-03-05","by":"x","audit":"a","kind":"physical","baseline":"b","built":null,"findings":[{"id":"f","severity":"minor"}],"requirements":[{"requirement":"q"}]}""";
        var held = Canonical(Audit);
        Assert.All(["\"open\":true", "\"verified\":false"], usual => Assert.Contains(usual, held, StringComparison.Ordinal));
        Assert.DoesNotContain("built", held, StringComparison.Ordinal);
    }

    private static string Canonical(string line) => VerdictFormats.Configurations.WriteRequest(EventLine.Read(line).Event!);

    [Fact]
    public void The_status_account_has_its_columns_and_five_parts()
    {
        var run = Replay(Log, "--report", "status", "--as-of", "2024-06-12", "--format", "csv");
        Assert.Equal("item,kind,owner,state,updates,version,hash,current_version,releases,comparison,open_requests,oldest_open_days,missing", run.Lines[0]);
        Assert.Contains(run.Lines, line => line.StartsWith("meter-firmware,code,technical-department,checked-out,2,1.0.1,", StringComparison.Ordinal)
            && line.EndsWith(",1.0.0,REL-1.0,0.9.0→1.0.0;1.0.0→1.0.1,CR-01,9,", StringComparison.Ordinal));
        Assert.Contains("0 open requests", Replay(Log, "--report", "status").Output, StringComparison.Ordinal);
        Assert.Contains("CR-01：已 9 天。", Replay(Log, "--report", "status", "--as-of", "2024-06-12", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_is_shown_with_the_reasons_of_its_refusals()
    {
        var table = Replay(Log).Output;
        Assert.Contains("    The baseline had no physical configuration audit. [CFG-06, management manual 8.5.2.1 e)]", table, StringComparison.Ordinal);
        Assert.Contains("60 events accepted, 2 refused, 0 lines without an event, by configurations/standard@1.0.", table, StringComparison.Ordinal);
        Assert.Contains("该基线未进行物理审核。", Replay(Log, "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("explanation", Replay(Log, "--explain", "--format", "csv").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"event":"explode","id":"E-2","date":"2024-03-05","by":"x"}""", "E-2", "event.kind.unknown", "line 2: event: “explode” is unknown here; known are adopt-plan, identify,")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-03-05","by":"x"}""", "E-2", "event.field.missing", "line 2: item: The property “item” is missing.")]
    [InlineData("""{"event":"retire","date":"2024-03-05","by":" ","item":"a"}""", "", "event.field.missing", "id: The property “id” is missing.")]
    [InlineData("""{"id":"E-2","date":"2024-03-05","by":"x","item":"a"}""", "E-2", "event.field.missing", "event: The property “event” is missing.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"05.03.2024","by":"x","item":"a"}""", "E-2", "event.field.unreadable", "date: “05.03.2024” is no date of the form 2026-01-31.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-03-05","by":7,"item":"a"}""", "E-2", "event.field.unreadable", "by: Expected a string, found a number.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-03-05","by":"x","item":"a","previous":1}""", "E-2", "event.field.unreadable", "previous: Expected a string, found a number.")]
    [InlineData("""{"event":"verify","id":"E-2","date":"2024-03-05","by":"x","request":"a","passed":"yes"}""", "E-2", "event.field.unreadable", "passed: Expected true or false, found a string.")]
    [InlineData("""{"event":"identify","id":"E-2","date":"2024-03-05","by":"x","item":"a","kind":"Code","owner":"o"}""", "E-2", "event.field.unreadable", "kind: “Code” is no code: lower-case letters, digits and inner hyphens.")]
    [InlineData("""{"event":"audit","id":"E-2","date":"2024-03-05","by":"x","audit":"a","baseline":"b","kind":"tax"}""", "E-2", "event.field.unreadable", "kind: “tax” is unknown here; known are functional, physical, process.")]
    [InlineData("""{"event":"approve","id":"E-2","date":"2024-03-05","by":"x","request":"a","answers":["maybe"]}""", "E-2", "event.field.unreadable", "answers[0]: “maybe” is unknown here; known are necessary-and-acceptable,")]
    [InlineData("""{"event":"approve","id":"E-2","date":"2024-03-05","by":"x","request":"a","answers":"all"}""", "E-2", "event.field.unreadable", "answers: Expected an array, found a string.")]
    [InlineData("""{"event":"release-change","id":"E-2","date":"2024-03-05","by":"x","request":"a","told":[""]}""", "E-2", "event.field.missing", "told[0]: The text is blank")]
    [InlineData("""{"event":"implement","id":"E-2","date":"2024-03-05","by":"x","request":"a","versions":[{"item":"a"}]}""", "E-2", "event.field.missing", "versions[0].version: The property “version” is missing.")]
    [InlineData("""{"event":"implement","id":"E-2","date":"2024-03-05","by":"x","request":"a","versions":[7]}""", "E-2", "event.field.unreadable", "versions[0]: Expected an object, found a number.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-03-05","by":"x","item":"a","colour":"red"}""", "E-2", "event.field.unknown", "colour: The property “colour” is unknown here; known are event, id, date, by, previous, item.")]
    [InlineData("""{"event":"retire","id":"E-2","id":"E-3","date":"2024-03-05","by":"x","item":"a"}""", "", "event.line.unreadable", "id: The property “id” occurs more than once.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-0""", "", "event.line.unreadable", "the line ends in the middle of an event: the log was cut here.")]
    [InlineData("""{"event":"approve","id":"E-2","date":"2024-03-05","by":"x","request":"a","answers":[9]}""", "E-2", "event.field.unreadable", "answers[0]: Expected a string, found a number.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-03-05","by":null,"item":"a"}""", "E-2", "event.field.missing", "by: This value is open (null): fill in a string.")]
    [InlineData("""{"event":"retire","id":"E-2","date":"2024-03-05","by":"\ud800","item":"a"}""", "E-2", "event.field.unreadable", "by: A string holds half a character")]
    [InlineData("""{"event":"retire","by":"技术状态管理委员会" "id":"E-2"}""", "", "event.line.unreadable", "line 2, column 36: this is not JSON")]
    [InlineData("""{"event":"retire","by":"技术状态管理委员会" """, "", "event.line.unreadable", "line 2, column 36: the line ends in the middle of an event: the log was cut here.")]
    [InlineData("""["retire"]""", "", "event.line.unreadable", "line 2, column 1: Expected an object, found an array.")]
    [InlineData("E-2;retire;a", "", "event.line.unreadable", "line 2, column 1: this is not JSON")]
    public void A_line_that_is_no_event_is_named_and_leaves_the_state(string line, string id, string code, string sentence)
    {
        var plan = File.ReadLines(Log).First();
        var run = Replay(Write(plan, line), "--format", "csv");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal($"{id},false,{code},2", run.Lines[2]);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Contains("the state of the 1 accepted event(s) stands.", run.Error, StringComparison.Ordinal);
        Assert.Contains(sentence[^12..], Replay(Write(plan, line)).Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.NotEmpty(Replay(Write(plan, line), "--lang", "zh", "--explain", "--format", "json").Output);
    }

    [Fact]
    public void Events_out_of_order_and_twice_are_refused_with_their_line()
    {
        var lines = File.ReadAllLines(Log).Select(line => line[..line.IndexOf(", \"previous\"", StringComparison.Ordinal).Or(line.Length - 1)] + "}").ToArray();
        var run = Replay(Write(lines[0], lines[1], lines[1], lines[2].Replace("2024-03-06", "2024-03-01", StringComparison.Ordinal)), "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("E-002,false,configuration.log.duplicate-event,3", run.Lines[3]);
        Assert.Equal("E-003,false,configuration.log.out-of-order,4", run.Lines[4]);
    }

    [Fact]
    public void Unusable_files_and_options_are_refused_as_a_whole()
    {
        Assert.Equal(2, Replay(Path.Combine(_folder, "none.jsonl")).ExitCode);
        Assert.Equal(2, Replay(_folder).ExitCode);
        Assert.Contains("--as-of reads a date", Replay(Log, "--as-of", "soon").Error, StringComparison.Ordinal);
        Assert.Contains("--report does not know 'taxes'", Replay(Log, "--report", "taxes").Error, StringComparison.Ordinal);
        var binary = Path.Combine(_folder, "gbk.jsonl");
        File.WriteAllBytes(binary, [(byte)'{', 0xD6, 0xD0, (byte)'}']);
        var run = Replay(binary, "--format", "csv");
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("the bytes are not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_are_passed_over_and_an_empty_log_has_an_empty_account()
    {
        Assert.Equal(2, Replay(Write("", File.ReadLines(Log).First(), "  "), "--format", "csv").Lines.Length);
        Assert.Single(Replay(Write(), "--report", "status", "--format", "csv").Lines);
    }

    [Fact]
    public void The_difference_of_the_sample_baselines_has_a_line_for_each_item()
    {
        var run = Diff(Repository.PathOf("samples", "data", "baseline-1.0.csv"), Repository.PathOf("samples", "data", "baseline-1.1.csv"), "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "item,change,old_version,new_version,renamed_from,reasons", "flash-tool,removed,2.1.0,,,", "meter-firmware,changed,1.0.0,1.0.2,,", "quick-guide,added,,A/0,,",
                "tariff-table,changed,1.0.0,1.1.0,,", "user-manual,changed,A/0,A/1,,",
            ],
            run.Lines);
        Assert.Contains("新增 1 项，删除 1 项，变更 3 项。", Diff(Repository.PathOf("samples", "data", "baseline-1.0.csv"), Repository.PathOf("samples", "data", "baseline-1.1.csv"), "--lang", "zh", "--explain").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_with_other_content_is_changed()
    {
        var old = Write("item,version,hash", "a,1.0,x", "b,1.0,");
        var now = Write("配置项,版本,哈希", "b,1.0,", "a,1.0,y");
        var run = Diff(old, now, "--format", "csv", "--explain");
        Assert.Equal("a,changed,1.0,1.0,,,\"Version 1.0 in both, with other content: a version must not change.\"", run.Lines[1]);
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public void Faulty_baselines_are_refused_with_every_fault()
    {
        var run = Diff(Write("item,version", "a,1", "a,1", ",3", "b,"), Write("thing,version", "a,1"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(4, run.Sentences.Length);
        Assert.Contains("line 3: the item 'a' stands in the baseline twice in version 1.", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 4: 'item' is blank.", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 5: 'version' is blank.", run.Error, StringComparison.Ordinal);
        Assert.Contains("the header has no column 'item'", run.Error, StringComparison.Ordinal);
    }

    private static CliRun Replay(string file, params string[] options) => CliRun.Of(["configurations", "replay", file, .. options]);

    private static CliRun Diff(string old, string now, params string[] options) => CliRun.Of(["configurations", "diff", old, now, .. options]);

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder, Path.GetRandomFileName());
        File.WriteAllLines(path, lines);
        return path;
    }
}

/// <summary>A place that was found, or another.</summary>
internal static class Places
{
    public static int Or(this int place, int otherwise) => place < 0 ? otherwise : place;
}
