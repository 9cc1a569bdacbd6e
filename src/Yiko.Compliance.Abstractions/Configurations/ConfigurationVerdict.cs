using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The verdict on an event: accepted, or refused with everything that stands against it.</summary>
/// <remarks>The state that an accepted event leads to is no part of it: it follows from the log, and is given beside the verdict.</remarks>
[Shaped(typeof(ConfigurationShapes), nameof(ConfigurationShapes.Verdict))]
[JsonConverter(typeof(ShapeJsonConverter<ConfigurationVerdict>))]
[TypeConverter(typeof(ShapeTypeConverter<ConfigurationVerdict>))]
public sealed record ConfigurationVerdict
{
    /// <summary>The event.</summary>
    public required ConfigurationEvent Event
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether the event was accepted.</summary>
    public required bool IsAccepted { get; init; }

    /// <summary>What was done, with what is worth noting; or why the event was refused, every reason.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
