using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Yiko.Compliance.Host.Browser;

/// <summary>What holds for every page: it is there, can be read by anybody on any screen, and asks nothing of the outside.</summary>
[Collection(HostInBrowserTests.Name)]
public sealed class PageTests(HostInBrowser host)
{
    public static TheoryData<string> Pages { get; } =
    [
        "/", "/hazards", "/hazards?verdict=unacceptable", "/hazards/map", "/hazards/unacceptable", "/hazards/compare", "/hazards/compare?rules=risks/four-colour",
        "/hazards/item?id=GF-01", "/hazards/item?id=BG-08&likelihood=1&exposure=1&consequence=1&criteria=LawBreached&rules=risks/kinney",
        "/aspects", "/aspects/significant", "/aspects/coverage", "/aspects/item?id=BG-04",
        "/suppliers", "/suppliers/calendar", "/suppliers/calendar?month=2026-12", "/suppliers/item?id=" + "%E5%AE%8F%E8%BF%9C%E9%92%A2%E6%9D%90%E8%B4%B8%E6%98%93%E6%9C%89%E9%99%90%E5%85%AC%E5%8F%B8%20%2F%20Q235B%E9%92%A2%E6%9D%BF",
        "/objectives", "/objectives/item?id=Q-06", "/imports", "/imports/item?number=1", "/decisions", "/decisions?verify=true", "/decisions/item?number=1", "/not-found",
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_anybody_in_both_languages_light_and_dark(string path)
    {
        List<string> troubles = [];
        foreach (var (language, width) in new[] { ("zh-CN", 1920), ("en-GB", 360) })
        {
            var page = await host.ReaderAsync(language, width);
            page.Console += (_, message) => Hear(troubles, message, path);
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith(host.Address, StringComparison.Ordinal)) troubles.Add("asked the outside: " + request.Url);
            };
            var answer = await page.GotoAsync(path);
            Assert.Equal(path == "/not-found" ? 404 : 200, answer!.Status);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            Assert.Equal(language[..2], (await page.Locator("html").GetAttributeAsync("lang"))![..2]);
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = colours });
                var found = await page.RunAxe();
                troubles.AddRange(found.Violations.SelectMany(rule => rule.Nodes.Take(3), (rule, node) => $"{language} {width} {colours}: {rule.Id}: {node.Html}"));
            }

            var overhang = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overhang > 0) troubles.Add($"{width}: {overhang} pixels too wide");
            await page.Context.CloseAsync();
        }

        Assert.Empty(troubles);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Switching_the_language_keeps_the_page_and_holds_for_the_next(string path)
    {
        var page = await host.ReaderAsync();
        await page.GotoAsync(path);
        var english = await page.Locator("h1").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();
        Assert.Equal("zh-Hans", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(new Uri(new(host.Address), path).AbsolutePath, new Uri(page.Url).AbsolutePath);

        await page.GotoAsync("/hazards");
        Assert.Equal("危险源", await page.Locator("h1").InnerTextAsync());
        await page.GotoAsync(path);
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        Assert.Equal(english, await page.Locator("h1").InnerTextAsync());
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
        Assert.Equal("Export as CSV", await page.EvaluateAsync<string>("document.activeElement.innerText"));
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

    // The status of the page that is not there is itself written to the console.
    private static void Hear(List<string> troubles, IConsoleMessage message, string path)
    {
        if (message.Type is "error" or "warning" && path != "/not-found") troubles.Add($"{message.Type}: {message.Text}");
    }
}
