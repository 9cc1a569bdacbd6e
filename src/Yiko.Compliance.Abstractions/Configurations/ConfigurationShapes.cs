using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How rule sets of configuration management and the verdicts on its events stand in JSON.</summary>
internal static class ConfigurationShapes
{
    private static readonly TextForm Pattern = new(
        text => !string.IsNullOrWhiteSpace(text) && VersionPattern.IsPattern(text),
        ConfigurationRuleReasons.NotAPattern,
        @"^(?![\s\S]*(00|AA))[\s\S]*[0A][\s\S]*$");

    // What a kind is called decides nothing, and its code alone is hashed.
    private static readonly Shape<Term> Kind = Shape.Reference<Term>(
        (writer, kind) =>
        {
            if (writer.Text == ShapeText.Decisive) writer.Value(kind.Code);
            else EventPartShapes.Named.Write(writer, kind);
        },
        place => EventPartShapes.Named.TryRead(place, out var kind) ? kind : null,
        EventPartShapes.Named.Describe);

    /// <summary>Rule sets of configuration management: own version patterns, criteria and policies without code.</summary>
    public static Shape<ConfigurationRuleSet> Rules { get; } = Shape.Of<ConfigurationRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "iso-10007");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var responsible = rules.Required(
            "responsible", Shape.Role, of => of.Responsible, decides: false, about: "The role that answers for configuration management; it is named and decides nothing.");
        var schemes = rules.Required(
            "schemes", Shape.List(Scheme, 1, Shape.MostItems), of => of.Schemes, about: "The version schemes that items may follow; the first one holds for items that name none.");
        var majorCriteria = rules.Required(
            "majorCriteria", Unordered(Shape.Code, code => code), of => of.MajorCriteria, about: "The criteria of which one makes a change major.");
        var minorCriteria = rules.Required(
            "minorCriteria", Unordered(Shape.Code, code => code), of => of.MinorCriteria, about: "The criteria that leave a change minor.");
        var samePerson = rules.Required(
            "samePerson", Shape.KnownWord<SamePersonPolicy>(), of => of.SamePerson, about: "What it means when one person does two of approving, implementing and verifying a change; all three only where it is allowed.");
        var masterCopyKinds = rules.Required(
            "masterCopyKinds", Unordered(Kind, kind => kind.Code), of => of.MasterCopyKinds, about: "The kinds of item of which a release needs master copies.");
        var exceptionalRelease = rules.Required(
            "exceptionalRelease",
            Shape.TruthAs(no: "never", yes: "authorised-person-and-customer"),
            of => of.AllowsExceptionalRelease,
            about: "Whether a release may be made although something is missing.");
        var requiresHashChain = rules.Required(
            "requiresHashChain", Shape.Truth, of => of.RequiresHashChain, about: "Whether every event but the first must carry the hash of the one before.");
        var jointCriteria = rules.Assumed(
            "jointCriteria",
            Unordered(Shape.Code, code => code),
            of => of.JointCriteria,
            otherwise: FourFactors,
            about: "The criteria of changes that several departments decide together.");
        var jointDepartments = rules.Assumed(
            "jointDepartments",
            Unordered(Shape.Role, role => role.Code),
            of => of.JointDepartments,
            otherwise: TwoDepartments,
            about: "The departments that decide such changes together.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            Responsible = responsible(read),
            Schemes = schemes(read),
            MajorCriteria = majorCriteria(read),
            MinorCriteria = minorCriteria(read),
            SamePerson = samePerson(read),
            MasterCopyKinds = masterCopyKinds(read),
            AllowsExceptionalRelease = exceptionalRelease(read),
            RequiresHashChain = requiresHashChain(read),
            JointCriteria = jointCriteria(read),
            JointDepartments = jointDepartments(read),
        };
    });

    // Here and not with the rule set: its published ones are made of these shapes, and a runtime may make them at the first look at any of its members.
    public static ValueList<string> FourFactors => ["process", "conditions", "environment", "people"];

    public static ValueList<Role> TwoDepartments => [Role.TechnicalDepartment, Role.GeneralDepartment];

    /// <summary>A verdict with its event; the state follows from the events before.</summary>
    public static Shape<ConfigurationVerdict> Verdict { get; } = Shape.Of<ConfigurationVerdict>(verdict =>
    {
        var happened = verdict.Required("event", EventShapes.Event, of => of.Event);
        var accepted = verdict.Required("accepted", Shape.Truth, of => of.IsAccepted);
        var rationale = verdict.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = verdict.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new() { Event = happened(read), IsAccepted = accepted(read), Rationale = rationale(read), RuleSet = stamp(read) };
    });

    public static Shape<VersionPattern> Scheme => Shape.Of<VersionPattern>(scheme =>
    {
        var code = scheme.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var pattern = scheme.Required(
            "pattern", Shape.Written(Pattern), of => of.Pattern, about: "0 stands for a number, A for capital letters, everything else for itself: A/0.");
        return read => new() { Code = code(read), Pattern = pattern(read) };
    });

    /// <summary>A list of which neither order nor repetition decides: it is hashed in the order of the codes, each once.</summary>
    private static Shape<ValueList<T>> Unordered<T>(Shape<T> item, Func<T, string> codeOf)
    {
        var list = Shape.List(item, 0, Shape.MostItems);
        return Shape.Value<ValueList<T>>(
            (writer, items) => list.Write(writer, writer.Text == ShapeText.Decisive ? Sorted(items, codeOf) : items),
            place => list.TryRead(place, out var items) ? items : null,
            list.Describe);
    }

    private static ValueList<T> Sorted<T>(ValueList<T> items, Func<T, string> codeOf) =>
        items.GroupBy(codeOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.First()).ToValueList();
}
