using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Data;

/// <summary>How the library decides the rows of an area.</summary>
internal interface IDecider<TItem>
    where TItem : RegisterItem
{
    string Area { get; }

    /// <summary>The rule set in force.</summary>
    RuleSetStamp RuleSet { get; }

    /// <summary>Has the library decide, appends the decisions and repeats their main points in the item.</summary>
    /// <returns>Why it could not be decided; empty where it could.</returns>
    IReadOnlyList<Reason> Decide(TItem item, ChainWriter chain);
}

/// <summary>What an area knows of its rows besides: how a file writes them, one row an item.</summary>
internal interface IRegister<TItem> : IDecider<TItem>
    where TItem : RegisterItem
{
    /// <summary>The columns that a file may have; the first one identifies the row.</summary>
    IReadOnlyList<InputColumn> Columns { get; }

    /// <summary>Reads rows of a file whose columns are bound. A row that is no item gives null, and adds why to the list.</summary>
    Func<RowCells, List<Reason>, TItem?> Reader(ColumnMap map);

    /// <summary>Takes over what another row of the same identifier says; whether that changes anything.</summary>
    bool Take(TItem item, TItem from);

    /// <summary>Fills in what an edit by hand does not speak of, so that it stays as it is.</summary>
    void Keep(TItem input, TItem item) => input.Carried = item.Carried;
}
