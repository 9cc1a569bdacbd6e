namespace Yiko.Compliance.Suppliers;

public sealed class SupplierChecklistsTests
{
    [Fact]
    public void Purchase_information_has_six_parts()
    {
        var missing = SupplierRegister.MissingPurchaseInformation([]);
        Assert.Equal(["8.4.3 a)", "8.4.3 b)", "8.4.3 c)", "8.4.3 d)", "8.4.3 e)", "8.4.3 f)"], missing.Select(reason => reason.Clause.Clause));
        Assert.All(missing, reason => Assert.Equal("SUP-09", reason.Rule.ToString()));
        Assert.Equal(
            [
                "supplier.purchase.products-and-processes-missing", "supplier.purchase.release-or-approval-missing", "supplier.purchase.competence-missing",
                "supplier.purchase.communication-missing", "supplier.purchase.performance-monitoring-missing", "supplier.purchase.verification-at-site-missing",
            ],
            missing.Select(reason => reason.Code));
    }

    [Fact]
    public void Information_is_complete_with_all_six_parts_and_with_no_fewer()
    {
        string[] all = [.. SupplierRegister.PurchaseInformation.Parts.Select(part => part.Code)];
        Assert.Empty(SupplierRegister.MissingPurchaseInformation(all));
        Assert.Equal(6, SupplierRegister.MissingPurchaseInformation([]).Count);
        for (var i = 0; i < all.Length; i++)
        {
            var missing = Assert.Single(SupplierRegister.MissingPurchaseInformation(all.Where(other => other != all[i])));
            Assert.Equal(SupplierRegister.MissingPurchaseInformation([])[i], missing);
        }
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => SupplierRegister.MissingPurchaseInformation(null!));
}
