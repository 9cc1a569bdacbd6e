namespace Yiko.Compliance.Configurations;

/// <summary>The way from a delivered copy to what is in it (TRC-03, TRC-04).</summary>
public sealed class ConfigurationTrace
{
    internal ConfigurationTrace(Delivery delivery, ConfigurationRelease release, Baseline baseline, ValueList<string> maintenance, ValueList<Reason> gaps) =>
        (Delivery, Release, Baseline, Maintenance, Gaps) = (delivery, release, baseline, maintenance, gaps);

    /// <summary>The delivered copy, with serial number, copy date and engineer.</summary>
    public Delivery Delivery { get; }

    /// <summary>The release that was copied.</summary>
    public ConfigurationRelease Release { get; }

    /// <summary>The baseline that was released, with its item versions.</summary>
    public Baseline Baseline { get; }

    /// <summary>The numbers of the maintenance records of the copy, in their order.</summary>
    public ValueList<string> Maintenance { get; }

    /// <summary>What the trace lacks: item versions in service of which nothing is stored (TRC-05); empty once the release has reached its end.</summary>
    public ValueList<Reason> Gaps { get; }
}
