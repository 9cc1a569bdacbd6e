using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <content>Vectors of links, fields, re-openings, policies, owners, duties and descriptions.</content>
public sealed partial class ProcedureVector
{
    private const string Met = "met";
    private const string NotMet = "not met";

    private static string Asked(Requirement need) => need.Until is { } until ? $"{need} until {Word(until)}" : need.ToString();

    // The words of a condition besides the first, with which all else stays as it is.
    private static IEnumerable<(string Word, IReadOnlyList<(string Field, string Word)> Fields)> FurtherWords(ValueList<AnswerCondition> step, ValueList<AnswerCondition> need)
    {
        if (Together(step, need) is not { } when) yield break;
        foreach (var condition in when)
        {
            if (!(need.IsEmpty ? step : need).Any(known => known.Field == condition.Field)) continue;
            foreach (var word in condition.Words.Skip(1))
                yield return (word, [.. when.Select(known => (known.Field, known == condition ? word : known.Words[0]))]);
        }
    }

    // A word with which a requirement is not asked for: of a field that its condition asks about and the step does not.
    private static IEnumerable<(string Word, IReadOnlyList<(string Field, string Word)> Fields)> OtherWords(Procedure kind, ValueList<AnswerCondition> step, ValueList<AnswerCondition> need)
    {
        foreach (var condition in need)
        {
            if (step.Any(known => known.Field == condition.Field) || WordBeside(kind, condition) is not { } word) continue;
            yield return (word, [.. FieldsFor(step), .. need.Select(known => (known.Field, known == condition ? word : known.Words[0]))]);
        }
    }

    private static string? WordBeside(Procedure kind, AnswerCondition condition)
    {
        if (kind.Fields.FirstOrDefault(field => field.Code == condition.Field) is not { Policy: null, Follows: null } field) return null;
        string[] words = field.Kind == CaseFieldKind.YesNo ? ["yes", "no"] : [.. field.Words.Select(word => word.Code)];
        return Array.Find(words, word => !condition.Words.Contains(word));
    }

    // Given before and after, and what the step leaves as it was.
    private static ProcedureVector Reopening(Procedure kind, ProcedureStep step) => new(
        kind,
        "fresh",
        $"{step.From}/{step.Code}{string.Concat(step.When.Select(condition => "-" + condition.Words[0]))}",
        writer =>
        {
            Say(writer, "from", step.From);
            Say(writer, "reopened_by", step.Code);
            Say(writer, "on", LocalDatePattern.Iso.Format(FirstDay.PlusDays(5)));
            SayFields(writer, FieldsFor(step.When));
            writer.Name("evidence");
            writer.BeginArray();
            foreach (var (evidence, days) in new[] { ("before", 0), ("after", 7) }.Concat(step.Keeps.Select(kept => (kept, 0))))
            {
                writer.BeginArray();
                writer.Value(evidence);
                writer.Value(LocalDatePattern.Iso.Format(FirstDay.PlusDays(days)));
                writer.EndArray();
            }

            writer.EndArray();
        },
        "does not count: before",
        step.Rules);

    private static IEnumerable<ProcedureVector> Of(Procedure kind, LinkRule link)
    {
        string?[] keys = link.Items is not null ? ["i-1", "i-2"] : link.PerConcerned ? ["c-1", "c-2"] : [null];
        var count = link.Exactly ?? link.AtLeast;
        var when = FieldsFor(link.When);
        yield return Vector("whole", Enough(0), Met, when);
        for (var i = 1; i < link.Needs.Count; i++) yield return Vector("whole-" + link.Needs[i].Replace('.', '-'), Enough(i), Met, when);
        yield return Vector("one-less", [.. Enough(0).Take((keys.Length * count) - 1)], NotMet, when);
        yield return Vector("one-more", [.. Enough(0), Record(keys[0], count + 1, 0)], link.Exactly is null ? Met : NotMet, when);
        if (KnownProcedures.Split(link.Needs[0]).Stage is not null) yield return Vector("not-so-far", [.. Enough(0).Select(record => (record.Id, record.Key, record.Kind, (string?)null))], NotMet, when);
        if (link.Where is not null) yield return Vector("answers-otherwise", Enough(0), NotMet, when, answers: "otherwise");
        foreach (var condition in link.When)
        {
            foreach (var word in condition.Words.Skip(1)) yield return Vector("one-less-" + word, [], NotMet, [.. link.When.Select(known => (known.Field, known == condition ? word : known.Words[0]))]);
            if (WordBeside(kind, condition) is { } other) yield return Vector("not-asked-" + other, [], Met, [.. link.When.Select(known => (known.Field, known == condition ? other : known.Words[0]))]);
        }

        (string Id, string? Key, string Kind, string? Stage) Record(string? key, int number, int need)
        {
            var (of, stage) = KnownProcedures.Split(link.Needs[need]);
            return ($"{key ?? "r"}-{number}", key, of, stage);
        }

        (string Id, string? Key, string Kind, string? Stage)[] Enough(int need) => [.. keys.SelectMany(key => Enumerable.Range(1, count).Select(number => Record(key, number, need)))];

        ProcedureVector Vector(
            string variant, (string Id, string? Key, string Kind, string? Stage)[] records, string expected, IReadOnlyList<(string Field, string Word)> fields, string? answers = null) => new(
            kind,
            "linked",
            $"{link.Code}/{variant}",
            writer =>
            {
                Say(writer, "link", link.Code);
                if (keys[0] is not null)
                {
                    Say(writer, "each", [.. keys.OfType<string>()]);
                    Say(writer, "in", link.Items ?? CaseWords.Concerned);
                }

                SayFields(writer, fields);
                writer.Name("records");
                writer.BeginArray();
                foreach (var (id, key, of, stage) in records)
                {
                    writer.BeginObject();
                    Say(writer, "id", id);
                    Say(writer, "kind", of);
                    if (stage is not null) Say(writer, "stage", stage);
                    if (key is not null) Say(writer, "for", key);
                    if (link.Where is { } where) SayFields(writer, [(where.Field, answers ?? where.Words[0])]);
                    writer.EndObject();
                }

                writer.EndArray();
            },
            expected,
            link.Rules);
    }

