using System.Reflection;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Conventions;

/// <summary>A reason that an engine can give has its sentence: every table of reasons is reached from an engine or from what serves all.</summary>
public sealed class ReasonConventions
{
    [Fact]
    public void Every_table_of_reasons_is_listed()
    {
        var listed = Texts.Rows.ToHashSet();

        Assert.Empty(Tables().SelectMany(table => table.Rows.Where(row => !listed.Contains(row)).Select(row => $"{table.Home}: {row.Code}")));
        Assert.InRange(Tables().Count(), 8, int.MaxValue);
    }

    // Otherwise a sentence would be looked up in every table.
    [Fact]
    public void The_first_word_of_a_code_leads_to_its_table() => Assert.Empty(
        Texts.Tables.SelectMany(area => area.Value().SelectMany(rows => rows).Select(row => row.Code).Where(code => code.Split('.')[0] != area.Key)));

    [Fact]
    public void A_code_has_one_row() => Assert.Empty(Texts.Rows.GroupBy(row => row.Code).Where(rows => rows.Skip(1).Any()).Select(rows => rows.Key));

    private static IEnumerable<(string Home, ReasonTable Rows)> Tables() =>
        from type in Library.AllTypes
        where !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where property.PropertyType == typeof(ReasonTable)
        select (type.FullName!, (ReasonTable)property.GetValue(null)!);
}
