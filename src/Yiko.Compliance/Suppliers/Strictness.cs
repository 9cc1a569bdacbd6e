namespace Yiko.Compliance.Suppliers;

/// <summary>Which class asks for more: A, which is evaluated before entry and every year; then C, verified every year; then B.</summary>
internal static class Strictness
{
    public static ProductClass Stricter(ProductClass left, ProductClass right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(ProductClass productClass) => productClass switch
    {
        ProductClass.A => 2,
        ProductClass.C => 1,
        _ => 0,
    };
}
