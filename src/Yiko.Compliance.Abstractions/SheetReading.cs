using NodaTime;

namespace Yiko.Compliance;

/// <summary>Which signatures of a sheet hold the steps of a route.</summary>
/// <remarks>
/// A signature holds a step where it follows those of the steps before it, in place and by day, and is of another person where the route
/// takes one. Steps of one act that several roles do together are signed in any order among themselves. Step by step all readings of the
/// sheet are carried along, so that a step is given up only where none of them holds it. Of the readings that end at one place, only as many
/// stay as the steps to come can tell apart: the work grows with the square of the sheet, whatever stands on it.
/// </remarks>
internal sealed class SheetReading
{
    private const int Nowhere = -1;

    // So many readings of an act that several do together are carried along whole: more than any sheet has that people sign. Beyond, those are kept
    // that complete a route if any does; which of several persons is found fault with may then be another than it need be.
    private const int MostCarriedWhole = 256;

    private readonly ApprovalRoute _route;
    private readonly Signature[] _sheet;
    private readonly int[] _places;
    private readonly bool _runsForward;

    // A step that is spared finds fault with nobody: held, its signer signs no other such step; not held, it does not come down to a person.
    private SheetReading(ApprovalRoute route, Signature[] sheet, bool[] spared)
    {
        (_route, _sheet, _places) = (route, sheet, new int[spared.Length]);
        _runsForward = !sheet.Zip(sheet.Skip(1), (before, after) => after.Date < before.Date).Contains(true);
        bool[] apart = [.. route.Steps.Select((step, i) => spared[i] || route.TakesAnotherPerson(step))];
        List<Chain> readings = [Chain.Empty];
        for (var step = 0; step < apart.Length; step++)
        {
            _places[step] = Nowhere;
            if (step > 0 && !_route.IsJoint(step)) readings = readings.ConvertAll(reading => reading.AfterTheAct());
            var longer = Extended(readings, step, apart[step] ? new(_route, step, spared[step]) : null, apart.Skip(step + 1).Count(isApart => isApart));
            if (longer.Count > 0) readings = longer;
            else if (spared[step]) readings.RemoveAll(reading => FirstAfter(reading.Floor, step) != Nowhere);
        }

        for (var link = EarliestOf(readings); link.Before is not null; link = link.Before)
        {
            if (link.Step != Nowhere) _places[link.Step] = link.Place;
        }
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
        var day = reading.Held.Max(signature => signature.Date);
        return reading.FindingFaultWithFewest(Array.FindAll(sheet, signature => signature.Date <= day));
    }

    /// <summary>The signature that holds a step; null where none does.</summary>
    public Signature? HolderOf(int step) => At(_places[step]);

    /// <summary>A signature that would hold a step which none holds, were it not of a person who must not sign it; null where there is none.</summary>
    public Signature? ClashAt(int step) => At(FirstAfter(HeldBefore(step), step));

