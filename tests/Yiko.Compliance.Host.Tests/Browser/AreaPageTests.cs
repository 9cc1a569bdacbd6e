using System.Globalization;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Yiko.Compliance.Host.Browser;

/// <summary>What each area's pages answer, as a reader asks them.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed class AreaPageTests(HostInBrowser host)
{
    [BrowserFact]
    public async Task A_cell_of_the_heat_map_opens_the_hazards_behind_it()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards/map");
        var cell = page.GetByRole(AriaRole.Link, new() { Name = "D = 270" });
        var count = int.Parse((await cell.InnerTextAsync()).Split('\n')[0], CultureInfo.InvariantCulture);
        await cell.ClickAsync();
        Assert.Equal(count, await page.Locator("tbody tr").CountAsync());
        Assert.All(await page.Locator("tbody tr td:nth-child(5)").AllInnerTextsAsync(), score => Assert.Equal("270", score));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_verdict_opens_its_reasons_with_the_clause()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards/item?id=GF-01");
        var residual = page.Locator("section", new() { HasText = "Risk after controls" }).First;
        var reasons = residual.Locator("details.rationale ol").First;
        Assert.True(await reasons.IsVisibleAsync());
        Assert.Contains("LEC-05, management manual 6.1.6.3 c)", await reasons.InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Trying_other_factors_and_rules_shows_another_verdict_and_stores_nothing()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/decisions");
        var stored = await page.Locator("main > p.muted").InnerTextAsync();
        await page.GotoAsync("/hazards/item?id=GF-01");
        await page.Locator("select[name=likelihood]").SelectOptionAsync("0.5");
        await page.Locator("select[name=rules]").SelectOptionAsync("risks/four-colour");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try" }).ClickAsync();
        var then = page.Locator("#tried");
        Assert.Contains("45 = 0.5 × 6 × 15", await then.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("low risk", await then.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("540 = 6 × 6 × 15", await page.Locator("main .columns").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/decisions");
        Assert.Equal(stored, await page.Locator("main > p.muted").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Other_rules_over_the_whole_register_name_every_verdict_that_would_change()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards/compare");
        await page.Locator("select[name=rules]").SelectOptionAsync("risks/construction");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        var tiles = await page.Locator(".tile-number").AllInnerTextsAsync();
        Assert.Equal(tiles[1], (await page.Locator("#changed tbody tr").CountAsync()).ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual("0", tiles[1]);
        Assert.Contains("acceptable", await page.Locator("#changed tbody").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_coverage_grid_has_63_fields_and_opens_the_aspects_of_one()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/aspects/coverage");
        Assert.Equal(63, await page.Locator(".coverage tbody td").CountAsync());
        var field = page.Locator(".coverage tbody td a").First;
        var count = int.Parse(await field.InnerTextAsync(), CultureInfo.InvariantCulture);
        await field.ClickAsync();
        Assert.Equal(count, await page.Locator("tbody tr").CountAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_calendar_shows_what_is_due_on_its_day_and_leads_to_the_supplier()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/suppliers/calendar?month=2025-11");
        await page.Locator("a[rel=next]").ClickAsync();
        Assert.Equal("December 2025", await page.Locator("main > .row h2").InnerTextAsync());
        var day = page.Locator("td", new() { Has = page.Locator("time[datetime='2025-12-31']") });
        await day.Locator("a").First.ClickAsync();
        Assert.Contains("Overdue", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("zh-CN", 390, "2098 年 5 月", "本月无到期事项。", "周二")]
    [InlineData("en-GB", 1440, "May 2098", "Nothing is due in this month.", "Tue")]
    public async Task What_is_due_stands_on_its_day_of_one_calendar_for_cases_and_suppliers(string language, int width, string month, string nothing, string weekday)
    {
        var page = await host.ReaderAsync(language, width);
        List<string> troubles = [];
        var id = "CAL-" + width.ToString(CultureInfo.InvariantCulture);
        foreach (var (address, row) in ((string, string)[])[("", $$"""{"id":"{{id}}"}"""), ($"/{id}/measures", """{"what":"护栏 guard rail","due":"2098-05-06"}""")])
            Assert.Equal(201, (await page.APIRequest.PostAsync("/api/hazards" + address, new() { DataString = row, Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json", ["X-Requested-With"] = "test" } })).Status);
        await page.GotoAsync("/tasks/calendar?month=2098-04&who=");
        Assert.Contains(nothing, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("a[rel=next]").ClickAsync();
        Assert.Equal(month, await page.Locator("main > .row h2").InnerTextAsync());
        await PageTests.LookAsync(page, troubles, "cases");
        var day = page.Locator("td", new() { Has = page.Locator("time[datetime='2098-05-06']") });

        // On a small screen, where no week fits, the day of the week stands beside the day.
        Assert.Equal(width < 820, (await day.InnerTextAsync()).Contains(weekday, StringComparison.Ordinal));
        await day.Locator("a", new() { HasText = id }).ClickAsync();
        Assert.Contains("护栏 guard rail", await page.Locator("#measures table").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/suppliers/calendar?month=2025-12");
        Assert.True(await page.Locator("td", new() { Has = page.Locator("time[datetime='2025-12-31']") }).Locator("a").CountAsync() > 0);
        await PageTests.LookAsync(page, troubles, "suppliers");
        await page.GotoAsync("/suppliers/calendar?month=soon");
        Assert.Contains("2026-06", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task A_gauge_says_its_figures_and_an_open_objective_its_outlook()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/objectives");
        var gauge = page.Locator("article", new() { HasText = "Q-04" });
        Assert.Contains("94.96 %, target ≥ 95 %", await gauge.Locator("svg title").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Not attained", await gauge.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Can still be reached", await page.Locator("article", new() { HasText = "Q-07" }).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Two_revisions_stand_side_by_side_with_what_changed_marked()
    {
        var page = await host.ReaderAsync("zh-CN");
        await page.GotoAsync("/documents/item?id=规定");
        Assert.Contains("B/0", await page.Locator("svg.chart").TextContentAsync(), StringComparison.Ordinal);
        await page.Locator("select[name=from]").SelectOptionAsync("1");
        await page.Locator("select[name=to]").SelectOptionAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "并列对照" }).ClickAsync();
        Assert.Equal("A/0 与 A/1 对照", await page.Locator("h1").InnerTextAsync());
        Assert.True(await page.Locator(".diff del").CountAsync() > 0);
        Assert.True(await page.Locator(".diff ins").CountAsync() > 0);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("zh-CN", 390, "撤销此文件", "撤销", "并入规定", "保持当时的内容")]
    [InlineData("en-GB", 1440, "Withdraw this document", "Withdraw", "merged into the regulation", "It stays as it was then")]
    public async Task A_document_is_withdrawn_on_its_page_with_a_reason_and_its_revisions_stay_there(string language, int width, string open, string withdraw, string reason, string done)
    {
        var page = await host.ReaderAsync(language, width);
        List<string> troubles = [];
        var id = "OLD-" + width.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, text) in ((string, string)[])[("1.txt", "abcde"), ("2.txt", "abcdx")]) await ReviseAsync(page, id, name, text);
        await page.GotoAsync("/documents/item?id=" + id);
        await page.GetByText(open).ClickAsync();
        await PageTests.LookAsync(page, troubles, "before");
        var form = page.Locator("details[open]");

        // Somebody else adds a revision meanwhile: what was not read is not withdrawn.
        await ReviseAsync(page, id, "3.txt", "abcxy");
        await form.Locator("[name=reason]").FillAsync(reason);
        await form.GetByRole(AriaRole.Button, new() { Name = withdraw, Exact = true }).ClickAsync();
        Assert.True(await form.GetByRole(AriaRole.Alert).IsVisibleAsync());
        Assert.Equal(3, await page.Locator("#path tbody tr").CountAsync());
        await form.Locator("[name=reason]").FillAsync(reason);
        await form.GetByRole(AriaRole.Button, new() { Name = withdraw, Exact = true }).ClickAsync();
        Assert.Contains(done, await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await PageTests.LookAsync(page, troubles, "after");
        Assert.Equal(["A/0", "A/1", "A/2"], await page.Locator("#path tbody b").AllInnerTextsAsync());
        Assert.Equal(0, await page.Locator("details summary", new() { HasText = open }).CountAsync());
        await page.Locator("section.area").Last.Locator("tbody th a").First.ClickAsync();
        Assert.Contains(reason, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/documents?q=" + id);
        Assert.Equal(0, await page.Locator("tbody tr").CountAsync());
        await page.Context.CloseAsync();
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task Other_rules_show_their_version_path_beside_the_present_one_with_what_differs_marked()
    {
        var page = await host.ReaderAsync();
        foreach (var (name, text) in ((string, string)[])[("1.txt", "abcde"), ("2.txt", "abcdx"), ("3.txt", "abcxy"), ("4.txt", "abcxx")])
            await ReviseAsync(page, "WEB-C", name, text);
        await page.GotoAsync("/documents/item?id=WEB-C");
        var rows = page.Locator("tbody tr");
        var present = await rows.Locator("b").AllInnerTextsAsync();
        Assert.Equal(["A/0", "A/1", "A/2", "A/3"], present);
        await page.Locator("select[name=rules]").SelectOptionAsync("documents/at-least-40");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try these rules" }).ClickAsync();
        var then = await rows.Locator(".then").AllInnerTextsAsync();
        Assert.Equal(["A/0", "A/1", "B/0", "B/1"], then);
        Assert.Equal(2, await rows.Filter(new() { HasText = "differs" }).CountAsync());
        Assert.Contains("2 of 4 versions would be others", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(present, await rows.Locator("b").AllInnerTextsAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_text_that_is_tried_says_its_version_and_reasons_and_stores_nothing()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/documents/item?id=规定");
        var revisions = await page.Locator("tbody tr").CountAsync();
        await page.Locator("textarea").FillAsync("全新的规定");
        await page.Locator("#try button").ClickAsync();
        Assert.Contains("It would be", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("/0", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("#try details.rationale[open] li").CountAsync() > 0);
        Assert.Equal("全新的规定", await page.Locator("textarea").InputValueAsync());

        var same = await page.APIRequest.GetAsync("/api/documents/规定/revisions/18");
        await page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload { Name = "next.txt", MimeType = "text/plain", Buffer = await same.BodyAsync() });
        await page.Locator("#try button").ClickAsync();
        Assert.DoesNotContain("/0", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(revisions, await page.Locator("tbody tr").CountAsync());

        await page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload { Name = "next.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.Locator("#try button").ClickAsync();
        Assert.Contains("next.pdf", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_archive_of_documents_is_imported_from_the_page_and_each_document_found()
    {
        var page = await host.ReaderAsync();
        using MemoryStream memory = new();
        using (ZipArchive archive = new(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in ((string, string)[])[("ZIP-A/1.txt", "Calibration of scales"), ("ZIP-A/2.txt", "Calibration of gauges"), ("ZIP-B/1.txt", "<b>Escaped</b>"), ("stray.txt", "nowhere")])
            {
                await using StreamWriter entry = new(await archive.CreateEntry(name).OpenAsync());
                await entry.WriteAsync(text);
            }
        }

        await page.GotoAsync("/imports?area=documents");
        await page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload { Name = "documents.zip", MimeType = "application/zip", Buffer = memory.ToArray() });
        await page.Locator("main form button").ClickAsync();
        Assert.Equal("documents.zip", await page.Locator("h1").InnerTextAsync());
        Assert.Contains("stray.txt", await page.Locator("#refused").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/documents?q=ZIP-");
        Assert.Equal(2, await page.Locator("tbody tr").CountAsync());
        Assert.Contains("<b>Escaped</b>", await page.Locator("tbody").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("tbody a", new() { HasText = "ZIP-A" }).ClickAsync();
        Assert.Contains("Version A/1 after 2 issues", await page.Locator(".lead").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_impact_names_the_way_and_an_event_of_the_log_brings_back_the_state_of_then()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/configurations/impact");
        await page.Locator("input[value=tariff-table]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the impact" }).ClickAsync();
        Assert.Equal("tariff-table", await page.Locator(".path").First.Locator("li").First.InnerTextAsync());

        await page.GotoAsync("/configurations/events?size=200");
        await page.GetByRole(AriaRole.Link, new() { Name = "Replay E-003", Exact = true }).ClickAsync();
        Assert.Contains("up to event 3", await page.Locator(".notice").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await page.Locator("#items tbody tr").CountAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Other_rules_over_the_whole_log_name_every_event_that_would_be_decided_otherwise()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/configurations/compare");
        await page.Locator("select[name=rules]").SelectOptionAsync("configurations/small-team");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        Assert.Equal("configurations/small-team", await page.Locator("select[name=rules]").InputValueAsync());
        var marks = await page.Locator("tbody tr .mark").AllInnerTextsAsync();
        Assert.NotEmpty(marks);
        Assert.All(marks.Chunk(2), pair => Assert.NotEqual(pair[0], pair[1]));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_event_is_tried_and_then_recorded_from_an_example()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/configurations/events");
        var before = await page.Locator("tbody tr").First.Locator("th").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Record an event" }).ClickAsync();
        Assert.Equal(24, await page.Locator("select[name=example] option").CountAsync());
        await page.Locator("select[name=example]").SelectOptionAsync("record-request");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fill in" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Try", Exact = true }).ClickAsync();
        var outcome = page.GetByRole(AriaRole.Status);
        Assert.Contains("already", await outcome.Locator("details.rationale[open]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("user-manual", await outcome.Locator("tbody th").First.InnerTextAsync());
        await page.GotoAsync("/configurations/events");
        Assert.Equal(before, await page.Locator("tbody tr").First.Locator("th").InnerTextAsync());

        await page.GotoAsync("/configurations/record?example=record-request&json=true");
        var text = await page.Locator("textarea").InputValueAsync();
        await page.Locator("textarea").FillAsync(text.Replace("CR-01", "CR-<b>9", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        Assert.Contains("/decisions/item", page.Url, StringComparison.Ordinal);
        Assert.Contains("CR-<b>9", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/configurations/events");
        Assert.NotEqual(before, await page.Locator("tbody tr").First.Locator("th").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_text_that_is_no_event_has_each_fault_told_and_stays_to_be_corrected()
    {
        var page = await host.ReaderAsync("zh-CN");
        await page.GotoAsync("/configurations/record?json=true");
        await page.Locator("textarea").FillAsync("""{"event":"retire","id":"E-1","date":"soon","colour":"<i>"}""");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        var told = await page.GetByRole(AriaRole.Alert).InnerTextAsync();
        Assert.All((string[])["colour", "date", "by", "item"], field => Assert.Contains(field, told, StringComparison.Ordinal));
        Assert.Contains("<i>", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        await page.Locator("textarea").FillAsync("{\n\"event\": \"retire\";");
        await page.GetByRole(AriaRole.Button, new() { Name = "试判定" }).ClickAsync();
        Assert.Contains("第 2 行", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("hazards", "initial-risk")]
    [InlineData("aspects", "significance")]
    [InlineData("suppliers", "supplier-status")]
    [InlineData("objectives", "appraisal")]
    [InlineData("documents", "next-version")]
    [InlineData("configurations", "acceptance")]
    public async Task A_stored_decision_of_any_area_tells_its_reasons_and_comes_out_the_same_again(string area, string question)
    {
        var page = await host.ReaderAsync();
        var number = 0;
        for (var chunk = 1; number == 0 && chunk <= 9; chunk++)
        {
            var decisions = await (await page.APIRequest.GetAsync($"/api/decisions?size=200&page={chunk}")).JsonAsync();
            number = decisions!.Value.GetProperty("items").EnumerateArray()
                .Where(decision => decision.GetProperty("area").GetString() == area && decision.GetProperty("question").GetString() == question)
                .Select(decision => decision.GetProperty("number").GetInt32()).FirstOrDefault();
        }

        await page.GotoAsync($"/decisions/item?number={number}");
        Assert.Equal($"Decision {number}", await page.Locator("h1").InnerTextAsync());
        Assert.True(await page.Locator("details.rationale[open] li").CountAsync() > 0);
        Assert.Contains("the same verdict", await page.Locator(".notice").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_chain_of_decisions_verifies_and_shows_each_record()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/decisions");
        await page.GetByRole(AriaRole.Link, new() { Name = "Verify the whole chain" }).ClickAsync();
        Assert.Contains("Sound:", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("tbody th a").First.ClickAsync();
        Assert.Contains("as it was written", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("aspects", "BG-01", "saving", "1", "P2")]
    [InlineData("scores", "GF-01", "quality", "50", "four-classes")]
    [InlineData("objectives", "Q-02", "numerator", "56", "quarterly")]
    public async Task Every_register_is_tried_with_other_values_and_compared_under_other_rules(string area, string id, string column, string value, string rules)
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync($"/{area}/item?id={id}");
        await page.Locator($"[name={column}]").FillAsync(value);
        await page.GetByRole(AriaRole.Button, new() { Name = "Try" }).ClickAsync();
        Assert.True(await page.Locator("#tried details.rationale[open] li").CountAsync() > 0);
        Assert.Equal(value, await page.Locator($"[name={column}]").InputValueAsync());
        await page.GotoAsync($"/{area}/compare");
        var other = await page.Locator("select[name=rules] option").AllInnerTextsAsync();
        Assert.Contains(other, known => known.Contains(rules, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Rows compared", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_hazard_is_added_and_changed_on_its_page_and_a_stale_change_is_refused_and_not_lost()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards/new");
        await page.Locator("[name=id]").FillAsync("WEB-NEW");
        await page.Locator("[name=hazard]").FillAsync("<b>ladder</b>");
        await page.Locator("select[name=likelihood]").SelectOptionAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Equal("<b>ladder</b>", await page.Locator("h1").InnerTextAsync());
        Assert.Contains("Not rated", await page.Locator("main .columns").First.InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        var other = await host.ReaderAsync();
        await other.GotoAsync("/hazards/item?id=WEB-NEW");
        await page.Locator("select[name=exposure]").SelectOptionAsync("6");
        await page.Locator("select[name=consequence]").SelectOptionAsync("15");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Contains("270 = 3 × 6 × 15", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await page.Locator("section.area tbody tr").CountAsync());

        await other.Locator("#row [name=department]").FillAsync("stores");
        await other.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Contains("Somebody else has saved this item meanwhile", await other.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("stores", await other.Locator("#row [name=department]").InputValueAsync());
        // Both values are to be read before anything is replaced, and then it is replaced.
        Assert.Contains("stored now: 15", await other.Locator("#row").InnerTextAsync(), StringComparison.Ordinal);
        await other.Locator("#row select[name=consequence]").SelectOptionAsync("15");
        await other.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Equal("stores", await other.Locator("#row [name=department]").InputValueAsync());
        Assert.Equal("15", await other.Locator("#row select[name=consequence]").InputValueAsync());
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_event_of_a_supplier_is_tried_then_recorded()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/suppliers/new");
        await page.Locator("[name=supplier]").FillAsync("WEB");
        await page.Locator("[name=product]").FillAsync("bolts");
        await page.Locator("select[name=class]").SelectOptionAsync("C");
        await page.Locator("[name=date]").FillAsync("2026-01-05");
        await page.Locator("select[name=kind]").SelectOptionAsync("verification");
        await page.Locator("select[name=result]").SelectOptionAsync("pass");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try" }).ClickAsync();
        Assert.Contains("In use", await page.Locator("#tried").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Equal("bolts", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(1, await page.Locator("ol.steps li").CountAsync());
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Date" }).FillAsync("not a day");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Contains("Date", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task ReviseAsync(IPage page, string id, string name, string text) => Assert.Equal(
        201,
        (await page.APIRequest.PostAsync($"/api/documents/{id}/revisions?name={name}", new() { DataString = text, Headers = new Dictionary<string, string> { ["Content-Type"] = "text/plain", ["X-Requested-With"] = "test" } })).Status);
}
