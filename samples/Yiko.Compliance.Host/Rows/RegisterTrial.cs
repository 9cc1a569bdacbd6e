using Yiko.Compliance.Host.Data;

namespace Yiko.Compliance.Host.Rows;

/// <summary>What other rules would make of a register: how many rows go from which class to which, and the rows whose verdict would change.</summary>
internal sealed class RegisterTrial
{
    private readonly Dictionary<(LocalizedText Now, LocalizedText Then), long> _cells = [];
    private readonly List<TrialChange> _changed = [];

    public long Count { get; private set; }

    public IReadOnlyList<TrialChange> Changed => _changed;

    /// <summary>The cells of the matrix that are not zero.</summary>
    public IReadOnlyDictionary<(LocalizedText Now, LocalizedText Then), long> Cells => _cells;

    public void Add(RegisterItem item, Inquiry inquiry, Judged now, Judged then)
    {
        Count++;
        var cell = (now.Class, then.Class);
        _cells[cell] = _cells.GetValueOrDefault(cell) + 1;
        if (now.Said.Words == then.Said.Words && now.Class == then.Class) return;
        _changed.Add(new() { Id = item.Id, Name = item.Name, Inquiry = inquiry, Now = now, Then = then });
    }
}

/// <summary>A row whose verdict would change.</summary>
internal sealed record TrialChange
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Inquiry Inquiry { get; init; }

    public required Judged Now { get; init; }

    public required Judged Then { get; init; }
}
