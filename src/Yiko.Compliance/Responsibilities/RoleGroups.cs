namespace Yiko.Compliance.Responsibilities;

/// <summary>Roles with fewer columns stand for others: top management for the general manager.</summary>
internal static class RoleGroups
{
    /// <summary>Whether two roles are one, or one of them stands for the other.</summary>
    public static bool Agree(ResponsibilityRuleSet rules, Role one, Role other) => Members(rules, one).Overlaps(Members(rules, other));

    /// <summary>The roles that a role stands for, by code: itself where it stands for no other.</summary>
    public static HashSet<string> Members(ResponsibilityRuleSet rules, Role role) => new(
        rules.Groups.Where(group => group.Role.Code == role.Code).SelectMany(group => group.Members).Select(member => member.Code).DefaultIfEmpty(role.Code), StringComparer.Ordinal);
}
