using NodaTime;

namespace Yiko.Compliance.Host.Web;

/// <summary>The edge at which time comes in: the day in the organisation's time zone. Nothing else reads a clock.</summary>
internal sealed class HostClock(IClock clock, DateTimeZone zone)
{
    public Instant Now => clock.GetCurrentInstant();

    public LocalDate Today => Now.InZone(zone).Date;
}
