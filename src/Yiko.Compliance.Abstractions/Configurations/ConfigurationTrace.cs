namespace Yiko.Compliance.Configurations;

/// <summary>The way from a delivered copy to what is in it (TRC-03, TRC-04).</summary>
public sealed class ConfigurationTrace
{
    internal ConfigurationTrace(Delivery delivery, ConfigurationRelease release, Baseline baseline) =>
        (Delivery, Release, Baseline) = (delivery, release, baseline);

    /// <summary>The delivered copy, with serial number, copy date and engineer.</summary>
    public Delivery Delivery { get; }

    /// <summary>The release that was copied.</summary>
    public ConfigurationRelease Release { get; }

    /// <summary>The baseline that was released, with its item versions.</summary>
    public Baseline Baseline { get; }
}
