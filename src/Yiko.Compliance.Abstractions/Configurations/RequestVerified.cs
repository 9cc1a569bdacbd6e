using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>An implemented change is verified.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>An implemented change is verified.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="passed">Whether it was found good; if not, it is implemented again.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent VerifyRequest(LocalDate on, string by, string id, string request, bool passed = true) =>
        new RequestVerified { Date = on, By = by, Id = id, Request = request, Passed = passed };
}

/// <summary>An implemented change is verified.</summary>
internal sealed record RequestVerified : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it was found good; default yes. If not, it is implemented again.</summary>
    public bool Passed { get; init; } = true;

    internal static EventCase InJson { get; } = EventCase.Of<RequestVerified>(Term.Of("verify", "change verified", "验证更改"), (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var passed = happened.Assumed("passed", Shape.Truth, of => of.Passed, otherwise: true);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Passed = passed(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
