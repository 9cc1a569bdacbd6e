using Microsoft.Playwright;

namespace Yiko.Compliance.Host.Browser;

/// <summary>The work of an office on its pages: measures, corrective actions, lists in order, paper.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed class OfficePageTests(HostInBrowser host)
{
    [BrowserFact]
    public async Task A_measure_is_written_down_and_what_it_controls_is_told_apart()
    {
        var page = await host.ReaderAsync("zh-CN", width: 390);
        await page.GotoAsync("/hazards/item?id=GF-01");
        await page.Locator("#measures [name=what]").FillAsync("安装联锁装置");
        await page.Locator("#measures [name=kind]").SelectOptionAsync("prevent");
        await page.Locator("#measures [name=due]").FillAsync("明天");
        await page.GetByRole(AriaRole.Button, new() { Name = "新增措施" }).ClickAsync();
        Assert.Contains("完成期限", await page.Locator("#measures").GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("安装联锁装置", await page.Locator("#measures [name=what]").InputValueAsync());
        await page.Locator("#measures [name=due]").FillAsync("2099-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "新增措施" }).ClickAsync();
        Assert.Contains("安装联锁装置", await page.Locator("#measures table").InnerTextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/tasks");
        Assert.Contains("安装联锁装置", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_corrective_action_begins_with_one_click_goes_on_by_its_forms_and_comes_back()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/objectives/item?id=Q-03");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start a corrective action" }).ClickAsync();
        Assert.Contains("corrective action", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("svg.flow .here").Filter(new() { HasText = "reported" }).CountAsync());
        var address = page.Url;
        await page.Locator("#next a.button").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Contains("does not accept it", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        foreach (var part in new[] { "control", "correct", "consequences" }) await page.Locator($"[name='part.correction.{part}']").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        Assert.Equal(address, page.Url);
        Assert.Equal(1, await page.Locator("svg.flow .here").Filter(new() { HasText = "corrected" }).CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Objectives Q-03" }).ClickAsync();
        Assert.Contains("corrected", await page.Locator("#actions").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Start a corrective action" }).CountAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_head_of_a_column_orders_the_list_and_once_more_from_the_other_end()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards?work=outstanding");
        await page.Locator("thead a", new() { HasText = "Id" }).ClickAsync();
        var up = await page.Locator("tbody th").AllInnerTextsAsync();
        Assert.Equal(up.Order(StringComparer.Ordinal), up);
        await page.Locator("thead a", new() { HasText = "Id" }).ClickAsync();
        Assert.Equal(up.Reverse(), await page.Locator("tbody th").AllInnerTextsAsync());
        Assert.Equal("descending", await page.Locator("thead th").First.GetAttributeAsync("aria-sort"));
        await page.GotoAsync("/hazards?sort=luck");
        Assert.Contains("luck", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Paper_has_every_row_a_title_block_and_no_form()
    {
        var page = await host.ReaderAsync("zh-CN");
        await page.GotoAsync("/hazards");
        await page.GetByRole(AriaRole.Link, new() { Name = "打印" }).ClickAsync();
        foreach (var signature in new[] { "编制", "审核", "批准", "日期" })
            Assert.Equal(1, await page.Locator(".title-block th", new() { HasText = signature }).CountAsync());
        Assert.True(await page.Locator("table.printed tbody tr").CountAsync() >= 50);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".side").IsVisibleAsync());
        Assert.Equal(0, await page.Locator("main form").CountAsync());
        Assert.True((await page.PdfAsync(new() { PreferCSSPageSize = true })).Length > 10_000);
        await page.Context.CloseAsync();
    }
}
