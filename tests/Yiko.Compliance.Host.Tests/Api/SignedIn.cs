using System.Net.Http.Json;

namespace Yiko.Compliance.Host.Api;

/// <summary>Signs in before the first request, and sends the cookie with every one: as the administrator who is made at the first start, or as somebody else.</summary>
internal sealed class SignedIn(string name = SignedIn.Administrator, string password = SignedIn.Password) : DelegatingHandler
{
    public const string Administrator = "admin";
    public const string Password = "a password of tests";

    private readonly SemaphoreSlim _signing = new(1);
    private string? _session;

    /// <summary>The setting that gives the first administrator a password that tests know.</summary>
    public static (string Key, string Value) Setting => ("Administrator:Password", Password);

    /// <summary>The cookie of a session, as a header has it.</summary>
    public static async Task<string> SessionAsync(HttpClient client, Uri address, string name = Administrator, string password = Password)
    {
        using var request = Request(address, name, password);
        return Session(await client.SendAsync(request));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await _signing.WaitAsync(cancellationToken);
        try
        {
            if (_session is null)
            {
                using var signIn = Request(request.RequestUri!, name, password);
                _session = Session(await base.SendAsync(signIn, cancellationToken));
            }
        }
        finally
        {
            _signing.Release();
        }

        var others = request.Headers.TryGetValues("Cookie", out var cookies) ? "; " + string.Join("; ", cookies) : string.Empty;
        request.Headers.Remove("Cookie");
        request.Headers.Add("Cookie", _session + others);
        if (!request.Headers.Contains("X-Requested-With")) request.Headers.Add("X-Requested-With", "tests");
        return await base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _signing.Dispose();
        base.Dispose(disposing);
    }

    private static HttpRequestMessage Request(Uri address, string name, string password) =>
        new(HttpMethod.Post, new Uri(address, "/api/session")) { Content = JsonContent.Create(new { name, password }) };

    private static string Session(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"Not signed in: {response.StatusCode}");
        return response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal)).Split(';')[0];
    }
}
