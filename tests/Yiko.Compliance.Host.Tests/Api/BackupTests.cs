using System.Text;

namespace Yiko.Compliance.Host.Api;

/// <summary>A backup of a host that runs is whole, and what is restored is what it held.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task A_host_that_is_written_meanwhile_is_backed_up_and_restored()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using var host = await HostProcess.StartAsync(folder, ("SampleData", "false"));
        await AddAsync(host, "BEFORE");
        var backup = Path.Combine(folder.Path, "backup.db");
        var (exitCode, said, faults) = await HostProcess.RunAsync(folder, "backup", backup);
        Assert.True(exitCode == 0, faults);
        Assert.Contains("1 decisions", said, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(backup));
        Assert.NotEqual(0, (await HostProcess.RunAsync(folder, "backup", backup)).ExitCode);

        await AddAsync(host, "AFTER");
        Assert.Equal(2, await CountAsync(host));
        (exitCode, said, faults) = await HostProcess.RunAsync(folder, "restore", backup);
        Assert.True(exitCode == 0, faults);
        // The host that runs sees it, with what it remembers of before forgotten, and what was there is kept.
        Assert.Equal(1, await CountAsync(host));
        Assert.Equal("BEFORE", (string)System.Text.Json.Nodes.JsonNode.Parse(await host.Client.GetStringAsync(new Uri("/api/hazards", UriKind.Relative)))!["items"]![0]!["id"]!);
        Assert.Single(Directory.EnumerateFiles(folder.Path, "compliance.db.before-*"));
        await AddAsync(host, "LATER");
        Assert.True((bool)System.Text.Json.Nodes.JsonNode.Parse(await host.Client.GetStringAsync(new Uri("/api/decisions/verification", UriKind.Relative)))!["isSound"]!);
    }

    [Fact]
    public async Task A_damaged_backup_is_not_restored_and_a_wrong_command_is_told()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        using (var host = TestHost.Start(folder, TestHost.Clock)) await host.PostAsync("/api/hazards", """{"id":"H-1"}""");
        var bad = Path.Combine(folder.Path, "bad.db");
        await File.WriteAllBytesAsync(bad, [.. "SQLite format 3\0"u8, .. new byte[4096]]);
        foreach (var arguments in (string[][])[["restore", bad], ["restore", bad + ".none"], ["restore"], ["backup"]])
        {
            var (exitCode, _, faults) = await HostProcess.RunAsync(folder, arguments);
            Assert.NotEqual(0, exitCode);
            Assert.NotEmpty(faults);
        }

        using var after = TestHost.Start(folder, TestHost.Clock);
        Assert.Equal(1, (int)(await after.GetAsync("/api/hazards"))["total"]!);
    }

    private static async Task AddAsync(HostProcess host, string id)
    {
        using StringContent row = new($$"""{"id":"{{id}}","likelihood":3,"exposure":6,"consequence":15}""", Encoding.UTF8, "application/json");
        (await host.Client.PostAsync(new Uri("/api/hazards", UriKind.Relative), row)).EnsureSuccessStatusCode();
    }

    private static async Task<int> CountAsync(HostProcess host) => System.Text.Json.Nodes.JsonNode.Parse(
        await host.Client.GetStringAsync(new Uri("/api/hazards/map", UriKind.Relative)))!["total"]!.GetValue<int>();
}
