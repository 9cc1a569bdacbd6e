using System.Text.Json;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>Reads a baseline from a table with item, version and hash, or from a bill of materials; every fault is told with its line.</summary>
internal static class BaselineFile
{
    private static readonly InputColumn Item = new()
    {
        Name = "item",
        Required = true,
        IsIdentifier = true,
        Aliases = ["配置项", "配置项编号", "配置项名称", "项目", "id", "编号", "代码", "name", "名称", "component", "package"],
    };

    private static readonly InputColumn Version = new()
    {
        Name = "version",
        Required = true,
        Decides = true,
        Aliases = ["版本", "版本号", "版次", "版本/版次", "revision", "rev", "rev.", "ver", "ver."],
    };

    private static readonly InputColumn Hash = new()
    {
        Name = "hash",
        Aliases = ["哈希", "哈希值", "校验值", "校验和", "sha256", "sha-256", "sha512", "sha1", "md5", "checksum", "content_hash", "digest"],
    };

    public static readonly IReadOnlyList<InputColumn> Columns = [Item, Version, Hash];

    /// <summary>Null when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static BaselineEntries? Read(RegisterSource source, FaultList faults)
    {
        // Each file has faults of its own: those of one do not keep the other from being looked at.
        var own = new FaultList();
        if (!UsageChecks.AllowsInput(source.File, faults)) return null;
        var baseline = BillOfMaterials.Recognises(source.File) ? BillOfMaterials.Read(source.File, own) : ReadTable(source, own);
        foreach (var sentence in own.Sentences) faults.Add(sentence);
        return own.IsEmpty ? baseline : null;
    }

    private static BaselineEntries? ReadTable(RegisterSource source, FaultList faults)
    {
        using var rows = RegisterFile.Open(source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows, source, Columns, faults);
        if (rows is null || map is null) return null;
        var baseline = new BaselineEntries();
        var row = new RowCells(rows);
        while (row.Next())
        {
            var (id, label, content) = (row.NameOnScreen(map[Item]), row.NameOnScreen(map[Version]), row.Name(map[Hash]));
            var hashes = new ContentHashes();
            hashes.Add(content);

            // A version that could not be found is no version: the same error on both sides would be no change.
            foreach (var bad in row.Bad) faults.Add(InputTexts.Of(bad));
            if (row.Bad.Any(bad => bad.IsSet)) break;
            if (row.Bad.Count > 0) continue;
            if (id.Length == 0) faults.Add(ConfigurationFileTexts.CellBlank(row.Place, Item.Name));
            else if (label.Length == 0) faults.Add(ConfigurationFileTexts.CellBlank(row.Place, Version.Name));
            else if (!baseline.Add(id, label, hashes)) faults.Add(ConfigurationFileTexts.ItemTwice(row.Place, id, label));
        }

        baseline.Remarks.AddRange(rows.Remarks.Sentences.Concat(rows.Notes.Sentences));
        return baseline;
    }
}
