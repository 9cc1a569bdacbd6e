using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>The JSON of who prepares, reviews and approves: a list of routes, each for one kind of document and one scope.</summary>
internal static class DocumentApprovalShape
{
    private static readonly JsonWords<DocumentKind> Kinds = new(
        ("manual", DocumentKind.Manual),
        ("procedure", DocumentKind.Procedure),
        ("technical", DocumentKind.Technical),
        ("management", DocumentKind.Management));

    private static readonly JsonWords<ApprovalScope> Scopes = new(
        ("issue", ApprovalScope.Issue),
        ("change", ApprovalScope.Change),
        ("external-release", ApprovalScope.ExternalRelease));

    private static readonly JsonWords<ApprovalAct> Acts = new(
        ("prepare", ApprovalAct.Prepare),
        ("confirm", ApprovalAct.Confirm),
        ("evaluate", ApprovalAct.Evaluate),
        ("review", ApprovalAct.Review),
        ("approve", ApprovalAct.Approve));

    // As many as there are kinds with scopes, and acts: each occurs once.
    private const int MostApprovals = 12;
    private const int MostSteps = 5;

    private static readonly string[] ApprovalNames = ["kind", "scope", "samePerson", "steps"];
    private static readonly string[] StepNames = ["act", "role", "rule", "clause"];

    public static ValueList<DocumentApproval>? Read(JsonPlace place)
    {
        HashSet<(DocumentKind, ApprovalScope)> seen = [];
        return place.Items(0, MostApprovals, item =>
        {
            if (item.Members(ApprovalNames) is not { } members) return null;
            var kind = members.Required("kind", Kinds.Read);
            var scope = members.Required("scope", Scopes.Read);
            if (kind is { } of && scope is { } what && !seen.Add((of, what)))
                members.Refuse("scope", JsonReasons.RepeatedValue($"{Kinds.Of(of)}, {Scopes.Of(what)}"));
            var samePerson = members.Required("samePerson", SamePersonWords.All.Read);
            var steps = members.Required("steps", Steps);
            return kind is null || scope is null || samePerson is null || steps is null
                ? null
                : new DocumentApproval { Kind = kind.Value, Scope = scope.Value, Route = new(steps.Value, samePerson.Value) };
        });
    }

    public static void Write(Utf8JsonWriter writer, string name, ValueList<DocumentApproval> approvals)
    {
        writer.WriteStartArray(name);
        foreach (var approval in approvals)
        {
            writer.WriteStartObject();
            Kinds.Write(writer, "kind", approval.Kind);
            Scopes.Write(writer, "scope", approval.Scope);
            SamePersonWords.All.Write(writer, "samePerson", approval.Route.SamePerson);
            writer.WriteStartArray("steps");
            foreach (var step in approval.Route.Steps) Write(writer, step);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static ValueList<ApprovalStep>? Steps(JsonPlace place)
    {
        HashSet<ApprovalAct> seen = [];
        return place.Items(1, MostSteps, item =>
        {
            if (item.Members(StepNames) is not { } members) return null;
            var act = members.Required("act", Acts.Read);
            if (act is { } known && !seen.Add(known)) members.Refuse("act", JsonReasons.RepeatedValue(Acts.Of(known)));
            var role = members.Required("role", NamedCode.ReadRole);
            var rule = members.Required("rule", text => text.Text(TextForm.Rule));
            var clause = members.Required("clause", SharedShapes.Clause);
            return act is null || role is null || rule is null || clause is null
                ? null
                : new ApprovalStep { Act = act.Value, Role = role, Rule = RuleId.Parse(rule), Clause = clause };
        });
    }

    private static void Write(Utf8JsonWriter writer, ApprovalStep step)
    {
        writer.WriteStartObject();
        Acts.Write(writer, "act", step.Act);
        NamedCode.Write(writer, "role", step.Role);
        writer.WriteString("rule", step.Rule.ToString());
        SharedShapes.Write(writer, "clause", step.Clause);
        writer.WriteEndObject();
    }
}
