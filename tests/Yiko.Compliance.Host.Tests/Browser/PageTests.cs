using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Yiko.Compliance.Host.Browser;

/// <summary>What holds for every page: it is there, can be read by anybody on any screen, and asks nothing of the outside.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed class PageTests(HostInBrowser host)
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/hazards", "/hazards/map", "/hazards/unacceptable", "/hazards/compare?rules=risks/four-colour", "/hazards/item?id=GF-01",
        "/hazards/item?id=BG-08&likelihood=1&exposure=1&consequence=1&law_breached=yes&rules=risks/kinney", "/hazards/new",
        "/aspects", "/aspects/significant", "/aspects/coverage", "/aspects/item?id=BG-04", "/aspects/item?id=BG-04&saving=5&rules=aspects/p2", "/aspects/compare",
        "/suppliers", "/suppliers/calendar?month=2026-12", "/suppliers/item?id=%E5%8D%8E%E6%99%9F%E7%94%B5%E7%BC%86%E6%9C%89%E9%99%90%E5%85%AC%E5%8F%B8%20%2F%20YJV%E7%94%B5%E7%BC%86",
        "/suppliers/new", "/suppliers/compare", "/scores", "/scores/item?id=GF-01", "/scores/compare",
        "/objectives", "/objectives/item?id=Q-06", "/objectives/compare", "/documents?q=proc", "/documents/item?id=procedure",
        "/documents/item?id=procedure&rules=documents/max-revision-9", "/documents/compare?id=procedure&from=6&to=12",
        "/configurations", "/configurations?until=30", "/configurations/impact?item=meter-firmware", "/configurations/events", "/configurations/record?example=audit", "/configurations/compare?rules=configurations/tamper-evident",
        "/hazards?sort=-grade&work=outstanding", "/hazards/print?standing=unacceptable", "/aspects/print", "/cases", "/cases?state=late", "/cases/item?id=IA-2026-1", "/cases/entry?id=CA-1&step=implement",
        "/cases/entry?kind=audit&id=IA-X", "/cases/kinds", "/cases/kinds?kind=corrective-action", "/tasks", "/tasks/calendar", "/tasks/calendar?month=2026-12&who=general-department", "/tasks?who=general-department",
        "/approvals", "/lists", "/people", "/people?name=admin", "/account", "/sign-in",
        "/imports", "/imports/item?number=1", "/decisions?verify=true", "/decisions?page=2", "/decisions?page=5", "/decisions?by=admin&area=hazards", "/decisions/item?number=1",
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_anybody_in_both_languages_on_any_screen_light_and_dark(string path)
    {
        var page = await host.ReaderAsync("zh-CN", width: 1920);
        List<string> troubles = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") troubles.Add($"{message.Type}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(host.Address, StringComparison.Ordinal)) troubles.Add("asked the outside: " + request.Url);
        };
        Assert.Equal(200, (await page.GotoAsync(path))!.Status);
        Assert.Equal("zh-Hans", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        await LookAsync(page, troubles, "Chinese, 1920 pixels, light");
        await page.SetViewportSizeAsync(360, 740);
        await LookAsync(page, troubles, "Chinese, 360 pixels, light");

        // The other language is the same page, here on a small dark screen.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(new Uri(new(host.Address), path).AbsolutePath, new Uri(page.Url).AbsolutePath);
        await LookAsync(page, troubles, "English, 360 pixels, dark");
        await page.SetViewportSizeAsync(1920, 1080);
        await LookAsync(page, troubles, "English, 1920 pixels, dark");
        await page.Context.CloseAsync();
        Assert.Empty(troubles);
    }

    [BrowserFact]
    public async Task A_language_once_chosen_holds_for_the_pages_that_follow()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/aspects/coverage");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        await page.GotoAsync("/hazards");
        Assert.Equal("危险源", await page.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData("/hazards/item?id=none")]
    [InlineData("/aspects/item")]
    [InlineData("/nowhere/at-all")]
    [InlineData("/documents/compare?id=procedure&from=1&to=99")]
    [InlineData("/imports/item?number=x")]
    public async Task What_is_not_there_is_said_to_be_not_found(string path)
    {
        var page = await host.ReaderAsync();
        Assert.Equal(404, (await page.GotoAsync(path))!.Status);
        Assert.Equal("Not found", await page.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_keyboard_reaches_the_content_first_and_shows_where_it_is()
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync("/hazards");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.innerText"));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Export as a workbook", await page.EvaluateAsync<string>("document.activeElement.innerText"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_menu_of_a_small_screen_opens_by_keyboard()
    {
        var page = await host.ReaderAsync(width: 360);
        await page.GotoAsync("/");
        var suppliers = page.GetByRole(AriaRole.Link, new() { Name = "Suppliers", Exact = true }).First;
        Assert.False(await page.Locator(".side nav").IsVisibleAsync());
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Menu" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        Assert.True(await page.Locator(".side nav").IsVisibleAsync());
        await suppliers.ClickAsync();
        Assert.Equal("Suppliers", await page.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    /// <summary>Adds what a reader with other eyes, or on this screen, stumbles over.</summary>
    internal static async Task LookAsync(IPage page, List<string> troubles, string how)
    {
        var found = await page.RunAxe();
        troubles.AddRange(found.Violations.SelectMany(rule => rule.Nodes.Take(3), (rule, node) => $"{how}: {rule.Id}: {node.Html}"));
        var overhang = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overhang > 0) troubles.Add($"{how}: {overhang} pixels too wide");
    }
}
