using Microsoft.AspNetCore.Components;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Host.People;
using Yiko.Compliance.Host.Rows;
using Yiko.Compliance.Host.Web;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Host.Pages;

/// <summary>What every page and component can do: speak the reader's language, write numbers and days, and link to itself with another query.</summary>
public abstract class PageBase : ComponentBase, IHandleEvent
{
    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    internal IEnumerable<Register> Registers { get; set; } = [];

    [Inject]
    internal KnownQuestions Questions { get; set; } = null!;

    [Inject]
    internal OneAtATime Turn { get; set; } = null!;

    /// <summary>The register whose area the address begins with.</summary>
    protected Register RegisterHere => Registers.First(register => Http.Request.Path.StartsWithSegments("/" + register.Area, StringComparison.OrdinalIgnoreCase));

    protected Language Language => RequestLanguage.Of(Http);

    protected bool IsChinese => Language == Language.ChineseSimplified;

    protected RationaleFormatter Formatter => RationaleFormatter.For(Language);

    /// <summary>Ends the work for a reader who has gone.</summary>
    protected CancellationToken Gone => Http.RequestAborted;

    /// <summary>
    /// Loads before anything is rendered: a component of the framework would render once more as soon as the database lets it wait, with
    /// half of what it shows. The parts of a page load one after the other, since they share a connection.
    /// </summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await Turn.TakeAsync(LoadAsync, Gone);
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Renders when a form has been dealt with, and not while it waits for the database, where the parts of the page would load beside it.</summary>
    public async Task HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        StateHasChanged();
    }

    /// <summary>Gets what the page or component shows.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>Whether the person signed in may do something; what one may not is not offered.</summary>
    protected bool May(Right right) => OfficeRoles.May(Http.User, right);

    protected string T(string english, string chinese) => IsChinese ? chinese : english;

    protected string T(LocalizedText text) => text.In(Language);

    protected static string Number(decimal? value) => value is { } number ? Numbers.Of(number) : string.Empty;

    protected static string Count(long value) => Numbers.Grouped(value);

    protected static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : string.Empty;

    protected static string Percent(Ratio share) => Numbers.Percent(share);

    /// <summary>The address of this page with some parameters set, and those that are null or empty left out.</summary>
    protected string Here(params (string Name, object? Value)[] changes) => PageAddress.With(Http.Request, changes);

    /// <summary>An address of the host with a query.</summary>
    protected static string Link(string path, params (string Name, object? Value)[] query) => PageAddress.Of(path, query);
}
