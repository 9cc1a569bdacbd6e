using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.People;

/// <summary>Sessions and people over HTTP. A program signs in as a person does and keeps the cookie.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder app)
    {
        var session = app.MapArea("/api/session", "Session");
        session.MapGet("/", (ClaimsPrincipal person) => TypedResults.Ok(SessionView.Of(person))).WithSummary("Who is signed in").Produces<SessionView>();
        session.MapPost("/", SignInAsync).WithSummary("Sign in; the cookie is the session").Produces<SessionView>().ProducesProblem(401).AllowAnonymous();
        session.MapDelete("/", (Delegate)SignOutAsync).WithSummary("Sign out").Produces(204).RequireAuthorization(nameof(Right.Read));
        session.MapPut("/password", ChangePasswordAsync).WithSummary("Change one's own password").Produces(204).RequireAuthorization(nameof(Right.Read));
        var people = app.MapArea("/api/people", "People").RequireAuthorization(nameof(Right.Administer));
        people.MapGet("/", async (PeopleStore store, CancellationToken cancellation) => TypedResults.Ok((await store.AllAsync(cancellation)).Select(PersonSent.Of).ToArray()))
            .WithSummary("Everybody who may sign in, or once could").Produces<PersonSent[]>();
        people.MapPost("/", AddAsync).WithSummary("Add a person; the answer holds a password that is to be changed").Produces<PasswordView>(201);
        people.MapPut("/{id}", ChangeAsync).WithSummary("Change roles, department and name of a person, or bar one").Produces<PersonSent>().MayBeMissing();
        people.MapPost("/{id}/password", ResetAsync).WithSummary("Give a person a new password, which is to be changed").Produces<PasswordView>().MayBeMissing();
        // A form of the pages, so that signing out works without a script and never by a link.
        app.MapPost("/sign-out", async (HttpContext context) =>
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            return TypedResults.LocalRedirect(SignIn.Page);
        }).AddEndpointFilter(Antiforgery).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/sign-in/provider", (string? to) => TypedResults.Challenge(new() { RedirectUri = Pages.PageAddress.Local(to) }, ["OpenIdConnect"]))
            .AllowAnonymous().ExcludeFromDescription().AddEndpointFilter(async (context, next) =>
                await context.HttpContext.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>().GetSchemeAsync("OpenIdConnect") is null ? TypedResults.NotFound() : await next(context));
    }

    private static async ValueTask<object?> Antiforgery(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await context.HttpContext.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Problems.Of(context.HttpContext, StatusCodes.Status400BadRequest, LocalizedText.Of("The form is not one of this page.", "表单不是由本页面发出的。"));

    private static async Task<IResult> SignInAsync(HttpContext context, Credentials sent, OfficeSignIn signIn)
    {
        if (!await signIn.TryAsync(sent.Name ?? string.Empty, sent.Password ?? string.Empty))
            return Problems.Of(context, StatusCodes.Status401Unauthorized, LocalizedText.Of("Name or password is wrong, or the name is locked for some minutes.", "登录名或密码错误，或该账号已被暂时锁定。"));
        return TypedResults.Ok(SessionView.Of(context.User));
    }

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext context, PasswordChange sent, OfficeSignIn signIn)
    {
        var faults = await signIn.ChangePasswordAsync(context.User, sent.Present ?? string.Empty, sent.Next ?? string.Empty);
        return faults.Count > 0 ? Problems.BadInput(context, faults) : TypedResults.NoContent();
    }

    private static async Task<IResult> AddAsync(HttpContext context, PersonSent sent, PeopleStore store)
    {
        var (password, faults) = await store.AddAsync(sent);
        return password is null
            ? Problems.BadInput(context, faults)
            : TypedResults.Created("/api/people/" + Uri.EscapeDataString(sent.UserName.Trim()), new PasswordView { UserName = sent.UserName.Trim(), Password = password });
    }

    private static async Task<IResult> ChangeAsync(HttpContext context, ItemId id, PersonSent sent, PeopleStore store)
    {
        if (await store.FindAsync(id.Text) is not { } person) return Problems.Missing(context, id.Text);
        var faults = await store.ChangeAsync(person, sent);
        return faults.Count > 0 ? Problems.BadInput(context, faults) : TypedResults.Ok(PersonSent.Of(person));
    }

    private static async Task<IResult> ResetAsync(HttpContext context, ItemId id, PeopleStore store) => await store.FindAsync(id.Text) is { } person
        ? TypedResults.Ok(new PasswordView { UserName = person.UserName!, Password = await store.ResetPasswordAsync(person) })
        : Problems.Missing(context, id.Text);
}

/// <summary>What one signs in with.</summary>
internal sealed record Credentials(string? Name, string? Password);

/// <summary>A change of one's own password.</summary>
internal sealed record PasswordChange(string? Present, string? Next);

/// <summary>A password just made, shown this once.</summary>
internal sealed record PasswordView
{
    public required string UserName { get; init; }

    public required string Password { get; init; }
}

/// <summary>Who is signed in, and in which roles.</summary>
internal sealed record SessionView
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required bool HasToChangePassword { get; init; }

    public static SessionView Of(ClaimsPrincipal person) => new()
    {
        Name = person.Identity?.Name ?? string.Empty,
        Roles = [.. person.FindAll(ClaimTypes.Role).Select(role => role.Value)],
        HasToChangePassword = person.HasClaim(claim => claim.Type == Author.OneTimeClaim),
    };
}
