namespace Yiko.Compliance.Shapes;

/// <summary>How tables of citations stand in JSON: a published one by its name, one of an organisation's own in full.</summary>
internal static class CitationShapes
{
    private static readonly (string Word, bool IsOfStandards)[] Published = [("manual", false), ("standards-1", true)];
    private static readonly JsonWords<bool> PublishedWords = new(Published);

    private static readonly Shape<CitationTable> Own = Shape.Of<CitationTable>(table =>
    {
        var document = table.Required("document", Shape.Wording, of => of.Document, about: "What is cited; of a rule without a row it is said that there is no clause in it.");
        var rows = table.Required(
            "rows",
            Shape.List(
                Shape.Of<(RuleId Rule, ClauseReference Clause)>(row =>
                {
                    var rule = row.Required("rule", RuleShapes.Rule, of => of.Rule, isUnique: true);
                    var clause = row.Required("clause", Shape.Clause, of => of.Clause);
                    return read => (rule(read), clause(read));
                })),
            of => of.Rows);
        return read => new(document(read), rows(read));
    });

    public static Shape<CitationTable> Table { get; } = Shape.Named("citations", new FunctionShape<CitationTable>(
        (writer, table) =>
        {
            if (Array.Find(Published, known => Of(known.IsOfStandards) == table).Word is { } word) writer.Value(word);
            else Own.Write(writer, table);
        },
        place => place.IsText
            ? place.Word(PublishedWords) is { } isOfStandards ? (true, Of(isOfStandards)) : (false, default)
            : Own.TryRead(place, out var own) ? (true, own) : (false, default),
        schema => schema.Nest(
            "oneOf",
            [
                word =>
                {
                    word.Say("type", "string");
                    word.Say("enum", Published.Select(known => known.Word));
                },
                Own.Describe,
            ])));

    /// <summary>What the reasons of a rule set cite; left out where they cite the manual.</summary>
    public static Func<Members<T>, CitationTable> Tell<T>(Members<T> rules, Func<T, CitationTable> of) =>
        rules.Usual("citations", Table, of, CitationTable.Manual, about: "What the reasons cite: manual, standards-1, or a table of one's own.");

    // The table of the standards is read when somebody first asks for it.
    private static CitationTable Of(bool standards) => standards ? CitationTable.Standards : CitationTable.Manual;
}
