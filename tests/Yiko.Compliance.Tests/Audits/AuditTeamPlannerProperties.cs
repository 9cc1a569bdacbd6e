namespace Yiko.Compliance.Audits;

/// <summary>Laws of audit teams, against trying every assignment of up to six units.</summary>
[Properties(Arbitrary = [typeof(AuditTeamPlannerProperties)])]
public sealed class AuditTeamPlannerProperties
{
    private static readonly AuditTeamPlanner Planner = new(AuditRuleSet.Standard);
    private static readonly string[] Clauses = ["5.1", "5.1.1", "7.2", "8.1", "9.2", "9.2.1"];

    public static Arbitrary<AuditTeamRequest> Requests() => Arb.From(
        from units in Gen.Choose(0, 6).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), Unit))
        from auditors in Gen.Choose(0, 5).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), Auditor))
        from shuffled in Gen.Shuffle(units)
        select new AuditTeamRequest { Units = [.. shuffled], Auditors = [.. auditors] });

    [Property(MaxTest = 500)]
    public void The_answer_is_that_of_trying_every_assignment(AuditTeamRequest request)
    {
        var team = Planner.Appoint(request);
        var least = Enumeration.Least(request, AuditRuleSet.Standard);

        Assert.Equal(least is not null, team.IsFeasible);
        if (least is not null) Assert.Equal(least, Teams.Text(team.Assignments));
    }

    [Property(MaxTest = 500)]
    public void A_bottleneck_cannot_be_audited_and_each_part_of_it_can(AuditTeamRequest request)
    {
        var team = Planner.Appoint(request);
        string[] bottleneck = [.. team.Bottleneck.Select(pair => pair.Unit)];

        Assert.Equal(team.IsFeasible, bottleneck.Length == 0);
        if (team.IsFeasible) return;
        Assert.Equal(request.Units.Select(unit => unit.Unit).Where(bottleneck.Contains), bottleneck);
        Assert.Null(Enumeration.Least(Only(request, bottleneck), AuditRuleSet.Standard));
        Assert.All(bottleneck, left => Assert.NotNull(Enumeration.Least(Only(request, [.. bottleneck.Where(unit => unit != left)]), AuditRuleSet.Standard)));
    }

    // What is told of a bottleneck: together they need more than those who may audit them can take.
    [Property(MaxTest = 500)]
    public void A_bottleneck_of_single_auditors_needs_more_than_its_auditors_can_take(AuditTeamRequest request)
    {
        var single = request with { Units = request.Units.Select(unit => unit with { AuditorsNeeded = 1, Session = null }).ToValueList() };
        var team = Planner.Appoint(single);
        var candidates = team.Bottleneck.SelectMany(pair => pair.Auditors).ToHashSet();

        Assert.True(team.IsFeasible || single.Auditors.Where(auditor => candidates.Contains(auditor.Person)).Sum(auditor => auditor.Capacity) < team.Bottleneck.Count);
    }

    [Property]
    public void The_order_of_units_and_auditors_changes_no_assignment(AuditTeamRequest request)
    {
        var team = Planner.Appoint(request);
        var turned = Planner.Appoint(new() { Units = [.. request.Units.AsEnumerable().Reverse()], Auditors = [.. request.Auditors.AsEnumerable().Reverse()] });
        var auditorsTurned = Planner.Appoint(request with { Auditors = [.. request.Auditors.AsEnumerable().Reverse()] });

        Assert.Equal(team.IsFeasible, turned.IsFeasible);
        Assert.Equal(team.Assignments, turned.Assignments);
        Assert.Equal(team.Bottleneck, auditorsTurned.Bottleneck);
    }

    [Property]
    public bool A_qualified_outsider_more_never_makes_it_infeasible_and_a_unit_more_never_feasible(AuditTeamRequest request)
    {
        var more = request with { Auditors = [.. request.Auditors, new() { Person = "x", IsExternal = true, IsQualified = true }] };
        var wider = request with { Units = [.. request.Units, new() { Unit = "x" }] };
        var isFeasible = Planner.Appoint(request).IsFeasible;
        return (!isFeasible || Planner.Appoint(more).IsFeasible) && (isFeasible || !Planner.Appoint(wider).IsFeasible);
    }

    [Property]
    public bool A_clause_more_in_a_unit_never_adds_a_permission(AuditTeamRequest request, byte chosen)
    {
        var more = request.Units.Select(unit => unit with { Clauses = [.. unit.Clauses, Clauses[chosen % Clauses.Length]] }).ToValueList();
        return Allowed(request with { Units = more }).IsSubsetOf(Allowed(request));
    }

    [Property]
    public bool A_change_of_department_moves_only_the_pairs_of_the_old_and_the_new_one(AuditTeamRequest request)
    {
        if (request.Auditors.IsEmpty || request.Auditors[0] is not { Department: { } old } first) return true;
        var moved = request with { Auditors = [first with { Department = "U1" }, .. request.Auditors.Skip(1)] };
        var changed = Allowed(request);
        changed.SymmetricExceptWith(Allowed(moved));
        return changed.All(pair => pair.Person == first.Person
            && request.Units.Single(unit => unit.Unit == pair.Unit) is var unit && ((unit.Department ?? unit.Unit) == old || (unit.Department ?? unit.Unit) == "U1"));
    }

    [Property]
    public void Renaming_the_persons_in_their_order_renames_the_answer(AuditTeamRequest request)
    {
        var renamed = Planner.Appoint(new()
        {
            Units = request.Units.Select(unit => unit with { Candidates = unit.Candidates?.Select(person => "n" + person).ToValueList() }).ToValueList(),
            Auditors = request.Auditors.Select(auditor => auditor with { Person = "n" + auditor.Person }).ToValueList(),
        });

        Assert.Equal(Planner.Appoint(request).Assignments.Select(pair => (pair.Unit, pair.Auditors.Select(person => "n" + person).ToValueList())), renamed.Assignments);
    }

    private static HashSet<(string Unit, string Person)> Allowed(AuditTeamRequest request) =>
    [
        .. from unit in request.Units
           from auditor in request.Auditors
           where Planner.Appoint(new() { Units = [unit with { AuditorsNeeded = 1 }], Auditors = [auditor with { Capacity = 1 }] }).IsFeasible
           select (unit.Unit, auditor.Person),
    ];

    private static AuditTeamRequest Only(AuditTeamRequest request, string[] units) =>
        request with { Units = request.Units.Where(unit => units.Contains(unit.Unit)).ToValueList() };

    private static Gen<AuditedUnit> Unit(int number) =>
        from department in Gen.Elements(null, "GD", "TD", "MR")
        from clauses in Gen.SubListOf(Clauses)
        from session in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("Monday", "Tuesday")))
        from needed in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        from isTop in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from named in Gen.SubListOf("p1", "p2", "p3", "p4", "p5", "p9")
        from isNamed in Gen.Elements(true, false)
        select new AuditedUnit
        {
            Unit = $"U{number}",
            Department = department,
            Clauses = clauses.Take(2).ToValueList(),
            Session = session,
            AuditorsNeeded = needed,
            IsTopManagement = isTop,
            Candidates = isNamed ? named.ToValueList() : null,
        };

    private static Gen<Auditor> Auditor(int number) =>
        from department in Gen.Elements(null, "GD", "TD", "MR", "QD")
        from isExternal in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isQualified in Gen.Frequency((6, Gen.Constant<bool?>(true)), (1, Gen.Elements<bool?>(false, null)))
        from led in Gen.SubListOf(Clauses)
        from work in Gen.Elements("U1", "U2", "U7", "U8", "U9")
        from capacity in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(0, 3)))
        select new Auditor
        {
            Person = $"p{number}",
            Department = department,
            IsExternal = isExternal,
            IsQualified = isQualified,
            LedClauses = led.Take(1).ToValueList(),
            OwnWork = [work],
            Capacity = capacity,
        };

    /// <summary>Tries every assignment, unit by unit and set by set, in order: the first that fits is the least.</summary>
    private static class Enumeration
    {
        public static string? Least(AuditTeamRequest request, AuditRuleSet rules)
        {
            AuditedUnit[] units = [.. request.Units.OrderBy(unit => unit.Unit, StringComparer.Ordinal)];
            Auditor[] auditors = [.. request.Auditors.OrderBy(auditor => auditor.Person, StringComparer.Ordinal)];
            List<(AuditedUnit Unit, Auditor[] Auditors)> chosen = [];
            return Fits(0) ? string.Join(' ', chosen.Select(pair => $"{pair.Unit.Unit}:{string.Join(',', pair.Auditors.Select(auditor => auditor.Person))}")) : null;

            bool Fits(int place)
            {
                if (place == units.Length) return true;
                var unit = units[place];
                Auditor[] free = [.. auditors.Where(auditor => May(unit, auditor, rules) && Load(auditor, unit.Session) < auditor.Capacity)];
                foreach (var team in Sets(free, unit.AuditorsNeeded))
                {
                    chosen.Add((unit, team));
                    if (Fits(place + 1)) return true;
                    chosen.RemoveAt(chosen.Count - 1);
                }

                return false;
            }

            int Load(Auditor auditor, string? session) => chosen.Count(pair => pair.Unit.Session == session && pair.Auditors.Contains(auditor));
        }

        private static bool May(AuditedUnit unit, Auditor auditor, AuditRuleSet rules)
        {
            var department = unit.Department ?? unit.Unit;
            var isLed = auditor.LedClauses.Any(led => unit.Clauses.Any(clause => (led + ".").StartsWith(clause + ".", StringComparison.Ordinal) || (clause + ".").StartsWith(led + ".", StringComparison.Ordinal)));
            if (auditor.Department == department || isLed || auditor.OwnWork.Contains(unit.Unit) || auditor.IsQualified == false) return false;
            if (unit.IsTopManagement && !auditor.IsExternal && !rules.InsiderMayAuditTopManagement) return false;
            if (unit.Candidates is { } named) return named.Contains(auditor.Person);
            return (auditor.IsExternal || auditor.Department is not null) && auditor.IsQualified == true;
        }

        private static IEnumerable<Auditor[]> Sets(Auditor[] from, int count)
        {
            if (count == 0) return [[]];
            return from.SelectMany((first, i) => Sets(from[(i + 1)..], count - 1), (first, rest) => (Auditor[])[first, .. rest]);
        }
    }
}
