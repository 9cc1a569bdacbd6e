using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Rows;

/// <summary>Columns that no verdict needs and for which a register is kept: what is done where, what may come of it, and what stands against it.</summary>
internal static class OfficeFields
{
    public static readonly Field Activity = Of("activity", FieldPart.Subject, isLong: false, "作业活动", "活动", "活动/产品/服务", "作业", "工序", "活动产品服务", "工作活动");

    public static readonly Field PossibleConsequence = Of(
        "possible_consequence", FieldPart.Subject, isLong: true, "可能造成的后果", "可能导致的后果", "可能的后果", "可能后果", "可能导致的事故", "可能造成的事故", "事故后果");

    public static readonly Field EnvironmentalImpact = Of("environmental_impact", FieldPart.Subject, isLong: true, "环境影响", "可能造成的环境影响", "产生的环境影响");

    public static readonly Field ExistingControls = Of(
        "existing_controls", FieldPart.Control, isLong: true, "现有控制措施", "控制措施", "现有措施", "管控措施", "现有管控措施", "现行控制措施");

    public static readonly Field ControlMethod = Of("control_method", FieldPart.Control, isLong: false, "控制方式", "控制方法", "控制途径", "管理方式");

    public static readonly Field EvaluationPeriod = Of("evaluation_period", FieldPart.Control, isLong: false, "评价时期", "评价周期", "评价年度", "时期", "期间");

    public static readonly Field ReviewDate = new(Column("review_date", "复评日期", "下次评价日期", "复审日期", "下次复评日期")) { Part = FieldPart.Control, Kind = FieldKind.Date };

    public static readonly Field Remark = Of("remark", FieldPart.Control, isLong: true, "备注", "remarks");

    private static Field Of(string name, FieldPart part, bool isLong, params string[] aliases) => new(Column(name, aliases)) { Part = part, IsLong = isLong };

    private static InputColumn Column(string name, params string[] aliases) => new() { Name = name, Descriptive = true, Aliases = [.. aliases] };
}
