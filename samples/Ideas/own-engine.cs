#!/usr/bin/env dotnet
// An engine of one's own: how much may burn in a store room. Told once by a descriptor, it gets what every engine of the library has:
// registration, its rule set as a file with a schema, verdicts that are stored, chained, verified and compared, and a timeline.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
#:package Microsoft.Extensions.DependencyInjection
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets;
using Yiko.Compliance.Shapes;

// Registered beside the engines of the library.
using var services = new ServiceCollection()
    .AddYikoCompliance(rules => rules.With(FireLoadRules.Offices), [FireLoad.Engine])
    .BuildServiceProvider();
Console.WriteLine($"engines: {string.Join(", ", services.GetServices<Engine>().Select(engine => engine.Area).Where(area => area == FireLoad.Engine.Area))}");

// Decided and explained: 4,200 kg of paper at 17 MJ/kg on 50 m² is 1,428 MJ/m².
var decide = services.GetRequiredService<Func<StoreRoom, FireLoadVerdict>>();
var verdict = decide(new() { Room = "archive", Kilograms = 4_200m, MegajoulesPerKilogram = 17m, SquareMetres = 50m });
Console.WriteLine($"allowed: {verdict.IsAllowed}, by {verdict.RuleSet}");
foreach (var line in RationaleFormatter.English.With(FireLoad.Engine.Reasons).Lines(verdict.Rationale)) Console.WriteLine(line);
foreach (var line in RationaleFormatter.ChineseSimplified.With(FireLoad.Engine.Reasons).Lines(verdict.Rationale)) Console.WriteLine(line);

// Its rule set is a file: what is wrong is told at once, and what is right reads back.
var file = RuleSetJson.Write(FireLoadRules.Offices, [FireLoad.Engine]);
Console.WriteLine($"the file reads back: {RuleSetJson.Read(file, [FireLoad.Engine]).Value!.Equals(FireLoadRules.Offices)}");
foreach (var finding in FireLoad.Engine.RuleSets.Read(file.Replace("1200", "-1", StringComparison.Ordinal)).Findings)
    Console.WriteLine($"{finding.Path}: {RationaleFormatter.English.With(FireLoad.Engine.Reasons).Sentence(finding.Reason)}");

// Stored, chained and verified; a stored verdict that was altered is found.
var first = FireLoad.Engine.Record(verdict, new(2026, 3, 2));
var second = first.Append(FireLoad.Engine.Record(decide(new() { Room = "kitchen", Kilograms = 90m, MegajoulesPerKilogram = 17m, SquareMetres = 12m }), new(2026, 3, 3)));
Console.WriteLine($"chain sound: {DecisionChain.Verify([first, second]).IsEmpty}, verified: {FireLoad.Engine.Verify(first, FireLoadRules.Offices).IsVerified}");
var altered = first with { Verdict = first.Verdict.Replace("\"allowed\":false", "\"allowed\":true", StringComparison.Ordinal) };
Console.WriteLine($"altered: {FireLoad.Engine.Verify(altered, FireLoadRules.Offices).Findings[0].Path}");

// Handed to a serialiser of the application's, such as that of an API.
JsonSerializerOptions options = new() { Converters = { new ShapeJsonConverter<FireLoadVerdict>(FireLoad.Engine.Verdict) } };
Console.WriteLine($"through a serialiser: {JsonSerializer.Deserialize<FireLoadVerdict>(JsonSerializer.Serialize(verdict, options), options)!.Equals(verdict)}");

// Other rules: looked at before they are adopted, and in force from a day on.
var stricter = FireLoadRules.Offices with { Version = "2.0", Limit = 100m };
foreach (var change in FireLoad.Engine.Compare(FireLoadRules.Offices, stricter).Compare([verdict.Room, FireLoad.Engine.Read(second.Verdict).Value!.Room]).Changed)
    Console.WriteLine($"{change.Present.Room.Room}: {string.Join(" ", change.Changes.Select(RationaleFormatter.English.With(FireLoad.Engine.Reasons).Sentence))}");
RuleSetTimeline<FireLoadRules> timeline = new(
    [FireLoadRules.Offices with { EffectiveFrom = new(2026, 1, 1) }, stricter with { EffectiveFrom = new(2026, 7, 1) }]);
Console.WriteLine($"in force on 2026-08-01: {RuleSetStamp.Of(timeline.InForceOn(new LocalDate(2026, 8, 1))!)}; the old verdict still verifies: {FireLoad.Engine.Verify(first, timeline).IsVerified}");

/// <summary>What is asked: a store room and what lies in it.</summary>
internal sealed record StoreRoom
{
    public required string Room { get; init; }

    public required decimal Kilograms { get; init; }

    public required decimal MegajoulesPerKilogram { get; init; }

    public required decimal SquareMetres { get; init; }
}

/// <summary>The rules: how many megajoules may lie on a square metre.</summary>
internal sealed record FireLoadRules : IRuleSet
{
    public static FireLoadRules Offices { get; } = new()
    {
        Id = "fire-load/offices",
        Version = "1.0",
        Source = LocalizedText.Of("Fire safety rules of the company, 3.1", "公司消防安全规定 3.1"),
        Limit = 1_200m,
    };

