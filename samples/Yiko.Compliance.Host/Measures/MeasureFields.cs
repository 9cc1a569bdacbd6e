using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Measures;

/// <summary>What is written of a measure, described once for the form and the interface.</summary>
internal static class MeasureFields
{
    public const string Planned = "planned";
    public const string UnderWay = "under-way";
    public const string Done = "done";

    /// <summary>The hierarchy of controls as the management manual has it, from the most effective.</summary>
    public static readonly Choice[] Kinds = [.. ControlHierarchy.Manual.Levels.Select(Choice.Of)];

    public static readonly Choice[] States =
    [
        Choice.Of(Planned, "Planned", "计划中"), Choice.Of(UnderWay, "Under way", "实施中"), Choice.Of(Done, "Carried out", "已完成"), Choice.Of("dropped", "Dropped", "已取消"),
    ];

    public static readonly Field[] All =
    [
        new(new() { Name = "what", Aliases = ["措施内容"] }) { IsLong = true },
        new(new() { Name = "kind", Aliases = ["控制层级"] }) { Choices = Kinds },
        new(new() { Name = "department", Aliases = ["责任部门"] }),
        new(new() { Name = "person", Aliases = ["责任人"] }),
        new(new() { Name = "due", Aliases = ["完成期限"] }) { Kind = FieldKind.Date },
        new(new() { Name = "state", Aliases = ["状态"] }) { Choices = States },
    ];

    /// <summary>What is wrong with a measure that was sent or typed.</summary>
    public static void Check(Row row, List<Fault> faults)
    {
        if (row["what"].Length == 0) faults.Add(Fault.Missing("what"));
        foreach (var field in All.Where(each => each.Choices.Count > 0 && row[each.Name].Length > 0 && each.Choices.All(choice => choice.Word != row[each.Name])))
            faults.Add(Fault.Of(field.Name, "field.word", $"“{Fault.Shown(row[field.Name])}” is none of {string.Join(", ", field.Choices.Select(choice => choice.Word))}.", $"“{Fault.Shown(row[field.Name])}”不在可选项中。"));
        var map = Register.MapOf(All);
        var cells = OneRow.Read(row, map.Header);
        cells.Read<NodaTime.LocalDate?>(map[All[4].Column], DateCells.Read);
        faults.AddRange(cells.Bad.Select(cell => Fault.Of(CellReasons.Of(cell), cell.Column)));
    }

    public static LocalizedText NameOf(IEnumerable<Choice> choices, string word) => choices.FirstOrDefault(choice => choice.Word == word)?.Name ?? LocalizedText.Same(word.Length > 0 ? word : "–");
}
