using Ardalis.GuardClauses;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Configurations;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance;

/// <summary>The rule set of each engine, for registration: vary it with a <c>with</c> expression.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ComplianceRules
{
    /// <summary>The default: the standard rule set of each engine.</summary>
    public static ComplianceRules Standard { get; } = new();

    /// <summary>The rules of risk assessment. Default <see cref="LecRuleSet.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public LecRuleSet Risks
    {
        get;
        init => field = Guard.Against.Null(value);
    } = LecRuleSet.Standard;

    /// <summary>The rules of supplier control. Default <see cref="SupplierRuleSet.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SupplierRuleSet Suppliers
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SupplierRuleSet.Standard;

    /// <summary>The rules of significance of environmental aspects. Default <see cref="SignificanceRuleSet.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SignificanceRuleSet Aspects
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SignificanceRuleSet.Standard;

    /// <summary>The rules of document control. Default <see cref="DocumentRuleSet.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public DocumentRuleSet Documents
    {
        get;
        init => field = Guard.Against.Null(value);
    } = DocumentRuleSet.Standard;

    /// <summary>The rules of objectives. Default <see cref="ObjectiveRuleSet.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ObjectiveRuleSet Objectives
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ObjectiveRuleSet.Standard;

    /// <summary>The rules of configuration management. Default <see cref="ConfigurationRuleSet.Standard"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ConfigurationRuleSet Configurations
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ConfigurationRuleSet.Standard;
}
