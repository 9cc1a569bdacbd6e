using NodaTime;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>Reads the rows of a register of objectives as reports, and names what keeps a row from being one.</summary>
internal sealed class ObjectiveRow(ColumnMap map)
{
    private static readonly CellReader<WrittenTarget> ReadWithComma = WrittenTarget.Reader(decimalComma: true);
    private static readonly CellReader<WrittenTarget> ReadWithPoint = WrittenTarget.Reader(decimalComma: false);

    private readonly BoundColumn _kind = map[ObjectiveColumns.Kind];
    private readonly BoundColumn _target = map[ObjectiveColumns.Target];
    private readonly BoundColumn _numerator = map[ObjectiveColumns.Numerator];
    private readonly BoundColumn _denominator = map[ObjectiveColumns.Denominator];
    private readonly BoundColumn _value = map[ObjectiveColumns.Value];
    private readonly BoundColumn _count = map[ObjectiveColumns.Count];
    private readonly BoundColumn _covered = map[ObjectiveColumns.Covered];
    private readonly BoundColumn _exposed = map[ObjectiveColumns.Exposed];
    private readonly BoundColumn _closed = map[ObjectiveColumns.PeriodClosed];
    private readonly BoundColumn _period = map[ObjectiveColumns.Period];
    private readonly BoundColumn _unit = map[ObjectiveColumns.Unit];

    public BoundColumn Id { get; } = map[ObjectiveColumns.Id];

    /// <summary>Where the wording of the objective stands; −1 where the file has none.</summary>
    public int Wording { get; } = map.Carried.Where(place => IsWording(map.Header[place])).DefaultIfEmpty(-1).First();

    public string KindText(RowCells row) => row.Text(_kind).Trim().ToString();

    public string TargetText(RowCells row) => row.Text(_target).Trim().ToString();

    /// <summary>What a row says of its unit that could not be read; null where it says nothing, or what is understood.</summary>
    public Reason? UnreadUnit(RowCells row) => UnitText(row) is { Length: > 0 } text && ObjectiveKinds.IsShare(text) is null ? ObjectiveRowReasons.UnitUnread(text) : null;

    /// <summary>The report of a row; null where the row is faulty, which bad cells or <paramref name="faults"/> then tell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="faults">What is wrong with it.</param>
    /// <param name="asOf">The day from which its period is seen; null where only the row's own word closes it.</param>
    public ObjectiveReport? Read(RowCells row, List<Reason> faults, LocalDate? asOf = null)
    {
        var id = row.CheckName(Id);
        var before = row.Bad.Count;
        var written = Written(row, _target);
        var isUnread = row.Bad.Count > before;
        var kind = ObjectiveKinds.Find(KindText(row)) ?? (KindText(row).Length == 0 ? KindOf(written) : null);
        if ((kind is null && !(isUnread && KindText(row).Length == 0)) || (written?.Comparator is { } said && said != kind)) faults.Add(ObjectiveRowReasons.Kind(KindText(row)));
        var zero = kind == ObjectiveComparator.ZeroOccurrences;
        var target = Target(row, zero, written, faults);
        var value = ObjectiveKinds.SaysNotApplicable(ValueText(row)) || ObjectiveKinds.Answer(ValueText(row)) is not null ? null : Written(row, _value);
        if (value?.Comparator is not null && value.Comparator != ObjectiveComparator.ZeroOccurrences) faults.Add(ObjectiveRowReasons.ValueWithSign(ValueText(row)));
        var measurement = Measured(row, zero, value, faults);
        var closed = row.Flag(_closed);
        var period = row.Read<WrittenPeriod>(_period, WrittenPeriod.Read);
        var isShare = ObjectiveKinds.IsShare(UnitText(row));
        if (Mixes(written, value)) faults.Add(ObjectiveRowReasons.MixedPercent(TargetText(row), ValueText(row)));
        // That all of it was done is a share that nobody measured.
        if (written is { IsPercent: true } && ObjectiveKinds.Answer(ValueText(row)) is not null) faults.Add(ObjectiveRowReasons.MixedPercent(TargetText(row), ValueText(row)));
        if (written is { IsPercent: true } && IsFilled(row, _count)) faults.Add(ObjectiveRowReasons.MixedPercent(TargetText(row), row.Text(_count).Trim().ToString()));
        if (isShare == false && written is { IsPercent: true }) faults.Add(ObjectiveRowReasons.UnitContradicted(TargetText(row)));
        if (isShare == false && value is { IsPercent: true }) faults.Add(ObjectiveRowReasons.UnitContradicted(ValueText(row)));
        if (written is { Unit.Length: > 0 } && value is { Unit.Length: > 0 } && written.Unit != value.Unit) faults.Add(ObjectiveRowReasons.MixedUnits(TargetText(row), ValueText(row)));
        if (kind is not { } comparator || faults.Count > 0 || row.Bad.Count > 0) return null;
        return new()
        {
            Objective = new() { Id = id.IsEmpty ? "-" : id.ToString(), Criterion = Criterion(comparator, target), IsShare = isShare, Period = period?.Kind },
            Measurement = measurement,
            IsPeriodClosed = closed,
            DayInPeriod = period?.Last,
            AsOf = period?.Last is null ? null : asOf,
        };
    }

