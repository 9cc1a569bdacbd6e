namespace Yiko.Compliance.Responsibilities;

/// <content>
/// The matrices that management manual 0.6 prints, cell by cell; <c>_</c> is a blank cell, a row without cells a heading. Numbers of clauses that the manual misprints
/// (8.9.1 for 8.4.1, 4.9.1 to 4.9.7 for 4.4.1 to 4.4.7), and a word that it drops, stand as in the standard.
/// </content>
public sealed partial record ResponsibilityMatrix
{
    /// <summary>Of quality management, ISO 9001:2015: 75 rows, of which 7 are headings.</summary>
    public static ResponsibilityMatrix Iso9001 { get; } = Printed(
        "ISO 9001:2015",
        [Role.GeneralManager, Role.ManagementRepresentative, Role.GeneralDepartment, Role.TechnicalDepartment],
        """
        4 组织环境
        4.1 理解组织及其环境 ●〇〇〇
        4.2 理解相关方的需求和期望 ●〇〇〇
        4.3 确定质量/环境/职业健康安全管理体系的范围 ●〇〇〇
        4.4 质量/环境/职业健康安全管理体系及其过程 ●〇〇〇
        5 领导作用
        5.1 领导作用和承诺 ●〇〇〇
        5.1.1 总则 〇●〇〇
        5.1.2 以顾客为关注焦点 ●〇〇〇
        5.2 方针 ●〇〇〇
        5.2.1 制定质量/环境/职业健康安全方针 ●〇〇〇
        5.2.2 沟通质量/环境/职业健康安全方针 ●〇〇〇
        5.3 组织的岗位、职责和权限 ●〇〇〇
        6 策划
        6.1 应对风险和机遇的措施 ●〇〇〇
        6.2 质量/环境/职业健康安全目标及其实现的策划 ●〇〇〇
        6.3 变更的策划 ●〇〇〇
        7 支持
        7.1 资源 ●〇〇〇
        7.1.1 总则 ●〇〇〇
        7.1.2 人员 〇〇●〇
        7.1.3 基础设施 〇〇●〇
        7.1.4 过程运行环境 〇〇●〇
        7.1.5 监视和测量资源 〇〇〇●
        7.1.5.1 总则 〇〇〇●
        7.1.5.2 测量溯源 〇〇〇●
        7.1.6 组织的知识 〇〇●〇
        7.2 能力 〇〇●〇
        7.3 意识 〇〇●〇
        7.4 沟通 〇〇●〇
        7.5 形成文件的信息 〇〇●〇
        7.5.1 总则 〇〇●〇
        7.5.2 创建和更新 〇〇●〇
        7.5.3 形成文件的信息的控制 〇〇●〇
        8 运行
        8.1 运行策划和控制 〇〇〇●
        8.2 产品和服务的要求 〇〇●〇
        8.2.1 顾客沟通 〇〇●〇
        8.2.2 与产品和服务有关的要求的确定 〇〇●〇
        8.2.3 与产品和服务有关的要求的评审 〇〇●〇
        8.2.4 产品和服务要求的更改 〇〇●〇
        8.3 产品和服务的设计和开发 〇〇〇●
        8.3.1 总则 〇〇〇●
        8.3.2 设计和开发策划 〇〇〇●
        8.3.3 设计和开发输入 〇〇〇●
        8.3.4 设计和开发控制 〇〇〇●
        8.3.5 设计和开发输出 〇〇〇●
        8.3.6 设计和开发更改 〇〇〇●
        8.4 外部提供过程和服务的控制 〇〇●〇
        8.4.1 总则 〇〇●〇
        8.4.2 控制类型和程度 〇〇●〇
        8.4.3 外部供方的信息 〇〇●〇
        8.5 生产和服务提供 〇〇〇●
        8.5.1 生产和服务提供的控制 〇〇〇●
        8.5.2 标识和可追溯性 〇〇〇●
        8.5.3 顾客或外部供方的财产 〇〇〇●
        8.5.4 防护 〇〇〇●
        8.5.5 交付后的活动 〇〇〇●
        8.5.6 更改控制 〇〇〇●
        8.6 产品和服务的放行 〇〇〇●
        8.7 不合格输出的控制 〇〇〇●
        9 绩效评价
        9.1 监视、测量、分析和评价 〇〇〇●
        9.1.1 总则 〇●〇〇
        9.1.2 顾客满意 〇〇●〇
        9.1.3 分析和评价 〇〇●〇
        9.2 内部审核 〇●〇〇
        9.3 管理评审 ●〇〇〇
        9.3.1 总则 ●〇〇〇
        9.3.2 管理评审输入 ●〇〇〇
        9.3.3 管理评审输出 ●〇〇〇
        10 持续改进
        10.1 总则 〇〇●〇
        10.2 不合格和纠正措施 〇〇●〇
        10.3 持续改进 ●〇〇〇
        """);

