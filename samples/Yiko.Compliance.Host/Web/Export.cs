using NodaTime.Text;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>
/// A register on its way out: its columns, the verdicts, then the columns that no engine reads as in the files they came from. For programs
/// the columns and words are those of the interface; for people they are in their language.
/// </summary>
internal sealed class Export
{
    private static readonly string[] StampColumns = ["rule_set", "decision"];

    private static readonly Dictionary<string, LocalizedText> Names = new()
    {
        ["status"] = LocalizedText.Of("status", "状态"),
        ["score"] = LocalizedText.Of("risk value D", "风险值 D"),
        ["grade"] = LocalizedText.Of("grade", "等级"),
        ["acceptable"] = LocalizedText.Of("acceptable", "是否可接受"),
        ["residual_score"] = LocalizedText.Of("risk value after controls", "控制后风险值"),
        ["residual_grade"] = LocalizedText.Of("grade after controls", "控制后等级"),
        ["residual_acceptable"] = LocalizedText.Of("acceptable after controls", "控制后是否可接受"),
        ["total"] = LocalizedText.Of("total", "总分"),
        ["significant"] = LocalizedText.Of("significant", "是否重要"),
        ["significance_class"] = LocalizedText.Of("class", "重要性类别"),
        ["decided_by"] = LocalizedText.Of("decided by", "依据"),
        ["on_list"] = LocalizedText.Of("on the list", "在合格名录"),
        ["next_due"] = LocalizedText.Of("next due", "下次到期"),
        ["order_allowed"] = LocalizedText.Of("order allowed", "可否采购"),
        ["actual"] = LocalizedText.Of("actual value", "实际值"),
        ["attainment"] = LocalizedText.Of("attainment", "完成率"),
        ["margin"] = LocalizedText.Of("margin", "差额"),
        ["rule_set"] = LocalizedText.Of("rule set", "规则集"),
        ["decision"] = LocalizedText.Of("decision", "记录"),
    };

    private readonly Register _register;
    private readonly string[] _carried;
    private readonly Language? _language;

    private Export(Register register, string[] carried, Language? language) => (_register, _carried, _language) = (register, carried, language);

    /// <summary>The header. That of a verdict is told apart from what a sheet of the office itself may have under the same word.</summary>
    public IReadOnlyList<string> Header =>
        [.. _register.Fields.Select(each => In(each.Label, each.Name)), .. VerdictColumns(_register).Select(column => In(LabelOf(column), column)), .. _carried];

    /// <summary>The columns of verdicts, in every spelling that an export has: an import decides anew and does not carry them along.</summary>
    public static HashSet<string> VerdictHeaders(Register register) =>
        [.. VerdictColumns(register).SelectMany(column => new[] { column, LabelOf(column).English, LabelOf(column).ChineseSimplified })];

    /// <summary>Whether a header is one of an export.</summary>
    public static bool IsOne(IReadOnlyList<string> header) => StampColumns.All(header.Contains)
        || StampColumns.All(column => header.Contains(LabelOf(column).English)) || StampColumns.All(column => header.Contains(LabelOf(column).ChineseSimplified));

    /// <param name="register">The register.</param>
    /// <param name="items">The rows that are written; they are run over once to know the columns that they carry.</param>
    /// <param name="language">The language of people; null for programs.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<Export> OfAsync(Register register, IAsyncEnumerable<RegisterItem> items, Language? language, CancellationToken cancellation)
    {
        List<string> carried = [];
        HashSet<string> known = [.. register.Fields.Select(field => field.Name)];
        await foreach (var item in items.WithCancellation(cancellation))
            carried.AddRange(register.RowsOf(item).SelectMany(row => row.Cells.Keys).Where(known.Add));
        return new(register, [.. carried], language);
    }

    /// <summary>The rows of an item, each as the cells under the header.</summary>
    public IEnumerable<string[]> RowsOf(RegisterItem item)
    {
        var outcome = Outcomes.Texts(item.Outcome);
        string[] verdict = [.. _register.OutcomeColumns.Select(column => Say(column, outcome.GetValueOrDefault(column, string.Empty))), item.RuleSet, Numbers.Of(item.DecisionNumber)];
        foreach (var row in _register.RowsOf(item))
            yield return [.. _register.Fields.Select(field => Say(field, row[field.Name])), .. verdict, .. _carried.Select(column => row[column])];
    }

    private static IEnumerable<string> VerdictColumns(Register register) => register.OutcomeColumns.Concat(StampColumns);

    private static LocalizedText LabelOf(string column) => LocalizedText.Of("Verdict: " + Names[column].English, "判定：" + Names[column].ChineseSimplified);

    private string In(LocalizedText label, string name) => _language is { } language ? label.In(language) : name;

    private string Say(string column, string text) => _language is { } language && text.Length > 0 ? _register.Say(column, text).In(language) : text;

    // A number stays a number, whatever it is called.
    private string Say(Field field, string text) =>
        _language is { } language && field.Kind == FieldKind.Text && field.Choices.FirstOrDefault(choice => choice.Word == text)?.Name is { } name ? name.In(language) : text;
}
