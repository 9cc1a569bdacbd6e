namespace Yiko.Compliance.Responsibilities;

/// <summary>The reason codes of responsibility matrices: their one home. The last word of a finding's code is what the command line prints.</summary>
internal static class ResponsibilityReasons
{
    // The matrices stand in 0.6 of the manual.
    private const string Clause = "0.6";

    /// <summary>The reasons that the register can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow Counted = Rows.Manual("responsibilities.matrix.counted", "RSP-01", Clause, "The matrix of {standard} has {rows} rows with {leads} leads; {none} clauses have no lead, {several} have several.", "{standard}职能分配表共 {rows} 行、{leads} 个主管；{none} 个条款无主管，{several} 个条款有多个主管。");
    public static readonly ReasonRow BlankCell = Rows.Manual("responsibilities.matrix.blank-cell", "RSP-02", Clause, "{standard} {clause}: the cell of {roles} is blank.", "{standard} {clause}：{roles}一栏空白。");
    public static readonly ReasonRow UnusedSymbol = Rows.Manual("responsibilities.matrix.unused-symbol", "RSP-03", Clause, "{standard}: the legend has the symbol {symbol}, but no cell does.", "{standard}：图例中的符号“{symbol}”在表中未使用。");
    public static readonly ReasonRow NoLead = Rows.Manual("responsibilities.matrix.no-lead", "RSP-04", Clause, "{standard} {clause}: nobody leads it.", "{standard} {clause}：没有主管部门（主管人）。");
    public static readonly ReasonRow SeveralLeads = Rows.Manual("responsibilities.matrix.multiple-leads", "RSP-05", Clause, "{standard} {clause}: several lead it: {roles}.", "{standard} {clause}：有多个主管部门（主管人）：{roles}。");
    public static readonly ReasonRow ParentChild = Rows.Manual("responsibilities.matrix.parent-child", "RSP-07", Clause, "{standard} {clause} is led by {leads}, {parent} above it by {parent-leads}.", "{standard} {clause} 由{leads}主管，上级条款 {parent} 由{parent-leads}主管，两者不一致。");
    public static readonly ReasonRow CrossStandard = Rows.Manual("responsibilities.matrix.cross-standard", "RSP-08", Clause, "The standards name different leads for “{topic}”: {leads}.", "“{topic}”在各标准中的主管不一致：{leads}。");
    public static readonly ReasonRow MatrixText = Rows.Manual("responsibilities.matrix.matrix-text", "RSP-09", Clause, "{standard} {clause}: the matrix lets {leads} lead it, the text lets {text-role} act.", "{standard} {clause}：分配表由{leads}主管，正文规定由{text-role}负责，两者不一致。");
    public static readonly ReasonRow UnknownSymbol = Rows.Manual("responsibilities.matrix.unknown-symbol", "RSP-10", Clause, "{standard} {clause}: the legend does not know the symbol “{symbol}”.", "{standard} {clause}：符号“{symbol}”不在图例中。");
    public static readonly ReasonRow MissingRow = Rows.Manual("responsibilities.matrix.missing-row", "RSP-11", Clause, "{standard}: there is no row for {clause}.", "{standard}：缺少 {clause} 一行。");

