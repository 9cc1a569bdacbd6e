using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>How document control stands in JSON: rule sets, what is asked, and what is answered.</summary>
internal static class DocumentShapes
{
    // As many as there are kinds with scopes, and acts: each occurs once.
    private const int MostApprovals = 24;
    private const int MostParts = 10;

    // A letter has the ordinal 1 or more, a number may begin with 0.
    private static readonly NumberForm Ordinal = NumberForm.Whole(1, 1_000_000);
    private static readonly NumberForm Number = NumberForm.Whole(0, 1_000_000);

    private static readonly NumberForm PositiveShare = new() { LeastIncluded = false, Most = 1m, Decimals = 9 };

    private static readonly TextForm Letters = new(
        text => text.Length is >= 2 and <= 100 && VersionPart.IsSpelling(text) && !text.Any(c => c is >= '0' and <= '9' || char.IsSurrogate(c)),
        DocumentShapeReasons.NotLetters,
        "^[^\\s0-9\\uFF01-\\uFF5E\\uD800-\\uDFFF]{2,100}$");

    private static readonly TextForm Separator = new(
        text => text.Length <= 10 && VersionPart.IsSpelling(text) && !text.Any(char.IsSurrogate),
        DocumentShapeReasons.NotASeparator,
        "^[^\\s\\uFF01-\\uFF5E\\uD800-\\uDFFF]{0,10}$");

    private static readonly Shape<VersionPart> LetteredPart = Shape.Of<VersionPart>(
        part =>
        {
            var separator = part.Usual("separator", Shape.Written(Separator), of => of.Separator, string.Empty, about: "What stands before the part.");
            var letters = part.Required(
                "letters", Shape.Written(Letters), of => of.Alphabet, about: "The letters in their order; a part without is written in numbers.");
            var first = part.Required("first", Shape.CountedWhole(Ordinal), of => of.First, about: "1 is the first letter.");
            var highest = part.Optional("highest", Shape.CountedWhole(Ordinal), of => of.Highest, about: "The last value, included.");
            part.Check(read => letters(read).GroupBy(letter => letter).Where(group => group.Skip(1).Any())
                .Select(group => ((string?)"letters", (Reason)JsonReasons.RepeatedValue(group.Key.ToString()))));
            part.Check(read => EndOf(first(read), highest(read)));
            return read => VersionPart.Letters(alphabet: letters(read), separator: separator(read), first: first(read), highest: highest(read));
        },
        "letteredPart");

    private static readonly Shape<VersionPart> NumberedPart = Shape.Of<VersionPart>(
        part =>
        {
            var separator = part.Usual("separator", Shape.Written(Separator), of => of.Separator, string.Empty, about: "What stands before the part.");
            var first = part.Required("first", Shape.CountedWhole(Number), of => of.First);
            var highest = part.Optional("highest", Shape.CountedWhole(Number), of => of.Highest, about: "The last value, included.");
            part.Check(read => EndOf(first(read), highest(read)));
            return read => VersionPart.Numbers(separator(read), first(read), highest(read));
        },
        "numberedPart");

    /// <summary>A part of a version: one with letters names them.</summary>
    public static Shape<VersionPart> Part { get; } = Shape.WithOrWithout("letters", LetteredPart, NumberedPart, part => part.IsLettered);

    public static Shape<VersionScheme> Scheme { get; } = Shape.Of<VersionScheme>(
        scheme =>
        {
            var resets = scheme.Required(
                "resetsLowerParts", Shape.Truth, of => of.ResetsLowerParts, about: "Whether the parts after one that rises begin again.");
            var parts = scheme.Required(
                "parts",
                Shape.List(Part, 1, MostParts, FaultsOfParts),
                of => of.Parts,
                about: "The parts from the largest to the smallest; the first has no end, and each can be told from the one before.");
            scheme.Check(read => !resets(read) && parts(read).Any(part => part.Highest is not null)
                ? [("resetsLowerParts", (Reason)DocumentShapeReasons.EndWithoutReset)]
                : []);
            return read => new(parts(read), resets(read));
        },
        "versionScheme");

