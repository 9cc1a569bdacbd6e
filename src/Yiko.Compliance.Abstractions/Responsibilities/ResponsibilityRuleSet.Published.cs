namespace Yiko.Compliance.Responsibilities;

/// <content>The published rule sets.</content>
public sealed partial record ResponsibilityRuleSet
{
    private const string Quality = "ISO 9001:2015";
    private const string Environment = "ISO 14001:2015";
    private const string Safety = "GB/T 28001-2011";

    /// <summary>
    /// The default: what the management manual says outside of its matrices, which clauses it has, and which topics its three matrices share. Where its text names another
    /// role than a matrix, the text holds.
    /// </summary>
    public static ResponsibilityRuleSet Standard { get; } = ResponsibilityShapes.Rules.Publish(new()
    {
        Id = "responsibilities/standard",
        Version = "1.0",
        Source = LocalizedText.Of("Management manual 0.6 and its text; where they differ, the text holds", "管理手册 0.6 及正文；两者不一致时以正文为准"),
        Groups = [(Role.TopManagement, [Role.GeneralManager, Role.ManagementRepresentative])],
        Topics =
        [
            (Term.Of("policy", "policy", "方针"), [(Quality, "5.2"), (Environment, "5.2"), (Safety, "4.2")]),
            (Term.Of("roles-and-authority", "roles and authority", "岗位、职责和权限"), [(Quality, "5.3"), (Environment, "5.3"), (Safety, "4.4.1")]),
            (Term.Of("communication", "communication", "沟通"), [(Quality, "7.4"), (Environment, "7.4"), (Safety, "4.4.3")]),
            (Term.Of("internal-audit", "internal audit", "内部审核"), [(Quality, "9.2"), (Environment, "9.2"), (Safety, "4.5.5")]),
            (Term.Of("management-review", "management review", "管理评审"), [(Quality, "9.3"), (Environment, "9.3"), (Safety, "4.6")]),
            (Term.Of("continual-improvement", "continual improvement", "持续改进"), [(Quality, "10.3"), (Environment, "10.3")]),
        ],
        TextLeads =
        [
            (Quality, "5.1.1", Role.GeneralManager),
            (Quality, "8.1", Role.GeneralDepartment),
            (Quality, "8.5.1.6", Role.GeneralDepartment),
            (Quality, "8.5.5", Role.GeneralDepartment),
            (Quality, "8.6", Role.GeneralDepartment),
            (Quality, "8.7", Role.GeneralDepartment),
            (Quality, "9.1", Role.GeneralDepartment),
        ],
        RequiredClauses =
        [
            (Quality, [
                "4.1", "4.2", "4.3", "4.4", "5.1", "5.1.1", "5.1.2", "5.2", "5.2.1", "5.2.2", "5.3", "6.1", "6.2", "6.3", "7.1",
                "7.1.1", "7.1.2", "7.1.3", "7.1.4", "7.1.5", "7.1.5.1", "7.1.5.2", "7.1.6", "7.2", "7.3", "7.4", "7.5", "7.5.1",
                "7.5.2", "7.5.3", "8.1", "8.2", "8.2.1", "8.2.2", "8.2.3", "8.2.4", "8.3", "8.3.1", "8.3.2", "8.3.3", "8.3.4",
                "8.3.5", "8.3.6", "8.4", "8.4.1", "8.4.2", "8.4.3", "8.5", "8.5.1", "8.5.2", "8.5.3", "8.5.4", "8.5.5", "8.5.6",
                "8.6", "8.7", "9.1", "9.1.1", "9.1.2", "9.1.3", "9.2", "9.3", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2", "10.3",
                "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.1.6", "6.2.1", "6.2.2", "6.2.3", "8.2 B", "9.1.2 B",
            ]),
            (Environment, [
                "4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2.1", "6.2.2", "7", "7.1", "7.2", "7.3", "7.4",
                "7.5", "8", "8.1", "8.2", "9", "9.1", "9.2", "9.3", "10", "10.1", "10.2", "10.3", "4.1", "4.2", "4.3", "4.4",
                "9.1.1", "9.1.2", "9.3.1", "9.3.2", "9.3.3",
            ]),
            (Safety, [
                "4.1", "4.2", "4.3.1", "4.3.2", "4.3.3", "4.4.1", "4.4.2", "4.4.3", "4.4.4", "4.4.5", "4.4.6", "4.4.7", "4.5.1",
                "4.5.2", "4.5.3", "4.5.4", "4.5.5", "4.6",
            ]),
        ],
        TextPrevails = true,
    });

    /// <summary>As <see cref="Standard"/>, but where the text names another role than a matrix, the matrix holds.</summary>
    public static ResponsibilityRuleSet MatrixPrevails { get; } = ResponsibilityShapes.Rules.Publish(Standard with
    {
        Id = "responsibilities/matrix-prevails",
        Source = LocalizedText.Of("Management manual 0.6 and its text; where they differ, the matrix holds", "管理手册 0.6 及正文；两者不一致时以职能分配表为准"),
        TextPrevails = false,
    });
}
