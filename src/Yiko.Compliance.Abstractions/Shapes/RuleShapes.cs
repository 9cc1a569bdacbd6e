namespace Yiko.Compliance.Shapes;

/// <summary>What several kinds of rule sets hold: rules, signatures, steps of routes.</summary>
internal static class RuleShapes
{
    /// <summary>The number of a rule, such as <c>DOC-02</c>.</summary>
    public static Shape<RuleId> Rule { get; } = Shape.Convert(Shape.Written(TextForm.Rule), (RuleId id) => id.ToString(), RuleId.Parse);

    /// <summary>A signature on a sheet.</summary>
    public static Shape<CaseLink> Link { get; } = Shape.Of<CaseLink>(link =>
    {
        var code = link.Required("link", Shape.Text, of => of.Link);
        var item = link.Optional("item", Shape.Text, of => of.Item);
        var to = link.Required("to", Shape.Text, of => of.To);
        var whom = link.Optional("for", Shape.Text, of => of.For);
        return read => new() { Link = code(read), Item = item(read), To = to(read), For = whom(read) };
    });

    public static Shape<RecordStanding> Standing { get; } = Shape.Of<RecordStanding>(standing =>
    {
        var kind = standing.Required("kind", Shape.Text, of => of.Kind);
        var id = standing.Required("id", Shape.Text, of => of.Id);
        var asOf = standing.Required("asOf", Shape.Date, of => of.AsOf);
        var inForce = standing.Required("inForce", Shape.Truth, of => of.IsInForce);
        var closed = standing.Required("closed", Shape.Truth, of => of.IsClosed);
        var stamp = standing.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(kind(read), id(read), asOf(read), stamp(read)) { IsInForce = inForce(read), IsClosed = closed(read) };
    });

    /// <summary>A link that names a control, under one of these words.</summary>
    public static Shape<CaseLink> Control(bool namesItem, params string[] words) => Shape.Of<CaseLink>(link =>
    {
        var word = link.Required("link", Shape.OneOf(words), of => of.Link);
        Func<Members<CaseLink>, string?> item = namesItem
            ? link.Required("item", Shape.FilledText, of => of.Item!, about: "What it controls.")
            : link.Optional("item", Shape.FilledText, of => of.Item, about: "What it controls, where that is not plain.");
        var to = link.Required("to", Shape.FilledText, of => of.To, about: "The id of the record, or the number of the document.");
        return read => new() { Link = word(read), Item = item(read), To = to(read) };
    });

    public static Shape<Signature> Signature { get; } = Shape.Of<Signature>(
        signature =>
        {
            var act = signature.Required("act", Shape.KnownWord<ApprovalAct>(), of => of.Act);
            var role = signature.Required("role", Shape.Role, of => of.Role);
            var person = signature.Required("person", Shape.FilledText, of => of.Person);
            var date = signature.Required("date", Shape.Date, of => of.Date);
            return read => new() { Act = act(read), Role = role(read), Person = person(read), Date = date(read) };
        },
        "signature");

    /// <summary>A step of a route; act and role decide.</summary>
    public static Shape<ApprovalStep> ApprovalStep { get; } = Shape.Of<ApprovalStep>(
        step =>
        {
            var act = step.Required("act", Shape.KnownWord<ApprovalAct>(), of => of.Act);
            var role = step.Required("role", Shape.Role, of => of.Role);
            var word = step.Optional("word", Shape.Wording, of => of.Word, decides: false, about: "What the act is called here, where its general word does not fit.");
            var rule = step.Required("rule", Rule, of => of.Rule, decides: false, about: "The rule that asks for the step.");
            var clause = step.Required("clause", Shape.Clause, of => of.Clause, decides: false, about: "Where the rule stands.");
            return read => new() { Act = act(read), Role = role(read), Word = word(read), Rule = rule(read), Clause = clause(read) };
        },
        "step");

    /// <summary>The steps of a route: an act that several roles do together stands side by side, each role once.</summary>
    public static Shape<ValueList<ApprovalStep>> ApprovalSteps { get; } = Shape.List(ApprovalStep, 1, Shape.MostItems, RepeatedActs);

    private static IEnumerable<(int Place, string? Member, Reason Reason)> RepeatedActs(IReadOnlyList<(int Place, ApprovalStep Item)> read)
    {
        ApprovalStep[] steps = [.. read.Select(each => each.Item)];
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps.Take(i).Any(before => (before.Act, before.Role.Code) == (steps[i].Act, steps[i].Role.Code)) || Compliance.ApprovalRoute.ComesAgain(steps, i))
                yield return (read[i].Place, "act", JsonReasons.RepeatedValue(Words.Of(steps[i].Act).Code));
        }
    }
}
