#!/usr/bin/env dotnet
// Writes the JSON Schemas of the package (rule sets, requests, verdicts) from the shapes: dotnet run eng/write-schemas.cs
#:project ../src/Yiko.Compliance/Yiko.Compliance.csproj
using System.Runtime.CompilerServices;
using Yiko.Compliance.Engines;

(string Name, RuleSetKind Kind)[] files =
[
    ("lec", VerdictFormats.Risks.Kind),
    ("significance", VerdictFormats.Aspects.Kind),
    ("supplier", VerdictFormats.SupplierStatus.Kind),
    ("objective", VerdictFormats.Objectives.Kind),
    ("document", VerdictFormats.Documents.Kind),
    ("configuration", VerdictFormats.Configurations.Kind),
    ("audit", VerdictFormats.AuditTeams.Kind),
    ("responsibility", VerdictFormats.Responsibilities.Kind),
    ("measuring", VerdictFormats.RetrospectiveEvaluations.Kind),
    ("procedure", VerdictFormats.Procedures.Kind),
];
var folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "src", "Yiko.Compliance", "schemas");
foreach (var (name, kind) in files) File.WriteAllText(Path.Combine(folder, name + "-rule-set.schema.json"), kind.Schema);
foreach (var engine in VerdictFormats.All)
{
    File.WriteAllText(Path.Combine(folder, engine.Area + "-request.schema.json"), engine.RequestSchema);
    File.WriteAllText(Path.Combine(folder, engine.Area + "-verdict.schema.json"), engine.VerdictSchema);
}

static string Here([CallerFilePath] string path = "") => path;
