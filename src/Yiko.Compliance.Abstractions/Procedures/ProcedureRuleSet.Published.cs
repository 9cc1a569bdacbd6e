using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <content>The published rule sets.</content>
public sealed partial record ProcedureRuleSet
{
    /// <summary>
    /// The procedures of the management manual: 56 kinds of records with their stages, steps, lists, routes, terms and links, and the policies by
    /// which its open questions are answered. Source: management manual, sections 7 to 30 of the register of rules.
    /// </summary>
    public static ProcedureRuleSet Standard => PublishedProcedures.Standard;
}

/// <summary>Read when somebody first asks: a host that examines no case does not pay for it.</summary>
internal static class PublishedProcedures
{
    /// <summary>The name of the file in the assembly.</summary>
    public const string Resource = "Yiko.Compliance.Procedures.procedures.json";

    public static ProcedureRuleSet Standard { get; } = Kept(ProcedureShapes.Rules.Publish(Read()));

    /// <summary>The file as it stands in the assembly.</summary>
    public static byte[] File()
    {
        using var stream = typeof(ProcedureRuleSet).Assembly.GetManifestResourceStream(Resource)!;
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    // In a file transitions stand in groups and steps of a route by role: the objects themselves are not written.
    private static ProcedureRuleSet Kept(ProcedureRuleSet rules)
    {
        foreach (var step in rules.Procedures.SelectMany(kind => kind.Steps)) PublishedValues.Keep(step);
        foreach (var step in rules.Procedures.SelectMany(kind => kind.Routes).SelectMany(route => route.Approval.Steps)) PublishedValues.Keep(step);
        return rules;
    }

    private static ProcedureRuleSet Read()
    {
        FindingList findings = new();
        var rules = JsonText.Read(
            File(), JsonLimits.RuleSet, JsonPath.Root, findings, place => ProcedureShapes.Rules.TryRead(place, out var read) ? read : null);
        return rules ?? throw new InvalidOperationException(string.Join("; ", findings.ToValueList().AsEnumerable().Select(finding => finding.ToString())));
    }
}