    private static IEnumerable<ProcedureVector> Of(Procedure kind, CaseField field, Func<AnswerCondition, bool> isGiven)
    {
        if (field.Follows is { } follows && kind.Fields.FirstOrDefault(known => known.Code == follows.Field) is { } asked)
        {
            string[] words = [.. asked.Words.Select(word => word.Code), .. asked.IsOpen ? ["another-word"] : Array.Empty<string>()];
            foreach (var word in words)
            {
                var isYes = follows.Words.Contains(word == "another-word" ? AnswerCondition.Unlisted : word);
                yield return Vector("fact", word, isYes ? "given" : "not given", writer =>
                {
                    Say(writer, "fact", field.Code);
                    SayFields(writer, [(follows.Field, word)]);
                });
            }

            yield break;
        }

        if (field.Policy is not null)
        {
            yield return Vector("fact", "by-policy", isGiven(field.Policy) ? "given" : "not given", writer => Say(writer, "fact", field.Code));
            yield break;
        }

        foreach (var word in field.Words) yield return Value(word.Code, "known");
        if (field.Kind == CaseFieldKind.Word) yield return Value("another-word", field.IsOpen ? "unknown, allowed by the open list" : "unknown");
        else
        {
            var own = Words.Of(field.Kind).Code;
            yield return Form(own, "taken");
            yield return Form(field.Kind == CaseFieldKind.Number ? "date" : "number", "refused");
        }

        ProcedureVector Value(string word, string expected) => Vector("value", word, expected, writer =>
        {
            Say(writer, "list", field.Code);
            Say(writer, "value", word);
        });

        ProcedureVector Form(string form, string expected) => Vector("field", form, expected, writer =>
        {
            Say(writer, "field", field.Code);
            Say(writer, "form", form);
        });

        ProcedureVector Vector(string question, string variant, string expected, Action<ShapeWriter> write) => new(kind, question, $"{field.Code}/{variant}", write, expected, field.Rules);
    }

    private static ProcedureVector OwnerOf(Procedure kind) => new(kind, "owner", "owner", _ => { }, string.Join(", ", kind.Owner), kind.Rules);

    private static IEnumerable<ProcedureVector> DutiesIn(ProcedureRuleSet rules) => rules.Duties.GroupBy(duty => duty.Role, StringComparer.Ordinal).Select(role => new ProcedureVector(
        "duties/" + role.Key,
        "duties",
        $"{{\"role\":\"{role.Key}\"}}",
        string.Join(", ", role.Select(duty => duty.Rule)),
        role.Select(duty => duty.Rule).ToValueList()));

    // One for each sort of element and language, so that a change shows where it is and other policies repeat no more than they change.
    private static IEnumerable<ProcedureVector> DescriptionsIn(ProcedureRuleSet rules, string? kind) =>
        from language in Language.OfLibrary.AsEnumerable()
        from sort in CaseRegister.Describe(rules, kind, language).GroupBy(row => row.Element, StringComparer.Ordinal)
        select new ProcedureVector(
            $"{kind ?? "all-kinds"}/described/{sort.Key}/{language}",
            "described",
            $"{{{(kind is null ? string.Empty : $"\"record\":\"{kind}\",")}\"element\":\"{sort.Key}\",\"language\":\"{language}\"}}",
            string.Join(" ¶ ", sort.Select(row => ProcedureDescription.TextOf(row, language))),
            sort.SelectMany(row => row.Rules).Distinct().ToValueList(),
            kind ?? "–");

    // What another value of a policy makes of the same questions, and which further ones it asks.
    private static IEnumerable<ProcedureVector> UnderOtherPolicies(ProcedureRuleSet rules, string? kind, ProcedureVector[] own)
    {
        var known = own.ToDictionary(vector => vector.Name, vector => vector.Inputs + vector.Expected, StringComparer.Ordinal);
        foreach (var policy in rules.Policies)
        {
            foreach (var value in policy.Values)
            {
                if (value.Code == policy.Value) continue;
                var other = rules with { Policies = [.. rules.Policies.Select(one => one.Code == policy.Code ? one with { Value = value.Code } : one)] };
                foreach (var vector in AsThePoliciesAre(other, kind))
                {
                    if (known.TryGetValue(vector.Name, out var same) && same == vector.Inputs + vector.Expected) continue;
                    yield return new(
                        $"{vector.Name}@{policy.Code}={value.Code}",
                        vector.Question,
                        $"{vector.Inputs.Substring(0, vector.Inputs.Length - 1)},\"policies\":{{\"{policy.Code}\":\"{value.Code}\"}}}}",
                        vector.Expected,
                        vector.Rules,
                        vector.Kind);
                }
            }
        }
    }

    private static void SayFields(ShapeWriter writer, IReadOnlyList<(string Field, string Word)> fields)
    {
        if (fields.Count == 0) return;
        writer.Name("fields");
        writer.BeginObject();
        foreach (var (field, word) in fields) Say(writer, field, word);
        writer.EndObject();
    }
}
