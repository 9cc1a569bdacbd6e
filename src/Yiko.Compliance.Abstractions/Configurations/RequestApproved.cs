using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The dispositioning authority approves a change request.</summary>
public sealed record RequestApproved : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The questions that are answered with yes; approval takes all three.</summary>
    /// <exception cref="ArgumentException">A value is not one of the enumeration.</exception>
    public ValueList<DispositionQuestion> Answers
    {
        get;
        init => field = EventParts.Known(value, nameof(Answers));
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<RequestApproved>("approve", (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var answers = happened.List("answers", Shape.KnownWord<DispositionQuestion>(), of => of.Answers);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Answers = answers(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
