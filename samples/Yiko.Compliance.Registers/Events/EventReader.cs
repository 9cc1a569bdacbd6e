using System.Text.Json;
using NodaTime;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Registers.Events;

/// <summary>Reads one line of an event log: a JSON object with the fields that the README lists for its kind.</summary>
internal static class EventReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly Dictionary<string, Func<EventFields, Head, ConfigurationEvent>> Kinds = new(StringComparer.Ordinal)
    {
        ["adopt-plan"] = (it, head) => new PlanAdopted
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Plan = new() { Parts = it.Choices<PlanPart>("parts"), MajorAuthority = it.Texts("majorAuthority"), MinorAuthority = it.Texts("minorAuthority") },
        },
        ["identify"] = (it, head) => new ItemIdentified
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = new()
            {
                Id = it.Text("item"),
                Kind = ItemKind.Of(it.Code("kind")),
                Owner = it.Text("owner"),
                Scheme = it.TextOrNull("scheme"),
                BaselineDocuments = it.Texts("baselineDocuments"),
                VersionReference = it.TextOrNull("versionReference"),
                Details = it.TextOrNull("details"),
            },
        },
        ["add-version"] = (it, head) => new VersionAdded
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = it.Text("item"),
            Version = it.Text("version"),
            ContentHash = it.Text("hash"),
        },
        ["link"] = (it, head) => new ItemsLinked
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = it.Text("item"),
            DependsOn = it.Text("dependsOn"),
        },
        ["unlink"] = (it, head) => new ItemsUnlinked
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = it.Text("item"),
            DependsOn = it.Text("dependsOn"),
        },
        ["review-link"] = (it, head) => new LinkReviewed
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = it.Text("item"),
            DependsOn = it.Text("dependsOn"),
        },
        ["retire"] = (it, head) => new ItemRetired { Id = head.Id, Date = head.Date, By = head.By, Previous = head.Previous, Item = it.Text("item") },
        ["set-baseline"] = (it, head) => new BaselineSet
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Baseline = it.Text("baseline"),
            Type = BaselineType.Of(it.Code("type")),
            Items = it.Objects("items", Entry),
        },
        ["record-request"] = (it, head) => new RequestRecorded
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Items = it.Texts("items"),
            Reason = it.Text("reason"),
            Criteria = it.Texts("criteria"),
            Urgency = it.TextOrNull("urgency"),
        },
        ["analyse"] = (it, head) => new RequestAnalysed
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Consequences = it.Text("consequences"),
        },
        ["approve"] = (it, head) => new RequestApproved
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Answers = it.Choices<DispositionQuestion>("answers"),
        },
        ["reject"] = (it, head) => new RequestRejected
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Reason = it.Text("reason"),
        },
        ["defer"] = (it, head) => new RequestDeferred
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Reason = it.Text("reason"),
        },
        ["implement"] = (it, head) => new RequestImplemented
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Versions = it.Objects("versions", Entry),
        },
        ["verify"] = (it, head) => new RequestVerified
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Passed = it.Flag("passed", otherwise: true),
        },
        ["release-change"] = (it, head) => new ChangeReleased
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Request = it.Text("request"),
            Told = it.Texts("told"),
        },
        ["audit"] = (it, head) => new AuditHeld
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Audit = it.Text("audit"),
            AuditKind = it.Choice<AuditKind>("kind"),
            Baseline = it.Text("baseline"),
            Requirements = it.Objects("requirements", nested => new RequirementEvidence { Requirement = nested.Text("requirement"), IsVerified = nested.Flag("verified", otherwise: false) }),
            Built = it.Objects("built", Entry),
            Findings = it.Objects("findings", nested => new AuditFinding
            {
                Id = nested.Text("id"),
                Severity = nested.Choice<FindingSeverity>("severity"),
                Description = nested.TextOrNull("description"),
                IsOpen = nested.Flag("open", otherwise: true),
            }),
        },
        ["close-finding"] = (it, head) => new FindingClosed
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Audit = it.Text("audit"),
            Finding = it.Text("finding"),
        },
        ["keep-master-copy"] = (it, head) => new MasterCopyKept
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = it.Text("item"),
            Version = it.Text("version"),
            Location = it.Text("location"),
        },
        ["remove-master-copy"] = (it, head) => new MasterCopyRemoved
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Item = it.Text("item"),
            Version = it.Text("version"),
        },
        ["release"] = (it, head) => new BaselineReleased
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            Release = it.Text("release"),
            Baseline = it.Text("baseline"),
            Inspections = it.Objects("inspections", nested => new ReleaseInspection { Id = nested.Text("id"), IsComplete = nested.Flag("complete", otherwise: false) }),
            Concession = it.Object("concession", nested => new ReleaseConcession { AuthorisedBy = nested.TextOrNull("authorisedBy"), Customer = nested.TextOrNull("customer") }),
        },
        ["deliver"] = (it, head) => new CopyDelivered
        {
            Id = head.Id,
            Date = head.Date,
            By = head.By,
            Previous = head.Previous,
            SerialNumber = it.Text("serial"),
            Record = it.Text("record"),
            Release = it.Text("release"),
            CopyDate = it.Date("copyDate"),
            Engineer = it.Text("engineer"),
            Steps = it.Choices<DispatchStep>("steps"),
        },
        ["end-of-life"] = (it, head) => new EndOfLifeReached { Id = head.Id, Date = head.Date, By = head.By, Previous = head.Previous, Release = it.Text("release") },
    };

    /// <summary>Reads a line; what is wrong with it stands in <see cref="EventLine.Faults"/>, and then there is no event.</summary>
    public static EventLine Read(string line)
    {
        List<EventFault> faults = [];
        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Bad(new() { Code = "event.line.unreadable", Sentence = EventTexts.NoObject, Column = 1 });
            var fields = new EventFields(document.RootElement, faults);
            var kind = fields.Text("event");
            var head = new Head { Id = fields.Text("id"), Date = fields.Date("date"), By = fields.Text("by"), Previous = fields.TextOrNull("previous") };
            var id = head.Id == EventFields.Stopgap ? string.Empty : head.Id;
            if (!Kinds.TryGetValue(kind, out var read))
            {
                if (kind != EventFields.Stopgap)
                    faults.Insert(0, new() { Code = "event.kind.unknown", Sentence = EventTexts.KindUnknown(kind, Kinds.Keys) });
                return new() { Id = id, Faults = faults };
            }

            var happened = read(fields, head);
            fields.Close();
            return new() { Id = id, Event = faults.Count == 0 ? happened : null, Faults = faults };
        }
        catch (JsonException e)
        {
            var column = Math.Min((e.BytePositionInLine ?? 0) + 1, line.Length + 1L);
            return Bad(new() { Code = "event.line.unreadable", Sentence = column > line.Length ? EventTexts.CutOff : EventTexts.NoJson, Column = column });
        }
        catch (InvalidOperationException)
        {
            // A text that is half a surrogate pair: JSON's grammar has it, but no text is meant by it.
            return Bad(new() { Code = "event.line.unreadable", Sentence = EventTexts.NoJson, Column = 1 });
        }
    }

    private static EventLine Bad(EventFault fault) => new() { Id = string.Empty, Faults = [fault] };

    private static ConfigurationEntry Entry(EventFields fields) =>
        new() { Item = fields.Text("item"), Version = fields.Text("version"), ContentHash = fields.TextOrNull("hash") };

    private sealed record Head
    {
        public required string Id { get; init; }

        public required LocalDate Date { get; init; }

        public required string By { get; init; }

        public string? Previous { get; init; }
    }
}

/// <summary>A line of an event log as it was read.</summary>
internal sealed record EventLine
{
    /// <summary>The identifier, as far as it could be read.</summary>
    public required string Id { get; init; }

    /// <summary>Null where the line is no event.</summary>
    public ConfigurationEvent? Event { get; init; }

    public required IReadOnlyList<EventFault> Faults { get; init; }
}
