using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Measuring;

/// <summary>The rules by which results are evaluated again after a failed calibration.</summary>
/// <remarks>Every instance is valid.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Measuring;
///
/// var own = MeasuringRuleSet.Standard with { Id = "own/measuring", Version = "2026.1", SparesCalibrationDay = true };
/// DeviceFailure failure = new()
/// {
///     Device = "D1",
///     FoundOn = new(2026, 7, 10),
///     GoodCalibrations = [new(2026, 4, 10)],
///     Results = [("R1", new(2026, 4, 10), ["D1"])],
/// };
/// Console.WriteLine(RetrospectiveEvaluation.Of(failure, MeasuringRuleSet.Standard).Results.Count); // 1
/// Console.WriteLine(RetrospectiveEvaluation.Of(failure, own).Results.Count); // 0
/// </code>
/// </example>
[Shaped(typeof(MeasuringShapes), nameof(MeasuringShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<MeasuringRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<MeasuringRuleSet>))]
public sealed record MeasuringRuleSet : IRuleSet
{
    /// <summary>The default: results of the day of the last good calibration are affected, as nobody knows which came first. Source: management manual 7.1.5.</summary>
    public static MeasuringRuleSet Standard { get; } = MeasuringShapes.Rules.Publish(new()
    {
        Id = "measuring/standard",
        Version = "1.0",
        Source = LocalizedText.Of("Management manual 7.1.5; results of the day of the last good calibration are affected", "管理手册 7.1.5；上次校准合格当日的结果视为受影响"),
    });

    /// <summary>As <see cref="Standard"/>, but results of the day of the last good calibration are taken for measured after it.</summary>
    public static MeasuringRuleSet CalibrationDaySpared { get; } = MeasuringShapes.Rules.Publish(Standard with
    {
        Id = "measuring/calibration-day-spared",
        Source = LocalizedText.Of("As the standard rules; results of the day of the last good calibration are not affected", "同标准规则；上次校准合格当日的结果视为不受影响"),
        SparesCalibrationDay = true,
    });

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Path(value, nameof(Id)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public required LocalizedText Source
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whose clauses the reasons cite. Default <see cref="CitationTable.Manual"/>, the management manual from which the rules were taken.</summary>
    public CitationTable Citations
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = CitationTable.Manual;

    /// <summary>Whether results of the day of the last good calibration are not affected. Default false.</summary>
    public bool SparesCalibrationDay { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public string ContentHash => MeasuringShapes.Rules.ToHash(this);
}
