using Yiko.Compliance.Shapes;
using static Yiko.Compliance.Configurations.EventPartShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the events of change requests stand in JSON: as in their canonical text, over which their hash is taken.</summary>
internal static class ChangeEventShapes
{
    public static UnionCase<ConfigurationEvent>[] All { get; } =
    [
        EventShapes.Case<RequestRecorded>("record-request", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var items = happened.List("items", Shape.FilledText, of => of.Items);
            var reason = happened.Required("reason", Shape.FilledText, of => of.Reason);
            var criteria = happened.List("criteria", Shape.FilledText, of => of.Criteria);
            var urgency = happened.Optional("urgency", Shape.Text, of => of.Urgency);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Items = items(read),
                Reason = reason(read),
                Criteria = criteria(read),
                Urgency = urgency(read),
            };
        }),
        EventShapes.Case<RequestAnalysed>("analyse", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var consequences = happened.Required("consequences", Shape.FilledText, of => of.Consequences);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Consequences = consequences(read),
            };
        }),
        EventShapes.Case<RequestApproved>("approve", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var answers = happened.List("answers", Question, of => of.Answers);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Answers = answers(read),
            };
        }),
        EventShapes.Case<RequestRejected>("reject", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var reason = happened.Required("reason", Shape.FilledText, of => of.Reason);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Reason = reason(read),
            };
        }),
        EventShapes.Case<RequestDeferred>("defer", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var reason = happened.Required("reason", Shape.FilledText, of => of.Reason);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Reason = reason(read),
            };
        }),
        EventShapes.Case<RequestImplemented>("implement", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var versions = happened.List("versions", Entry, of => of.Versions);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Versions = versions(read),
            };
        }),
        EventShapes.Case<RequestVerified>("verify", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var passed = happened.Assumed("passed", Shape.Truth, of => of.Passed, otherwise: true);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Passed = passed(read),
            };
        }),
        EventShapes.Case<ChangeReleased>("release-change", (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var told = happened.List("told", Shape.FilledText, of => of.Told);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Told = told(read),
            };
        }),
    ];
}
