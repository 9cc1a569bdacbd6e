using System.Linq.Expressions;
using NodaTime;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Rows;

/// <summary>Which rows of a register are asked for: by standing, by the facets of the register, by department, by a text.</summary>
internal sealed class RegisterFilter
{
    public required string Text { get; init; }

    public required string Department { get; init; }

    /// <summary>What is controlled and to be reviewed by that day, or without a day for it.</summary>
    public LocalDate? ReviewUntil { get; init; }

    /// <summary>By what the list is ordered; null for the order of the register.</summary>
    public Sorting? Sort { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>The word asked for of each facet; empty where any will do.</summary>
    public required IReadOnlyList<(Facet Facet, string Word)> Words { get; init; }

    private static readonly Facet Left = new()
    {
        Name = "work",
        Label = LocalizedText.Of("Left to do", "待办情况"),
        Of = item => item.Work,
        Choices = [Choice.Of("outstanding", "Without effective control", "尚无有效控制"), Choice.Of("controlled", "Controlled", "已控制"), Choice.Of("none", "Nothing", "无")],
    };

    public static IEnumerable<Facet> FacetsOf(Register register) =>
    [
        new() { Name = "standing", Label = LocalizedText.Of("Verdict", "结论"), Of = item => item.Standing, Choices = [.. register.Standings.Select(standing => new Choice { Word = standing.Word, Name = standing.Name })] },
        .. register.Gathers ? [] : (Facet[])[Left],
        .. register.Facets,
    ];

    /// <summary>The parameters of an address that are read, for the document of the interface.</summary>
    public static (string Name, string Meaning)[] ParametersOf(Register register) =>
    [
        ("q", "A text that any cell contains, in capitals or not"), ("department", "A department, exactly"), ("reviewUntil", "Controlled, and to be reviewed by that day"),
        ("sort", string.Join(", ", Sorting.AllOf(register).Select(sort => sort.Name)) + "; with - before it from the other end"),
        .. FacetsOf(register).Select(facet => (facet.Name, facet.Choices.Count == 0 ? facet.Label.English : string.Join(", ", facet.Choices.Select(choice => choice.Word)))),
    ];

    public static RegisterFilter Read(Register register, QueryFields query)
    {
        var sorts = Sorting.AllOf(register);
        var sort = query.Word("sort", [.. sorts.SelectMany(known => new[] { known.Name, "-" + known.Name })]);
        return new()
        {
            Sort = sorts.FirstOrDefault(known => known.Name == sort.TrimStart('-')),
            IsDescending = sort.StartsWith('-'),
            ReviewUntil = query.Date("reviewUntil"),
            Text = query.Text("q"),
            Department = query.Text("department"),
            Words = [.. FacetsOf(register).Select(facet => (facet, query.Word(facet.Name, [.. facet.Choices.Select(choice => choice.Word)])))],
        };
    }

    /// <summary>Whether it leaves anything out.</summary>
    public bool IsEmpty => Text.Length == 0 && Department.Length == 0 && ReviewUntil is null && Words.All(asked => asked.Word.Length == 0);

    /// <summary>This filter for one standing.</summary>
    public RegisterFilter Only(Standing standing) =>
        new() { Text = Text, Department = Department, Sort = Sort, IsDescending = IsDescending, Words = [(Words[0].Facet, standing.Word), .. Words.Skip(1)] };

    public IQueryable<RegisterItem> Of(IQueryable<RegisterItem> items)
    {
        var text = Text.ToUpperInvariant();
        if (text.Length > 0) items = items.Where(item => item.Texts.Contains(text));
        if (Department.Length > 0) items = items.Where(item => item.Department == Department);
        if (ReviewUntil is { } day) items = items.Where(item => item.Work == Work.Controlled && (item.ReviewOn == null || item.ReviewOn <= day));
        foreach (var (facet, word) in Words.Where(asked => asked.Word.Length > 0))
            items = items.Where(Expression.Lambda<Func<RegisterItem, bool>>(Expression.Equal(facet.Of.Body, Expression.Constant(word)), facet.Of.Parameters));
        return items;
    }

    /// <summary>The rows asked for, in the order asked for.</summary>
    public IQueryable<RegisterItem> Ordered(Register register, IQueryable<RegisterItem> items) =>
        Sort is not null ? Sort.Of(Of(items), IsDescending)
        : register.IsRanked ? Of(items).OrderByDescending(item => item.Rank != null).ThenByDescending(item => item.Rank).ThenBy(item => item.Id)
        : Of(items).OrderBy(item => item.Key);
}
