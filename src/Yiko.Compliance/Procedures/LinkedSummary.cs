using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What other records have to know of a case: its stages by day, and what it says of itself from which day until which.</summary>
internal sealed class LinkedSummary
{
    private readonly CaseFold _fold;
    private readonly Dictionary<string, Dictionary<string, LocalDate>> _open = new(StringComparer.Ordinal);
    private readonly List<(string Field, string Value, LocalDate From, LocalDate? Until)> _said = [];

    private LinkedSummary(CaseFold fold) => _fold = fold;

    public static LinkedCase Of(CaseFold fold)
    {
        LinkedSummary summary = new(fold);
        summary.Tell();
        return new()
        {
            Id = fold.Case.Id,
            Kind = fold.Case.Kind,
            Since = fold.Accepted.Count > 0 ? fold.Accepted[0].Entry.Date : null,
            Stages = fold.Entered.ToValueList(),
            Says = summary.Said
                .OrderBy(said => said.From).ThenBy(said => said.Field, StringComparer.Ordinal).ThenBy(said => said.Value, StringComparer.Ordinal).ToValueList(),
        };
    }

    private IEnumerable<(string Field, string Value, LocalDate From, LocalDate? Until)> Said =>
        _said.Concat(_open.SelectMany(known => known.Value.Select(open => (known.Key, open.Key, open.Value, (LocalDate?)null))));

    private void Tell()
    {
        foreach (var (entry, step) in _fold.Accepted)
        {
            if (step is { Reopens: true })
            {
                foreach (var field in _open.Keys.Where(field => field != CaseWords.Concerned).ToArray()) Close(field, null, entry.Date);
            }

            foreach (var value in entry.Values) Tell(value, entry.Date);
            foreach (var link in entry.Links)
            {
                if (link.For is { } whom) Open(link.Link, whom, entry.Date);
            }

            foreach (var signature in entry.Signatures) Open(CaseWords.Signed, signature.Route, signature.Date ?? entry.Date);
        }

        if (_fold.Case.Kind == CaseWords.Appointment) TellAppointment();
    }

    private void Tell(CaseValue value, LocalDate date)
    {
        var known = _fold.Kind.Fields.TryGetValue(value.Code, out var field) ? field : null;
        if (known?.Kind == CaseFieldKind.Word && value.Text is { } word)
        {
            Close(value.Code, word, date);
            Open(value.Code, word, date);
        }
        else if (known?.Kind == CaseFieldKind.People)
        {
            Close(value.Code, null, date);
            foreach (var person in value.People) Open(value.Code, person.Person, date);
        }
        else if (value.Code == CaseWords.Concerned)
        {
            foreach (var one in value.Units.Concat(value.People.Select(person => person.Person))) Open(value.Code, one, date);
        }
    }

    // Whoever is appointed holds the role from the day of the appointment to that on which it ends.
    private void TellAppointment()
    {
        if (Said.OrderBy(said => said.From).LastOrDefault(said => said.Field == "role").Value is not { } role || !_open.TryGetValue(CaseWords.Concerned, out var concerned)) return;
        string[] people = [.. concerned.Keys];
        for (var i = 0; i < _fold.Entered.Count; i++)
        {
            if (_fold.Entered[i].Stage != "appointed") continue;
            LocalDate? until = i + 1 < _fold.Entered.Count ? _fold.Entered[i + 1].Day : null;
            _said.AddRange(people.Select(person => (role, person, _fold.Entered[i].Day, until)));
        }
    }

    private void Open(string field, string value, LocalDate from)
    {
        if (!_open.TryGetValue(field, out var values)) _open.Add(field, values = new(StringComparer.Ordinal));
        values[value] = values.TryGetValue(value, out var since) ? since : from;
    }

    // What was said for less than a day was said on none.
    private void Close(string field, string? but, LocalDate date)
    {
        if (!_open.TryGetValue(field, out var values)) return;
        foreach (var open in values.Where(open => open.Key != but).ToArray())
        {
            values.Remove(open.Key);
            if (open.Value < date) _said.Add((field, open.Key, open.Value, date));
        }
    }
}
