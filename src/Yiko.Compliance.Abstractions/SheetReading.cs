namespace Yiko.Compliance;

/// <summary>Which signatures of a sheet hold the steps of a route.</summary>
/// <remarks>
/// A signature holds a step where it follows those of the steps before it, in place and by day, and is of another person where the route
/// takes one. Step by step all readings of the sheet are carried along, so that a step is given up only where none of them holds it. Of
/// the readings that end with one signature, only as many stay as the steps to come can tell apart: the work grows with the square of the
/// sheet, whatever stands on it.
/// </remarks>
internal sealed class SheetReading
{
    private const int Nowhere = -1;

    private readonly ApprovalRoute _route;
    private readonly Signature[] _sheet;
    private readonly int[] _places;

    // A step that is spared finds fault with nobody: held, its signer signs no other such step; not held, it does not come down to a person.
    private SheetReading(ApprovalRoute route, Signature[] sheet, bool[] spared)
    {
        (_route, _sheet, _places) = (route, sheet, new int[spared.Length]);
        bool[] apart = [.. route.Steps.Select((step, i) => spared[i] || route.TakesAnotherPerson(step))];
        List<Chain> readings = [Chain.Empty];
        for (var step = 0; step < apart.Length; step++)
        {
            _places[step] = Nowhere;
            var longer = Extended(readings, step, apart[step], apart.Skip(step + 1).Count(isApart => isApart));
            if (longer.Count > 0) readings = longer;
            else if (spared[step]) readings.RemoveAll(reading => FirstAfter(reading.Place, step) != Nowhere);
        }

        for (var link = EarliestOf(readings); link.Before is not null; link = link.Before) _places[link.Step] = link.Place;
    }

    /// <summary>Whether every step is held.</summary>
    public bool IsWhole => !_places.Contains(Nowhere);

    /// <summary>The signatures that hold a step, in the order of the steps.</summary>
    public IEnumerable<Signature> Held => _places.Where(place => place != Nowhere).Select(place => _sheet[place]);

    /// <summary>
    /// The reading of a sheet. A sheet that is whole is read by the signatures that made it so first: what was signed on a later day adds
    /// nothing. Of the readings that hold as much, it is one that finds fault with as few persons as can be.
    /// </summary>
    public static SheetReading Of(ApprovalRoute route, Signature[] sheet)
    {
        SheetReading reading = new(route, sheet, new bool[route.Steps.Count]);
        if (route.SamePerson == SamePersonPolicy.Allow) return reading;
        if (!reading.IsWhole) return reading.FindingFaultWithFewest(sheet);
        var day = reading.Held.Last().Date;
        return reading.FindingFaultWithFewest(Array.FindAll(sheet, signature => signature.Date <= day));
    }

    /// <summary>The signature that holds a step; null where none does.</summary>
    public Signature? HolderOf(int step) => At(_places[step]);

    /// <summary>A signature that would hold a step which none holds, were it not of a person who must not sign it; null where there is none.</summary>
    public Signature? ClashAt(int step) => At(FirstAfter(_places.Take(step).Append(Nowhere).Max(), step));

    // Spares every step that can come down to a person, then all but one, then all but two: there are a handful.
    private SheetReading FindingFaultWithFewest(Signature[] sheet)
    {
        int[] steps = [.. Enumerable.Range(0, _places.Length).Where(step => _route.TakesAnotherPerson(_route.Steps[step]) == (_places[step] == Nowhere))];
        for (var faults = 0; faults < steps.Length; faults++)
        {
            var spared = new bool[_places.Length];
            foreach (var step in steps) spared[step] = true;
            if (Sparing(sheet, spared, steps, faults) is { } reading) return reading;
        }

        return this;
    }

    private SheetReading? Sparing(Signature[] sheet, bool[] spared, ReadOnlySpan<int> steps, int faults)
    {
        if (faults == 0)
        {
            SheetReading reading = new(_route, sheet, spared);
            return HoldsWhat(reading) ? reading : null;
        }

        for (var i = 0; i < steps.Length; i++)
        {
            spared[steps[i]] = false;
            if (Sparing(sheet, spared, steps[(i + 1)..], faults - 1) is { } found) return found;
            spared[steps[i]] = true;
        }

        return null;
    }

    private bool HoldsWhat(SheetReading other)
    {
        for (var step = 0; step < _places.Length; step++)
        {
            if (_places[step] == Nowhere != (other._places[step] == Nowhere)) return false;
        }

        return true;
    }

    private List<Chain> Extended(List<Chain> readings, int step, bool isApart, int apartLater)
    {
        List<Chain> longer = [];
        for (var place = 0; place < _sheet.Length; place++)
        {
            if (!Serves(place, step)) continue;
            var person = _sheet[place].Person;
            List<Chain> alike = readings.FindAll(reading => Follows(place, reading.Place) && !(isApart && reading.Persons.Contains(person)));
            List<Chain> kept = [];
            Keep(kept, alike, apartLater);
            foreach (var reading in kept) longer.Add(new(reading, step, place, isApart ? [.. reading.Persons, person] : reading.Persons));
        }

        return longer;
    }

    // Whoever signs the steps to come: if one of the readings leaves these persons free, then one of those that are kept does. Either the
    // first does, or one of its persons signs later; and then only readings without this person are left to ask.
    private static void Keep(List<Chain> kept, List<Chain> alike, int apartLater)
    {
        if (alike.Count == 0) return;
        kept.Add(alike[0]);
        if (apartLater == 0) return;
        foreach (var person in alike[0].Persons) Keep(kept, alike.FindAll(reading => !reading.Persons.Contains(person)), apartLater - 1);
    }

    private Chain EarliestOf(List<Chain> readings)
    {
        var earliest = Chain.Empty;
        foreach (var reading in readings)
        {
            if (earliest.Place == Nowhere || _sheet[reading.Place].Date < _sheet[earliest.Place].Date) earliest = reading;
        }

        return earliest;
    }

    private int FirstAfter(int before, int step)
    {
        for (var place = before + 1; place < _sheet.Length; place++)
        {
            if (Serves(place, step) && Follows(place, before)) return place;
        }

        return Nowhere;
    }

    private bool Serves(int place, int step) => _route.Steps[step].IsServedBy(_sheet[place]);

    private bool Follows(int place, int before) => before == Nowhere || (place > before && _sheet[place].Date >= _sheet[before].Date);

    private Signature? At(int place) => place == Nowhere ? null : _sheet[place];

    // A reading of the steps so far: its last signature, and the persons who must not sign again.
    private sealed class Chain(Chain? before, int step, int place, string[] persons)
    {
        public static Chain Empty { get; } = new(null, Nowhere, Nowhere, []);

        public Chain? Before => before;

        public int Step => step;

        public int Place => place;

        public string[] Persons => persons;
    }
}
