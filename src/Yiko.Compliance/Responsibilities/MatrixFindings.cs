namespace Yiko.Compliance.Responsibilities;

/// <summary>What has to be looked at in one matrix.</summary>
internal sealed class MatrixFindings(ResponsibilityRuleSet rules, MatrixIndex index)
{
    private readonly ResponsibilityMatrix _matrix = index.Matrix;
    private readonly bool _usesParticipants = index.Matrix.Rows.Any(row => row.Cells.Any(index.Matrix.IsParticipant));

    public IEnumerable<MatrixFinding> All() => [.. InRows(), .. UnusedSymbols(), .. AgainstText(), .. MissingRows()];

    private IEnumerable<MatrixFinding> InRows()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var row in _matrix.Rows)
        {
            var clause = row.Clause.Trim();
            foreach (var finding in Cells(clause, row.Cells)) yield return finding;
            if (index.IsHeading(row)) continue;

            // In a matrix that knows no participants a blank cell says that the role has nothing to do with the clause.
            Role[] blank = [.. _matrix.Roles.Where((_, column) => column >= row.Cells.Count || string.IsNullOrWhiteSpace(row.Cells[column]))];
            if (_usesParticipants && blank.Length > 0) yield return Found(ResponsibilityReasons.BlankCell, clause, blank);

            // A clause that stands twice is looked at once.
            if (clause.Length > 0 && !seen.Add(clause)) continue;
            Role[] leads = clause.Length > 0 ? index.LeadsOf(clause) : [.. _matrix.LeadsOf(row.Cells)];
            if (leads.Length == 0) yield return Found(ResponsibilityReasons.NoLead, clause, leads);
            if (leads.Length > 1) yield return Several(clause, leads);
            if (leads.Length > 0 && AgainstParent(clause, leads) is { } difference) yield return difference;
        }
    }

    // The register of rules lists the clauses of health and safety with several leads under a number of their own.
    private MatrixFinding Several(string clause, Role[] leads)
    {
        var found = Found(ResponsibilityReasons.SeveralLeads, clause, leads);
        return _matrix.Standard == ResponsibilityMatrix.Gbt28001.Standard
            ? new(found.Standard, found.Clause, found.Roles, found.Reason with { Rule = ResponsibilityReasons.LeadTogether.Rule })
            : found;
    }

    private IEnumerable<MatrixFinding> Cells(string clause, ValueList<string> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            var symbol = cells[column];
            if (string.IsNullOrWhiteSpace(symbol) || (column < _matrix.Roles.Count && (_matrix.IsLead(symbol) || _matrix.IsParticipant(symbol)))) continue;
            yield return Found(
                ResponsibilityReasons.UnknownSymbol, clause, column < _matrix.Roles.Count ? [_matrix.Roles[column]] : [], ReasonArgument.Of("symbol", symbol.Trim()));
        }
    }

    // Where the clause above has no lead of its own, that is told there.
    private MatrixFinding? AgainstParent(string clause, Role[] leads)
    {
        if (index.NearestRow(MatrixIndex.Above(clause)) is not { } parent || index.LeadsOf(parent) is not { Length: > 0 } above) return null;
        if (above.Length == leads.Length && above.All(leads.Contains)) return null;
        return Found(
            ResponsibilityReasons.ParentChild, clause, [.. leads.Union(above)], ResponsibilityReasons.Roles("leads", leads), ReasonArgument.Of("parent", parent),
            ResponsibilityReasons.Roles("parent-leads", above));
    }

    private IEnumerable<MatrixFinding> UnusedSymbols()
    {
        var cells = _matrix.Rows.SelectMany(row => row.Cells).ToArray();
        if (!_matrix.LeadSymbols.IsEmpty && !cells.Any(_matrix.IsLead)) yield return Unused(_matrix.LeadSymbols[0]);
        if (!_matrix.ParticipantSymbols.IsEmpty && !_usesParticipants) yield return Unused(_matrix.ParticipantSymbols[0]);

        MatrixFinding Unused(string symbol) => Found(ResponsibilityReasons.UnusedSymbol, null, [], ReasonArgument.Of("symbol", symbol));
    }

    // A clause of the text may have no row of its own: then the row above speaks for it. Where nobody leads that, it is told there.
    private IEnumerable<MatrixFinding> AgainstText()
    {
        foreach (var (_, clause, role) in rules.TextLeads.Where(text => text.Standard == _matrix.Standard))
        {
            if (index.NearestRow(clause) is not { } row || index.LeadsOf(row) is not { Length: > 0 } leads) continue;
            if (leads.Any(lead => RoleGroups.Agree(rules, lead, role))) continue;
            yield return Found(ResponsibilityReasons.MatrixText, clause, [.. leads, role], ResponsibilityReasons.Roles("leads", leads), ReasonArgument.Of("text-role", role.Name));
        }
    }

    private IEnumerable<MatrixFinding> MissingRows() => rules.RequiredClauses
        .Where(required => required.Standard == _matrix.Standard)
        .SelectMany(required => required.Clauses)
        .Where(clause => !index.Has(clause))
        .Select(clause => Found(ResponsibilityReasons.MissingRow, clause, []));

    private MatrixFinding Found(ReasonRow row, string? clause, Role[] roles, params ReasonArgument[] more) => new(
        _matrix.Standard,
        clause,
        roles.ToValueList(),
        row.With(
        [
            ReasonArgument.Of("standard", _matrix.Standard),
            .. clause is null ? [] : new[] { ReasonArgument.Of("clause", string.IsNullOrWhiteSpace(clause) ? "?" : clause) },
            .. roles.Length == 0 ? [] : new[] { ResponsibilityReasons.Roles("roles", roles) },
            .. more,
        ]));
}
