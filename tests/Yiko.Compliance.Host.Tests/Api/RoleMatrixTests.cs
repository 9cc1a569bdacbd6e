using System.Net;
using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Yiko.Compliance.Host.Api;

/// <summary>Every address of the host, pages and interface, asked by everybody: the list is the host's own, what each may is written here.</summary>
public sealed class RoleMatrixTests
{
    private static readonly string[] Roles =
        ["administrator", "general-manager", "management-representative", "workers-representative", "general-department", "department", "department-manager", "auditor"];

    private static readonly string[] Writers = ["management-representative", "general-department", "department", "department-manager"];
    private static readonly string[] OfSystem = ["management-representative", "general-department"];
    private static readonly string[] Signers = ["general-manager", "management-representative", "workers-representative", "general-department", "department", "department-manager"];
    private static readonly string[] Administrators = ["administrator"];

    /// <summary>What is neither looking, which everybody signed in may, nor changing one row.</summary>
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["POST /api/aspects/imports"] = OfSystem,
        ["POST /api/configurations/imports"] = OfSystem,
        ["POST /api/documents/imports"] = OfSystem,
        ["POST /api/hazards/imports"] = OfSystem,
        ["POST /api/objectives/imports"] = OfSystem,
        ["POST /api/scores/imports"] = OfSystem,
        ["POST /api/suppliers/imports"] = OfSystem,
        ["POST /api/documents/{id}/revisions"] = OfSystem,
        ["POST /api/cases/imports"] = OfSystem,
        ["POST /api/aspects/imports/preview"] = OfSystem,
        ["POST /api/hazards/imports/preview"] = OfSystem,
        ["POST /api/objectives/imports/preview"] = OfSystem,
        ["POST /api/scores/imports/preview"] = OfSystem,
        ["POST /api/suppliers/imports/preview"] = OfSystem,
        ["POST /api/aspects/reassessments"] = OfSystem,
        ["POST /api/hazards/reassessments"] = OfSystem,
        ["POST /api/objectives/reassessments"] = OfSystem,
        ["POST /api/scores/reassessments"] = OfSystem,
        ["POST /api/suppliers/reassessments"] = OfSystem,
        ["POST /api/aspects/{id}/decisions"] = OfSystem,
        ["POST /api/hazards/{id}/decisions"] = OfSystem,
        ["POST /api/objectives/{id}/decisions"] = OfSystem,
        ["POST /api/scores/{id}/decisions"] = OfSystem,
        ["POST /api/suppliers/{id}/decisions"] = OfSystem,
        ["GET /api/people"] = Administrators,
        ["POST /api/people"] = Administrators,
        ["PUT /api/people/{id}"] = Administrators,
        ["POST /api/people/{id}/password"] = Administrators,
        ["GET /people"] = Administrators,
        ["POST /api/aspects/{id}/withdrawal"] = OfSystem,
        ["POST /api/documents/{id}/withdrawal"] = OfSystem,
        ["POST /api/hazards/{id}/withdrawal"] = OfSystem,
        ["POST /api/objectives/{id}/withdrawal"] = OfSystem,
        ["POST /api/scores/{id}/withdrawal"] = OfSystem,
        ["POST /api/suppliers/{id}/withdrawal"] = OfSystem,
        ["POST /api/lists"] = OfSystem,
        ["POST /api/lists/{number}/signatures"] = Signers,
        ["POST /api/aspects/{id}/signatures"] = Signers,
        ["DELETE /api/session"] = Roles,
        ["PUT /api/session/password"] = Roles,
    };

    /// <summary>What nobody signs in for.</summary>
    private static readonly string[] Open = ["GET /health", "GET /health/live", "GET /health/ready", "GET /sign-in", "GET /sign-in/provider", "POST /api/session", "POST /sign-out"];

    [Fact]
    public async Task Every_address_answers_every_role_as_it_is_written_here()
    {
        using var host = TestHost.Start(TestDatabase.Sqlite);
        string[] addresses = [.. AddressesOf(host).Order(StringComparer.Ordinal)];
        Assert.True(addresses.Length > 110, addresses.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(Others.Keys.Concat(Open).Except(addresses));
        List<string> wrong = [];
        using var nobody = host.ClientOf(null);
        foreach (var address in addresses)
        {
            var status = await AskAsync(nobody, address);
            if (Open.Contains(address) == status is HttpStatusCode.Unauthorized) wrong.Add($"{address}: {status} without signing in");
        }

        foreach (var role in Roles)
        {
            using var client = await PeopleTests.ClientOfAsync(host, "a-" + role, "工程部", role);
            foreach (var address in addresses.Except(Open))
            {
                var expected = Others.GetValueOrDefault(address) ?? (address.StartsWith("GET ", StringComparison.Ordinal) ? Roles : Writers);
                var status = await AskAsync(client, address);
                if (status is HttpStatusCode.Unauthorized or >= HttpStatusCode.InternalServerError || expected.Contains(role) == status is HttpStatusCode.Forbidden) wrong.Add($"{address}: {role}: {status}");
            }
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> AddressesOf(TestHost host)
    {
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var path = "/" + endpoint.RoutePattern.RawText!.Trim('/').Replace(":long", string.Empty, StringComparison.Ordinal).Replace(":int", string.Empty, StringComparison.Ordinal);
            if (path.StartsWith("/_", StringComparison.Ordinal)) continue;
            // A page takes its form where it is shown; whether it is taken is asked again where it is written.
            string[] methods = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null ? ["GET"] : [.. endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]];
            foreach (var method in methods) yield return $"{method} {path}";
        }
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string address)
    {
        var (method, path) = (new HttpMethod(address.Split(' ')[0]), address.Split(' ')[1].Replace("{id}", "none", StringComparison.Ordinal).Replace("{number}", "7", StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal));
        using HttpRequestMessage request = new(method, new Uri(path, UriKind.Relative));
        request.Headers.Add("X-Requested-With", "tests");
        // What is sent is nothing that could be taken: a right that is missing shows before.
        if (method != HttpMethod.Get && method != HttpMethod.Delete) request.Content = new StringContent("[]", Encoding.UTF8, path.Contains("/imports", StringComparison.Ordinal) || path.EndsWith("/revisions", StringComparison.Ordinal) ? "application/octet-stream" : "application/json");
        return (await client.SendAsync(request)).StatusCode;
    }
}
