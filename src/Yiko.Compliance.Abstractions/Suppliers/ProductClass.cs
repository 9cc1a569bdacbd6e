namespace Yiko.Compliance.Suppliers;

/// <summary>The class of a purchased product, by its effect on conformity: management manual 8.4.2.</summary>
/// <remarks>
/// A class of the product (物资类别), never a grade of the supplier: how well a supplier performs is a <see cref="Grade"/> of a
/// <see cref="SupplierScoreCard"/>. Both use the letters A, B and C, so the two are types that do not convert into one another.
/// </remarks>
public enum ProductClass
{
    /// <summary>Directly decides whether the customer's requirement is met: evaluated before entry and every year.</summary>
    [Word("a", "A", "A")]
    A = 0,

    /// <summary>Auxiliary material without major effect: general control, replaced when it does not meet the use.</summary>
    [Word("b", "B", "B")]
    B = 1,

    /// <summary>Neither A nor B: a regular supplier, whose capability is verified every year.</summary>
    [Word("c", "C", "C")]
    C = 2,
}
