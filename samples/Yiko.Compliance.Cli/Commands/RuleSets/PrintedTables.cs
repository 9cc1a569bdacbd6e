using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Cli.Commands.RuleSets;

/// <summary>Printed tables that are no rule sets yet: <c>rules check</c> says what is wrong with them.</summary>
internal static class PrintedTables
{
    private const string MethodPath = "$.method";

    /// <summary>What is wrong with a printed table; null where the bytes hold something else.</summary>
    public static Finding[]? Findings(byte[] bytes)
    {
        var table = PrintedTableJson.Read(bytes);
        if (IsMeant(table.Findings)) return [.. table.Findings, .. table.Value is { } printed ? TableAnalyser.Analyse(printed).Findings : []];
        var rules = DecisionTableJson.Read(bytes);
        if (IsMeant(rules.Findings)) return [.. rules.Findings, .. rules.Value is { } decision ? DecisionTableAnalyser.Analyse(decision) : []];
        return null;
    }

    // Whichever reader finds no fault with the method is the right one.
    private static bool IsMeant(ValueList<Finding> findings) => findings.All(finding => finding.Path != MethodPath);
}
