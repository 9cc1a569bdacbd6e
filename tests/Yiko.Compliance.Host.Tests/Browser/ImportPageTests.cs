using System.Text;
using Microsoft.Playwright;

namespace Yiko.Compliance.Host.Browser;

/// <summary>Files that people upload, good and bad.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed class ImportPageTests(HostInBrowser host)
{
    [BrowserFact]
    public async Task Bad_rows_are_shown_with_their_place_and_the_others_are_decided()
    {
        const string Register = """
            编号,部门,危险源,可能性/L,暴露频率/E,后果/C
            WEB-1,试验室,气瓶倾倒,3,6,15
            WEB-2,试验室,强酸飞溅,三,6,7
            WEB-3,试验室,<script>alert(1)</script>,1,1,1
            WEB-4,试验室,取值不在表内,4,6,7
            """;
        var page = await host.ReaderAsync("zh-CN");
        await UploadAsync(page, "hazards", "试验室.csv", Register);
        Assert.Contains("前几行的判定结果", await page.Locator("#first").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("WEB-2", await page.Locator("#refused").InnerTextAsync(), StringComparison.Ordinal);
        await ConfirmAsync(page);
        Assert.Equal("试验室.csv", await page.Locator("h1").InnerTextAsync());
        var refused = page.Locator("#refused");
        Assert.Contains("WEB-2", await refused.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("三", await refused.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("WEB-4", await page.Locator("#undecided").InnerTextAsync(), StringComparison.Ordinal);

        await page.GotoAsync("/hazards?q=WEB-");
        var rows = page.Locator("tbody tr");
        Assert.Equal(3, await rows.CountAsync());
        Assert.Contains("高度危险", await rows.Nth(0).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", await page.Locator("tbody").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main script").CountAsync());

        await UploadAsync(page, "hazards", "again.csv", Register);
        await ConfirmAsync(page);
        Assert.Contains("未作任何更改", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Columns_are_chosen_stored_values_shown_and_a_row_left_out_is_mended_in_the_form()
    {
        var page = await host.ReaderAsync();
        await UploadAsync(page, "hazards", "first.csv", "id,hazard,chance,exposure,consequence,existing_controls\nMAP-1,arc,3,6,15,mask\n");
        await page.Locator("select[name='c.likelihood']").SelectOptionAsync("chance");
        await page.Locator("input[name='set.department']").FillAsync("boiler house");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what it would do" }).ClickAsync();
        Assert.Contains("D = 270", await page.Locator("#first").InnerTextAsync(), StringComparison.Ordinal);
        await ConfirmAsync(page);

        // The next file with the same header is read alike; what it leaves blank is shown and stays.
        await UploadAsync(page, "hazards", "second.csv", "id,hazard,chance,exposure,consequence,existing_controls\nMAP-1,arc,1,6,15,\nMAP-2,fall,three,6,7,rail\n");
        Assert.Equal("3", await page.Locator("select[name='c.likelihood']").InputValueAsync());
        Assert.Contains("They stay", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("mask", await page.Locator("#differences").InnerTextAsync(), StringComparison.Ordinal);
        await ConfirmAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Open in the form" }).ClickAsync();
        Assert.Equal("three", await page.Locator("#row [name=likelihood]").InputValueAsync());
        Assert.Equal("rail", await page.Locator("#row [name=existing_controls]").InputValueAsync());
        await page.Locator("#row [name=likelihood]").SelectOptionAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Equal("fall", await page.Locator("h1").InnerTextAsync());
        await page.GotoAsync("/imports");
        await page.Locator("tbody th a").First.ClickAsync();
        Assert.Contains("settled", await page.Locator("#refused").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_file_that_cannot_be_used_is_refused_with_every_fault()
    {
        var page = await host.ReaderAsync();
        await UploadAsync(page, "hazards", "broken.csv", "hazard,hazard\n\"open");
        var alert = page.GetByRole(AriaRole.Alert);
        Assert.Contains("nothing of it was taken", await alert.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await alert.Locator("li").CountAsync() >= 1);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_form_without_the_token_of_the_page_imports_nothing()
    {
        var page = await host.ReaderAsync();
        var form = page.APIRequest.CreateFormData();
        form.Set("area", "hazards");
        form.Set("_handler", "import");
        form.Set("file", new FilePayload { Name = "forged.csv", MimeType = "text/csv", Buffer = "id\nFORGED"u8.ToArray() });
        var answer = await page.APIRequest.PostAsync("/imports", new() { Multipart = form });
        Assert.Equal(400, answer.Status);
        await page.GotoAsync("/hazards?q=FORGED");
        Assert.Equal(0, await page.Locator("tbody tr").CountAsync());
        await page.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage page, string area, string name, string content)
    {
        await page.GotoAsync("/imports");
        await page.Locator("select[name=area]").SelectOptionAsync(area);
        await page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(content) });
        await page.Locator("main form button").ClickAsync();
    }

    /// <summary>Confirms what the page shows of a file.</summary>
    private static Task ConfirmAsync(IPage page) => page.Locator("form[method=post] button.primary").ClickAsync();
}
