using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>Reads a baseline from a table with item, version and hash; every fault is told with its line.</summary>
internal static class BaselineFile
{
    private static readonly InputColumn Item = new() { Name = "item", Required = true, Aliases = ["配置项", "配置项编号", "项目", "id"] };
    private static readonly InputColumn Version = new() { Name = "version", Required = true, Aliases = ["版本", "版本号"] };
    private static readonly InputColumn Hash = new() { Name = "hash", Aliases = ["哈希", "校验值", "sha256", "content_hash"] };

    /// <summary>Null when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static Configuration? Read(string file, FaultList faults)
    {
        // Each file has faults of its own: those of one do not keep the other from being looked at.
        var own = new FaultList();
        var baseline = ReadOwn(file, own);
        foreach (var sentence in own.Sentences) faults.Add(sentence);
        return baseline;
    }

    private static Configuration? ReadOwn(string file, FaultList faults)
    {
        if (!UsageChecks.AllowsInput(file, faults)) return null;
        using var rows = RegisterFile.Open(new() { File = file }, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows.Header, rows.HeaderPlace, [Item, Version, Hash], new Dictionary<string, string>(), faults);
        if (rows is null || map is null) return null;
        var (item, version, hash) = (map[Item].Index, map[Version].Index, map[Hash].Index);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<ConfigurationEntry> entries = [];
        while (rows.Read())
        {
            var (id, label, content) = (rows.Cell(item).Trim().ToString(), rows.Cell(version).Trim().ToString(), rows.Cell(hash).Trim().ToString());
            if (id.Length == 0) faults.Add(ConfigurationFileTexts.CellBlank(file, rows.Line, Item.Name));
            else if (label.Length == 0) faults.Add(ConfigurationFileTexts.CellBlank(file, rows.Line, Version.Name));
            else if (!seen.Add(id)) faults.Add(ConfigurationFileTexts.ItemTwice(file, rows.Line, id));
            else entries.Add(new() { Item = id, Version = label, ContentHash = content.Length == 0 ? null : content });
        }

        return faults.IsEmpty ? new(entries) : null;
    }
}
