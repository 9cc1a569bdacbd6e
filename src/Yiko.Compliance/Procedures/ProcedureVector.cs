using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>A question with its literal answer, made out of a rule set, so that a host in another language can prove that it answers alike.</summary>
/// <remarks>
/// <para>
/// Each list whole and with each part gone; each route whole, each signature gone, in another role, before the one that comes first, and of the
/// same person as the one before; each transition with all that it asks for, and with each of it not met; each field with a value that it takes and one
/// that it does not; each link with enough records, one too few, one too many, and records that are not so far; each re-opening with evidence of before
/// and after; each sort of element described in both languages; and what other values of the policies change of all this.
/// </para>
/// <para>They are made from the rules alone and not with the engine that they examine; a description is that of <see cref="CaseRegister.Describe"/>.</para>
/// </remarks>
public sealed partial class ProcedureVector
{
    private const string Complete = "complete";

    private static readonly LocalDate FirstDay = new(2026, 1, 5);

    private ProcedureVector(Procedure kind, string question, string name, Action<ShapeWriter> inputs, string expected, ValueList<RuleId> rules)
    {
        Name = $"{kind.Code}/{question}/{name}";
        Kind = kind.Code;
        Question = question;
        Inputs = Given(kind, inputs);
        Expected = expected;
        Rules = rules;
    }

    private ProcedureVector(string name, string question, string inputs, string expected, ValueList<RuleId> rules, string kind = "–") =>
        (Name, Kind, Question, Inputs, Expected, Rules) = (name, kind, question, inputs, expected, rules);

    /// <summary>What tells it from every other one: <c>audit/parts/records/without-plan</c>.</summary>
    public string Name { get; }

    /// <summary>The code of the kind of record.</summary>
    public string Kind { get; }

    /// <summary>What is asked: <c>parts</c>, <c>route</c>, <c>guards</c>, <c>next</c>, <c>fresh</c>, <c>field</c>, <c>value</c>, <c>fact</c>, <c>linked</c>, <c>owner</c>, <c>described</c> or <c>duties</c>.</summary>
    public string Question { get; }

    /// <summary>What is given, as a JSON object on one line.</summary>
    public string Inputs { get; }

    /// <summary>The answer, in the words of the command line.</summary>
    public string Expected { get; }

