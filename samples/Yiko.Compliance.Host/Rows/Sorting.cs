using System.Linq.Expressions;
using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Rows;

/// <summary>Something by which a list can be ordered: <c>?sort=grade</c>, and <c>?sort=-grade</c> from the other end.</summary>
public sealed class Sorting
{
    private readonly Func<IQueryable<RegisterItem>, bool, IOrderedQueryable<RegisterItem>> _apply;

    private Sorting(string name, Func<IQueryable<RegisterItem>, bool, IOrderedQueryable<RegisterItem>> apply) => (Name, _apply) = (name, apply);

    public string Name { get; }

    /// <summary>By a value; rows without one come last, from whichever end one begins.</summary>
    public static Sorting By<T>(string name, Expression<Func<RegisterItem, T>> value)
    {
        var has = Expression.Lambda<Func<RegisterItem, bool>>(
            default(T) is null ? Expression.Equal(value.Body, Expression.Constant(null, typeof(T))) : Expression.Constant(value: false), value.Parameters);
        return new(name, (items, down) => down ? items.OrderBy(has).ThenByDescending(value) : items.OrderBy(has).ThenBy(value));
    }

    /// <summary>By words in an order of their own, such as grades from the lowest; what is no such word comes last.</summary>
    public static Sorting ByWords(string name, Expression<Func<RegisterItem, string?>> word, IEnumerable<string> words)
    {
        Expression place = Expression.Constant(null, typeof(int?));
        foreach (var (at, known) in words.Index().Reverse())
            place = Expression.Condition(Expression.Equal(word.Body, Expression.Constant(known)), Expression.Constant(at, typeof(int?)), place);
        return By(name, Expression.Lambda<Func<RegisterItem, int?>>(place, word.Parameters));
    }

    internal static IReadOnlyList<Sorting> AllOf(Register register) =>
    [
        By("id", item => item.Id), By("name", item => item.Name), By("department", item => item.Department),
        ByWords("standing", item => item.Standing, register.Standings.Select(standing => standing.Word)),
        ByWords("work", item => item.Work, [Work.Outstanding, Work.Controlled, Work.None]),
        By("rank", item => item.Rank), .. register.Shown.Select(shown => shown.Sort).OfType<Sorting>().DistinctBy(sort => sort.Name).Where(sort => sort.Name != "rank"),
    ];

    internal IQueryable<RegisterItem> Of(IQueryable<RegisterItem> items, bool down) => _apply(items, down).ThenBy(item => item.Key);
}
