namespace Yiko.Compliance.Audits;

/// <summary>Requests of which only matters who may audit what, and answers in a line.</summary>
internal static class Teams
{
    /// <summary>Units with those who may audit them, separated by blanks.</summary>
    public static AuditTeamRequest Of(params (string Unit, string Auditors)[] units) => new()
    {
        Units = units.Select(unit => new AuditedUnit { Unit = unit.Unit, Candidates = Names(unit.Auditors).ToValueList() }).ToValueList(),
        Auditors = units.SelectMany(unit => Names(unit.Auditors)).Distinct().Select(person => new Auditor { Person = person }).ToValueList(),
    };

    public static string Text(ValueList<(string Unit, ValueList<string> Auditors)> assigned) =>
        string.Join(' ', assigned.Select(pair => $"{pair.Unit}:{string.Join(',', pair.Auditors)}"));

    private static string[] Names(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
