namespace Yiko.Compliance.Objectives;

/// <summary>How attainment is reckoned where less is better.</summary>
public enum AttainmentReading
{
    /// <summary>2 − actual ÷ target, not below 0: half the target gives 150 %, twice the target 0; the default.</summary>
    TwoLessShare = 0,

    /// <summary>Target ÷ actual: half the target gives 200 %, twice the target 50 %; without a number where nothing was measured but 0.</summary>
    TargetByActual = 1,
}

/// <summary>What a ratio of nothing is: a denominator of 0.</summary>
public enum EmptyDenominatorReading
{
    /// <summary>No data, 无数据; the default.</summary>
    NoData = 0,

    /// <summary>Not applicable, 不适用: no case arose, so there was nothing to attain.</summary>
    NotApplicable = 1,
}

/// <summary>What an occurrence is where nobody says for how much of the period occurrences were watched for.</summary>
public enum UncoveredOccurrenceReading
{
    /// <summary>No data, as any count without coverage; the default.</summary>
    NoData = 0,

    /// <summary>An occurrence all the same: the zero objective is lost.</summary>
    Counts = 1,
}

/// <summary>What a target above 1 is where a ratio was measured.</summary>
public enum TargetAboveOneReading
{
    /// <summary>A fault: 95 where 95 % was meant; the default.</summary>
    Fault = 0,

    /// <summary>Meant as it stands: 120 % of a plan.</summary>
    Meant = 1,
}
