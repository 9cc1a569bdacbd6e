using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Yiko.Compliance.Host.Api;

/// <summary>What an office does with its registers: looks before it imports, writes down what is done, takes lists out and finds things again.</summary>
public sealed class OfficeTests
{
    private const string Register = "编号,部门,危险源,可能性/L,暴露频率/E,后果/C,现有控制措施\nA,车间,弧光,3,6,15,面罩\nB,车间,触电,1,1,1,\n";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_preview_shows_columns_verdicts_and_differences_and_writes_nothing(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", Register);
        var before = await host.GetAsync("/api/decisions/verification");
        var preview = await PreviewAsync(host, "编号,危险源,可能性/L,暴露频率/E,后果/C,现有控制措施\nA,弧光,1,6,15,\nC,坠落,10,6,40,\n合计,,,,,\n");
        Assert.Equal((2, 1, 1, 0), ((int)preview["rows"]!, (int)preview["added"]!, (int)preview["changed"]!, (int)preview["refused"]!));
        Assert.Equal("可能性/L", (string)preview["columns"]!["likelihood"]!);
        Assert.Equal(["A unacceptable unacceptable", "C  unacceptable"], preview["first"]!.AsArray().Select(row => $"{row!["id"]} {row["now"]} {row["then"]}"));
        Assert.Equal(["A likelihood 3 1", "A existing_controls 面罩 "], preview["differences"]!.AsArray().Select(change => $"{change!["id"]} {change["column"]} {change["stored"]} {change["inFile"]}"));
        Assert.Equal(1, (int)preview["blanked"]!);
        Assert.Equal(before.ToJsonString(), (await host.GetAsync("/api/decisions/verification")).ToJsonString());
        Assert.Equal(2, (int)(await host.GetAsync("/api/hazards"))["total"]!);
        Assert.Equal(1, (int)(await host.GetAsync("/api/imports"))["total"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_preview_leaves_out_what_was_withdrawn_as_the_import_does(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", Register);
        await host.SendAsync(HttpMethod.Post, "/api/hazards/A/withdrawal?reason=scrapped", string.Empty, "\"1\"");
        var preview = await PreviewAsync(host, "编号,可能性/L\nA,1\nD,1\n");
        Assert.Equal((1, 0, 1), ((int)preview["added"]!, (int)preview["changed"]!, (int)preview["refused"]!));
        Assert.Equal("import.item.withdrawn", (string)preview["remarks"]![0]!["code"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_blank_cell_takes_nothing_away_unless_that_is_asked_for(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", Register);
        const string Later = "编号,可能性/L,暴露频率/E,后果/C,现有控制措施\nA,1,6,15,\n";
        var kept = await TestHost.JsonOf(await host.UploadAsync("hazards", "later.csv", Later));
        Assert.Equal((1, 1), ((int)kept["changed"]!, (int)kept["kept"]!));
        Assert.Equal("面罩", await CellAsync(host, "A", "existing_controls"));
        var taken = await TestHost.JsonOf(await host.UploadAsync("hazards", "later.csv", System.Text.Encoding.UTF8.GetBytes(Later), "&blanks=take"));
        Assert.Equal((1, 0), ((int)taken["changed"]!, (int)taken["kept"]!));
        Assert.Null(await CellAsync(host, "A", "existing_controls"));
        // The file has no such column, so it says nothing of it.
        Assert.Equal("弧光", await CellAsync(host, "A", "hazard"));
    }

    [Theory]
    [OnSqlite]
    public async Task Chosen_columns_hold_for_the_next_file_with_the_same_header(string database)
    {
        using var host = TestHost.Start(database);
        var chosen = "&map=" + Uri.EscapeDataString("likelihood=机会") + "&map=" + Uri.EscapeDataString("exposure=时间") + "&set=" + Uri.EscapeDataString("department=动力科");
        await UploadAsync(host, "编号,机会,时间,后果/C\nA,3,6,15\n", chosen);
        Assert.Equal("270", (await host.GetAsync("/api/hazards/A"))["verdict"]!["score"]!.ToJsonString());
        Assert.Equal("动力科", (string)(await host.GetAsync("/api/hazards/A"))["department"]!);

        var next = await UploadAsync(host, "编号,机会,时间,后果/C\nB,1,6,15\n", string.Empty);
        Assert.Equal("90", (await host.GetAsync("/api/hazards/B"))["verdict"]!["score"]!.ToJsonString());
        Assert.Contains(next["remarks"]!.AsArray(), remark => ((string)remark!["sentence"]!["chineseSimplified"]!).Contains("沿用此前相同表头", StringComparison.Ordinal));
        await UploadAsync(host, "编号,机会,时间长,后果/C\nC,1,6,15\n", string.Empty);
        Assert.Equal("not-rated", (string)(await host.GetAsync("/api/hazards/C"))["standing"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task A_column_can_be_left_out_whatever_it_is_called_and_an_unknown_one_is_refused(string database)
    {
        using var host = TestHost.Start(database);
        await UploadAsync(host, "id,likelihood,exposure,consequence,违反法规\nA,1,1,1,是\n", "&map=law_breached%3D");
        Assert.Equal("acceptable", (string)(await host.GetAsync("/api/hazards/A"))["standing"]!);
        Assert.Equal("是", await CellAsync(host, "A", "违反法规"));
        var refused = await host.UploadAsync("hazards", "h.csv", "id\nB\n"u8.ToArray(), "&map=luck%3Dx&set=fortune%3D1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(2, (await TestHost.JsonOf(refused))["faults"]!.AsArray().Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.UploadAsync("hazards", "h.csv", "id\nB\n"u8.ToArray(), "&blanks=perhaps&map=x")).StatusCode);
    }

    [Theory]
    [OnSqlite]
    public async Task A_row_that_does_not_go_with_what_is_stored_is_left_out_and_the_others_are_taken(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("objectives", "o.csv", "id,kind,target,numerator,denominator\nQ,at-least,95%,57,60\n");
        var before = (await host.GetAsync("/api/objectives/Q"))["rows"]!.ToJsonString();
        var report = await TestHost.JsonOf(await host.UploadAsync("objectives", "p.csv", "id,kind,target,value,numerator,denominator\nQ,at-least,95%,0.96,,\nR,zero,,,,\n"));
        Assert.Equal((1, 1), ((int)report["refused"]!, (int)report["added"]!));
        Assert.Equal("import.merge", (string)report["remarks"]![0]!["code"]!);
        Assert.Equal(before, (await host.GetAsync("/api/objectives/Q"))["rows"]!.ToJsonString());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_controlled_is_told_from_what_is_not(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", Register);
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?work=outstanding"));
        var tag = "\"1\"";
        await host.SendAsync(HttpMethod.Patch, "/api/hazards/A", """{"residual_likelihood":0.5,"residual_exposure":6,"residual_consequence":7,"review_date":"2026-06-30"}""", tag);
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?work=controlled"));
        Assert.Empty(await IdsAsync(host, "/api/hazards?reviewUntil=2026-06-29"));
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?reviewUntil=2026-06-30"));

        // What is only planned controls nothing.
        var added = await host.PostAsync("/api/hazards/A/measures", """{"what":"装设挡光屏","kind":"isolate","department":"车间","person":"王工","due":"2026-05-01"}""");
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?work=outstanding"));
        var address = added.Headers.Location!.ToString();
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await host.PutAsync(address, """{"what":"装设挡光屏"}""", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PutAsync(address, """{"what":"装设挡光屏","state":"done"}""", "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await host.PutAsync(address, """{"what":"x","state":"done"}""", "\"1\"")).StatusCode);
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?work=controlled"));
        var faults = (await TestHost.JsonOf(await host.PostAsync("/api/hazards/A/measures", """{"kind":"hope","due":"soon"}""")))["faults"]!.AsArray();
        Assert.Equal(3, faults.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync("/api/hazards/none/measures", """{"what":"x"}""")).StatusCode);
    }

    [Theory]
    [InlineData("hazards", "hazards.csv", "zh")]
    [InlineData("hazards", "hazards.csv", "en")]
    [InlineData("aspects", "aspects.csv", "zh")]
    [InlineData("suppliers", "supplier-events.csv", "zh")]
    [InlineData("scores", "supplier-scores.csv", "en")]
    [InlineData("objectives", "objectives.csv", "zh")]
    public async Task A_workbook_is_in_the_language_of_its_reader_holds_texts_alone_and_is_read_again(string area, string sample, string language)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        await host.UploadSampleAsync(area, sample);
        var workbook = await host.Client.GetByteArrayAsync(new Uri($"/api/{area}/export.xlsx?lang={language}", UriKind.Relative));
        var cells = CellsOf(workbook);
        Assert.All(cells, cell => Assert.Equal("inlineStr", (string?)cell.Attribute("t")));
        Assert.Contains(cells, cell => cell.Value.StartsWith(language == "zh" ? "判定：" : "Verdict: ", StringComparison.Ordinal));
        var report = await TestHost.JsonOf(await host.UploadAsync(area, "back.xlsx", workbook));
        Assert.Equal((0, 0, 0), ((int)report["added"]!, (int)report["changed"]!, (int)report["refused"]!));
        Assert.True((int)report["unchanged"]! > 5);
    }

    [Theory]
    [OnSqlite]
    public async Task An_export_is_narrowed_as_the_list_is(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", Register);
        var lines = (await host.TextAsync("/api/hazards/export.csv?standing=unacceptable")).Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("A,", lines[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync(new Uri("/api/hazards/export.xlsx?sort=luck", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_text_that_a_spreadsheet_would_compute_is_written_as_a_text_and_read_back_as_it_was()
    {
        (string Text, string Written)[] texts =
        [
            ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-2+3", "'-2+3"), ("＝1+1", "'＝1+1"), ("'=1", "''=1"), ("'quoted'", "'quoted'"), ("-5", "-5"), ("-", "-"),
        ];
        using var host = TestHost.Start(TestDatabase.Sqlite);
        foreach (var (text, place) in texts.Select((one, place) => (one.Text, place)))
            await host.PostAsync("/api/hazards", new JsonObject { ["id"] = $"A{place}", ["remark"] = text }.ToJsonString());
        var file = await host.TextAsync("/api/hazards/export.csv");
        using var other = TestHost.Start(TestDatabase.Sqlite);
        await other.UploadAsync("hazards", "export.csv", file);
        foreach (var (one, place) in texts.Select((one, place) => (one, place)))
        {
            Assert.Contains("," + one.Written + ",", file.Split('\n').Single(line => line.StartsWith($"A{place},", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.Equal(one.Text, await CellAsync(other, $"A{place}", "remark"));
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_list_is_ordered_by_each_of_its_columns_and_by_nothing_else(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", "id,hazard,department,likelihood,exposure,consequence,residual_likelihood,residual_exposure,residual_consequence\nA,c,z,3,6,15,1,1,1\nB,b,y,1,1,1,,,\nC,a,x,,,,,,\nD,d,w,10,10,100,6,6,15\n");
        Assert.Equal(["C", "B", "A", "D"], await IdsAsync(host, "/api/hazards?sort=name"));
        Assert.Equal(["D", "A", "B", "C"], await IdsAsync(host, "/api/hazards?sort=-name"));
        Assert.Equal(["D", "C", "B", "A"], await IdsAsync(host, "/api/hazards?sort=department"));
        Assert.Equal(["B", "A", "D", "C"], await IdsAsync(host, "/api/hazards?sort=rank"));
        Assert.Equal(["D", "A", "B", "C"], await IdsAsync(host, "/api/hazards?sort=-grade"));
        Assert.Equal(["A", "D"], (await IdsAsync(host, "/api/hazards?sort=residual_grade")).Take(2));
        Assert.Equal(["A", "D"], (await IdsAsync(host, "/api/hazards?sort=standing")).Take(2));
        Assert.Equal(["A", "C", "D"], (await IdsAsync(host, "/api/hazards?sort=-work")).Skip(1).Order());
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync(new Uri("/api/hazards?sort=luck", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_text_of_an_item_is_searched_in_capitals_or_not(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", "id,hazard,remark,本地列\nA,Arc flash,,x\nB,Fall,see ÉCRAN 7,y\nC,Fall,,Siehe Anlage\n");
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?q=ARC"));
        Assert.Equal(["B"], await IdsAsync(host, "/api/hazards?q=écran"));
        Assert.Equal(["C"], await IdsAsync(host, "/api/hazards?q=ANLAGE"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Decisions_are_found_by_area_item_and_day(string database)
    {
        using var host = TestHost.Start(database);
        await host.UploadAsync("hazards", "h.csv", Register);
        await host.UploadAsync("scores", "s.csv", "id,quality,cost,delivery,service\nA,90,90,90,90\n");
        Assert.Equal(3, (int)(await host.GetAsync("/api/decisions"))["total"]!);
        Assert.Equal(2, (int)(await host.GetAsync("/api/decisions?area=hazards"))["total"]!);
        Assert.Equal(2, (int)(await host.GetAsync("/api/decisions?item=A"))["total"]!);
        Assert.Equal(1, (int)(await host.GetAsync("/api/decisions?item=A&area=scores&from=2026-03-31&until=2026-03-31"))["total"]!);
        Assert.Equal(0, (int)(await host.GetAsync("/api/decisions?from=2026-04-01"))["total"]!);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync(new Uri("/api/decisions?area=luck&until=soon", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Decisions_are_found_by_who_made_them_and_those_that_name_nobody_without_that(string database)
    {
        using var host = TestHost.Start(database);
        using var li = await PeopleTests.ClientOfAsync(host, "li", "综合部", "general-department");
        await host.PostAsync("/api/hazards", """{"id":"A","likelihood":3,"exposure":6,"consequence":15}""");
        foreach (var id in (string[])["B", "C"])
        {
            using StringContent row = new($$"""{"id":"{{id}}"}""", System.Text.Encoding.UTF8, "application/json");
            Assert.Equal(HttpStatusCode.Created, (await li.PostAsync(new Uri("/api/hazards", UriKind.Relative), row)).StatusCode);
        }

        // As records of the time before people signed in are.
        await host.InDatabaseAsync(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            db.Database,
            """
            INSERT INTO "Decisions" ("Number", "Area", "Item", "Question", "Request", "Verdict", "RuleSetId", "RuleSetVersion", "RuleSetHash", "Date", "Hash")
            SELECT 4, "Area", 'OLD', "Question", "Request", "Verdict", "RuleSetId", "RuleSetVersion", "RuleSetHash", "Date", "Hash" FROM "Decisions" WHERE "Number" = 1
            """));
        Assert.Equal([4, 3, 2, 1], await NumbersAsync(""));
        Assert.Equal([3, 2], await NumbersAsync("?by=li"));
        Assert.Equal([1], await NumbersAsync("?by=admin"));
        Assert.Equal([2], await NumbersAsync("?by=li&item=B&area=hazards&from=2026-03-31"));
        Assert.Empty(await NumbersAsync("?by=LI"));
        Assert.Equal([4, 3, 2, 1], await NumbersAsync("?by="));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client.GetAsync(new Uri("/api/decisions?by=%01", UriKind.Relative))).StatusCode);

        var page = await host.TextAsync("/decisions?by=li&lang=en");
        Assert.Contains("2 decisions, the latest first", page, StringComparison.Ordinal);
        Assert.Contains("name=\"by\" value=\"li\"", page, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的判定记录", WebUtility.HtmlDecode(await host.TextAsync("/decisions?by=wang&lang=zh")), StringComparison.Ordinal);
        Assert.Contains("href=\"/decisions?by=li\"", await host.TextAsync("/decisions/item?number=2"), StringComparison.Ordinal);

        async Task<IEnumerable<int>> NumbersAsync(string query) => (await host.GetAsync("/api/decisions" + query))["items"]!.AsArray().Select(decision => (int)decision!["number"]!);
    }

    [Theory]
    [OnSqlite]
    public async Task Items_that_were_stored_before_lists_looked_for_their_texts_are_found(string database)
    {
        using var folder = new TestFolder(database);
        using (var before = TestHost.Start(folder, TestHost.Clock))
        {
            await before.UploadAsync("hazards", "h.csv", Register);
            await before.InDatabaseAsync(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, """UPDATE "Items" SET "Texts" = '', "Work" = ''"""));
        }

        using var host = TestHost.Start(folder, TestHost.Clock);
        Assert.Equal(["A"], await IdsAsync(host, "/api/hazards?q=弧光&work=outstanding"));
    }

    private static async Task<JsonNode> PreviewAsync(TestHost host, string file)
    {
        using var body = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(file));
        body.Headers.ContentType = new("application/octet-stream");
        var response = await host.Client.PostAsync(new Uri("/api/hazards/imports/preview?name=next.csv", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await TestHost.JsonOf(response);
    }

    private static async Task<JsonNode> UploadAsync(TestHost host, string file, string query) =>
        await TestHost.JsonOf(await host.UploadAsync("hazards", "h.csv", System.Text.Encoding.UTF8.GetBytes(file), query));

    private static async Task<string?> CellAsync(TestHost host, string id, string column) => (string?)(await host.GetAsync("/api/hazards/" + id))["rows"]![0]![column];

    private static async Task<string[]> IdsAsync(TestHost host, string address) => [.. (await host.GetAsync(address))["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    private static List<XElement> CellsOf(byte[] workbook)
    {
        using ZipArchive archive = new(new MemoryStream(workbook));
        using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "c")];
    }
}
