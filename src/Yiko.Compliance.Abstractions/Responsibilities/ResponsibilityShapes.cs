using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Responsibilities;

/// <summary>How responsibility matrices, their rules and what is found in them stand in JSON.</summary>
internal static class ResponsibilityShapes
{
    private static readonly Shape<(Role Role, ValueList<Role> Members)> Group = Shape.Of<(Role Role, ValueList<Role> Members)>(group =>
    {
        var role = group.Required("role", Shape.Role, of => of.Role);
        var members = group.Required("members", Shape.List(Shape.Role, 1, Shape.MostItems), of => of.Members);
        return read => (role(read), members(read));
    });

    private static readonly Shape<(string Standard, string Clause)> Place = Shape.Of<(string Standard, string Clause)>(place =>
    {
        var standard = place.Required("standard", Shape.FilledText, of => of.Standard);
        var clause = place.Required("clause", Shape.FilledText, of => of.Clause);
        return read => (standard(read), clause(read));
    });

    private static readonly Shape<(Term Topic, ValueList<(string Standard, string Clause)> Clauses)> Topic =
        Shape.Of<(Term Topic, ValueList<(string Standard, string Clause)> Clauses)>(topic =>
        {
            var term = topic.Required("topic", Shape.Term, of => of.Topic);
            var clauses = topic.Required("clauses", Shape.List(Place, 2, Shape.MostItems), of => of.Clauses);
            return read => (term(read), clauses(read));
        });

    private static readonly Shape<(string Standard, string Clause, Role Role)> Named = Shape.Of<(string Standard, string Clause, Role Role)>(named =>
    {
        var standard = named.Required("standard", Shape.FilledText, of => of.Standard);
        var clause = named.Required("clause", Shape.FilledText, of => of.Clause);
        var role = named.Required("role", Shape.Role, of => of.Role);
        return read => (standard(read), clause(read), role(read));
    });

    private static readonly Shape<(string Standard, ValueList<string> Clauses)> Required = Shape.Of<(string Standard, ValueList<string> Clauses)>(required =>
    {
        var standard = required.Required("standard", Shape.FilledText, of => of.Standard, isUnique: true);
        var clauses = required.Required("clauses", Shape.List(Shape.FilledText), of => of.Clauses);
        return read => (standard(read), clauses(read));
    });

    public static Shape<ResponsibilityRuleSet> Rules { get; } = Shape.Of<ResponsibilityRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "responsibility-matrix");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var groups = rules.List("groups", Group, of => of.Groups, about: "Roles that stand for others in a matrix with fewer columns.");
        var topics = rules.List("topics", Topic, of => of.Topics, about: "Topics that several standards treat, with the clause of each.");
        var texts = rules.List("textLeads", Named, of => of.TextLeads, about: "Whom the text lets act, by clause.");
        var required = rules.List("requiredClauses", Required, of => of.RequiredClauses, about: "The clauses for which a matrix has to have a row.");
        var prevails = rules.Required("prevails", Shape.TruthAs(no: "matrix", yes: "text"), of => of.TextPrevails, about: "What holds where text and matrix name different roles.");
        var settled = rules.List("settled", Named, of => of.Settled, about: "Who leads a clause, whatever matrix and text say.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            Groups = groups(read),
            Topics = topics(read),
            TextLeads = texts(read),
            RequiredClauses = required(read),
            TextPrevails = prevails(read),
            Settled = settled(read),
        };
    });

    private static readonly Shape<(string Clause, string Title, ValueList<string> Cells)> Row = Shape.Of<(string Clause, string Title, ValueList<string> Cells)>(row =>
    {
        var clause = row.Required("clause", Shape.Text, of => of.Clause);
        var title = row.Required("title", Shape.Text, of => of.Title);
        var cells = row.List("cells", Shape.Text, of => of.Cells);
        return read => (clause(read), title(read), cells(read));
    });

    public static Shape<ResponsibilityMatrix> Matrix { get; } = Shape.Of<ResponsibilityMatrix>(matrix =>
    {
        var standard = matrix.Required("standard", Shape.FilledText, of => of.Standard, isUnique: true);
        var roles = matrix.List("roles", Shape.Role, of => of.Roles);
        var rows = matrix.List("rows", Row, of => of.Rows);
        var leads = matrix.Required("leadSymbols", Shape.List(Shape.FilledText), of => of.LeadSymbols);
        var participants = matrix.Required("participantSymbols", Shape.List(Shape.FilledText), of => of.ParticipantSymbols);
        return read => new()
        {
            Standard = standard(read),
            Roles = roles(read),
            Rows = rows(read),
            LeadSymbols = leads(read),
            ParticipantSymbols = participants(read),
        };
    });

    public static Shape<ResponsibilityMatrices> Matrices { get; } = Shape.Of<ResponsibilityMatrices>(matrices =>
    {
        var list = matrices.List("matrices", Matrix, of => of.Matrices);
        return read => new() { Matrices = list(read) };
    });

    private static readonly Shape<(string Standard, int Rows, int Leads, int NoLead, int SeveralLeads)> Counts =
        Shape.Of<(string Standard, int Rows, int Leads, int NoLead, int SeveralLeads)>(counts =>
        {
            var standard = counts.Required("standard", Shape.Text, of => of.Standard);
            var rows = counts.Required("rows", Shape.Whole, of => of.Rows);
            var leads = counts.Required("leads", Shape.Whole, of => of.Leads);
            var none = counts.Required("noLead", Shape.Whole, of => of.NoLead);
            var several = counts.Required("severalLeads", Shape.Whole, of => of.SeveralLeads);
            return read => (standard(read), rows(read), leads(read), none(read), several(read));
        });

    public static Shape<MatrixFinding> Finding { get; } = Shape.Of<MatrixFinding>(finding =>
    {
        var standard = finding.Required("standard", Shape.Text, of => of.Standard);
        var clause = finding.Optional("clause", Shape.Text, of => of.Clause);
        var roles = finding.List("roles", Shape.Repeatable(Shape.Role), of => of.Roles);
        var reason = finding.Required("reason", ReasonShapes.Reason, of => of.Reason);
        return read => new(standard(read), clause(read), roles(read), reason(read));
    });

    public static Shape<MatrixReview> Review { get; } = Shape.Of<MatrixReview>(review =>
    {
        var matrices = review.Required("matrices", Matrices, of => of.Matrices);
        var counts = review.List("counts", Counts, of => of.Counts);
        var findings = review.List("findings", Finding, of => of.Findings);
        var rationale = review.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = review.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(matrices(read), rationale(read), stamp(read)) { Counts = counts(read), Findings = findings(read) };
    });
}
