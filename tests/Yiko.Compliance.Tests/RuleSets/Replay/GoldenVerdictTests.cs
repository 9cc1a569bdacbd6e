using System.Security.Cryptography;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Verdicts that versions of the library have written, kept for ever: read back and verified by every later one.</summary>
public sealed class GoldenVerdictTests
{
    private const string ThisVersion = "0.1.0";

    private static readonly string Folder = Repository.PathOf("tests", "Yiko.Compliance.Tests", "Golden");

    public static TheoryData<string> Names => [.. GoldenRooms.All.Select(room => room.Name)];

    public static TheoryData<string> Files => [.. FilesOfAllVersions()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Verdicts_of_every_version_read_back_without_loss_and_verify(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, file));

        Assert.True(lines.Length >= 24, $"{file} has a few dozen verdicts.");
        Assert.Empty(RoomOf(file).FaultsOf(lines));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void This_version_writes_its_golden_verdicts_byte_for_byte(string name)
    {
        var path = Path.Combine(Folder, ThisVersion, name + ".tsv");
        var written = string.Concat(Room(name).Lines().Select(line => line + "\n"));
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
            Assert.Fail($"{path} did not exist and was written: review it, add its hash to sha256.txt, commit both.");
        }

        Assert.Equal(File.ReadAllText(path), written);
    }

    [Fact]
    public void No_golden_file_was_changed_added_or_removed_unseen()
    {
        var listed = File.ReadAllLines(Path.Combine(Folder, "sha256.txt"));

        Assert.Equal(listed, FilesOfAllVersions().Select(file => HashOf(file) + "  " + file));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_golden_verdicts_cite_every_code_of_their_engine(string name)
    {
        var room = Room(name);
        var cited = File.ReadLines(Path.Combine(Folder, ThisVersion, name + ".tsv")).SelectMany(room.CodesOf).ToHashSet(StringComparer.Ordinal);
        var known = RationaleFormatter.English.Codes.Where(code => room.Codes.Any(beginning => code.StartsWith(beginning, StringComparison.Ordinal)));

        Assert.Equal(known.Except(room.ForeignCodes).Order(StringComparer.Ordinal), cited.Where(code => RationaleFormatter.English.Template(code) is not null).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_changed_golden_verdict_is_found()
    {
        var room = GoldenRooms.All[0];
        var line = room.Lines().First();

        Assert.Empty(room.FaultsOf([line]));
        Assert.Single(room.FaultsOf([line.Replace("\"rule\":\"LEC-05\"", "\"rule\":\"LEC-04\"", StringComparison.Ordinal)]));
        Assert.Single(room.FaultsOf([line.Replace("\"status\":", "\"state\":", StringComparison.Ordinal)]));
        Assert.Single(room.FaultsOf([line.Replace("\t1.0\t", "\t9.9\t", StringComparison.Ordinal)]));
    }

    private static IEnumerable<string> FilesOfAllVersions() => Directory
        .EnumerateFiles(Folder, "*.tsv", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    private static string HashOf(string file) => string.Concat(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, file))).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));

    private static GoldenRoom RoomOf(string file) => Room(Path.GetFileNameWithoutExtension(file));

    private static GoldenRoom Room(string name) => GoldenRooms.All.Single(room => room.Name == name);
}
