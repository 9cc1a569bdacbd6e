using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Operation;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.People;

/// <summary>Signing in: people of the host's own store, and by setting those whom an OpenID Connect provider knows.</summary>
internal static partial class SignIn
{
    public const string FirstName = "admin";
    public const string Page = "/sign-in";
    private const string OfProvider = "provider";
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    public static void AddPeople(this IServiceCollection services, IConfiguration configuration, DirectoryInfo keys)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Author>();
        services.AddIdentityCore<Person>(options =>
        {
            options.Password = new() { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false, RequiredUniqueChars = 5 };
            options.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10) };
            // Names of people are written in any script.
            options.User.AllowedUserNameCharacters = null!;
        }).AddEntityFrameworkStores<ComplianceDb>().AddSignInManager<OfficeSignIn>().AddClaimsPrincipalFactory<PersonClaims>().AddDefaultTokenProviders();
        // Who was barred, or got other roles, notices within a minute.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddDataProtection().SetApplicationName("Yiko.Compliance.Host").PersistKeysToFileSystem(keys);
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddCookie(IdentityConstants.ApplicationScheme, Bake);
        if (configuration["OpenIdConnect:Authority"] is { Length: > 0 }) authentication.AddOpenIdConnect(options => Trust(options, configuration.GetSection("OpenIdConnect")));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(PolicyOf(Right.Read))
            .AddPolicies(Enum.GetValues<Right>());
    }

    /// <summary>Makes the first administrator where there is nobody yet, and tells in the log how to sign in.</summary>
    public static async Task MakeFirstAsync(IServiceProvider services, IConfiguration configuration)
    {
        var people = services.GetRequiredService<UserManager<Person>>();
        if (await people.Users.AnyAsync()) return;
        var given = configuration["Administrator:Password"] is { Length: > 0 } set ? set : null;
        var password = given ?? NewPassword();
        var first = new Person
        {
            UserName = FirstName,
            Roles = $"{OfficeRoles.Administrator} {OfficeRoles.GeneralDepartment} {OfficeRoles.ManagementRepresentative}",
            HasToChangePassword = given is null,
        };
        if (await people.CreateAsync(first, password) is { Succeeded: false } refused)
            throw new SettingsException([.. refused.Errors.Select(error => "Administrator:Password: " + error.Description)]);
        var log = services.GetRequiredService<ILogger<OfficeSignIn>>();
        if (given is null) LogFirst(log, FirstName, password);
        else LogFirstGiven(log, FirstName);
    }

    /// <summary>Twenty letters and digits that cannot be taken for one another.</summary>
    public static string NewPassword() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 20);

    /// <summary>Whoever has a password that others know changes it before anything else.</summary>
    public static IApplicationBuilder UsePasswordChange(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var path = context.Request.Path;
        if (!context.User.HasClaim(claim => claim.Type == Author.OneTimeClaim) || path.StartsWithSegments("/account") || path.StartsWithSegments("/api/session") || path == "/sign-out")
        {
            await next(context);
        }
        else if (IsProgram(context.Request))
        {
            await Problems.Of(context, StatusCodes.Status403Forbidden, LocalizedText.Of(
                "Change the password first: PUT /api/session/password.", "请先修改密码：PUT /api/session/password。")).ExecuteAsync(context);
        }
        else
        {
            context.Response.Redirect("/account");
        }
    });

    public static bool IsProgram(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || !request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static void AddPolicies(this AuthorizationBuilder builder, Right[] rights)
    {
        foreach (var right in rights) builder.AddPolicy(right.ToString(), PolicyOf(right));
    }

    private static AuthorizationPolicy PolicyOf(Right right) =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(context => OfficeRoles.May(context.User, right)).Build();

    private static void Bake(CookieAuthenticationOptions options)
    {
        // The flag Secure follows the request, so that a trial over plain http works; a proxy that ends TLS has to say so (see operation.md).
        options.Cookie = new() { Name = "session", HttpOnly = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.SameAsRequest, IsEssential = true };
        (options.ExpireTimeSpan, options.SlidingExpiration, options.LoginPath, options.ReturnUrlParameter) = (Session, true, Page, "to");
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized, LocalizedText.Of("Sign in first.", "请先登录。"), context.RedirectUri);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden, NotAllowedException.Role, null);
        options.Events.OnValidatePrincipal = context => context.Principal!.HasClaim(claim => claim.Type == OfProvider)
            ? Task.CompletedTask
            : SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status, LocalizedText title, string? page)
    {
        if (IsProgram(context.Request)) return Problems.Of(context.HttpContext, status, title).ExecuteAsync(context.HttpContext);
        if (page is null) context.Response.StatusCode = status;
        else context.Response.Redirect(page);
        return Task.CompletedTask;
    }

    /// <summary>Takes the word of a provider for who somebody is; its roles are the office's own codes, or named so by the setting <c>Roles</c>.</summary>
    private static void Trust(OpenIdConnectOptions options, IConfigurationSection settings)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (settings["Authority"], settings["ClientId"], settings["ClientSecret"]);
        (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (options.SignInScheme, options.MapInboundClaims) = (IdentityConstants.ApplicationScheme, false);
        options.RequireHttpsMetadata = settings.GetValue("RequireHttps", defaultValue: true);
        options.TokenValidationParameters.NameClaimType = settings["NameClaim"] ?? "preferred_username";
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
            (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
        options.Events.OnTicketReceived = context =>
        {
            var told = context.Principal!;
            var name = told.Identity?.Name is { Length: > 0 } known ? known : told.FindFirstValue("sub")!;
            var roles = told.FindAll(settings["RoleClaim"] ?? "roles").Select(claim => settings["Roles:" + claim.Value] ?? claim.Value).Where(code => OfficeRoles.All.Any(role => role.Code == code));
            ClaimsIdentity identity = new(IdentityConstants.ApplicationScheme);
            identity.AddClaims([new(ClaimTypes.Name, name), new(OfProvider, told.FindFirstValue("iss") ?? string.Empty), .. roles.Select(code => new Claim(ClaimTypes.Role, code))]);
            if (told.FindFirstValue(settings["DepartmentClaim"] ?? "department") is { } department) identity.AddClaim(new(Author.DepartmentClaim, department));
            context.Principal = new(identity);
            var log = context.HttpContext.RequestServices.GetRequiredService<ILogger<OfficeSignIn>>();
            LogSignedIn(log, name, "OpenID Connect");
            return Task.CompletedTask;
        };
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "First start: sign in at /sign-in as {Name} with the password {Password}, which is to be changed then.")]
    private static partial void LogFirst(ILogger log, string name, string password);

    [LoggerMessage(Level = LogLevel.Information, Message = "First start: sign in at /sign-in as {Name} with the password of the setting Administrator:Password.")]
    private static partial void LogFirstGiven(ILogger log, string name);

    [LoggerMessage(Level = LogLevel.Information, Message = "Signed in: {Name} ({How})")]
    private static partial void LogSignedIn(ILogger log, string name, string how);
}