    // A version says what it says only with its scheme; that of A/0 is left out, because nearly all are of it.
    public static Shape<DocumentVersion> Version { get; } = Shape.Of<DocumentVersion>(
        version =>
        {
            var text = version.Required("text", Shape.FilledText, of => of.ToString());
            var scheme = version.Optional("scheme", Scheme, of => of.Scheme.Equals(VersionScheme.Standard) ? null : of.Scheme);
            version.Check(read => DocumentVersion.TryParse(text(read), scheme(read), out _) ? [] : [("text", JsonReasons.Refused.With(JsonReasons.ValueOf(text(read))))]);
            return read => DocumentVersion.Parse(text(read), scheme(read));
        },
        "version");

    public static Shape<ChangeMeasure> Measure { get; } = Shape.Of<ChangeMeasure>(measure =>
    {
        var unit = measure.Required("unit", Shape.KnownWord<ChangeUnit>(), of => of.Unit);
        var oldCount = measure.Required("oldCount", Shape.Count, of => of.OldCount);
        var newCount = measure.Required("newCount", Shape.Count, of => of.NewCount);
        var common = measure.Required("commonCount", Shape.Count, of => of.CommonCount);
        measure.Check(read => Math.Min(oldCount(read), newCount(read)) is var most && common(read) > most
            ? [("commonCount", DocumentShapeReasons.MoreInCommon(common(read), most))]
            : []);
        return read => new(unit(read), oldCount(read), newCount(read), common(read));
    });

    private static readonly Shape<DocumentApproval> Approval = Shape.Of<DocumentApproval>(approval =>
    {
        var kind = approval.Required("kind", Shape.KnownWord<DocumentKind>(), of => of.Kind);
        var scope = approval.Required(
            "scope", Shape.KnownWord<ApprovalScope>(), of => of.Scope, about: "A change without a route of its own goes the way of the issue.");
        var samePerson = approval.Required(
            "samePerson", Shape.KnownWord<SamePersonPolicy>(), of => of.Route.SamePerson, about: "What it means when one person signs two steps.");
        var steps = approval.Required(
            "steps", RuleShapes.ApprovalSteps, of => of.Route.Steps, about: "The signatures in their order.");
        return read => new() { Kind = kind(read), Scope = scope(read), Route = new(steps(read), samePerson(read)) };
    });