    public required string Id { get; init; }

    public required string Version { get; init; }

    public LocalDate? EffectiveFrom { get; init; }

    public required LocalizedText Source { get; init; }

    public required decimal Limit { get; init; }

    public string ContentHash => FireLoad.Rules.ToHash(this);
}

/// <summary>What is decided.</summary>
internal sealed record FireLoadVerdict
{
    public required StoreRoom Room { get; init; }

    public required bool IsAllowed { get; init; }

    public required Rationale Rationale { get; init; }

    public required RuleSetStamp RuleSet { get; init; }
}

/// <summary>The engine: its shapes, its reasons, its formula and its descriptor.</summary>
internal static class FireLoad
{
    private static readonly ClauseReference Clause = new() { Document = LocalizedText.Of("Fire safety rules", "消防安全规定"), Clause = "3.1" };

    private static readonly ReasonRow Within = new(
        "fire.load.within", "OWN-01", Clause, "{load} MJ/m² stay below the limit {limit}.", "火灾荷载密度 {load} MJ/m²，低于限值 {limit}。");

    private static readonly ReasonRow Above = new(
        "fire.load.above", "OWN-01", Clause, "{load} MJ/m² reach the limit {limit}: remove or divide.", "火灾荷载密度 {load} MJ/m²，达到限值 {limit}：应减量或分隔存放。");

    private static readonly ReasonRow NoFloor = new(
        "fire.load.no-floor", "OWN-01", Clause, "The room has no floor area: nothing is decided, so nothing is allowed.", "缺少有效的地面面积，无法判定，不予存放。");

    private static readonly ReasonRow NoLimit = new(
        "fire.load.no-limit", "OWN-01", Clause, "{limit} is no limit: it lies above 0.", "限值 {limit} 无效，应大于 0。");

    public static Shape<FireLoadRules> Rules { get; } = Shape.Of<FireLoadRules>(rules =>
    {
        var head = Shape.Head(rules, "fire-load");
        var limit = rules.Required("limit", Shape.Number, of => of.Limit, about: "Megajoules on a square metre, above 0.");
        rules.Check(read => limit(read) > 0 ? [] : [("limit", NoLimit.With(ReasonArgument.Of("limit", limit(read))))]);
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Limit = limit(read),
        };
    });

    private static readonly Shape<StoreRoom> Request = Shape.Of<StoreRoom>(room =>
    {
        var name = room.Required("room", Shape.FilledText, of => of.Room);
        var mass = room.Required("kilograms", Shape.Number, of => of.Kilograms);
        var heat = room.Required("megajoulesPerKilogram", Shape.Number, of => of.MegajoulesPerKilogram);
        var area = room.Required("squareMetres", Shape.Number, of => of.SquareMetres);
        return read => new() { Room = name(read), Kilograms = mass(read), MegajoulesPerKilogram = heat(read), SquareMetres = area(read) };
    });

    private static readonly Shape<FireLoadVerdict> Verdict = Shape.Of<FireLoadVerdict>(verdict =>
    {
        var room = verdict.Required("room", Request, of => of.Room);
        var allowed = verdict.Required("allowed", Shape.Truth, of => of.IsAllowed);
        var rationale = verdict.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = verdict.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new() { Room = room(read), IsAllowed = allowed(read), Rationale = rationale(read), RuleSet = stamp(read) };
    });

    public static Engine<StoreRoom, FireLoadVerdict, FireLoadRules> Engine { get; } = new()
    {
        Area = "fire-load",
        Name = LocalizedText.Of("fire load", "火灾荷载"),
        RuleSets = new() { Method = "fire-load", Shape = Rules, Published = [FireLoadRules.Offices] },
        Reasons = [Within, Above, NoFloor, NoLimit],
        Request = Request,
        Verdict = Verdict,
        Decider = rules => room => Decide(room, rules),
        RequestOf = verdict => verdict.Room,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        Changes = (now, then) => now.IsAllowed == then.IsAllowed ? [] : [.. then.Rationale],
        Registration = (services, rules) => services.AddSingleton<Func<StoreRoom, FireLoadVerdict>>(room => Decide(room, rules)),
    };

    // Guard, compute, decide, explain: exact, and nothing unknown is allowed.
    private static FireLoadVerdict Decide(StoreRoom room, FireLoadRules rules)
    {
        if (room.SquareMetres <= 0) return Say(allowed: false, NoFloor);
        var isBelow = room.Kilograms * room.MegajoulesPerKilogram < rules.Limit * room.SquareMetres;
        var load = room.Kilograms * room.MegajoulesPerKilogram / room.SquareMetres;
        return Say(isBelow, (isBelow ? Within : Above).With(ReasonArgument.Of("load", decimal.Round(load, 1)), ReasonArgument.Of("limit", rules.Limit)));

        FireLoadVerdict Say(bool allowed, Reason reason) =>
            new() { Room = room, IsAllowed = allowed, Rationale = new([reason]), RuleSet = RuleSetStamp.Of(rules) };
    }
}
