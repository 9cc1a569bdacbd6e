using System.IO.Compression;
using System.Net;
using System.Text;

namespace Yiko.Compliance.Host.Api;

public sealed class ImportTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Bad_rows_are_reported_with_their_places_and_the_others_decided(string database)
    {
        using var host = TestHost.Start(database);
        var response = await host.UploadSampleAsync("hazards", "hazards.csv");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var report = await host.GetAsync(response.Headers.Location!.ToString());
        Assert.Equal((52, 50, 2, 3), ((int)report["rows"]!, (int)report["added"]!, (int)report["refused"]!, (int)report["undecided"]!));
        var refused = report["remarks"]!.AsArray().First(remark => (string)remark!["item"]! == "YX-04")!;
        Assert.Equal("refused", (string)refused["kind"]!);
        Assert.Equal("hazards.csv，第 49 行", (string)refused["place"]!["chineseSimplified"]!);
        Assert.Equal("可能性/L 列的“较低”不是有效数值。", (string)refused["sentence"]!["chineseSimplified"]!);
        Assert.Equal(50, (int)(await host.GetAsync("/api/hazards"))["total"]!);
        Assert.True((bool)(await host.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_same_content_is_imported_once(string database)
    {
        using var host = TestHost.Start(database);
        var first = await TestHost.JsonOf(await host.UploadSampleAsync("hazards", "hazards.csv"));
        var before = await host.GetAsync("/api/decisions/verification");
        var again = await host.UploadSampleAsync("hazards", "hazards.csv");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var second = await TestHost.JsonOf(again);
        Assert.True((bool)second["isRepeated"]!);
        Assert.Equal((int)first["number"]!, (int)second["number"]!);
        Assert.Equal(first["remarks"]!.AsArray().Count, second["remarks"]!.AsArray().Count);
        Assert.Equal(before.ToJsonString(), (await host.GetAsync("/api/decisions/verification")).ToJsonString());
        Assert.Equal(1, (int)(await host.GetAsync("/api/imports"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_same_content_under_other_rules_is_imported_anew_and_decided_by_them(string database)
    {
        const string File = "id,likelihood,exposure,consequence\nA,3,6,7\n";
        using var folder = new TestFolder(database);
        using var standard = TestHost.Start(folder, TestHost.Clock);
        await standard.UploadAsync("hazards", "h.csv", File);
        Assert.Equal("unacceptable", (string)(await standard.GetAsync("/api/hazards/A"))["standing"]!);
        using var construction = TestHost.Start(folder, TestHost.Clock, ("Rules:Risks", "risks/construction"));
        Assert.Equal(HttpStatusCode.Created, (await construction.UploadAsync("hazards", "h.csv", File)).StatusCode);
        Assert.Equal("acceptable", (string)(await construction.GetAsync("/api/hazards/A"))["standing"]!);
        Assert.Equal(2, (int)(await construction.GetAsync("/api/hazards/A/decisions"))["total"]!);
        Assert.Equal("other-rule-set", (string)(await construction.GetAsync("/api/decisions/1/verification"))["outcome"]!);
        Assert.Equal("verified", (string)(await construction.GetAsync("/api/decisions/2/verification"))["outcome"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task Adopting_other_rules_decides_the_register_again_on_request(string database)
    {
        using var folder = new TestFolder(database);
        using var standard = TestHost.Start(folder, TestHost.Clock);
        await standard.UploadSampleAsync("hazards", "hazards.csv");
        using var construction = TestHost.Start(folder, TestHost.Clock, ("Rules:Risks", "risks/construction"));
        Assert.Equal(50, (int)(await TestHost.JsonOf(await construction.PostAsync("/api/hazards/reassessments", string.Empty)))["items"]!);
        Assert.Equal(0, (int)(await TestHost.JsonOf(await construction.PostAsync("/api/hazards/reassessments", string.Empty)))["items"]!);
        Assert.All((await construction.GetAsync("/api/hazards?size=200"))["items"]!.AsArray(), hazard => Assert.Equal("risks/construction@1.0", (string)hazard!["ruleSet"]!));
        Assert.True((bool)(await construction.GetAsync("/api/decisions/verification"))["isSound"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_file_that_cannot_be_used_is_refused_whole_with_every_fault(string database)
    {
        using var host = TestHost.Start(database);
        var ragged = new StringBuilder("id,likelihood\n");
        for (var i = 0; i < 40; i++) ragged.Append("A,1,2\n");
        var refused = await host.UploadAsync("hazards", "h.csv", ragged.ToString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var faults = (await TestHost.JsonOf(refused))["faults"]!.AsArray();
        Assert.Equal(40, faults.Count);
        Assert.Contains("h.csv, line 41", (string)faults[^1]!["sentence"]!["english"]!, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await host.GetAsync("/api/hazards"))["total"]!);
        Assert.Equal(0, (int)(await host.GetAsync("/api/imports"))["total"]!);
    }

    [Theory]
    [InlineData("hazards", "x.csv", "name\nA\n")]
    [InlineData("hazards", "x.csv", "")]
    [InlineData("hazards", "x.xlsx", "no workbook")]
    [InlineData("aspects", "x.csv", "id\nA\n")]
    [InlineData("suppliers", "x.csv", "id\nA\n")]
    [InlineData("objectives", "x.csv", "kind\nzero\n")]
    public async Task A_file_of_the_wrong_kind_is_refused_and_no_failure(string area, string name, string content)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var refused = await host.UploadAsync(area, name, content);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotEmpty((await TestHost.JsonOf(refused))["faults"]!.AsArray());
    }

    [Theory]
    [OnSqlite]
    public async Task Rows_without_an_identifier_or_with_one_that_was_used_are_left_out(string database)
    {
        using var host = TestHost.Start(database);
        var report = await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", "id,likelihood,exposure,consequence\nA,1,1,1\nA,10,10,100\n,3,3,3\n"));
        Assert.Equal((1, 2), ((int)report["added"]!, (int)report["refused"]!));
        Assert.Equal(["import.id.twice", "import.id.missing"], report["remarks"]!.AsArray().Select(remark => (string)remark!["code"]!));
        Assert.Equal("1", (await host.GetAsync("/api/hazards/A"))["verdict"]!["score"]!.ToJsonString());
    }

    [Theory]
    [OnSqlite]
    public async Task A_workbook_and_a_file_in_another_encoding_are_read(string database)
    {
        using var host = TestHost.Start(database);
        var workbook = await TestHost.JsonOf(await host.UploadSampleAsync("hazards", "hazards.xlsx"));
        Assert.True((int)workbook["added"]! > 0);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("gb18030").GetBytes("登记表\n编号,危险源,可能性/L,暴露频率/E,后果/C\n焊-1,弧光,3,6,3\n");
        var text = await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", bytes, "&encoding=gb18030&headerRow=2"));
        Assert.Equal(1, (int)text["added"]!);
        Assert.Equal("弧光", (string)(await host.GetAsync("/api/hazards/" + Uri.EscapeDataString("焊-1")))["name"]!);
    }

    [Theory]
    [InlineData("hazards", "hazards.csv", "export.csv")]
    [InlineData("aspects", "aspects.csv", "export.csv")]
    [InlineData("suppliers", "supplier-events.csv", "export.csv")]
    [InlineData("scores", "supplier-scores.csv", "export.csv")]
    [InlineData("objectives", "objectives.csv", "export.csv")]
    [InlineData("configurations", "configuration-log.jsonl", "export.jsonl")]
    public async Task An_export_is_read_again_and_changes_nothing(string area, string sample, string export)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        await host.UploadSampleAsync(area, sample);
        var before = await host.GetAsync("/api/decisions/verification");
        var file = await host.TextAsync($"/api/{area}/{export}");
        var report = await TestHost.JsonOf(await host.UploadAsync(area, export, file));
        Assert.Equal(0, (int)report["added"]! + (int)report["changed"]! + (int)report["refused"]!);
        Assert.True((int)report["unchanged"]! > 5);
        Assert.Equal(before.ToJsonString(), (await host.GetAsync("/api/decisions/verification")).ToJsonString());

        using var other = TestHost.Start(TestDatabase.Sqlite);
        await other.UploadAsync(area, export, file);
        Assert.Equal(file, await other.TextAsync($"/api/{area}/{export}"));
    }

    [Theory]
    [OnSqlite]
    public async Task Columns_that_no_engine_reads_are_kept_and_exported(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", "id,likelihood,班组,note\nA,1,\"吊装, 焊接\",\"say \"\"no\"\"\"\n");
        Assert.Equal("吊装, 焊接", (string)(await host.GetAsync("/api/hazards/A"))["rows"]![0]!["班组"]!);
        var lines = (await host.TextAsync("/api/hazards/export.csv")).Split('\n');
        Assert.EndsWith(",decision,班组,note", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",\"吊装, 焊接\",\"say \"\"no\"\"\"", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    public async Task A_column_that_exports_write_verdicts_into_is_told_and_not_taken_for_one(string database)
    {
        using var host = TestHost.Start(database);
        var report = await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", "id,likelihood,grade,note\nA,1,mine,kept\n"));
        var note = Assert.Single(report["remarks"]!.AsArray(), remark => (string)remark!["kind"]! == "note")!;
        Assert.Contains("grade", (string)note["sentence"]!["english"]!, StringComparison.Ordinal);
        Assert.Equal("""[{"id":"A","likelihood":"1","note":"kept"}]""", (await host.GetAsync("/api/hazards/A"))["rows"]!.ToJsonString());
        var export = await host.TextAsync("/api/hazards/export.csv");
        Assert.DoesNotContain((await TestHost.JsonOf(await host.UploadAsync("hazards", "e.csv", export)))["remarks"]!.AsArray(), remark => (string)remark!["kind"]! == "note");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Rules_that_ask_for_a_column_that_held_anything_before_leave_the_row_undecided(string database)
    {
        using var folder = new TestFolder(database);
        using (var before = TestHost.Start(folder, TestHost.Clock))
            await before.UploadAsync("aspects", "a.csv", "id,type,tense,state,scale,severity,frequency,compliance,concern,a\nE-1,air,present,normal,1,1,1,1,1,see annex\n");
        using var after = TestHost.Start(folder, TestHost.Clock, ("Rules:Aspects", "aspects/p2"));
        Assert.Equal(1, (int)(await TestHost.JsonOf(await after.PostAsync("/api/aspects/reassessments", string.Empty)))["items"]!);
        var aspect = await after.GetAsync("/api/aspects/E-1");
        Assert.Equal(("not-evaluated", "see annex"), ((string)aspect["standing"]!, (string)aspect["rows"]![0]!["a"]!));
    }

    [Theory]
    [OnSqlite]
    public async Task A_form_takes_a_file_and_its_name_is_only_shown(string database)
    {
        using var host = TestHost.Start(database);
        using var form = new MultipartFormDataContent { { new StringContent("id\nA\n"), "file", "../../etc/passwd<b>.csv" } };
        var report = await TestHost.JsonOf(await host.Client.PostAsync(new Uri("/api/hazards/imports", UriKind.Relative), form));
        Assert.DoesNotContain("/", (string)report["fileName"]!, StringComparison.Ordinal);
        Assert.EndsWith("<b>.csv", (string)report["fileName"]!, StringComparison.Ordinal);
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.PostAsync(new Uri("/api/hazards/imports", UriKind.Relative), empty)).StatusCode);
        Assert.Equal("passwd", (string)(await TestHost.JsonOf(await host.UploadAsync("hazards", "/etc/passwd", "id\nB\n")))["fileName"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task An_upload_past_the_limit_is_refused_as_body_and_as_form(string database)
    {
        using var host = TestHost.Start(database, ("Imports:LargestMegabytes", "1"));
        var large = new byte[(1 << 20) + 1];
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.UploadAsync("hazards", "h.csv", large)).StatusCode);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(large), "file", "h.csv" } };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Client.PostAsync(new Uri("/api/hazards/imports", UriKind.Relative), form)).StatusCode);
        using var larger = new MultipartFormDataContent { { new ByteArrayContent(new byte[3 << 20]), "file", "h.csv" } };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Client.PostAsync(new Uri("/api/hazards/imports", UriKind.Relative), larger)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.PostAsync("/api/configurations/events", new string(' ', (1 << 20) + 1))).StatusCode);
    }

    [Theory]
    [OnSqlite]
    public async Task A_workbook_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(string database)
    {
        using var host = TestHost.Start(database);
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = await archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).OpenAsync();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 257; i++) await entry.WriteAsync(zeros);
        }

        var refused = await host.UploadAsync("hazards", "h.xlsx", memory.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("256 MB", (string)Assert.Single((await TestHost.JsonOf(refused))["faults"]!.AsArray())!["sentence"]!["english"]!, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    public async Task A_first_start_that_was_interrupted_loads_the_other_samples_on_the_next(string database)
    {
        using var folder = new TestFolder(database);
        using (var interrupted = TestHost.Start(folder, TestHost.Clock)) await interrupted.UploadSampleAsync("hazards", "hazards.csv");
        using var next = TestHost.Start(folder, TestHost.Clock, ("SampleData", "true"));
        var imports = (await next.GetAsync("/api/imports"))["items"]!.AsArray();
        Assert.Equal(43, imports.Count);
        Assert.Single(imports, import => (string)import!["area"]! == "hazards");
        Assert.Equal(50, (int)(await next.GetAsync("/api/hazards"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_database_that_began_with_something_else_gets_no_samples(string database)
    {
        using var folder = new TestFolder(database);
        using (var own = TestHost.Start(folder, TestHost.Clock)) await own.UploadAsync("hazards", "own.csv", "id,likelihood\nA,1\n");
        using var next = TestHost.Start(folder, TestHost.Clock, ("SampleData", "true"));
        Assert.Equal(1, (int)(await next.GetAsync("/api/imports"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Scores_are_imported_graded_and_vetoed(string database)
    {
        using var host = TestHost.Start(database);
        var report = await TestHost.JsonOf(await host.UploadSampleAsync("scores", "supplier-scores.csv"));
        Assert.Equal((int)report["rows"]!, (int)report["added"]! + (int)report["refused"]!);
        var exactly = await host.GetAsync("/api/scores/GF-03");
        Assert.Equal("""{"status":"scored","total":"85","grade":"a"}""", exactly["verdict"]!.ToJsonString());
        Assert.Equal("恰为85分", (string)exactly["rows"]![0]!["remark"]!);
    }
}
