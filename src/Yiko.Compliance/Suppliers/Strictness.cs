namespace Yiko.Compliance.Suppliers;

/// <summary>Which class asks for more: A, which is evaluated before entry and every year; then C, verified every year; then B.</summary>
internal static class Strictness
{
    public static ProductClass? Stricter(ProductClass? left, ProductClass? right) => Rank(left) >= Rank(right) ? left : right;

    // A class that is not known asks for nothing yet.
    private static int Rank(ProductClass? productClass) => productClass switch
    {
        ProductClass.A => 3,
        ProductClass.C => 2,
        ProductClass.B => 1,
        _ => 0,
    };
}
