namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles, phrases and faults of responsibility matrices.</summary>
internal static class ResponsibilityTexts
{
    public static readonly LocalizedText Clause = LocalizedText.Of("Clause", "条款");
    public static readonly LocalizedText Title = LocalizedText.Of("Title", "标题");
    public static readonly LocalizedText Finding = LocalizedText.Of("Finding", "检查发现");
    public static readonly LocalizedText Roles = LocalizedText.Of("Roles", "部门（岗位）");
    public static readonly LocalizedText Rule = LocalizedText.Of("Rule", "规则");

    private static readonly Dictionary<string, LocalizedText> Findings = new(StringComparer.Ordinal)
    {
        ["no-lead"] = LocalizedText.Of("no lead", "无主管部门"),
        ["multiple-leads"] = LocalizedText.Of("several leads", "多个主管部门"),
        ["blank-cell"] = LocalizedText.Of("blank cell", "空白格"),
        ["parent-child"] = LocalizedText.Of("differs from the row above", "与上级条款不一致"),
        ["cross-standard"] = LocalizedText.Of("standards differ", "标准之间不一致"),
        ["matrix-text"] = LocalizedText.Of("text differs", "与正文不一致"),
        ["missing-row"] = LocalizedText.Of("row missing", "缺少条款行"),
        ["unknown-symbol"] = LocalizedText.Of("unknown symbol", "未知符号"),
        ["unused-symbol"] = LocalizedText.Of("symbol unused", "图例符号未使用"),
    };

    public static LocalizedText FindingOf(string word) => Findings.GetValueOrDefault(word) ?? LocalizedText.Same(word);

    public static LocalizedText Summary(int rows, int leads, int findings) => LocalizedText.Of(
        $"{rows} rows, {leads} leads, {findings} findings.", $"共 {rows} 行，主管 {leads} 个，检查发现 {findings} 项。");

    public static LocalizedText NoRoles(string file, IEnumerable<string> symbols) => LocalizedText.Of(
        $"{file} has no column of a role: none is called like one or holds a symbol ({string.Join(" ", symbols)}).",
        $"文件 {file} 中没有部门（岗位）列：没有列名为已知部门（岗位），也没有列含有符号（{string.Join(" ", symbols)}）。");

    public static LocalizedText RoleTwice(string file, Role role) => LocalizedText.Of(
        $"{file} has two columns of the {role.Name.English}.", $"文件 {file} 中“{role.Name.ChineseSimplified}”有两列。");
}