    public static readonly ReasonRow LeadByMatrix = Rows.Manual("responsibilities.lead.matrix", "RSP-01", Clause, "By the matrix of {standard}, {row} is led by {roles}.", "按{standard}职能分配表，{row} 由{roles}主管。");
    public static readonly ReasonRow NobodyLeads = Rows.Manual("responsibilities.lead.nobody", "RSP-04", Clause, "By the matrix of {standard}, nobody leads {row}.", "按{standard}职能分配表，{row} 没有主管部门（主管人）。");
    public static readonly ReasonRow LeadTogether = Rows.Manual("responsibilities.lead.several", "RSP-06", Clause, "{roles} lead {clause} together; nothing settles which of them.", "{clause} 由{roles}共同主管，未确定由谁牵头。");
    public static readonly ReasonRow LeadSettled = Rows.Manual("responsibilities.lead.settled", "RSP-08", Clause, "The rules settle who leads {clause}: {roles}.", "按规则设定，{clause} 由{roles}主管。");
    public static readonly ReasonRow TextHolds = Rows.Manual("responsibilities.lead.text", "RSP-09", Clause, "The text lets {roles} act in {clause}, and that holds.", "正文规定 {clause} 由{roles}负责，以正文为准。");
    public static readonly ReasonRow MatrixHolds = Rows.Manual("responsibilities.lead.not-the-text", "RSP-09", Clause, "The text lets {roles} act in {clause}; the rules let the matrix hold.", "正文规定 {clause} 由{roles}负责；按规则以职能分配表为准。");
    public static readonly ReasonRow RowAbove = Rows.Manual("responsibilities.lead.row-above", "RSP-11", Clause, "{standard} has no row for {clause}; that of {row} above it speaks for it.", "{standard}没有 {clause} 一行，按其上级条款 {row} 处理。");
    public static readonly ReasonRow ClauseUnknown = Rows.Manual("responsibilities.lead.unknown", "RSP-11", Clause, "No matrix has a row for {standard} {clause}, or for a clause above it.", "职能分配表中没有{standard} {clause} 及其上级条款。");

    private static readonly (string Standard, string Clause, ReasonRow Row)[] Subjects = SubjectRows();

    public static Reason CountedIn((string Standard, int Rows, int Leads, int NoLead, int SeveralLeads) count) => Counted.With(
        ReasonArgument.Of("standard", count.Standard), ReasonArgument.Of("rows", count.Rows), ReasonArgument.Of("leads", count.Leads),
        ReasonArgument.Of("none", count.NoLead), ReasonArgument.Of("several", count.SeveralLeads));

    /// <summary>What a clause means to another engine: its rule asks who leads it.</summary>
    public static ReasonRow? SubjectOf(string standard, string clause) => Array.Find(Subjects, subject => subject.Standard == standard && subject.Clause == clause).Row;

    public static ReasonArgument Roles(string name, IEnumerable<Role> roles) => ReasonArgument.Of(name, Listed(roles));

    public static LocalizedText Listed(IEnumerable<Role> roles)
    {
        LocalizedText[] names = [.. roles.Select(role => role.Name)];
        return LocalizedText.Of(string.Join(", ", names.Select(name => name.English)), string.Join("、", names.Select(name => name.ChineseSimplified)));
    }

    private static (string Standard, string Clause, ReasonRow Row)[] SubjectRows()
    {
        var hazards = Rows.Manual("responsibilities.lead.hazards", "LEC-16", Clause, "So hazards are identified and assessed under {roles}.", "危险源辨识、风险评价由{roles}主管。");
        var aspects = Rows.Manual("responsibilities.lead.aspects", "ENV-15", Clause, "So environmental aspects are identified and evaluated under {roles}.", "环境因素识别、评价由{roles}主管。");
        var objectives = Rows.Manual("responsibilities.lead.objectives", "OBJ-16", Clause, "So these objectives are led by {roles}.", "该类目标由{roles}主管。");
        var identification = Rows.Manual("responsibilities.lead.identification", "CFG-17", Clause, "So identification and traceability are led by {roles}.", "标识和可追溯性由{roles}主管。");
        return
        [
            (ResponsibilityMatrix.Gbt28001.Standard, "4.3.1", hazards),
            (ResponsibilityMatrix.Iso14001.Standard, "6.1.2", aspects),
            (ResponsibilityMatrix.Iso9001.Standard, "6.2", objectives),
            (ResponsibilityMatrix.Iso14001.Standard, "6.2.1", objectives),
            (ResponsibilityMatrix.Gbt28001.Standard, "4.3.3", objectives),
            (ResponsibilityMatrix.Iso9001.Standard, "8.5.2", identification),
        ];
    }
}
