using System.Net;
using Yiko.Compliance.Host.Api;

namespace Yiko.Compliance.Host.Browser;

/// <summary>Every page, asked without a browser, on each database: one that lets the host wait shows what is rendered before it is loaded.</summary>
public sealed class PageDatabaseTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_page_answers_from_every_database(string database)
    {
        using var host = TestHost.Start(database, ("SampleData", "true"));
        List<string> troubles = [];
        foreach (var path in PageTests.Pages)
        {
            using var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
            var html = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK || !html.Contains("</h1>", StringComparison.Ordinal)) troubles.Add($"{path}: {answer.StatusCode}");
        }

        Assert.Empty(troubles);
    }
}
