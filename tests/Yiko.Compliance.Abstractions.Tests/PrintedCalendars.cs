using NodaTime;

namespace Yiko.Compliance;

/// <summary>The days off and the make-up working days of China, as they were announced; the source of each list stands beside it.</summary>
internal static class PrintedCalendars
{
    /// <summary>2021, as announced: public holidays and make-up working days.</summary>
    public static WorkingDayCalendar Of2021 { get; } = new(
        new(2021, 1, 1),
        new(2021, 12, 31),
        [
            .. Days(1, 1), .. Days(2, 11, 12, 15, 16, 17), .. Days(4, 5), .. Days(5, 3, 4, 5), .. Days(6, 14), .. Days(9, 20, 21),
            .. Days(10, 1, 4, 5, 6, 7),
        ],
        [.. Days(2, 7, 20), .. Days(4, 25), .. Days(5, 8), .. Days(9, 18, 26), .. Days(10, 9)]);

    /// <summary>Around Labour Day 2019, with the make-up days as announced.</summary>
    public static WorkingDayCalendar OfMay2019 { get; } = new(
        new(2019, 4, 8), new(2019, 5, 31), [new(2019, 5, 1), new(2019, 5, 2), new(2019, 5, 3)], [new(2019, 4, 28), new(2019, 5, 5)]);

    /// <summary>Monday to Friday, whatever is announced.</summary>
    public static WorkingDayCalendar Weekdays { get; } = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, [], []);

    private static IEnumerable<LocalDate> Days(int month, params int[] days) => days.Select(day => new LocalDate(2021, month, day));
}
