using Microsoft.AspNetCore.Identity;

namespace Yiko.Compliance.Host.People;

/// <summary>Somebody who signs in. Records name people by <c>UserName</c>, so a person is barred and never deleted.</summary>
public sealed class Person : IdentityUser
{
    /// <summary>What others call the person; the name to sign in with where it is blank.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The department whose rows the person may write, where the role is that of a department.</summary>
    public string Department { get; set; } = string.Empty;

    /// <summary>The roles, as codes with blanks between.</summary>
    public string Roles { get; set; } = string.Empty;

    /// <summary>Whether the password is known to somebody else, such as the log, and is to be changed before anything else.</summary>
    public bool HasToChangePassword { get; set; }

    /// <summary>Whether the person may no longer sign in.</summary>
    public bool IsBarred { get; set; }
}
