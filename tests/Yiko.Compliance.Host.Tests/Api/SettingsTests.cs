namespace Yiko.Compliance.Host.Api;

/// <summary>What the host is told is checked before anything is begun, and every fault is told at once.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task Every_fault_of_the_settings_is_told_at_once_and_nothing_is_started()
    {
        using var folder = new TestFolder(TestDatabase.Sqlite);
        var (exitCode, said, faults) = await HostProcess.RunAsync(
            folder, "--Rules:Risks=risks/none", "--Rules:Aspects=aspects/none", "--TimeZone=Asia/Peking", "--Imports:LargestMegabytes=much", "--SampleData=yes", "--Rule:Risks=x",
            "--TimeZon=UTC", "--OpenIdConnect:Authority=here", "--Telemetry:Endpoint=there", "--Proxies=proxy");
        Assert.Equal(78, exitCode);
        Assert.Empty(said);
        string[] told = [.. faults.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        string[] expected =
        [
            "Rules:Risks: there is no rule set \"risks/none\"; published are risks/standard", "Rules:Aspects: there is no rule set \"aspects/none\"",
            "TimeZone: there is no time zone \"Asia/Peking\"", "Imports:LargestMegabytes: a whole number from 1 to 1024, not \"much\"", "SampleData: true or false, not \"yes\"",
            "Rule:Risks: there is no such setting; did you mean Rules:Risks?", "TimeZon: there is no such setting; did you mean TimeZone?", "OpenIdConnect:Authority: an address",
            "OpenIdConnect:ClientId: missing", "Telemetry:Endpoint: an address", "Proxies: \"proxy\" is no address",
        ];
        Assert.All(expected, sentence => Assert.Contains(told, line => line.Contains(sentence, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, told.Length);
        Assert.False(File.Exists(folder.SqliteFile));
    }
}
