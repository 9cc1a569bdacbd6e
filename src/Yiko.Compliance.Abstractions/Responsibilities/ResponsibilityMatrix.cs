using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>A responsibility matrix (职能分配表): which role leads each clause of a standard, and which take part.</summary>
[Shaped(typeof(ResponsibilityShapes), nameof(ResponsibilityShapes.Matrix))]
[JsonConverter(typeof(ShapeJsonConverter<ResponsibilityMatrix>))]
public sealed partial record ResponsibilityMatrix
{
    /// <summary>The standard of which the clauses are, such as <c>ISO 9001:2015</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Standard
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The roles, a column each.</summary>
    /// <exception cref="ArgumentException">A role has two columns.</exception>
    public ValueList<Role> Roles
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(role => role.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"{group.Key} has two columns"),
                nameof(Roles));
            field = value;
        }
    }

    /// <summary>
    /// The rows: clause, what it is about, and a symbol for each role in the order of the columns; blank for none. A cell that is missing is blank. A row without any
    /// symbol that has rows below it is a heading.
    /// </summary>
    public ValueList<(string Clause, string Title, ValueList<string> Cells)> Rows { get; init; }

    /// <summary>The symbols of the role that leads (主管部门或主管人); the first is the one that the legend shows. Default ● and ▲.</summary>
    /// <exception cref="ArgumentException">A symbol is blank: a blank cell says nothing.</exception>
    public ValueList<string> LeadSymbols
    {
        get;
        init => field = Symbols(value, nameof(LeadSymbols));
    } = ["●", "▲"];

    /// <summary>The symbols of roles that take part (相关职责部门); the first is the one that the legend shows. Default ○ and 〇, which look alike and are two characters.</summary>
    /// <exception cref="ArgumentException">A symbol is blank: a blank cell says nothing.</exception>
    public ValueList<string> ParticipantSymbols
    {
        get;
        init => field = Symbols(value, nameof(ParticipantSymbols));
    } = ["○", "〇"];

    /// <summary>The clauses that a role leads, in the order of the rows.</summary>
    /// <param name="role">The role, known by its code.</param>
    public ValueList<string> ClausesLedBy(Role role)
    {
        Guard.Against.Null(role);
        return Rows.Where(row => LeadsOf(row.Cells).Any(lead => lead.Code == role.Code)).Select(row => row.Clause).Distinct().ToValueList();
    }

    internal IEnumerable<Role> LeadsOf(ValueList<string> cells) => Roles.Where((_, column) => column < cells.Count && IsLead(cells[column]));

    // A symbol that is said to mean both means neither.
    internal bool IsLead(string symbol) => LeadSymbols.Contains(symbol.Trim()) && !ParticipantSymbols.Contains(symbol.Trim());

    internal bool IsParticipant(string symbol) => ParticipantSymbols.Contains(symbol.Trim()) && !LeadSymbols.Contains(symbol.Trim());

    private static ValueList<string> Symbols(ValueList<string> symbols, string name)
    {
        Faults.ThrowIfAny(symbols.Where(string.IsNullOrWhiteSpace).Select(_ => "a symbol is blank"), name);
        return symbols.Select(symbol => symbol.Trim()).ToValueList();
    }
}
