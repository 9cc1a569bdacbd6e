using System.Linq.Expressions;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Rows;

/// <summary>Which rows of a register are asked for: by standing, by the facets of the register, by department, by a text.</summary>
internal sealed class RegisterFilter
{
    public required string Text { get; init; }

    public required string Department { get; init; }

    /// <summary>The word asked for of each facet; empty where any will do.</summary>
    public required IReadOnlyList<(Facet Facet, string Word)> Words { get; init; }

    public static IEnumerable<Facet> FacetsOf(Register register) =>
    [
        new() { Name = "standing", Label = LocalizedText.Of("Verdict", "结论"), Of = item => item.Standing, Choices = [.. register.Standings.Select(standing => new Choice { Word = standing.Word, Name = standing.Name })] },
        .. register.Facets,
    ];

    /// <summary>The parameters of an address that are read, for the document of the interface.</summary>
    public static (string Name, string Meaning)[] ParametersOf(Register register) =>
    [
        ("q", "A text that the identifier, the name or the department contains"), ("department", "A department, exactly"),
        .. FacetsOf(register).Select(facet => (facet.Name, facet.Choices.Count == 0 ? facet.Label.English : string.Join(", ", facet.Choices.Select(choice => choice.Word)))),
    ];

    public static RegisterFilter Read(Register register, QueryFields query) => new()
    {
        Text = query.Text("q"),
        Department = query.Text("department"),
        Words = [.. FacetsOf(register).Select(facet => (facet, query.Word(facet.Name, [.. facet.Choices.Select(choice => choice.Word)])))],
    };

    /// <summary>This filter for one standing.</summary>
    public RegisterFilter Only(Standing standing) =>
        new() { Text = Text, Department = Department, Words = [(Words[0].Facet, standing.Word), .. Words.Skip(1)] };

    public IQueryable<RegisterItem> Of(IQueryable<RegisterItem> items)
    {
        if (Text.Length > 0) items = items.Where(item => item.Id.Contains(Text) || item.Name.Contains(Text) || item.Department.Contains(Text));
        if (Department.Length > 0) items = items.Where(item => item.Department == Department);
        foreach (var (facet, word) in Words.Where(asked => asked.Word.Length > 0))
            items = items.Where(Expression.Lambda<Func<RegisterItem, bool>>(Expression.Equal(facet.Of.Body, Expression.Constant(word)), facet.Of.Parameters));
        return items;
    }
}
