using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Whether a grid has a result for each row and column that needs one, also for those of which nobody made a record.</summary>
internal static class GridCheck
{
    private const string Obligation = "obligation";
    private const string InForce = "in-force";
    private const string Told = "department-told";

    public static RequirementResult Check(GridRule grid, RequirementContext context)
    {
        RequirementResult result = new() { Rules = grid.Rules };
        KnownElement element = new(grid.Rules, grid.Clause, grid.Sentence);
        return grid.Computation switch
        {
            "obligations" => Obligations(grid, element, result, context),
            "assignment" => Assignment(grid, element, result, context),
            "covered" => Covered(grid, element, result, context),
            _ => result,
        };
    }

    /// <summary>The pairs of obligation and department that need a result on a day: of obligations in force, the departments that were told.</summary>
    public static IEnumerable<(LinkedCase Obligation, string Department)> PairsOf(RequirementContext context) =>
        from record in context.Linked.All
        where record.Kind == Obligation && context.Linked.IsThere(record, InForce, context.Day)
        from department in LinkedRecords.Says(record, Told, context.Day).Distinct(StringComparer.Ordinal)
        select (record, department);

    private static RequirementResult Obligations(GridRule grid, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var floor = context.FloorOf(RequirementForm.Holds, grid.Code);
        foreach (var (record, department) in PairsOf(context))
        {
            var cell = context.Evidence.Cell(grid.Code, record.Id, department);
            var counts = cell is { Word: "compliant" or "not-compliant" } found && found.Given.Counts(floor) && found.Given.Date >= LastReopened(record, context.Day);
            if (!counts) result.Fails(Empty(element, record.Id, department, context));
        }

        return result;
    }

    private static LocalDate LastReopened(LinkedCase record, LocalDate day) =>
        record.Stages.Where(entered => entered.Reopened && entered.Day <= day).Select(entered => entered.Day).Append(LocalDate.MinIsoValue).Max();

    // Each unit needs an auditor of its own among those who may audit it.
    private static RequirementResult Assignment(GridRule grid, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var floor = context.FloorOf(RequirementForm.Holds, grid.Code);
        var able = context.Evidence.Cells(grid.Code).Where(cell => cell.Given.Counts(floor)).ToLookup(cell => cell.Row, cell => cell.Column, StringComparer.Ordinal);
        string[] units = [.. (context.ValueOf(CaseWords.Units)?.Units ?? []).Concat(able.Select(row => row.Key)).Distinct(StringComparer.Ordinal)];
        if (units.Length == 0) return result.Fails(RequirementCheck.NotGiven(grid.Code, element, context));
        Dictionary<string, string> takenBy = new(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            if (Assign(unit, able, takenBy) is not { } tried) continue;

            // Those who may audit it are all taken by units that have nobody else: these units together lack an auditor.
            string[] lacking = [unit, .. tried.Select(auditor => takenBy[auditor])];
            result.Fails(element.Say(
                ProcedureReasons.CellEmpty,
                context.Record,
                ReasonArgument.Of("row", Joined(lacking, context)),
                ReasonArgument.Of("column", Joined(tried, context)),
                ReasonArgument.Of("units", Joined(lacking, context)),
                ReasonArgument.Of("auditors", Joined(tried, context)),
                ProcedureReasons.Quoted("item", grid.Code)));
            return result;
        }

        return result;
    }

    // Null where the unit has an auditor, whom another unit may have handed over; else everybody who was tried.
    private static string[]? Assign(string unit, ILookup<string, string> able, Dictionary<string, string> takenBy)
    {
        Dictionary<string, string> wantedBy = new(StringComparer.Ordinal);
        List<string> tried = [];
        Queue<string> open = new([unit]);
        while (open.Count > 0)
        {
            var wanting = open.Dequeue();
            foreach (var auditor in able[wanting])
            {
                if (wantedBy.ContainsKey(auditor)) continue;
                wantedBy.Add(auditor, wanting);
                tried.Add(auditor);
                if (takenBy.TryGetValue(auditor, out var other))
                {
                    open.Enqueue(other);
                    continue;
                }

                HandOver(auditor, unit, wantedBy, takenBy);
                return null;
            }
        }

        return [.. tried];
    }

    private static void HandOver(string free, string unit, Dictionary<string, string> wantedBy, Dictionary<string, string> takenBy)
    {
        var before = takenBy.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        for (var (auditor, wanting) = (free, wantedBy[free]); ; wanting = wantedBy[auditor])
        {
            takenBy[auditor] = wanting;
            if (wanting == unit) return;
            auditor = before[wanting].First();
        }
    }

    private static RequirementResult Covered(GridRule grid, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var floor = context.FloorOf(RequirementForm.Holds, grid.Code);
        var filled = context.Evidence.Cells(grid.Code).Where(cell => cell.Given.Counts(floor)).ToLookup(cell => cell.Row, cell => cell.Word, StringComparer.Ordinal);
        if (filled.Count == 0) return result.Fails(RequirementCheck.NotGiven(grid.Code, element, context));
        foreach (var row in filled)
        {
            if (row.All(string.IsNullOrWhiteSpace)) result.Fails(Empty(element, row.Key, string.Empty, context));
        }

        return result;
    }

    private static Reason Empty(KnownElement element, string row, string column, RequirementContext context) => element.Say(
        ProcedureReasons.CellEmpty,
        context.Record,
        ProcedureReasons.Quoted("row", row),
        ReasonArgument.Of("column", context.Procedures.NameOf(column)),
        ProcedureReasons.Quoted("obligation", row),
        ReasonArgument.Of("department", context.Procedures.NameOf(column)),
        ProcedureReasons.Quoted("item", $"{row}×{column}"));

    private static LocalizedText Joined(IReadOnlyList<string> codes, RequirementContext context)
    {
        var names = codes.Select(context.Procedures.NameOf).ToArray();
        return names.Length == 0
            ? LocalizedText.Of("nobody", "无人")
            : LocalizedText.Of(string.Join(", ", names.Select(name => name.English)), string.Join("、", names.Select(name => name.ChineseSimplified)));
    }
}