    // A target of none is one of zero occurrences, and a share of all cannot be exceeded.
    private static ObjectiveComparator? KindOf(WrittenTarget? written) => written switch
    {
        { Comparator: { } said } => said,
        { IsPercent: false } when written.Number == Ratio.Zero => ObjectiveComparator.ZeroOccurrences,
        { IsPercent: true } when written.Number == Ratio.Zero => ObjectiveComparator.AtMost,
        { IsPercent: true } when written.Number == Ratio.One => ObjectiveComparator.AtLeast,
        _ => null,
    };

    private static WrittenTarget? Written(RowCells row, BoundColumn column)
    {
        if (!column.IsPresent || ObjectiveKinds.Answer(row.Text(column).Trim().ToString()) is not null) return null;
        var written = row.Read(column, row.HasDecimalComma ? ReadWithComma : ReadWithPoint);
        if (written is { IsGrouped: true }) row.Note(column, InputTexts.Grouped);
        return written;
    }

    private static bool IsWording(string header) => ObjectiveColumns.Wordings.Any(wording => HeaderKey.Of(wording) == HeaderKey.Of(header));

    private static ObjectiveCriterion Criterion(ObjectiveComparator comparator, Ratio target) => comparator switch
    {
        ObjectiveComparator.AtLeast => ObjectiveCriterion.AtLeast(target),
        ObjectiveComparator.AtMost => ObjectiveCriterion.AtMost(target),
        ObjectiveComparator.Equal => ObjectiveCriterion.EqualTo(target),
        _ => ObjectiveCriterion.ZeroOccurrences,
    };

    private Ratio Target(RowCells row, bool zero, WrittenTarget? written, List<Reason> faults)
    {
        if (ObjectiveKinds.Answer(TargetText(row)) == true) return Ratio.One;
        if (written is null)
        {
            var unreadable = row.Bad.Any(cell => cell.Column == (_target.IsPresent ? row.HeaderOf(_target) : string.Empty));
            if (!zero && !unreadable) faults.Add(ObjectiveRowReasons.TargetMissing);
            return Ratio.Zero;
        }

        if (zero && written.Number != Ratio.Zero) faults.Add(ObjectiveRowReasons.TargetNotZero(TargetText(row)));
        return written.Number;
    }

    private Measurement Measured(RowCells row, bool zero, WrittenTarget? written, List<Reason> faults)
    {
        var (numerator, denominator) = (row.Whole(_numerator), row.Whole(_denominator));
        var count = row.Whole(_count);
        var coverage = CoverageOf(row);
        var (number, value) = ReadValue(row, written);
        var ways = (IsFilled(row, _numerator) || IsFilled(row, _denominator) ? 1 : 0) + (IsFilled(row, _value) ? 1 : 0) + (IsFilled(row, _count) ? 1 : 0);
        if (ways > 1) faults.Add(ObjectiveRowReasons.SeveralMeasurements);
        if (ways != 1) return Measurement.None;
        if (count is { } occurrences) return Measurement.Count(occurrences, coverage);

        // Registers without a column for counts write the occurrences of a zero objective as its value.
        if (zero && number is { Denominator.IsOne: true } whole) return Measurement.Count(whole.Numerator, coverage);
        if (value is not null) return value;
        return (numerator, denominator) switch
        {
            ({ } above, { } below) => Measurement.Of(above, below, coverage),
            ({ }, null) => Measurement.Missing(ObjectiveRowReasons.DenominatorMissing),
            _ => Measurement.Missing(ObjectiveRowReasons.NumeratorMissing),
        };
    }

    /// <summary>What was said of the coverage and could not be used, because the other half is missing.</summary>
    public Reason? HalfCovered(RowCells row) => (IsFilled(row, _covered), IsFilled(row, _exposed)) switch
    {
        (true, false) => ObjectiveRowReasons.CoverageHalf(row.Text(_covered).Trim().ToString(), ObjectiveColumns.Exposed.Name),
        (false, true) => ObjectiveRowReasons.CoverageHalf(row.Text(_exposed).Trim().ToString(), ObjectiveColumns.Covered.Name),
        _ => null,
    };

    // Half a statement of coverage is none: nobody knows of how much the parts are parts.
    private Coverage? CoverageOf(RowCells row) => (row.Exact(_covered), row.Exact(_exposed)) switch
    {
        ({ } covered, { } exposed) => new() { Covered = covered, Exposed = exposed },
        _ => null,
    };

    // A number stands beside its measurement: yes and no are compared as numbers too, and are none.
    private (Ratio? Number, Measurement? Measurement) ReadValue(RowCells row, WrittenTarget? written)
    {
        var text = ValueText(row);
        if (ObjectiveKinds.SaysNotApplicable(text)) return (null, Measurement.NotApplicable);
        if (ObjectiveKinds.Answer(text) is { } answer) return (null, Measurement.Of(answer));
        return written is not null ? (written.Number, Measurement.Of(written.Number)) : (null, null);
    }

    // A target of 95% and a value of 96, or a target of 95 and a value of 96%: compared as they stand they would be wrong a hundredfold.
    private static bool Mixes(WrittenTarget? target, WrittenTarget? value) =>
        target is not null && value is not null && target.IsPercent != value.IsPercent && (target.IsPercent ? value : target).Number > Ratio.One;

    private string UnitText(RowCells row) => row.Text(_unit).Trim().ToString();

    private string ValueText(RowCells row) => row.Text(_value).Trim().ToString();

    private static bool IsFilled(RowCells row, BoundColumn column) => column.IsPresent && !row.Text(column).IsWhiteSpace();
}
