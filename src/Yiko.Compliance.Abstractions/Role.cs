using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>A role in the organisation, never a person.</summary>
/// <remarks>A role is known by its <see cref="Code"/>; a host makes its own.</remarks>
[Shaped(typeof(Shape), nameof(Shape.Role))]
[JsonConverter(typeof(ShapeJsonConverter<Role>))]
public sealed record Role
{
    /// <summary>The general manager, GM.</summary>
    public static Role GeneralManager { get; } = Of("general-manager", "general manager", "总经理");

    /// <summary>Top management as a body: the general manager and the management representative.</summary>
    public static Role TopManagement { get; } = Of("top-management", "top management", "管理层");

    /// <summary>The management representative, MR.</summary>
    public static Role ManagementRepresentative { get; } = Of("management-representative", "management representative", "管理者代表");

    /// <summary>The workers' representative for health and safety, HSR.</summary>
    public static Role WorkersRepresentative { get; } = Of("workers-representative", "workers' representative", "职业健康安全事务代表");

    /// <summary>The general department: documents, people, purchasing, sales; GD.</summary>
    public static Role GeneralDepartment { get; } = Of("general-department", "general department", "综合部");

    /// <summary>The technical department: development and delivery; TD.</summary>
    public static Role TechnicalDepartment { get; } = Of("technical-department", "technical department", "技术部");

    /// <summary>The manager of the department concerned, DM.</summary>
    public static Role DepartmentManager { get; } = Of("department-manager", "department manager", "部门经理");

    /// <summary>The leader of a project, PL.</summary>
    public static Role ProjectLeader { get; } = Of("project-leader", "project leader", "项目主管");

    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the role is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>A role of a host's own.</summary>
    /// <param name="code">The name that is stored and compared.</param>
    /// <param name="english">What the role is called in English.</param>
    /// <param name="chineseSimplified">What the role is called in Chinese.</param>
    /// <exception cref="ArgumentException">The code is blank or has other characters, or a text is blank.</exception>
    public static Role Of(string code, string english, string chineseSimplified) =>
        new() { Code = code, Name = LocalizedText.Of(english, chineseSimplified) };

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
