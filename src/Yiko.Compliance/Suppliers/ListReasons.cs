namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of the sheet on which the list of qualified suppliers is approved, beside those of any route: their one home.</summary>
internal static class ListReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow BuyerEvaluates = Rows.Manual("supplier.list.buyer-evaluates", "SUP-13", "7.4 3)", "{person} buys from the suppliers and evaluated them: somebody else has to evaluate.", "{person} 既负责采购又对供方进行评价，应由其他人员评价。");

    public static ReasonRow NobodyNamed { get; } = Rows.Manual("supplier.list.nobody-named", "SUP-13", "7.4 3)", "The rules name nobody who evaluates and approves the list of qualified suppliers.", "规则未指定合格供方名单的评价人和批准人。");

    /// <summary>What the route lacks, then the buyers who evaluated. Where one person may sign twice, a buyer may evaluate.</summary>
    public static IEnumerable<Reason> Against(ApprovalRoute route, Signature[] sheet, HashSet<string> buyers)
    {
        var buying = sheet
            .Where(signature => signature.Act == ApprovalAct.Evaluate && buyers.Contains(signature.Person))
            .Select(signature => signature.Person)
            .Distinct(StringComparer.Ordinal)
            .Select(person => BuyerEvaluates.With(ReasonArgument.Of("person", person)));
        return [.. route.Check(sheet).Rationale, .. route.SamePerson == SamePersonPolicy.Allow ? [] : buying];
    }
}
