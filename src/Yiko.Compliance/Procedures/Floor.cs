using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>From where on evidence counts: since the work was reopened, or since the case entered a stage.</summary>
internal readonly struct Floor(int entry, LocalDate date, bool isExclusive)
{
    /// <summary>Everything counts.</summary>
    public static Floor None { get; } = new(-1, LocalDate.MinIsoValue, false);

    public LocalDate Date => date;

    public bool IsNone => entry < 0;

    /// <summary>Whether what an entry gave, dated on a day, counts.</summary>
    public bool Admits(int given, LocalDate on) => (isExclusive ? given > entry : given >= entry) && on >= date;
}
