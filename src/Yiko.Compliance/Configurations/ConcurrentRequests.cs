using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Finds open change requests that concern the same item.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class ConcurrentRequests
{
    /// <summary>Every item with two or more open requests, in the order of the items.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static ValueList<RequestConflict> Of(ConfigurationState state) => Guard.Against.Null(state).Requests()
        .Where(request => request.IsOpen)
        .SelectMany(request => request.Items, (request, item) => (item, request.Id))
        .GroupBy(pair => pair.item, pair => pair.Id, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new RequestConflict { Item = group.Key, Requests = group.ToValueList() })
        .ToValueList();
}
