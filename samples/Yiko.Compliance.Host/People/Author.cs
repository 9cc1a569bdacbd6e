using System.Security.Claims;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.People;

/// <summary>Who asks, and why: everything that is written carries it. Without a request it is the host itself, which loads its samples.</summary>
internal sealed class Author(IHttpContextAccessor accessor)
{
    public const string DepartmentClaim = "department";
    public const string OneTimeClaim = "one-time-password";
    private const string Host = "host";

    public string Name => accessor.HttpContext is { } context ? context.User.Identity?.Name ?? string.Empty : Host;

    private ClaimsPrincipal? Person => accessor.HttpContext?.User;

    /// <summary>Why, where the request says it: the field or parameter <c>reason</c>.</summary>
    /// <exception cref="BadHttpRequestException">The reason is no text that can be stored.</exception>
    public string? Reason
    {
        get
        {
            if (accessor.HttpContext is not { } context) return null;
            var form = context.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form;
            var text = (form?["reason"] is { Count: > 0 } typed ? typed.ToString() : context.Request.Query["reason"].ToString()).Trim();
            if (text.Length > Fault.LongestText || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
                throw new BadHttpRequestException("The reason is too long or holds control characters.");
            return text.Length == 0 ? null : text;
        }
    }

    public bool May(Right right) => Person is not { } person || OfficeRoles.May(person, right);

    /// <summary>Whether the person writes rows of a department.</summary>
    public bool MayWriteOf(string department) =>
        Person is not { } person || !OfficeRoles.IsOfDepartmentAlone(person) || IsOf(department);

    public bool IsOf(string department) => Person is not { } person || (department.Length > 0 && person.FindFirstValue(DepartmentClaim) == department);

    public bool IsIn(string role) => Person?.HasClaim(ClaimTypes.Role, role) == true;
}

/// <summary>The person signed in may not do this.</summary>
internal sealed class NotAllowedException(LocalizedText why) : Exception(why.English)
{
    public static LocalizedText Role { get; } = LocalizedText.Of("Your role does not allow this.", "您的角色无权进行此操作。");

    public static LocalizedText OtherDepartment { get; } = LocalizedText.Of("The row belongs to another department.", "该条目属于其他部门。");

    public LocalizedText Why { get; } = why;
}
