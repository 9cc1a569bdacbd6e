namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of what is owed for a supplier: their one home.</summary>
internal static class DutyReasons
{
    public static Reason Of(SupplierDutyKind kind) => kind switch
    {
        SupplierDutyKind.IncomingVerification => Of("supplier.duty.incoming-verification", "SUP-01", "8.4.1"),
        SupplierDutyKind.FitnessForUse => Of("supplier.duty.fitness-for-use", "SUP-07", "8.4.2 b)"),
        SupplierDutyKind.InitialEvaluation => Of("supplier.duty.initial-evaluation", "SUP-04", "8.4.2 a)"),
        SupplierDutyKind.AnnualEvaluation => Of("supplier.duty.annual-evaluation", "SUP-05", "8.4.2 a)"),
        _ => Of("supplier.duty.annual-verification", "SUP-08", "8.4.2 c)"),
    };

    private static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
