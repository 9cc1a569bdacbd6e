using Yiko.Compliance.Cli.Output;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>
/// An engine at work on the rows of a register. A command is a decider and its options; <see cref="RegisterRun"/> does the rest:
/// opening, checking, streaming, carrying unknown columns through, progress and exit code.
/// </summary>
internal abstract class RowDecider
{
    /// <summary>The columns that the command understands.</summary>
    public abstract IReadOnlyList<InputColumn> Columns { get; }

    /// <summary>The columns of its records, as the contract names them; explanation and carried columns follow.</summary>
    public abstract IReadOnlyList<string> RecordColumns { get; }

    /// <summary>The columns of its table; asked for when the register is bound.</summary>
    public abstract IReadOnlyList<TableColumn> TableColumns { get; }

    /// <summary>Lines below the table, when all rows are decided.</summary>
    public abstract IEnumerable<IReadOnlyList<TableCell>> Summary { get; }

    /// <summary>Whether the rule set has a use for a deciding column.</summary>
    public virtual bool AsksFor(InputColumn column) => true;

    /// <summary>Whether the columns that the command does not know follow its own. A command that sums rows up has nothing to put there.</summary>
    public virtual bool CarriesColumns => true;

    /// <summary>Whether a flag can decide anything here, so that one under a header nobody understood is worth a remark.</summary>
    public virtual bool HasFlags => true;

    /// <summary>The column whose text is told when it stands twice; null where a row is an event and not a thing.</summary>
    public virtual InputColumn? Identifier => Columns.FirstOrDefault(column => column.IsIdentifier);

    /// <summary>What the sheet itself found, compared with the verdicts; null where the command looks at none.</summary>
    public virtual OwnResults? Own => null;

    /// <summary>What is said of the file as a whole, after the last row.</summary>
    public virtual IEnumerable<LocalizedText> Remarks(string file) => [];

    /// <summary>Learns where the columns lie, once, before the first row.</summary>
    public abstract void Bind(ColumnMap map);

    /// <summary>Whether something must be known of all rows before the first is decided; then each is shown once to <see cref="Survey"/>.</summary>
    public virtual bool Surveys => false;

    public virtual void Survey(RowCells row)
    {
    }

    /// <summary>Decides the current row and keeps the verdict until the next.</summary>
    /// <param name="row">The row.</param>
    /// <param name="remarks">Receives what standard error should say of the row, beyond its bad cells.</param>
    /// <returns>Whether all that the row asks for could be decided.</returns>
    public abstract bool Decide(RowCells row, FaultList remarks);

    /// <summary>Writes the record of the current row, or its records; each ends with <paramref name="carried"/>.</summary>
    public abstract void Write(RecordWriter records, RowCells row, CarriedCells carried);

    /// <summary>Shows the current row in the table.</summary>
    public abstract void Show(TableWriter table, RowCells row);

    /// <summary>Called after the last row, for a command whose results need all rows: decides and writes them.</summary>
    /// <param name="output">Where the results go.</param>
    /// <param name="carried">The columns that follow those of the command.</param>
    /// <returns>How many of these results could not be decided.</returns>
    public virtual long Finish(OutputSession output, CarriedCells carried) => 0;

    /// <summary>How many results a register of so many rows gives; one for each row unless said otherwise.</summary>
    public virtual long ResultsOf(long rows) => rows;
}
