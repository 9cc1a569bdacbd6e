using Yiko.Compliance.Aspects;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Measuring;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Responsibilities;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.RuleSets.Formats;

/// <summary>Every kind of rule set that has a JSON form: a new one is a line here, and all shared tests run on it.</summary>
internal static class RuleSetFormats
{
    public static IReadOnlyList<RuleSetFormat> All { get; } =
    [
        LecFormat.Value,
        SignificanceFormat.Value,
        SupplierFormat.Value,
        ObjectiveFormat.Value,
        DocumentFormat.Value,
        ConfigurationFormat.Value,
        ProcedureFormat.Value,
        AuditFormat.Value,
        ResponsibilityFormat.Value,
        MeasuringFormat.Value,
    ];

    /// <summary>The words that name the kinds, as data of theories.</summary>
    public static TheoryData<string> Methods => [.. All.Select(format => format.Method)];

    public static RuleSetFormat Of(string method) => All.Single(format => format.Method == method);
}
