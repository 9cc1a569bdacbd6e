using System.Security.Claims;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Host.People;

/// <summary>What somebody may do. A policy of the same name asks for it.</summary>
public enum Right
{
    /// <summary>Look at everything, and try what other values or rules would give.</summary>
    Read,

    /// <summary>Add and change what the registers hold.</summary>
    Write,

    /// <summary>Take whole files.</summary>
    Import,

    /// <summary>Decide again, withdraw, issue lists.</summary>
    Decide,

    /// <summary>Sign in the role that a route names.</summary>
    Sign,

    /// <summary>Say who may sign in, and in which roles.</summary>
    Administer,
}

/// <summary>The roles of the office, by the codes and names of the rule set of procedures, and what each may do.</summary>
internal static class OfficeRoles
{
    public const string Administrator = "administrator";
    public const string GeneralDepartment = "general-department";
    public const string ManagementRepresentative = "management-representative";

    private static readonly Right[] OfDepartments = [Right.Read, Right.Write, Right.Sign];
    private static readonly Right[] OfSystem = [Right.Read, Right.Write, Right.Import, Right.Decide, Right.Sign];

    private static readonly Dictionary<string, Right[]> Rights = new(StringComparer.Ordinal)
    {
        [Administrator] = [Right.Read, Right.Administer],
        ["general-manager"] = [Right.Read, Right.Sign],
        [ManagementRepresentative] = OfSystem,
        ["workers-representative"] = [Right.Read, Right.Sign],
        [GeneralDepartment] = OfSystem,
        ["department"] = OfDepartments,
        ["department-manager"] = OfDepartments,
        ["auditor"] = [Right.Read],
    };

    /// <summary>All roles that a person may have. Those that belong to a case, such as lead auditor or designer, are the case's to say.</summary>
    public static IReadOnlyList<Role> All { get; } =
        [Role.Of(Administrator, "administrator", "系统管理员"), .. ProcedureRuleSet.Standard.Roles.Where(role => Rights.ContainsKey(role.Code))];

    public static IEnumerable<string> CodesOf(string roles) => roles.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static bool May(ClaimsPrincipal person, Right right) =>
        person.FindAll(ClaimTypes.Role).Any(role => Rights.TryGetValue(role.Value, out var rights) && rights.Contains(right));

    /// <summary>Whether a person writes rows of the own department alone: every role that writes is that of a department.</summary>
    public static bool IsOfDepartmentAlone(ClaimsPrincipal person) =>
        !person.FindAll(ClaimTypes.Role).Any(role => Rights.TryGetValue(role.Value, out var rights) && rights == OfSystem);
}
