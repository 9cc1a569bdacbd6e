using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Yiko.Compliance.Host.Api;

public sealed class CrashTests
{
    private const int Rows = 8_000;

    private static readonly byte[] Register = Encoding.UTF8.GetBytes(
        "id,likelihood,exposure,consequence\n" + string.Concat(Enumerable.Range(0, Rows).Select(i => $"H-{i},3,6,15\n")));

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_host_that_dies_in_the_middle_of_an_import_has_taken_none_of_its_rows(string database)
    {
        using var folder = new TestFolder(database);
        using (var host = await HostProcess.StartAsync(folder, ("SampleData", "false")))
        {
            await ImportAsync(host, "id,likelihood,exposure,consequence\nFIRST,3,6,15\n"u8.ToArray());
#pragma warning disable CA2025 // That the host ends before the import does is the point.
            var import = ImportAsync(host, Register);
#pragma warning restore CA2025
            await InTheMiddleAsync(folder, import);
            host.Kill();
            await Assert.ThrowsAnyAsync<Exception>(() => import);
        }

        using (var host = await HostProcess.StartAsync(folder, ("SampleData", "false")))
        {
            Assert.Equal(1, (int)(await GetAsync(host, "/api/hazards"))["total"]!);
            Assert.Equal(1, (int)(await GetAsync(host, "/api/imports"))["total"]!);
            var chain = await GetAsync(host, "/api/decisions/verification");
            Assert.True((bool)chain["isSound"]!, chain.ToJsonString());
            Assert.Equal(1, (int)chain["records"]!);

            Assert.Equal(Rows, (int)(await ImportAsync(host, Register))["added"]!);
            host.Kill();
        }

        // What was answered is kept, even though the host was killed right after.
        using (var host = await HostProcess.StartAsync(folder, ("SampleData", "false")))
        {
            Assert.Equal(Rows + 1, (int)(await GetAsync(host, "/api/hazards"))["total"]!);
            Assert.True((bool)(await GetAsync(host, "/api/decisions/verification"))["isSound"]!);
            Assert.True((bool)(await ImportAsync(host, Register))["isRepeated"]!);
        }
    }

    [Theory]
    [OnSqlite]
    public async Task A_host_makes_its_database_and_loads_the_sample_registers_on_first_start_only(string database)
    {
        using var folder = new TestFolder(database);
        int imports;
        using (var host = await HostProcess.StartAsync(folder))
        {
            Assert.True(File.Exists(folder.SqliteFile));
            Assert.DoesNotContain(host.Said, line => line.StartsWith("warn", StringComparison.Ordinal) || line.StartsWith("fail", StringComparison.Ordinal));
            imports = (int)(await GetAsync(host, "/api/imports"))["total"]!;
            Assert.Equal(43, imports);
            Assert.Equal(50, (int)(await GetAsync(host, "/api/hazards"))["total"]!);
        }

        using (var host = await HostProcess.StartAsync(folder)) Assert.Equal(imports, (int)(await GetAsync(host, "/api/imports"))["total"]!);
    }

    /// <summary>Waits until rows are on their way to the disk; then the import still has most of its work before it.</summary>
    private static async Task InTheMiddleAsync(TestFolder folder, Task import)
    {
        var (before, grown) = (folder.Size, 1 << 20);
        while (!import.IsCompleted && folder.Size < before + grown) await Task.Delay(10);
        Assert.False(import.IsCompleted, "The import ended before it could be interrupted.");
    }

    private static async Task<JsonNode> ImportAsync(HostProcess host, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        var response = await host.Client.PostAsync(new Uri("/api/hazards/imports?name=h.csv", UriKind.Relative), body);
        return await TestHost.JsonOf(response.EnsureSuccessStatusCode());
    }

    private static Task<JsonNode> GetAsync(HostProcess host, string address) => TestHost.GetAsync(host.Client, address);
}
