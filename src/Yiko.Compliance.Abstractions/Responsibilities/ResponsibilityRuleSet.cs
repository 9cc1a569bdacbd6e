using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>By what responsibility matrices are reviewed, and who leads a clause where they leave it open.</summary>
/// <remarks>A finding is never resolved unless the rule set says so (AMB-06). Every instance is valid.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Responsibilities;
///
/// var own = ResponsibilityRuleSet.Standard with
/// {
///     Id = "own/responsibilities",
///     Version = "2026.1",
///     Settled = [("GB/T 28001-2011", "4.3.1", Role.GeneralDepartment)],
/// };
/// var lead = new ResponsibilityRegister(own).LeadOf(ResponsibilityMatrices.Printed, "GB/T 28001-2011", "4.3.1");
/// Console.WriteLine($"{string.Join(", ", lead.Roles)}, by {lead.RuleSet}"); // general-department, by own/responsibilities@2026.1
/// </code>
/// </example>
[Shaped(typeof(ResponsibilityShapes), nameof(ResponsibilityShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<ResponsibilityRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<ResponsibilityRuleSet>))]
public sealed partial record ResponsibilityRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Path(value, nameof(Id)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public required LocalizedText Source
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whose clauses the reasons cite. Default <see cref="CitationTable.Manual"/>, the management manual from which the rules were taken.</summary>
    public CitationTable Citations
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = CitationTable.Manual;

    /// <summary>Roles that stand for others in a matrix with fewer columns: top management (管理层) for the general manager and the management representative.</summary>
    /// <exception cref="ArgumentException">An item holds null.</exception>
    public ValueList<(Role Role, ValueList<Role> Members)> Groups
    {
        get;
        init => field = PublishedValues.Own(this, Faults.NoneHoldsNull(value, row => row.Role is null, nameof(Groups)).ToValueList());
    }

    /// <summary>Topics that several standards treat, with the clause of each: one role should lead all of them.</summary>
    /// <exception cref="ArgumentException">An item holds null.</exception>
    public ValueList<(Term Topic, ValueList<(string Standard, string Clause)> Clauses)> Topics
    {
        get;
        init => field = PublishedValues.Own(this, Faults.NoneHoldsNull(value, row => row.Topic is null || row.Clauses.Any(clause => clause.Standard is null || clause.Clause is null), nameof(Topics)).ToValueList());
    }

    /// <summary>Whom the text of the manual lets act, by clause, where it says so.</summary>
    /// <exception cref="ArgumentException">An item holds null.</exception>
    public ValueList<(string Standard, string Clause, Role Role)> TextLeads
    {
        get;
        init => field = PublishedValues.Own(this, Faults.NoneHoldsNull(value, row => row.Standard is null || row.Clause is null || row.Role is null, nameof(TextLeads)).ToValueList());
    }

    /// <summary>The clauses for which a matrix has to have a row.</summary>
    /// <exception cref="ArgumentException">An item holds null.</exception>
    public ValueList<(string Standard, ValueList<string> Clauses)> RequiredClauses
    {
        get;
        init => field = PublishedValues.Own(this, Faults.NoneHoldsNull(value, row => row.Standard is null, nameof(RequiredClauses)).ToValueList());
    }

    /// <summary>Whether the role that the text names leads a clause, where a matrix names another. Default false: the matrix holds.</summary>
    public bool TextPrevails { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Who leads a clause, as the organisation has settled it; this goes before matrix and text. Default none.</summary>
    /// <exception cref="ArgumentException">An item holds null.</exception>
    public ValueList<(string Standard, string Clause, Role Role)> Settled
    {
        get;
        init => field = PublishedValues.Own(this, Faults.NoneHoldsNull(value, row => row.Standard is null || row.Clause is null || row.Role is null, nameof(Settled)).ToValueList());
    }

    /// <inheritdoc/>
    public string ContentHash => ResponsibilityShapes.Rules.ToHash(this);
}
