using System.Numerics;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Audits;

/// <summary>Reads who may audit what, a pair a line; every fault is told with its line.</summary>
internal static class TeamFile
{
    private static readonly InputColumn Unit = new()
    {
        Name = "unit",
        Required = true,
        Decides = true,
        Aliases = ["受审核单位", "受审核部门", "受审部门", "部门", "单位", "department", "audited_unit"],
    };

    private static readonly InputColumn Auditor = new()
    {
        Name = "auditor",
        Required = true,
        Decides = true,
        Aliases = ["审核员", "内审员", "审核人员", "可审核人员", "person", "auditors"],
    };

    private static readonly InputColumn Capacity = new() { Name = "capacity", Aliases = ["可承担数", "最多审核数", "容量", "能力"] };

    public static readonly IReadOnlyList<InputColumn> Columns = [Unit, Auditor, Capacity];

    /// <summary>No request when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static (AuditTeamRequest? Request, IEnumerable<LocalizedText> Remarks) Read(RegisterSource source, FaultList faults)
    {
        if (!UsageChecks.AllowsInput(source.File, faults)) return (null, []);
        using var rows = RegisterFile.Open(source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows, source, Columns, faults);
        if (rows is null || map is null) return (null, []);
        List<string> units = [];
        Dictionary<string, List<string>> candidates = new(StringComparer.Ordinal);
        Dictionary<string, int?> capacities = new(StringComparer.Ordinal);
        var row = new RowCells(rows);
        while (row.Next())
        {
            var (unit, auditor, capacity) = (row.Name(map[Unit]), row.Name(map[Auditor]), row.Whole(map[Capacity]));
            foreach (var bad in row.Bad) faults.Add(InputTexts.Of(bad));
            if (row.Bad.Count > 0) continue;
            if (unit.Length == 0)
            {
                faults.Add(AuditTexts.UnitBlank(row.Place));
                continue;
            }

            if (candidates.TryAdd(unit, [])) units.Add(unit);
            if (auditor.Length == 0) continue; // A unit that nobody may audit.
            if (!candidates[unit].Contains(auditor)) candidates[unit].Add(auditor);
            if (capacity is { Sign: < 0 }) faults.Add(AuditTexts.CapacityNegative(row.Place, auditor));
            else if (!Agrees(capacities, auditor, capacity)) faults.Add(AuditTexts.CapacitiesDiffer(row.Place, auditor));
        }

        return faults.IsEmpty
            ? (new()
            {
                Units = units.Select(unit => new AuditedUnit { Unit = unit, Candidates = candidates[unit].ToValueList() }).ToValueList(),
                Auditors = capacities.Select(known => new Auditor { Person = known.Key, Capacity = known.Value ?? 1 }).ToValueList(),
            }, [.. rows.Remarks.Sentences, .. rows.Notes.Sentences, .. Alike(source.File, units), .. Alike(source.File, capacities.Keys)])
            : (null, []);
    }

    private static IEnumerable<LocalizedText> Alike(string file, IEnumerable<string> names) =>
        NameKey.Alike(names) is { Length: > 0 } alike ? [InputTexts.NamesAlike(new() { File = file }, alike)] : [];

    // One line of an auditor may say how many units the person takes, the others need not.
    private static bool Agrees(Dictionary<string, int?> capacities, string auditor, BigInteger? capacity)
    {
        var told = capacity is { } number ? (int)BigInteger.Min(number, int.MaxValue) : (int?)null;
        var known = capacities.GetValueOrDefault(auditor);
        capacities[auditor] = known ?? told;
        return known is null || told is null || known == told;
    }
}
