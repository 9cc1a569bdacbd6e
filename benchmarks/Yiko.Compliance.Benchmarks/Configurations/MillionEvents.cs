using System.Globalization;
using NodaTime;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks.Configurations;

/// <summary>A log of a large product: items, one baseline of them all, then change after change from its record to its release.</summary>
internal static class MillionEvents
{
    private const int Items = 100_000;
    private static readonly LocalDate Start = new(2020, 1, 1);

    public static ConfigurationEvent[] Make(int count)
    {
        var random = new Random(6);
        List<ConfigurationEvent> events = new(count);
        events.Add(new PlanAdopted
        {
            Id = NextId(),
            Date = Start,
            By = "planner",
            Plan = new() { Parts = [PlanPart.Activities, PlanPart.Procedures, PlanPart.Schedule, PlanPart.Departments, PlanPart.People], MajorAuthority = ["board"] },
        });
        for (var i = 0; i < Items; i++)
        {
            events.Add(new ItemIdentified
            {
                Id = NextId(),
                Date = Start,
                By = "librarian",
                Item = new() { Id = ItemId(i), Kind = ConfigurationItem.SourceCode, Owner = "owner", BaselineDocuments = ["spec"], VersionReference = "V", Details = "part" },
            });
            events.Add(new VersionAdded { Id = NextId(), Date = Start, By = "author", Item = ItemId(i), Version = "1.0.0", ContentHash = "h" + i });
        }

        events.Add(new BaselineSet
        {
            Id = NextId(),
            Date = Start,
            By = "board",
            Baseline = "B-1",
            Type = Baseline.Product,
            Items = Enumerable.Range(0, Items).Select(i => new ConfigurationEntry { Item = ItemId(i), Version = "1.0.0" }).ToValueList(),
        });
        var updates = new int[Items];
        for (var request = 0; events.Count < count; request++)
        {
            var item = random.Next(Items);
            var id = string.Create(CultureInfo.InvariantCulture, $"CR-{request:D6}");
            var date = Start.PlusDays(request / 100);
            var version = string.Create(CultureInfo.InvariantCulture, $"1.0.{++updates[item]}");
            events.Add(new RequestRecorded { Id = NextId(), Date = date, By = "customer", Request = id, Items = [ItemId(item)], Reason = "defect", Criteria = ["performance"] });
            events.Add(new RequestAnalysed { Id = NextId(), Date = date, By = "analyst", Request = id, Consequences = "one module" });
            events.Add(new RequestApproved
            {
                Id = NextId(),
                Date = date,
                By = "board",
                Request = id,
                Answers = [DispositionQuestion.NecessaryAndAcceptable, DispositionQuestion.DocumentedAndCategorised, DispositionQuestion.ImplementationPlanned],
            });
            events.Add(new RequestImplemented
            {
                Id = NextId(),
                Date = date,
                By = "engineer",
                Request = id,
                Versions = [new() { Item = ItemId(item), Version = version, ContentHash = "h" + version }],
            });
            events.Add(new RequestVerified { Id = NextId(), Date = date, By = "tester", Request = id });
            events.Add(new ChangeReleased { Id = NextId(), Date = date, By = "librarian", Request = id, Told = ["technical"] });
        }

        return [.. events.Take(count)];

        string NextId() => string.Create(CultureInfo.InvariantCulture, $"E-{events.Count:D7}");
    }

    // New texts each time, as a reader of a log makes them.
    private static string ItemId(int item) => string.Create(CultureInfo.InvariantCulture, $"module-{item:D6}");
}
