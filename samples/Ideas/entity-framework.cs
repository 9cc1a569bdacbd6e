#!/usr/bin/env dotnet
// Every value type in a database of Entity Framework: as text that reads back, with a column beside it where text does not sort as the value does.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
#:package Microsoft.EntityFrameworkCore.Sqlite
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Risks;

using SqliteConnection connection = new("Data Source=:memory:");
connection.Open();
using Ledger ledger = new(new DbContextOptionsBuilder<Ledger>().UseSqlite(connection).Options);
ledger.Database.EnsureCreated();

var assessor = new LecRiskAssessor(LecRuleSet.Standard);
void Add(decimal likelihood, string share, string version, int day)
{
    var verdict = assessor.Assess(new() { Likelihood = likelihood, Exposure = 6, Consequence = 15 });
    ledger.Rows.Add(new()
    {
        Date = new(2026, 3, day),
        Share = Ratio.Parse(share),
        Version = DocumentVersion.Parse(version),
        Rule = verdict.Rationale[0].Rule,
        Clause = verdict.Rationale[0].Clause,
        Period = DueDateRule.WithinMonths(6),
        Departments = ["technical", "general"],
        Name = verdict.Grade!.Name,
        Grade = verdict.Grade!.Code,
        GradeRank = LecRuleSet.Standard.Grades.RankOf(verdict.Grade!),
        RuleSet = verdict.RuleSet,
        Factors = verdict.Factors,
        Verdict = verdict,
        Record = VerdictFormats.Risks.Record(verdict, new(2026, 3, day)),
    });
}

Add(3, "1187/1250", "A/10", 2);
Add(0.5m, "19/20", "B/0", 3);
Add(10, "95/100", "A/9", 4);
ledger.SaveChanges();
ledger.ChangeTracker.Clear();

// What was written reads back as it was: no ratio becomes 0, no period nothing, and a record whose hash does not hold is refused.
var read = ledger.Rows.OrderBy(row => row.Date).ToArray();
Console.WriteLine($"{read[0].Share} {read[0].Version} {read[0].Rule} {read[0].Clause} {LocalDatePattern.Iso.Format(read[0].Period.NextDue(read[0].Date))} {read[0].Name.ChineseSimplified} {string.Join("+", read[0].Departments)}");
Console.WriteLine($"verdicts equal: {read.All(row => assessor.Assess(row.Factors).Equals(row.Verdict))}, records verify: {read.All(row => VerdictFormats.Risks.Verify(row.Record, LecRuleSet.Standard).IsVerified)}");

// Dates and grades are asked for and sorted by the database as they are.
var since = new LocalDate(2026, 3, 3);
Console.WriteLine("since 3 March, gravest first: " + string.Join(", ", ledger.Rows.Where(row => row.Date.CompareTo(since) >= 0).OrderByDescending(row => row.GradeRank).Select(row => row.Grade)));

// A ratio is equal as text, because it is in lowest terms; it is compared exactly by cross-multiplication of two whole columns.
var target = Ratio.Of(19, 20);
var (numerator, denominator) = ((long)target.Numerator, (long)target.Denominator);
Console.WriteLine($"exactly 95 %: {ledger.Rows.Count(row => row.Share == target)}, at least 95 %: {ledger.Rows.Count(row => row.ShareNumerator * denominator >= numerator * row.ShareDenominator)}");

// Versions sort by a key, since as text A/10 comes before A/9.
Console.WriteLine("versions: " + string.Join(" ", ledger.Rows.OrderBy(row => row.VersionKey).Select(row => row.Version)));
Console.WriteLine("by this rule set: " + ledger.Rows.Count(row => row.RuleSet == RuleSetStamp.Of(LecRuleSet.Standard)));

/// <summary>A decision with everything that people ask of it.</summary>
internal sealed class Row
{
    public int Id { get; init; }
    public required LocalDate Date { get; init; }
    public required Ratio Share { get; init; }
    public required DocumentVersion Version { get; init; }
    public required RuleId Rule { get; init; }
    public required ClauseReference Clause { get; init; }
    public required DueDateRule Period { get; init; }
    public required ValueList<string> Departments { get; init; }
    public required LocalizedText Name { get; init; }
    public required string Grade { get; init; }
    public required int GradeRank { get; init; }
    public required RuleSetStamp RuleSet { get; init; }
    public required RiskFactors Factors { get; init; }
    public required RiskAssessment Verdict { get; init; }
    public required DecisionRecord Record { get; init; }

    // For the database alone, written from the values beside them. Terms beyond 64 bits throw here and are not cut.
    public long ShareNumerator { get => (long)Share.Numerator; private set { } }
    public long ShareDenominator { get => (long)Share.Denominator; private set { } }
    public string VersionKey { get => string.Join("/", Version.Ordinals.Select(ordinal => $"{ordinal:D6}")); private set { } }
}

/// <summary>One converter for each type, said once for the whole model.</summary>
internal sealed class Ledger(DbContextOptions<Ledger> options) : DbContext(options)
{
    public DbSet<Row> Rows => Set<Row>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<LocalDate>().HaveConversion<Day>();
        configuration.Properties<Ratio>().HaveConversion<Text<Ratio>>();
        configuration.Properties<RuleId>().HaveConversion<Text<RuleId>>();
        configuration.Properties<DocumentVersion>().HaveConversion<Text<DocumentVersion>>();
        configuration.Properties<DueDateRule>().HaveConversion<Json<DueDateRule>>();
        configuration.Properties<ClauseReference>().HaveConversion<Json<ClauseReference>>();
        configuration.Properties<LocalizedText>().HaveConversion<Json<LocalizedText>>();
        configuration.Properties<ValueList<string>>().HaveConversion<Json<ValueList<string>>>();
        configuration.Properties<RuleSetStamp>().HaveConversion<Json<RuleSetStamp>>();
        configuration.Properties<RiskFactors>().HaveConversion<Json<RiskFactors>>();
        configuration.Properties<RiskAssessment>().HaveConversion<Json<RiskAssessment>>();
        configuration.Properties<DecisionRecord>().HaveConversion<Json<DecisionRecord>>();
    }
}

/// <summary>A day as 2026-03-02, which sorts.</summary>
internal sealed class Day() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>A value that has a text of its own.</summary>
internal sealed class Text<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Parsed(text))
    where T : IParsable<T>
{
    private static T Parsed(string text) => T.Parse(text, null);
}

/// <summary>Anything else: its canonical JSON, so that equal values have equal texts.</summary>
internal sealed class Json<T>() : ValueConverter<T, string>(value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!);