    // Spares every step that can come down to a person, then all but one, then all but two: there are a handful.
    private SheetReading FindingFaultWithFewest(Signature[] sheet)
    {
        int[] steps = [.. Enumerable.Range(0, _places.Length).Where(step => _places[step] == Nowhere ? _route.TakesAnotherPerson(_route.Steps[step]) : _route.PutsUpWith(step))];
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

    private List<Chain> Extended(List<Chain> readings, int step, Apart? apart, int apartLater)
    {
        List<Chain> longer = [];
        for (var place = 0; place < _sheet.Length; place++)
        {
            if (!Serves(place, step)) continue;
            var person = _sheet[place].Person;
            List<Chain> alike = readings.FindAll(reading => Follows(place, reading.Floor) && apart?.IsBarredBy(reading.Barred, person) != true);
            foreach (var reading in Kept(alike, step, apartLater))
                longer.Add(new(reading, step, place, reading.Reach.And(place, _sheet[place].Date), apart is null ? reading.Barred : [.. reading.Barred, .. apart.Bars(person)]));
        }

        return _route.IsJoint(step) && !_route.IsJoint(step + 1) ? KeptByReach(longer, apartLater) : longer;
    }

    // Signed in any order, one and the same reach is reached in many ways.
    private static List<Chain> KeptByReach(List<Chain> readings, int apartLater)
    {
        if (readings.Count <= MostCarriedWhole) return readings;
        List<Chain> kept = [];
        foreach (var alike in readings.GroupBy(reading => reading.Reach)) Keep(kept, [.. alike], apartLater);
        return kept;
    }

    // What is kept leaves as much to sign as all of them do. For further signatures of the same act it is the floor that counts, after the last
    // of them the reach, and between both.
    private List<Chain> Kept(List<Chain> alike, int step, int apartLater)
    {
        List<Chain> kept = [];
        var isFirst = !_route.IsJoint(step);
        var isLast = !_route.IsJoint(step + 1);
        if (!(isFirst && isLast) && alike.Count <= MostCarriedWhole) return alike;
        if (isFirst && isLast) Keep(kept, alike, apartLater);
        else if (isFirst) KeepLowest(kept, alike, reading => reading.Floor, apartLater);
        else if (isLast) KeepLowest(kept, alike, reading => reading.Reach, apartLater);
        else
        {
            foreach (var reach in alike.Select(reading => reading.Reach).Distinct().ToArray())
                KeepLowest(kept, alike.FindAll(reading => reading.Reach.Place <= reach.Place && reading.Reach.Day <= reach.Day), reading => reading.Floor, apartLater);
        }

        if (!(isFirst && isLast)) KeepFarthest(kept, alike, apartLater);
        return [.. kept.Distinct()];
    }

    // The farther a reading reaches, the fewer signatures stand behind it: a step that comes too early does not come down to a person.
    private static void KeepFarthest(List<Chain> kept, List<Chain> alike, int apartLater)
    {
        Keep(kept, [.. alike.OrderByDescending(reading => reading.Reach.Day).ThenByDescending(reading => reading.Reach.Place)], apartLater);
        Keep(kept, [.. alike.OrderByDescending(reading => reading.Reach.Place).ThenByDescending(reading => reading.Reach.Day)], apartLater);
    }

    // The lowest come first and are kept. Where days run backwards on the sheet, the place may be low and the day late.
    private void KeepLowest(List<Chain> kept, List<Chain> alike, Func<Chain, Reach> of, int apartLater)
    {
        List<Chain> rising = [.. alike.OrderBy(reading => of(reading).Place)];
        if (_runsForward) Keep(kept, rising, apartLater);
        else foreach (var day in alike.Select(reading => of(reading).Day).Distinct().ToArray()) Keep(kept, rising.FindAll(reading => of(reading).Day <= day), apartLater);
    }

    // Whoever signs the steps to come: if one of the readings leaves these persons free, then one of those that are kept does. Either the
    // first does, or one of its persons signs later; and then only readings without this person are left to ask.
    private static void Keep(List<Chain> kept, List<Chain> alike, int apartLater)
    {
        if (alike.Count == 0) return;
        kept.Add(alike[0]);
        if (apartLater == 0) return;
        foreach (var barred in alike[0].Barred) Keep(kept, alike.FindAll(reading => !reading.Barred.Contains(barred)), apartLater - 1);
    }

    private static Chain EarliestOf(List<Chain> readings)
    {
        var earliest = Chain.Empty;
        foreach (var reading in readings)
        {
            if (earliest.Reach.Place == Nowhere || reading.Reach.Day < earliest.Reach.Day) earliest = reading;
        }

        return earliest;
    }

    private Reach HeldBefore(int step)
    {
        var reach = Reach.None;
        for (var before = 0; before < step; before++)
        {
            if (_places[before] != Nowhere && _route.Steps[before].Act != _route.Steps[step].Act) reach = reach.And(_places[before], _sheet[_places[before]].Date);
        }

        return reach;
    }

    private int FirstAfter(Reach before, int step)
    {
        for (var place = before.Place + 1; place < _sheet.Length; place++)
        {
            if (Serves(place, step) && Follows(place, before)) return place;
        }

        return Nowhere;
    }

    private bool Serves(int place, int step) => _route.Steps[step].IsServedBy(_sheet[place]);

    private bool Follows(int place, Reach before) => place > before.Place && _sheet[place].Date >= before.Day;

    private Signature? At(int place) => place == Nowhere ? null : _sheet[place];

    // How far a reading reaches on the sheet: what follows it stands behind this place, on this day or later.
    private readonly record struct Reach(int Place, LocalDate Day)
    {
        public static Reach None { get; } = new(Nowhere, LocalDate.MinIsoValue);

        public Reach And(int place, LocalDate day) => new(Math.Max(Place, place), LocalDate.Max(Day, day));
    }

    // A reading of the steps so far: its last signature, how far it reaches with the steps of one act and without, and who must not sign again.
    private sealed class Chain(Chain? before, int step, int place, Reach reach, string[] barred)
    {
        public static Chain Empty { get; } = new(null, Nowhere, Nowhere, Reach.None, []);

        public Chain? Before => before;

        public int Step => step;

        public int Place => place;

        public Reach Reach => reach;

        /// <summary>What a further signature of the same act must follow: that of the acts before.</summary>
        public Reach Floor { get; private init; } = before?.Floor ?? Reach.None;

        public string[] Barred => barred;

        public Chain AfterTheAct() => new(this, Nowhere, Nowhere, Reach, Barred) { Floor = Reach };
    }

    // Who signs beside whom. Where one person at two steps is put up with, but for review and approval, several who review together may be one
    // person; a step that is spared takes another person than any other.
    private sealed class Apart(ApprovalRoute route, int step, bool isSpared)
    {
        private const string Spared = "spared:";
        private readonly bool _isByAct = route.SamePerson == SamePersonPolicy.Warn && route.HasJointActs;

        public bool IsBarredBy(string[] barred, string person) => Array.IndexOf(barred, Key(person)) >= 0;

        public string[] Bars(string person) => !_isByAct ? [person]
            : isSpared ? [ApprovalAct.Review + ":" + person, ApprovalAct.Approve + ":" + person, Spared + person]
            : [(route.Steps[step].Act == ApprovalAct.Review ? ApprovalAct.Approve : ApprovalAct.Review) + ":" + person, Spared + person];

        private string Key(string person) => !_isByAct ? person : isSpared ? Spared + person : route.Steps[step].Act + ":" + person;
    }
}
