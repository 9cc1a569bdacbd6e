using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>The product of a release reaches the end of its life, by the host's word.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>The product of a release reaches the end of its life, by the host's word.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="release">The release; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent EndLife(LocalDate on, string by, string id, string release) =>
        new EndOfLifeReached { Date = on, By = by, Id = id, Release = release };
}

/// <summary>The product of a release reaches the end of its life, by the host's word.</summary>
internal sealed record EndOfLifeReached : ConfigurationEvent
{
    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static EventCase InJson { get; } = EventCase.Of<EndOfLifeReached>(Term.Of("end-of-life", "end of life", "生存期结束"), (happened, at) =>
    {
        var release = happened.Required("release", Shape.FilledText, of => of.Release);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Release = release(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
