using System.Globalization;
using NodaTime;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks.Configurations;

/// <summary>A log of a large product: items, one baseline of them all, then change after change from its record to its release.</summary>
internal static class MillionEvents
{
    private const int Items = 100_000;
    private static readonly LocalDate Start = new(2020, 1, 1);

    public static PlainEvent[] Make(int count)
    {
        var random = new Random(6);
        List<PlainEvent> events = new(count);
        events.Add(new PlainPlanAdopted(
            NextId(), Start, "planner", ["activities", "procedures", "schedule", "departments", "people"], ["board"]));
        for (var i = 0; i < Items; i++)
        {
            events.Add(new PlainItemIdentified(NextId(), Start, "librarian", ItemId(i), "owner", ["spec"], "V", "part"));
            events.Add(new PlainVersionAdded(NextId(), Start, "author", ItemId(i), "1.0.0", "h" + i));
        }

        events.Add(new PlainBaselineSet(NextId(), Start, "board", "B-1", [.. Enumerable.Range(0, Items).Select(i => (ItemId(i), "1.0.0"))]));
        var updates = new int[Items];
        for (var request = 0; events.Count < count; request++)
        {
            var item = random.Next(Items);
            var id = string.Create(CultureInfo.InvariantCulture, $"CR-{request:D6}");
            var date = Start.PlusDays(request / 100);
            var version = string.Create(CultureInfo.InvariantCulture, $"1.0.{++updates[item]}");
            events.Add(new PlainRequestRecorded(NextId(), date, "customer", id, [ItemId(item)], "defect", ["performance"]));
            events.Add(new PlainRequestAnalysed(NextId(), date, "analyst", id, "one module"));
            events.Add(new PlainRequestApproved(
                NextId(),
                date,
                "board",
                id,
                ["necessary-and-acceptable", "documented-and-categorised", "implementation-planned"]));
            events.Add(new PlainRequestImplemented(NextId(), date, "engineer", id, [(ItemId(item), version, "h" + version)]));
            events.Add(new PlainRequestVerified(NextId(), date, "tester", id));
            events.Add(new PlainChangeReleased(NextId(), date, "librarian", id, ["technical"]));
        }

        return [.. events.Take(count)];

        string NextId() => string.Create(CultureInfo.InvariantCulture, $"E-{events.Count:D7}");
    }

    // New texts each time, as a reader of a log makes them.
    private static string ItemId(int item) => string.Create(CultureInfo.InvariantCulture, $"module-{item:D6}");
}
