using NodaTime;

namespace Yiko.Compliance;

/// <summary>
/// Sheets as they come back: signatures in order, signatures too many, roles outside the route, one person at several acts, several
/// signatures for one act, days that stand still and run backwards.
/// </summary>
internal static class SignedSheets
{
    public static readonly LocalDate FirstDay = new(2026, 3, 2);

    private static readonly string[] People = ["li", "wang", "chen", "zhao", "sun"];
    private static readonly ApprovalAct[] Acts = [ApprovalAct.Prepare, ApprovalAct.Confirm, ApprovalAct.Evaluate, ApprovalAct.Review, ApprovalAct.Approve];
    private static readonly Role[] Roles =
    [
        Role.GeneralDepartment,
        Role.ManagementRepresentative,
        Role.GeneralManager,
        Role.DepartmentManager,
        Role.Of("clerk", "clerk", "文员"),
    ];

    /// <summary>Routes of any policy, acts in any order, one role at several steps, acts that two or three roles do together.</summary>
    public static Gen<ApprovalRoute> Routes { get; } = Gen.Frequency((2, Single), (1, Joint));

    private static Gen<ApprovalRoute> Joint =>
        from policy in Gen.Elements(Enum.GetValues<SamePersonPolicy>())
        from counts in Gen.Elements((int[])[2], [1, 2], [2, 1], [2, 2], [1, 2, 1], [3], [1, 3], [3, 1])
        from acts in Gen.Shuffle(Acts)
        from roles in Gen.Shuffle(Roles).ListOf(counts.Length)
        select new ApprovalRoute(counts.SelectMany((count, i) => roles[i].Take(count).Select(role => Step(acts[i], role))), policy);

    private static Gen<ApprovalRoute> Single =>
        from policy in Gen.Elements(Enum.GetValues<SamePersonPolicy>())
        from count in Gen.Choose(1, Acts.Length)
        from order in Gen.Frequency((3, Gen.Constant(Acts)), (1, Gen.Shuffle(Acts)))
        from first in Gen.Choose(0, Acts.Length - count)
        from roles in Gen.Elements(Roles).ArrayOf(count)
        select new ApprovalRoute(order.Skip(first).Take(count).Zip(roles, Step), policy);

    /// <summary>A sheet on its way to being whole: some steps signed in order, and up to five signatures of any kind among them.</summary>
    public static Gen<Signature[]> For(ApprovalRoute route) =>
        from signed in InOrder(route)
        from count in Gen.Choose(0, 5)
        from others in Any(route).ArrayOf(count)
        from places in Gen.Choose(0, 1000).ArrayOf(count)
        select others.Zip(places).Aggregate(signed, (sheet, other) => With(sheet, other.First, other.Second));

    /// <summary>A signature of any kind: mostly for a step of the route, sometimes in another role or for another act.</summary>
    public static Gen<Signature> Any(ApprovalRoute route) =>
        from step in Gen.Elements(route.Steps.AsEnumerable())
        from role in Gen.Frequency((6, Gen.Constant(step.Role)), (1, Gen.Elements(Roles)))
        from act in Gen.Frequency((6, Gen.Constant(step.Act)), (1, Gen.Elements(Acts)))
        from person in Gen.Elements(People)
        from day in Gen.Choose(0, 5)
        select new Signature { Act = act, Role = role, Person = person, Date = FirstDay.PlusDays(day) };

    /// <summary>The sheet with a signature more, anywhere on it.</summary>
    public static Signature[] With(Signature[] sheet, Signature more, int place)
    {
        var before = place % (sheet.Length + 1);
        return [.. sheet[..before], more, .. sheet[before..]];
    }

    /// <summary>The sheet in each way in which one signature may be missing.</summary>
    public static IEnumerable<Signature[]> WithOneLess(Signature[] sheet) => sheet.Select((_, gone) => (Signature[])[.. sheet[..gone], .. sheet[(gone + 1)..]]);

    private static Gen<Signature[]> InOrder(ApprovalRoute route) =>
        from people in Gen.Frequency((3, Gen.Shuffle(People)), (1, Gen.Elements(People).ArrayOf(People.Length)))
        from waits in Gen.Choose(0, 1).ArrayOf(route.Steps.Count)
        from signs in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(route.Steps.Count)
        select route.Steps
            .Select((step, i) => new Signature { Act = step.Act, Role = step.Role, Person = people[i], Date = FirstDay.PlusDays(waits.Take(i + 1).Sum()) })
            .Where((_, i) => signs[i])
            .ToArray();

    private static ApprovalStep Step(ApprovalAct act, Role role) =>
        new() { Act = act, Role = role, Rule = RuleId.Parse("APR-02"), Clause = ClauseReference.Manual("5.3") };
}
