namespace Yiko.Compliance.Aspects;

/// <summary>What something makes of a formula, from its factors up. A further kind of formula is a further member here, so that nothing passes it over.</summary>
/// <typeparam name="T">What is made of each part.</typeparam>
internal interface IFormulaFold<T>
{
    T Factor(string code);

    T Sum(IEnumerable<T> terms);

    T Product(IEnumerable<T> terms);

    T Maximum(IEnumerable<T> terms);

    T Weighted(decimal weight, T term);

    T Lookup(T rows, T columns, LookupTable table);
}
