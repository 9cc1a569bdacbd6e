using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The yearly summary of purchase and supplier records for the management review, management manual 9.1.3 b).</summary>
/// <remarks>Counts supplier-product relations and their events, each event once.</remarks>
public sealed record SupplierYear
{
    /// <summary>The day on which one looks; the summary covers its calendar year until that day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How many suppliers there are of any class.</summary>
    public required int Suppliers { get; init; }

    /// <summary>How many relations (supplier and product) stand where, by class, in the order of class and status; without zeros.</summary>
    public ValueList<SupplyCount> Standing { get; init; }

    /// <summary>What happened in the year, by kind and result, in their order; without zeros.</summary>
    public ValueList<SupplierEventCount> Events { get; init; }

    /// <summary>The relations that the year's events took off the list or out of use and that are not back.</summary>
    public ValueList<SupplierClassification> Lost { get; init; }

    /// <summary>The relations whose evaluation or verification is overdue.</summary>
    public ValueList<SupplierClassification> Overdue { get; init; }

    /// <summary>The relations that could not be decided.</summary>
    public ValueList<SupplierClassification> NotClassified { get; init; }
}

/// <summary>How many relations of one class have one status.</summary>
public sealed record SupplyCount
{
    /// <summary>The class of the product; null where it is unknown.</summary>
    public ProductClass? Class { get; init; }

    /// <summary>The status.</summary>
    public required SupplyStatus Status { get; init; }

    /// <summary>How many, 1 or more.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public required int Count
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    }
}

/// <summary>How many events of one kind and result happened.</summary>
public sealed record SupplierEventCount
{
    /// <summary>What happened.</summary>
    public required SupplierEventKind Kind { get; init; }

    /// <summary>How it ended; null for a nonconforming supply, which is counted without a result.</summary>
    public EvaluationResult? Result { get; init; }

    /// <summary>How many, 1 or more.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public required int Count
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    }
}
