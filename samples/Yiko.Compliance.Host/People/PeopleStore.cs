using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.People;

/// <summary>Who may sign in: added, given roles, barred. Nobody is deleted, since records name them.</summary>
internal sealed partial class PeopleStore(UserManager<Person> people, Author author, ILogger<PeopleStore> log)
{
    public Task<List<Person>> AllAsync(CancellationToken cancellation) => people.Users.AsNoTracking().OrderBy(person => person.UserName).ToListAsync(cancellation);

    public Task<Person?> FindAsync(string name) => people.FindByNameAsync(name);

    /// <summary>Adds a person with a password that is to be changed at the first sign-in.</summary>
    /// <returns>The password, to be handed over; null where there are faults.</returns>
    public async Task<(string? Password, IReadOnlyList<Fault> Faults)> AddAsync(PersonSent sent)
    {
        var (faults, name) = (FaultsOf(sent), sent.UserName.Trim());
        if (!ItemId.IsValid(name)) faults.Add(Fault.Missing("userName"));
        if (faults.Count > 0) return (null, faults);
        var password = SignIn.NewPassword();
        var person = new Person { UserName = name, Name = sent.Name.Trim(), Department = sent.Department.Trim(), Roles = string.Join(' ', sent.Roles), HasToChangePassword = true };
        if (await people.CreateAsync(person, password) is { Succeeded: false } refused) return (null, [.. refused.Errors.Select(FaultOf)]);
        LogChanged(log, author.Name, name, "added", person.Roles);
        return (password, []);
    }

    /// <summary>Changes what a person is; sessions under the old roles end.</summary>
    public async Task<IReadOnlyList<Fault>> ChangeAsync(Person person, PersonSent sent)
    {
        var faults = FaultsOf(sent);
        if (person.UserName == author.Name && (sent.IsBarred || !sent.Roles.Contains(OfficeRoles.Administrator)))
            faults.Add(Fault.Of("roles", "person.self", "Nobody takes the role of administrator from himself: another administrator does.", "不能取消自己的系统管理员角色，须由其他管理员操作。"));
        if (faults.Count > 0) return faults;
        (person.Name, person.Department, person.Roles, person.IsBarred) = (sent.Name.Trim(), sent.Department.Trim(), string.Join(' ', sent.Roles), sent.IsBarred);
        if (await people.UpdateSecurityStampAsync(person) is { Succeeded: false } refused) return [.. refused.Errors.Select(FaultOf)];
        LogChanged(log, author.Name, person.UserName!, person.IsBarred ? "barred" : "changed", person.Roles);
        return [];
    }

    /// <summary>Gives a new password to somebody who has forgotten the old one, and lifts a lockout.</summary>
    public async Task<string> ResetPasswordAsync(Person person)
    {
        var password = SignIn.NewPassword();
        person.HasToChangePassword = true;
        await people.ResetPasswordAsync(person, await people.GeneratePasswordResetTokenAsync(person), password);
        await people.SetLockoutEndDateAsync(person, null);
        await people.ResetAccessFailedCountAsync(person);
        LogChanged(log, author.Name, person.UserName!, "new password", person.Roles);
        return password;
    }

    public static Fault FaultOf(IdentityError error) => error.Code switch
    {
        "PasswordTooShort" => Fault.Of("next", "password.short", "A password has 12 characters or more.", "密码至少 12 个字符。"),
        "PasswordRequiresUniqueChars" => Fault.Of("next", "password.plain", "A password has 5 different characters or more.", "密码至少含 5 个不同的字符。"),
        "PasswordMismatch" => Fault.Of("present", "password.wrong", "The present password is another one.", "当前密码不正确。"),
        "DuplicateUserName" => Fault.Of("userName", "person.exists", "Somebody has this name already.", "该登录名已被使用。"),
        _ => Fault.Of(string.Empty, "person." + error.Code, error.Description, error.Description),
    };

    private static List<Fault> FaultsOf(PersonSent sent)
    {
        List<Fault> faults = [];
        foreach (var (path, text) in (ReadOnlySpan<(string, string)>)[("userName", sent.UserName), ("name", sent.Name), ("department", sent.Department)])
            if (text.Length > ItemId.Longest || text.Any(char.IsControl)) faults.Add(Fault.BadText(path));
        string[] known = [.. OfficeRoles.All.Select(role => role.Code)];
        foreach (var code in sent.Roles.Except(known))
            faults.Add(Fault.Of("roles", "field.word", $"“{Fault.Shown(code)}” is no role; known are {string.Join(", ", known)}.", $"没有角色“{Fault.Shown(code)}”，可用：{string.Join("、", known)}。"));
        return faults;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "People: {Author}: {Name} {What}; roles: {Roles}")]
    private static partial void LogChanged(ILogger log, string author, string name, string what, string roles);
}

/// <summary>A person as it is sent, and shown.</summary>
internal sealed record PersonSent
{
    public string UserName { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string Department { get; init; } = string.Empty;

    public IReadOnlyList<string> Roles { get; init; } = [];

    public bool IsBarred { get; init; }

    public static PersonSent Of(Person person) => new()
    {
        UserName = person.UserName!,
        Name = person.Name,
        Department = person.Department,
        Roles = [.. OfficeRoles.CodesOf(person.Roles)],
        IsBarred = person.IsBarred,
    };
}