    /// <summary>
    /// Rule sets of document control: a scheme of 10 parts, 100 letters and values up to 1,000,000, separators of 10 characters, none beyond
    /// the Basic Multilingual Plane; a period of 1,200 months or working days.
    /// </summary>
    public static Shape<DocumentRuleSet> Rules { get; } = Shape.Of<DocumentRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "edition-share");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var scheme = rules.Required("scheme", Scheme, of => of.Scheme, about: "How versions are written and counted.");
        var threshold = rules.Required(
            "threshold", Shape.Share(PositiveShare), of => of.Threshold, about: "The share of change at which a new edition comes: 0.4, 2/5 or 40%.");
        var included = rules.Required(
            "thresholdIncluded", Shape.Truth, of => of.ThresholdSide == BoundSide.Included, about: "Whether a share exactly at the threshold raises the edition.");
        var accumulation = rules.Required(
            "accumulation",
            Shape.TruthAs(no: "per-change", yes: "since-edition"),
            of => of.AccumulatesChange,
            about: "Against which text the share is taken: the one with which the edition began, or the one before the change.");
        var unit = rules.Required("unit", Shape.KnownWord<ChangeUnit>(), of => of.Unit, about: "In what change is counted.");
        var duty = rules.Required(
            "duty",
            Shape.TruthAs(no: "advisory", yes: "mandatory"),
            of => of.DemandsEdition,
            about: "Whether a share beyond the threshold brings a new edition or only the advice.");
        var triggers = rules.Required(
            "triggers", Shape.KnownFlags<EditionTriggers>(), of => of.Triggers, about: "Events that bring a new edition whatever the share.");
        var approvals = rules.Required(
            "approvals",
            Shape.List(Approval, 0, MostApprovals, FaultsOfApprovals),
            of => of.Approvals,
            about: "Who prepares, reviews and approves which kind of document: each kind and scope once.");
        var exchange = rules.Required(
            "copyExchange",
            Shape.AnyPeriod,
            of => of.CopyExchange!,
            about: "Within which time superseded copies come back and new ones go out; never: no time is set, and nothing is overdue.");
        var suggestFrom = rules.Usual(
            "suggestFrom",
            Shape.Share(PositiveShare),
            of => of.SuggestFrom,
            Ratio.Of(1, 2),
            about: "How alike a title is at least that is suggested for one that the register lacks; one half where it is left out.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            Scheme = scheme(read),
            Threshold = threshold(read),
            ThresholdSide = included(read) ? BoundSide.Included : BoundSide.Excluded,
            AccumulatesChange = accumulation(read),
            Unit = unit(read),
            DemandsEdition = duty(read),
            Triggers = triggers(read),
            Approvals = approvals(read),
            CopyExchange = exchange(read),
            SuggestFrom = suggestFrom(read),
        };
    });

    public static Shape<DocumentChange> Change { get; } = Shape.Of<DocumentChange>(change =>
    {
        var current = change.Optional("current", Version, of => of.Current);
        var measure = change.Optional("measure", Measure, of => of.Measure);
        var triggers = change.Usual("triggers", Shape.KnownFlags<EditionTriggers>(), of => of.Triggers, default);
        return read => new() { Current = current(read), Measure = measure(read), Triggers = triggers(read) };
    });

    public static Shape<DocumentRevision> Revision { get; } = Shape.Of<DocumentRevision>(revision =>
    {
        var change = revision.Required("change", Change, of => of.Change);
        var next = revision.Optional("next", Version, of => of.Next);
        var newEdition = revision.Required("newEdition", Shape.Truth, of => of.IsNewEdition);
        var advised = revision.Optional("editionAdvised", Shape.Truth, of => of.IsEditionAdvised);
        var boundary = revision.Required("atBoundary", Shape.Truth, of => of.IsAtBoundary);
        var rationale = revision.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = revision.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Change = change(read),
            Next = next(read),
            IsNewEdition = newEdition(read),
            IsEditionAdvised = advised(read),
            IsAtBoundary = boundary(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });

    public static Shape<DocumentSheet> Sheet { get; } = Shape.Of<DocumentSheet>(sheet =>
    {
        var kind = sheet.Required("kind", Shape.KnownWord<DocumentKind>(), of => of.Kind);
        var scope = sheet.Required("scope", Shape.KnownWord<ApprovalScope>(), of => of.Scope);
        var signatures = sheet.List("signatures", RuleShapes.Signature, of => of.Signatures);
        return read => new() { Kind = kind(read), Scope = scope(read), Signatures = signatures(read) };
    });

    public static Shape<DocumentApprovalVerdict> ApprovalVerdict { get; } = Shape.Of<DocumentApprovalVerdict>(verdict =>
    {
        var sheet = verdict.Required("sheet", Sheet, of => of.Sheet);
        var approved = verdict.Required("approved", Shape.Truth, of => of.IsApproved);
        var next = verdict.Optional("next", RuleShapes.ApprovalStep, of => of.Next);
        var held = verdict.List("held", RuleShapes.Signature, of => of.Held);
        var rationale = verdict.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = verdict.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Sheet = sheet(read),
            IsApproved = approved(read),
            Next = next(read),
            Held = held(read),
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });

    private static readonly Shape<DocumentIssue> Issue = Shape.Of<DocumentIssue>(issue =>
    {
        var version = issue.Required("version", Version, of => of.Version);
        var scope = issue.Usual("scope", Shape.KnownWord<ApprovalScope>(), of => of.Scope, ApprovalScope.Issue);
        var effective = issue.Required("effectiveFrom", Shape.Date, of => of.EffectiveFrom);
        var withdrawn = issue.Optional("withdrawnFrom", Shape.Date, of => of.WithdrawnFrom);
        var signatures = issue.List("signatures", RuleShapes.Signature, of => of.Signatures);
        return read => new()
        {
            Version = version(read),
            Scope = scope(read),
            EffectiveFrom = effective(read),
            WithdrawnFrom = withdrawn(read),
            Signatures = signatures(read),
        };
    });

    public static Shape<IssuedDocument> Issued { get; } = Shape.Of<IssuedDocument>(document =>
    {
        var kind = document.Required("kind", Shape.KnownWord<DocumentKind>(), of => of.Kind);
        var issues = document.List("issues", Issue, of => of.Issues);
        var asOf = document.Required("asOf", Shape.Date, of => of.AsOf);
        return read => new() { Kind = kind(read), Issues = issues(read), AsOf = asOf(read) };
    });

    private static readonly Shape<IssueStanding> IssueStanding = Shape.Of<IssueStanding>(standing =>
    {
        var version = standing.Required("version", Version, of => of.Version);
        var state = standing.Required("state", Shape.Word<DocumentState>(), of => of.State);
        var rationale = standing.Required("rationale", Shape.Rationale, of => of.Rationale);
        return read => new(version(read), state(read), rationale(read));
    });

    public static Shape<DocumentStanding> Standing { get; } = Shape.Of<DocumentStanding>(standing =>
    {
        var document = standing.Required("document", Issued, of => of.Document);
        var effective = standing.Optional("effective", Version, of => of.Effective);
        var issues = standing.List("issues", IssueStanding, of => of.Issues);
        var rationale = standing.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = standing.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(document(read), issues(read), rationale(read), stamp(read)) { Effective = effective(read) };
    });

    private static readonly Shape<ControlledCopy> Copy = Shape.Of<ControlledCopy>(copy =>
    {
        var number = copy.Required("number", Shape.FilledText, of => of.Number, isUnique: true);
        var holder = copy.Required("holder", Shape.FilledText, of => of.Holder);
        var department = copy.Required("department", Shape.FilledText, of => of.Department);
        var version = copy.Required("version", Version, of => of.Version);
        var status = copy.Usual("status", Shape.KnownWord<CopyStatus>(), of => of.Status, CopyStatus.Issued);
        var marked = copy.Optional("marked", Shape.Truth, of => of.IsMarked);
        var leaves = copy.Optional("holderLeaves", Shape.Date, of => of.HolderLeaves);
        return read => new()
        {
            Number = number(read),
            Holder = holder(read),
            Department = department(read),
            Version = version(read),
            Status = status(read),
            IsMarked = marked(read),
            HolderLeaves = leaves(read),
        };
    });

    public static Shape<CopyRegister> Copies { get; } = Shape.Of<CopyRegister>(register =>
    {
        var effective = register.Optional("effective", Version, of => of.Effective);
        var since = register.Required("since", Shape.Date, of => of.Since);
        var asOf = register.Required("asOf", Shape.Date, of => of.AsOf);
        var departments = register.List("departments", Shape.FilledText, of => of.Departments);
        var copies = register.List("copies", Copy, of => of.Copies);
        var daysOff = register.List("daysOff", Shape.Date, of => of.DaysOff);
        return read => new()
        {
            Effective = effective(read),
            Since = since(read),
            AsOf = asOf(read),
            Departments = departments(read),
            Copies = copies(read),
            DaysOff = daysOff(read),
        };
    });

    private static readonly Shape<CopyTask> Task = Shape.Of<CopyTask>(task =>
    {
        var recall = task.Required("recall", Shape.Truth, of => of.IsRecall);
        var version = task.Required("version", Version, of => of.Version);
        var department = task.Required("department", Shape.FilledText, of => of.Department);
        var holder = task.Optional("holder", Shape.Text, of => of.Holder);
        var number = task.Optional("number", Shape.Text, of => of.Number);
        var due = task.Optional("due", Shape.Date, of => of.Due);
        var overdue = task.Optional("overdue", Shape.Truth, of => of.IsOverdue);
        var rationale = task.Required("rationale", Shape.Rationale, of => of.Rationale);
        return read => new(recall(read), version(read), department(read), rationale(read))
        {
            Holder = holder(read),
            Number = number(read),
            Due = due(read),
            IsOverdue = overdue(read),
        };
    });

    public static Shape<CopyTasks> Tasks { get; } = Shape.Of<CopyTasks>(tasks =>
    {
        var register = tasks.Required("register", Copies, of => of.Register);
        var list = tasks.List("tasks", Task, of => of.Tasks);
        var remarks = tasks.Usual("remarks", Shape.Rationale, of => of.Remarks, new([]));
        var stamp = tasks.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(register(read), list(read), remarks(read), stamp(read));
    });

    private static readonly Shape<RegisteredDocument> Document = Shape.Of<RegisteredDocument>(
        document =>
        {
            var title = document.Required("title", Shape.FilledText, of => of.Title);
            var code = document.Required("code", Shape.FilledText, of => of.Code);
            var owner = document.Optional("owner", Shape.FilledText, of => of.Owner);
            return read => new() { Title = title(read), Code = code(read), Owner = owner(read) };
        },
        "document");

    public static Shape<DocumentRegister> Register { get; } = Shape.Of<DocumentRegister>(register =>
    {
        var documents = register.List("documents", Document, of => of.Documents);
        var aliases = register.Usual("aliases", Rows("alias", "title", TitleKey.Of), of => of.Aliases, []);
        var leads = register.Usual("leads", Rows("clause", "lead", clause => clause), of => of.Leads, []);
        var subjects = register.Usual("subjects", Rows("words", "clause", TitleKey.Of), of => of.Subjects, []);
        var kindWords = register.Usual("kindWords", Rows("kind", "word", kind => kind), of => of.KindWords, []);
        var cited = register.List("cited", Shape.FilledText, of => of.Cited);
        return read => new()
        {
            Documents = documents(read),
            Aliases = aliases(read),
            Leads = leads(read),
            Subjects = subjects(read),
            KindWords = kindWords(read),
            Cited = cited(read),
        };
    });

    private static readonly Shape<ReferenceResolution> Reference = Shape.Of<ReferenceResolution>(reference =>
    {
        var title = reference.Required("title", Shape.FilledText, of => of.Title);
        var document = reference.Optional("document", Document, of => of.Document);
        var byAlias = reference.Usual("byAlias", Shape.Truth, of => of.IsByAlias, false);
        var suggestion = reference.Optional("suggestion", Document, of => of.Suggestion);
        var similarity = reference.Optional("similarity", Shape.Fraction, of => of.Similarity);
        var rationale = reference.Required("rationale", Shape.Rationale, of => of.Rationale);
        return read => new(title(read), rationale(read))
        {
            Document = document(read),
            IsByAlias = byAlias(read),
            Suggestion = suggestion(read),
            Similarity = similarity(read),
        };
    });

    public static Shape<RegisterReview> Review { get; } = Shape.Of<RegisterReview>(review =>
    {
        var register = review.Required("register", Register, of => of.Register);
        var references = review.List("references", Reference, of => of.References);
        var rationale = review.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = review.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(register(read), references(read), rationale(read), stamp(read));
    });

    private static IEnumerable<(string? Member, Reason Reason)> EndOf(int first, int? highest)
    {
        if (highest < first) yield return ("highest", DocumentShapeReasons.EndBeforeBeginning(highest.Value, first));
    }

    private static IEnumerable<(int Place, string? Member, Reason Reason)> FaultsOfParts(IReadOnlyList<(int Place, VersionPart Part)> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var (place, part) = parts[i];
            if (place == 0 && part.Highest is not null) yield return (place, "highest", DocumentShapeReasons.EndOfFirstPart);
            if (i > 0 && parts[i - 1].Place == place - 1 && VersionScheme.Blurs(parts[i - 1].Part, part)) yield return (place, null, DocumentShapeReasons.RunsTogether);
        }
    }

    private static IEnumerable<(int Place, string? Member, Reason Reason)> FaultsOfApprovals(IReadOnlyList<(int Place, DocumentApproval Approval)> approvals)
    {
        HashSet<(DocumentKind, ApprovalScope)> seen = [];
        foreach (var (place, approval) in approvals)
        {
            if (!seen.Add((approval.Kind, approval.Scope)))
                yield return (place, "scope", JsonReasons.RepeatedValue($"{Words.Of(approval.Kind)}, {Words.Of(approval.Scope)}"));
        }
    }

    // Pairs of texts, told apart by what is compared of the first.
    private static Shape<ValueList<(string Key, string Value)>> Rows(string key, string value, Func<string, string> keyOf) => Shape.List(
        Shape.Of<(string Key, string Value)>(row =>
        {
            var left = row.Required(key, Shape.FilledText, of => of.Key);
            var right = row.Required(value, Shape.FilledText, of => of.Value);
            return read => (left(read), right(read));
        }),
        0,
        int.MaxValue,
        rows =>
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            return rows.Where(row => !seen.Add(keyOf(row.Item.Key))).Select(row => (row.Place, (string?)key, JsonReasons.RepeatedValue(row.Item.Key)));
        });
}