/// <summary>Signs in whoever is not barred, and logs every attempt.</summary>
internal sealed partial class OfficeSignIn(
    UserManager<Person> people, IHttpContextAccessor accessor, IUserClaimsPrincipalFactory<Person> claims, IOptions<IdentityOptions> options,
    ILogger<OfficeSignIn> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Person> confirmation)
    : SignInManager<Person>(people, accessor, claims, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Person user) => !user.IsBarred && await base.CanSignInAsync(user);

    /// <summary>Signs in by name and password. Why not is logged and not told: whether a name exists is nobody's business.</summary>
    public async Task<bool> TryAsync(string name, string password)
    {
        var result = await PasswordSignInAsync(name, password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) LogSignedIn(log, name, Context.Connection.RemoteIpAddress);
        else LogRefused(log, name, Context.Connection.RemoteIpAddress, result.IsLockedOut ? "locked out" : result.IsNotAllowed ? "barred" : "wrong name or password");
        return result.Succeeded;
    }

    /// <summary>Changes the password of a person, whose other sessions end by it.</summary>
    /// <returns>What is wrong with the new one or the present one; nothing where it was changed.</returns>
    public async Task<IReadOnlyList<Fault>> ChangePasswordAsync(ClaimsPrincipal person, string present, string next)
    {
        if (await UserManager.GetUserAsync(person) is not { } user) return [Fault.Of("present", "password.elsewhere", "The password is kept by your provider.", "密码由身份提供方管理。")];
        if (present == next) return [Fault.Of("next", "password.same", "The new password is the present one.", "新密码与当前密码相同。")];
        user.HasToChangePassword = false;
        var result = await UserManager.ChangePasswordAsync(user, present, next);
        if (result.Succeeded) await RefreshSignInAsync(user);
        return [.. result.Errors.Select(PeopleStore.FaultOf)];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Signed in: {Name} from {Address}")]
    private static partial void LogSignedIn(ILogger log, string name, System.Net.IPAddress? address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not signed in: {Name} from {Address}: {Why}")]
    private static partial void LogRefused(ILogger log, string name, System.Net.IPAddress? address, string why);
}

/// <summary>What a session says of a person.</summary>
internal sealed class PersonClaims(UserManager<Person> people, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Person>(people, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaims(OfficeRoles.CodesOf(user.Roles).Select(code => new Claim(ClaimTypes.Role, code)));
        identity.AddClaim(new(Author.DepartmentClaim, user.Department));
        if (user.HasToChangePassword) identity.AddClaim(new(Author.OneTimeClaim, "true"));
        return identity;
    }
}
