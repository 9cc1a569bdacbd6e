// A rule set varied where the language has no `with` for C# records: made anew, with what stays taken from the published one.
open System
open Yiko.Compliance.Localization
open Yiko.Compliance.Risks

let standard = LecRuleSet.Standard
let own =
    LecRuleSet(
        Id = "own/risks", Version = "2026.1", Source = standard.Source,
        Likelihood = standard.Likelihood, Exposure = standard.Exposure, Consequence = standard.Consequence,
        Grades = standard.Grades, UnacceptableFrom = 160m, Controls = standard.Controls)

let verdict = LecRiskAssessor(own).Assess(RiskFactors(Likelihood = Nullable 6m, Exposure = Nullable 6m, Consequence = Nullable 3m))
printfn "%O acceptable: %O, by %O" verdict.Score verdict.IsAcceptable verdict.RuleSet
for line in RationaleFormatter.English.Lines verdict.Rationale do printfn "%s" line
