namespace Yiko.Compliance.Suppliers;

public sealed class SupplierChecklistsTests
{
    [Fact]
    public void Purchase_information_has_six_parts()
    {
        Assert.Equal(Enum.GetValues<PurchaseInformation>(), SupplierChecklists.Purchase.Parts.Select(part => part.Part));
        Assert.Equal(
            ["8.4.3 a)", "8.4.3 b)", "8.4.3 c)", "8.4.3 d)", "8.4.3 e)", "8.4.3 f)"],
            SupplierChecklists.Purchase.Parts.Select(part => part.WhenMissing.Clause.Clause));
        Assert.All(SupplierChecklists.Purchase.Parts, part => Assert.Equal("SUP-09", part.WhenMissing.Rule.ToString()));
    }

    [Fact]
    public void Information_is_complete_with_all_six_parts_and_with_no_fewer()
    {
        var all = Enum.GetValues<PurchaseInformation>();
        Assert.Empty(SupplierChecklists.MissingPurchaseInformation(all));
        Assert.Equal(6, SupplierChecklists.MissingPurchaseInformation([]).Count);
        foreach (var part in all)
        {
            var missing = Assert.Single(SupplierChecklists.MissingPurchaseInformation(all.Where(other => other != part)));
            Assert.Equal(SupplierChecklists.Purchase.Parts[(int)part].WhenMissing, missing);
        }
    }

    [Fact]
    public void Entry_has_four_steps_and_a_measure() =>
        Assert.Equal(QualificationEvidence.All, SupplierChecklists.Qualification.Parts.Aggregate(QualificationEvidence.None, (all, part) => all | part.Part));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => SupplierChecklists.MissingPurchaseInformation(null!));
}
