using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Cli.Commands.Responsibilities;

/// <summary>Reads a responsibility matrix from a table; which columns are those of roles, their headers or their symbols tell.</summary>
internal static class MatrixFile
{
    private const string NamelessCode = "column-";

    private static readonly InputColumn Clause = new()
    {
        Name = "clause",
        Required = true,
        Aliases = ["条款", "条款号", "标准章节", "章节", "章节号", "标准条款号", "clause_number"],
    };

    // 标准条款 stands above the names of the clauses: ISO 14001：2015标准条款.
    private static readonly InputColumn Title = new()
    {
        Name = "title",
        Aliases = ["标题", "过程或活动", "标准条款", "条款名称", "标准要求", "要求", "内容", "名称", "process", "activity"],
    };

    // Where a printed number is a misprint, whoever made the table may have put the right one beside it.
    private static readonly InputColumn Corrected = new() { Name = "clause_corrected", Aliases = ["x_clause_corrected", "更正条款", "更正后条款"] };

    private static readonly (string Header, Role Role)[] Known =
    [
        .. from role in new[]
           {
               Role.TopManagement, Role.GeneralManager, Role.ManagementRepresentative, Role.WorkersRepresentative, Role.GeneralDepartment, Role.TechnicalDepartment,
               Role.DepartmentManager, Role.ProjectLeader,
           }
           from name in new[] { role.Code, role.Name.English, role.Name.ChineseSimplified }
           select (HeaderKey.Of(name), role),
        (HeaderKey.Of("管代"), Role.ManagementRepresentative),
        (HeaderKey.Of("最高管理层"), Role.TopManagement),
    ];

    public static readonly IReadOnlyList<InputColumn> Columns = [Clause, Title, Corrected];

    /// <summary>How a role stands in a record: by its code, and one that is not known as the file calls it.</summary>
    public static string CodeOf(Role role) => role.Code.StartsWith(NamelessCode, StringComparison.Ordinal) ? role.Name.English : role.Code;

    /// <summary>No matrix when the file cannot be used; <paramref name="faults"/> then says why.</summary>
    public static (ResponsibilityMatrix? Matrix, IEnumerable<LocalizedText> Remarks) Read(RegisterSource source, string standard, FaultList faults)
    {
        if (!UsageChecks.AllowsInput(source.File, faults)) return (null, []);
        using var rows = RegisterFile.Open(source, faults, _ => { });
        var map = rows is null ? null : ColumnMap.Bind(rows, source, Columns, faults);
        if (rows is null || map is null) return (null, []);
        List<(string Clause, string Title, string[] Cells)> read = [];
        var row = new RowCells(rows);
        while (row.Next())
        {
            var (printed, corrected, title) = (row.Name(map[Clause]), row.Name(map[Corrected]), row.Text(map[Title]).Trim().ToString());
            foreach (var bad in row.Bad) faults.Add(InputTexts.Of(bad));
            read.Add((corrected.Length > 0 ? corrected : printed, title, [.. map.Carried.Select(place => row.Text(place).Trim().ToString())]));
        }

        ResponsibilityMatrix empty = new() { Standard = standard };
        HashSet<string> symbols = [.. empty.LeadSymbols, .. empty.ParticipantSymbols];
        int[] columns = [.. Enumerable.Range(0, map.Carried.Count).Where(column => RoleOf(map.Header[map.Carried[column]]) is not null || read.Exists(line => symbols.Contains(line.Cells[column])))];
        if (columns.Length == 0) faults.Add(ResponsibilityTexts.NoRoles(source.File, symbols));
        Role[] roles = [.. columns.Select(column => RoleOf(map.Header[map.Carried[column]]) ?? Nameless(column, map.Header[map.Carried[column]]))];
        foreach (var twice in roles.GroupBy(role => role.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any())) faults.Add(ResponsibilityTexts.RoleTwice(source.File, twice.First()));
        if (!faults.IsEmpty) return (null, []);
        var matrix = empty with
        {
            Roles = roles.ToValueList(),
            Rows = read.Select(line => (line.Clause, line.Title, columns.Select(column => line.Cells[column]).ToValueList())).ToValueList(),
        };
        return (matrix, [.. rows.Remarks.Sentences, .. rows.Notes.Sentences]);
    }

    private static Role? RoleOf(string header) => Array.Find(Known, known => known.Header == HeaderKey.Of(header)).Role;

    private static Role Nameless(int column, string header)
    {
        var name = header.Length > 0 ? header : Place.Letters(column + 1);
        return Role.Of($"{NamelessCode}{column + 1}", name, name);
    }
}
