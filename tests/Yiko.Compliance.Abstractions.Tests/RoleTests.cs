using System.Reflection;

namespace Yiko.Compliance;

public sealed class RoleTests
{
    private static readonly Role[] Named =
        [.. typeof(Role).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Role)property.GetValue(null)!)];

    [Fact]
    public void Eight_roles_have_codes_and_names_of_their_own()
    {
        Assert.Equal(8, Named.Length);
        Assert.Equal(8, Named.Select(role => role.Code).Distinct().Count());
        Assert.Equal(8, Named.Select(role => role.Name.ChineseSimplified).Distinct().Count());
        Assert.Equal("管理者代表", Role.ManagementRepresentative.Name.In(Language.ChineseSimplified));
    }

    [Fact]
    public void A_host_makes_its_own_role()
    {
        var role = Role.Of("site-engineer", "site engineer", "驻场工程师");
        Assert.Equal("site-engineer", role.ToString());
        Assert.Equal(role, Role.Of("site-engineer", "site engineer", "驻场工程师"));
    }

    [Fact]
    public void A_role_has_a_code_and_a_name()
    {
        Some.AssertFaults(() => Role.Of("Site engineer", "site engineer", "驻场工程师"), "Code");
        Assert.Throws<ArgumentNullException>(() => new Role { Code = "site-engineer", Name = null! });
    }
}
