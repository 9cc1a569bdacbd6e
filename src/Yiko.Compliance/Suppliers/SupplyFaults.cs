namespace Yiko.Compliance.Suppliers;

/// <summary>What keeps a history from being decided.</summary>
[Flags]
internal enum SupplyFaults
{
    None = 0,
    SupplierMissing = 1,
    ProductMissing = 2,
    OtherRelation = 4,
    DateMissing = 8,
    ClassUnknown = 16,
    KindUnknown = 32,
    ResultMissing = 64,
}
