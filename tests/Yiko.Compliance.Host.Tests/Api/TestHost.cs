using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Api;

/// <summary>The real service on a real database, with a clock that stands still.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly TestFolder? _folder;
    private readonly WebApplicationFactory<Program> _factory;

    private TestHost(TestFolder? folder, WebApplicationFactory<Program> factory)
    {
        (_folder, _factory) = (folder, factory);
        Client = factory.CreateDefaultClient(new SignedIn());
    }

    public static FakeClock Clock { get; } = new(Instant.FromUtc(2026, 3, 31, 4, 0));

    /// <summary>Signed in as the administrator.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _factory.Services;

    /// <summary>On a new database.</summary>
    public static TestHost Start(string database, params (string Key, string Value)[] settings)
    {
        var folder = new TestFolder(database);
        return Start(folder, Clock, settings, owned: folder);
    }

    /// <summary>On a database that outlives the host.</summary>
    public static TestHost Start(TestFolder folder, IClock clock, params (string Key, string Value)[] settings) => Start(folder, clock, settings, owned: null);

    private static TestHost Start(TestFolder folder, IClock clock, (string Key, string Value)[] settings, TestFolder? owned)
    {
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in folder.Settings) builder.UseSetting(key, value);
            builder.UseSetting("SampleData", "false");
            builder.UseSetting("RequestsPerMinute", "100000");
            builder.UseSetting(SignedIn.Setting.Key, SignedIn.Setting.Value);
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        });
        return new(owned, factory);
    }

    /// <summary>Somebody else, signed in; or nobody.</summary>
    public HttpClient ClientOf(string? name, string password = SignedIn.Password) => name is null ? _factory.CreateDefaultClient() : _factory.CreateDefaultClient(new SignedIn(name, password));

    public Task<JsonNode> GetAsync(string address) => GetAsync(Client, address);

    /// <summary>The answer; who is told how far a verification has come, as on a slow machine, asks again.</summary>
    public static async Task<JsonNode> GetAsync(HttpClient client, string address)
    {
        while (true)
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            if (response.StatusCode != HttpStatusCode.Accepted) return await JsonOf(response);
            await Task.Delay(100);
        }
    }

    public async Task<string> TextAsync(string address) => await Client.GetStringAsync(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> PostAsync(string address, string json) => SendAsync(HttpMethod.Post, address, json);

    public Task<HttpResponseMessage> PutAsync(string address, string json, string? tag) => SendAsync(HttpMethod.Put, address, json, tag);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string json, string? tag = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (tag is not null) request.Headers.IfMatch.Add(new(tag));
        return await Client.SendAsync(request);
    }

    /// <summary>Sends a file as the body of a request.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string area, string name, byte[] content, string query = "")
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await Client.PostAsync(new Uri($"/api/{area}/imports?name={Uri.EscapeDataString(name)}{query}", UriKind.Relative), body);
    }

    public Task<HttpResponseMessage> UploadAsync(string area, string name, string content) => UploadAsync(area, name, Encoding.UTF8.GetBytes(content));

    public async Task<HttpResponseMessage> UploadSampleAsync(string area, string name) =>
        await UploadAsync(area, name, await File.ReadAllBytesAsync(Sample(name)));

    public async Task<T> InDatabaseAsync<T>(Func<ComplianceDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ComplianceDb>());
    }

    /// <summary>A file of <c>samples/data</c>, as it lies beside the host.</summary>
    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    public static async Task<JsonNode> JsonOf(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
        _folder?.Dispose();
    }
}
