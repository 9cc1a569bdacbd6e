' A rule set varied where the language has no `with`: made anew, with what stays taken from the published one.
Imports System
Imports Yiko.Compliance.Localization
Imports Yiko.Compliance.Risks

Module Program
    Sub Main()
        Dim standard = LecRuleSet.Standard
        Dim own As New LecRuleSet With {
            .Id = "own/risks", .Version = "2026.1", .Source = standard.Source,
            .Likelihood = standard.Likelihood, .Exposure = standard.Exposure, .Consequence = standard.Consequence,
            .Grades = standard.Grades, .UnacceptableFrom = 160D, .Controls = standard.Controls}

        Dim verdict = New LecRiskAssessor(own).Assess(New RiskFactors With {.Likelihood = 6D, .Exposure = 6D, .Consequence = 3D})
        Console.WriteLine($"{verdict.Score} acceptable: {verdict.IsAcceptable}, by {verdict.RuleSet}")
        For Each line In RationaleFormatter.English.Lines(verdict.Rationale)
            Console.WriteLine(line)
        Next
    End Sub
End Module
