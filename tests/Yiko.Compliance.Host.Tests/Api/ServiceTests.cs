using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Yiko.Compliance.Host.Api;

public sealed class ServiceTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_service_is_healthy_while_its_database_answers(string database)
    {
        using var host = TestHost.Start(database);
        using var nobody = host.ClientOf(null);
        foreach (var address in (string[])["/health", "/health/live", "/health/ready"])
        {
            var answer = JsonNode.Parse(await nobody.GetStringAsync(new Uri(address, UriKind.Relative)))!;
            Assert.Equal("Healthy", (string)answer["status"]!);
            Assert.False(string.IsNullOrWhiteSpace((string)answer["version"]!));
        }
    }

    [Fact]
    public async Task The_document_of_the_interface_describes_every_address()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var paths = (await host.GetAsync("/openapi/v1.json"))["paths"]!.AsObject();
        var mapped = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)).ToArray();
        Assert.True(mapped.Length > 50);
        foreach (var endpoint in mapped)
        {
            var path = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(TextOf))));
            var method = Assert.Single(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods);
            var operation = paths[path]?.AsObject().FirstOrDefault(known => known.Key.Equals(method, StringComparison.OrdinalIgnoreCase)).Value;
            Assert.True(operation is not null, $"{method} {path} is not described");
            Assert.False(string.IsNullOrWhiteSpace((string?)operation["summary"]), $"{method} {path} has no summary");
            Assert.NotEmpty(operation["responses"]!.AsObject());
        }

        static string TextOf(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part) => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => "{" + parameter.Name + "}",
            _ => string.Empty,
        };
    }

    [Fact]
    public async Task The_document_of_the_interface_names_parameters_headers_and_problems()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var paths = (await host.GetAsync("/openapi/v1.json"))["paths"]!;
        string[] query = [.. paths["/api/hazards"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!)];
        Assert.Equal(["cell", "department", "grade", "lang", "page", "q", "reviewUntil", "size", "sort", "standing", "work"], query.Order(StringComparer.Ordinal));
        var change = paths["/api/hazards/{id}"]!["put"]!;
        Assert.Contains("If-Match", change["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!));
        Assert.Equal(["200", "400", "404", "412", "428"], change["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["200", "201", "400", "413", "422"], paths["/api/hazards/imports"]!["post"]!["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_address_of_the_interface_reads_a_path()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        var parameters = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.RoutePattern.Parameters);
        Assert.All(parameters, parameter => Assert.Contains(parameter.Name, (string[])["id", "number"]));
    }

    [Theory]
    [InlineData("?lang=zh", null, "en", "没有“H-1”。")]
    [InlineData("?lang=en", "zh", "zh", "There is no “H-1”.")]
    [InlineData("", "zh", "en", "没有“H-1”。")]
    [InlineData("", null, "de;q=0.9, zh-CN;q=0.8, en;q=0.5", "没有“H-1”。")]
    [InlineData("", null, "en-GB, zh;q=0.5", "There is no “H-1”.")]
    [InlineData("", null, "fr", "There is no “H-1”.")]
    [InlineData("?lang=xx", "yy", null, "There is no “H-1”.")]
    public async Task The_language_comes_from_the_address_then_the_cookie_then_the_browser(string query, string? cookie, string? accepted, string title)
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/hazards/H-1" + query, UriKind.Relative));
        if (cookie is not null) request.Headers.Add("Cookie", "lang=" + cookie);
        if (accepted is not null) request.Headers.Add("Accept-Language", accepted);
        var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(title, (string)(await TestHost.JsonOf(response))["title"]!);
    }

    [Fact]
    public async Task What_could_be_markup_is_escaped_in_answers()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        await host.PostAsync("/api/hazards", """{"id":"H-1","hazard":"<script>alert(1)</script>","department":"\"><img src=x>"}""");
        var text = await host.TextAsync("/api/hazards/H-1");
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.Equal("<script>alert(1)</script>", (string)(await host.GetAsync("/api/hazards/H-1"))["name"]!);
    }
}
