#!/usr/bin/env dotnet
// Rule sets named in the configuration of an application: published ones by their id, one's own by the file in which they stand. They are checked when
// the application starts, read again when a file changes, and differ from tenant to tenant.
#:project ../../src/Yiko.Compliance/Yiko.Compliance.csproj
#:package Microsoft.Extensions.Configuration.Json
#:package Microsoft.Extensions.DependencyInjection
#:package Microsoft.Extensions.Options.ConfigurationExtensions
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Risks;

HashSet<Finding> told = [];

// What an administrator edits: the settings, and a rule set of the organisation's own.
var folder = Directory.CreateTempSubdirectory("rules-").FullName;
string PathOf(string name) => Path.Combine(folder, name);
void Own(decimal limit, string version) => File.WriteAllText(
    PathOf("own-risks.json"), RuleSetJson.Write(LecRuleSet.Standard with { Id = "own/risks", Version = version, UnacceptableFrom = limit }));
Own(70m, "2026.1");
File.WriteAllText(PathOf("appsettings.json"), """
    {
      "Compliance": { "RuleSets": [ "own-risks.json", "objectives/monthly" ] },
      "Tenants": { "north": { "RuleSets": [ "risks/construction" ] } }
    }
    """);

// The application. The library reads no file and watches none: the host says what a name stands for, and when something changed.
var configuration = new ConfigurationBuilder().AddJsonFile(PathOf("appsettings.json")).Build();
var services = new ServiceCollection().Configure<RuleSettings>(configuration.GetSection("Compliance"));
ReloadableRules Named(string section) => new(
    () => configuration.GetSection(section).Get<RuleSettings>()?.RuleSets ?? [],
    name => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : null);
var rules = Named("Compliance");
services.AddYikoCompliance(rules);
services.AddKeyedYikoCompliance("north", Named("Tenants:north"));
using var container = services.BuildServiceProvider();
container.GetRequiredService<IOptionsMonitor<RuleSettings>>().OnChange(_ => Reload());

// 108 points: unacceptable from 70, acceptable below 160.
RiskFactors factors = new() { Likelihood = 6, Exposure = 6, Consequence = 3 };
Decide("at the start");

// The file changes, then the settings; the stamp says which rules decided.
Own(160m, "2026.2");
Reload();
Decide("after the file changed");
File.WriteAllText(PathOf("appsettings.json"), """{ "Compliance": { "RuleSets": [ "risks/kinney" ] } }""");
configuration.Reload();
Decide("after the settings changed");

// What cannot be read is told with every fault, and the rules stay what they were.
File.WriteAllText(PathOf("appsettings.json"), """{ "Compliance": { "RuleSets": [ "risks/kinsey", "own-risks.json" ] } }""");
File.WriteAllText(PathOf("own-risks.json"), RuleSetJson.Write(LecRuleSet.Standard).Replace("not-rated", "clamped", StringComparison.Ordinal));
configuration.Reload();
Decide("after a mistake");
Directory.Delete(folder, recursive: true);

// A configuration that is reloaded tells of it more than once; what it says is told once.
void Reload()
{
    foreach (var finding in rules.Reload().Where(told.Add)) Console.WriteLine($"  {finding.Severity}: {finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");
}

void Decide(string when)
{
    var (ours, theirs) = (container.GetRequiredService<IRiskAssessor>().Assess(factors), container.GetRequiredKeyedService<IRiskAssessor>("north").Assess(factors));
    Console.WriteLine($"{when}: acceptable {ours.IsAcceptable} by {ours.RuleSet}, for tenant north {theirs.IsAcceptable} by {theirs.RuleSet}");
}

/// <summary>What stands in the settings: names of rule sets, and nothing of what they hold.</summary>
internal sealed class RuleSettings
{
    public string[] RuleSets { get; init; } = [];
}