    /// <summary>The rules of what is asked about.</summary>
    public ValueList<RuleId> Rules { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The vectors of a rule set, in the order of its kinds and elements.</summary>
    /// <param name="rules">The rule set; its policies decide which elements there are.</param>
    /// <param name="kind">The code of one kind of record; default null: all of them.</param>
    /// <exception cref="KeyNotFoundException">There is no such kind; the message names the nearest one and all that are known.</exception>
    public static ValueList<ProcedureVector> Of(ProcedureRuleSet rules, string? kind = null)
    {
        Guard.Against.Null(rules);
        var own = AsThePoliciesAre(rules, kind).ToArray();
        return [.. own, .. UnderOtherPolicies(rules, kind, own), .. kind is null ? DutiesIn(rules).Concat(DescriptionsIn(rules, kind)) : []];
    }

    private static IEnumerable<ProcedureVector> AsThePoliciesAre(ProcedureRuleSet rules, string? kind) =>
        (kind is null ? rules.Procedures.Select(known => rules[known.Code]) : [rules[kind]]).SelectMany(one => Of(one, rules.Holds).Concat(DescriptionsIn(rules, one.Code)));

    private static IEnumerable<ProcedureVector> Of(Procedure kind, Func<AnswerCondition, bool> isGiven) =>
    [
        .. kind.Lists.SelectMany(list => Of(kind, list)),
        .. kind.Routes.SelectMany(route => Of(kind, route, rolesBeside: [.. kind.Routes.SelectMany(other => other.Approval.Steps).Select(step => step.Role.Code).Distinct()])),
        .. kind.Steps.SelectMany(step => Of(kind, step)),
        .. kind.Links.SelectMany(link => Of(kind, link)),
        .. kind.Fields.SelectMany(field => Of(kind, field, isGiven)),
        OwnerOf(kind),
    ];

    private static IEnumerable<ProcedureVector> Of(Procedure kind, Checklist list)
    {
        string[] all = [.. list.Parts.Select(part => part.Code)];
        var least = list.AtLeast ?? all.Length;
        yield return Vector("whole", all, Complete);
        if (list.AtLeast is null)
        {
            foreach (var gone in all) yield return Vector("without-" + gone, [.. all.Where(part => part != gone)], "missing " + gone);
        }
        else
        {
            yield return Vector("enough", [.. all.Take(least)], Complete);
            yield return Vector("too-few", [.. all.Take(least - 1)], $"too-few {least - 1} of {least}");
        }

        yield return Vector("another-part", [.. all, "another-part"], list.IsOpen ? Complete : "unknown another-part");
        if (list.AtLeast is null && all.Length > 1)
            yield return Vector("not-applicable", [.. all.Skip(1)], list.AllowsNotApplicable ? Complete : "missing " + all[0], all[0]);

        ProcedureVector Vector(string variant, string[] present, string expected, string? without = null) => new(
            kind,
            "parts",
            $"{list.Code}/{variant}",
            writer =>
            {
                Say(writer, "list", list.Code);
                Say(writer, "present", present);
                if (without is null) return;
                writer.Name("na");
                writer.BeginObject();
                Say(writer, without, "why");
                writer.EndObject();
            },
            expected,
            list.Rules);
    }

    private static IEnumerable<ProcedureVector> Of(Procedure kind, ProcedureRoute route, string[] rolesBeside)
    {
        var steps = route.Approval.Steps;
        var whole = steps.Select((step, i) => Signed(step, i)).ToArray();
        yield return Vector("whole", whole, []);
        for (var i = 0; i < steps.Count; i++)
        {
            var signature = Word(steps[i].Act) + ":" + steps[i].Role.Code;
            yield return Vector($"without-{i + 1}", [.. whole.Where((_, place) => place != i)], ["missing " + signature]);
            yield return Vector(
                $"other-role-{i + 1}",
                [.. whole.Select((signed, place) => place == i ? signed with { Role = OtherRole(rolesBeside, route, steps[i].Act) } : signed)],
                ["wrong-role " + signature]);
        }

        for (var i = 1; i < steps.Count; i++)
        {
            var together = steps[i].Act == steps[i - 1].Act;
            var standsAlone = !together && (i + 1 == steps.Count || steps[i + 1].Act != steps[i].Act);
            if (together || standsAlone)
            {
                var swapped = whole.ToArray();
                var group = Enumerable.Range(0, i).First(before => steps[before].Act == steps[i - 1].Act);
                var early = swapped[i];
                Array.Copy(swapped, group, swapped, group + 1, i - group);
                swapped[group] = early;
                for (var place = 0; place < swapped.Length; place++) swapped[place] = swapped[place] with { Date = whole[place].Date };
                yield return Vector($"swapped-{i + 1}", swapped, together ? [] : ["wrong-order " + Word(steps[i].Act)]);
            }

            var isReviewer = (steps[i].Act, steps[i - 1].Act) is (ApprovalAct.Approve, ApprovalAct.Review) or (ApprovalAct.Review, ApprovalAct.Approve);
            yield return Vector(
                $"same-person-{i + 1}",
                [.. whole.Select((signed, place) => place == i ? signed with { Person = whole[i - 1].Person } : signed)],
                route.Approval.SamePerson == SamePersonPolicy.Forbid || (route.Approval.SamePerson == SamePersonPolicy.Warn && isReviewer) ? ["same-person"] : [],
                isWarned: route.Approval.SamePerson == SamePersonPolicy.Warn);
        }

        ProcedureVector Vector(string variant, RouteSignature[] sheet, string[] faults, bool isWarned = false)
        {
            string[] all = [.. faults, .. route.Approval.ConcludingAct is null ? ["approver-not-stated"] : Array.Empty<string>()];
            return new(
                kind,
                "route",
                $"{route.Code}/{variant}",
                writer =>
                {
                    Say(writer, "route", route.Code);
                    writer.Name("signatures");
                    writer.BeginArray();
                    foreach (var signature in sheet) Say(writer, signature.Act, signature.Role, signature.Person, LocalDatePattern.Iso.Format(signature.Date));
                    writer.EndArray();
                },
                all.Length > 0 ? "incomplete: " + string.Join("; ", all) : isWarned ? Complete + " (warning same-person)" : Complete,
                route.Rules);
        }
    }

    private static IEnumerable<ProcedureVector> Of(Procedure kind, ProcedureStep step)
    {
        yield return Vector("guards", "guards", step.Needs.IsEmpty ? "–" : string.Join(", ", step.Needs.Select(Asked).Distinct()), FieldsFor(step.When), null);
        yield return Vector("all-met", "next", step.To, FieldsFor(step.When), []);
        foreach (var need in step.Needs)
        {
            if (Together(step.When, need.When) is not { } when) continue;
            yield return Vector("unmet-" + need.ToString().Replace(':', '-'), "next", "refused: " + need, FieldsFor(when), [need.ToString()]);
            foreach (var (word, others) in FurtherWords(step.When, need.When)) yield return Vector($"unmet-{need.ToString().Replace(':', '-')}-{word}", "next", "refused: " + need, others, [need.ToString()]);
            foreach (var (word, others) in OtherWords(kind, step.When, need.When)) yield return Vector($"not-asked-{need.ToString().Replace(':', '-')}-{word}", "next", step.To, others, [need.ToString()]);
        }

        foreach (var (word, others) in FurtherWords(step.When, [])) yield return Vector("all-met-" + word, "next", step.To, others, []);
        foreach (var taken in step.NeverAfter) yield return Vector("after-" + taken, "next", "refused: no such step", FieldsFor(step.When), [], taken);
        if (step.Reopens) yield return Reopening(kind, step);

        ProcedureVector Vector(string variant, string question, string expected, IReadOnlyList<(string Field, string Word)> fields, string[]? unmet, string? taken = null) => new(
            kind,
            question,
            $"{step.From}/{step.Code}{string.Concat(step.When.Select(condition => "-" + condition.Words[0]))}/{variant}",
            writer =>
            {
                Say(writer, "state", step.From);
                Say(writer, "event", step.Code);
                SayFields(writer, fields);
                if (unmet is not null) Say(writer, "unmet", unmet);
                if (taken is not null) Say(writer, "taken", [taken]);
            },
            expected,
            step.Rules);
    }

    private static List<(string Field, string Word)> FieldsFor(ValueList<AnswerCondition> when) => [.. when.Select(condition => (condition.Field, condition.Words[0]))];

    // What a step is there with, and what it asks for something with, at once; null where no answer is both.
    private static ValueList<AnswerCondition>? Together(ValueList<AnswerCondition> step, ValueList<AnswerCondition> need)
    {
        List<AnswerCondition> all = [.. step];
        foreach (var condition in need)
        {
            if (all.Find(known => known.Field == condition.Field) is not { } known)
            {
                all.Add(condition);
                continue;
            }

            var both = known.Words.Where(condition.Words.Contains).ToValueList();
            if (both.IsEmpty) return null;
            all[all.IndexOf(known)] = known with { Words = both };
        }

        return all.ToValueList();
    }

    private static RouteSignature Signed(ApprovalStep step, int place) =>
        new() { Act = Word(step.Act), Role = step.Role.Code, Person = $"p{place + 1}", Date = FirstDay.PlusDays(place) };

    // A role that the kind knows and that does not do this act here; else one that nobody has.
    private static string OtherRole(string[] roles, ProcedureRoute route, ApprovalAct act) =>
        Array.Find(roles, role => !route.Approval.Steps.Any(step => step.Act == act && step.Role.Code == role)) ?? "employee";

    private static string Word(ApprovalAct act) => Words.Of(act).Code;

    private static string Given(Procedure kind, Action<ShapeWriter> write)
    {
        using ShapeWriter writer = new(ShapeText.Canonical);
        writer.BeginObject();
        Say(writer, "record", kind.Code);
        write(writer);
        writer.EndObject();
        return writer.ToString();
    }

    private static void Say(ShapeWriter writer, string name, string value)
    {
        writer.Name(name);
        writer.Value(value);
    }

    private static void Say(ShapeWriter writer, string name, string[] values)
    {
        writer.Name(name);
        writer.BeginArray();
        foreach (var value in values) writer.Value(value);
        writer.EndArray();
    }

    private static void Say(ShapeWriter writer, string act, string role, string person, string date)
    {
        writer.BeginArray();
        writer.Value(act);
        writer.Value(role);
        writer.Value(person);
        writer.Value(date);
        writer.EndArray();
    }

    private sealed record RouteSignature
    {
        public required string Act { get; init; }

        public required string Role { get; init; }

        public required string Person { get; init; }

        public required LocalDate Date { get; init; }
    }
}
