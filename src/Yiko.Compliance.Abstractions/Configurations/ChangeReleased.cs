using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>The changed items are released, and those concerned are told.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>The changed items are released, and those concerned are told.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="told">The departments that were told (management manual 8.3.6); at least one.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent ReleaseChange(LocalDate on, string by, string id, string request, ValueList<string> told) =>
        new ChangeReleased { Date = on, By = by, Id = id, Request = request, Told = told };
}

/// <summary>The changed items are released, and those concerned are told.</summary>
internal sealed record ChangeReleased : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The departments that were told (management manual 8.3.6); at least one.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> Told
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(Told));
    }

    internal static EventCase InJson { get; } = EventCase.Of<ChangeReleased>(Term.Of("release-change", "change released", "更改放行"), (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var told = happened.List("told", Shape.FilledText, of => of.Told);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Told = told(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