    /// <summary>Of environmental management, ISO 14001:2015: 27 rows.</summary>
    public static ResponsibilityMatrix Iso14001 { get; } = Printed(
        "ISO 14001:2015",
        [Role.TopManagement, Role.GeneralDepartment, Role.TechnicalDepartment],
        """
        4 理解组织及其所处的环境 ▲○○
        5.1 领导作用与承诺 ▲○○
        5.2 环境方针 ▲○○
        5.3 组织的角色、职责和权限 ▲○○
        6.1.1 总则 ▲○○
        6.1.2 环境因素 ○▲○
        6.1.3 合规义务 ○▲○
        6.1.4 措施的策划 _○○
        6.2.1 环境目标 ○▲○
        6.2.2 实现环境目标的措施的策划 ○▲○
        7 支持 ○▲○
        7.1 资源 ○▲○
        7.2 能力 ○▲○
        7.3 意识 ○▲○
        7.4 信息交流 ○○▲
        7.5 文件化信息 ○▲○
        8 运行 ○○▲
        8.1 运行策划和控制 ○▲▲
        8.2 应急准备和响应 ○▲▲
        9 绩效评价 ○▲▲
        9.1 监视、测量、分析和评价 ○▲○
        9.2 内部审核 ○▲○
        9.3 管理评审 ○▲○
        10 改进 ○▲○
        10.1 总则 ○▲○
        10.2 不符合和纠正措施 ○▲○
        10.3 持续改进 ○▲○
        """);

    /// <summary>Of occupational health and safety, GB/T 28001-2011 (OHSAS 18001:2007): 18 rows.</summary>
    public static ResponsibilityMatrix Gbt28001 { get; } = Printed(
        "GB/T 28001-2011",
        [Role.TopManagement, Role.GeneralDepartment, Role.TechnicalDepartment],
        """
        4.1 总要求 _●_
        4.2 职业健康安全方针 _●_
        4.3.1 危险源辨识、风险评价和控制措施的确定 _●●
        4.3.2 法律法规和其他要求 _●_
        4.3.3 目标和管理方案 _●_
        4.4.1 资源、作用、职责、责任和权限 _●_
        4.4.2 能力、培训和意识 _●●
        4.4.3 沟通、参与和协商 ●__
        4.4.4 文件 _●_
        4.4.5 文件控制 _●●
        4.4.6 运行控制 _●●
        4.4.7 应急准备和响应 _●●
        4.5.1 绩效测量和监视 _●_
        4.5.2 合规评价 _●_
        4.5.3 事件调查、不符合、纠正措施和预防措施 _●_
        4.5.4 记录控制 _●_
        4.5.5 内部审核 _●_
        4.6 管理评审 ●__
        """);

    private static ResponsibilityMatrix Printed(string standard, ValueList<Role> roles, string rows) => new()
    {
        Standard = standard,
        Roles = roles,
        Rows = rows.Split('\n').Select(line => line.Trim().Split(' ')).Select(cells => (cells[0], cells[1], CellsOf(cells, roles.Count))).ToValueList(),
    };

    private static ValueList<string> CellsOf(string[] row, int count) =>
        (row.Length == 3 ? row[2] : new('_', count)).Select(symbol => symbol == '_' ? string.Empty : symbol.ToString()).ToValueList();
}
