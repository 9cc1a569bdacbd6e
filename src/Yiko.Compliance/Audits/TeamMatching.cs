namespace Yiko.Compliance.Audits;

/// <summary>Units matched with seats, each seat taken by as many units as its capacity, each unit holding a seat at most once.</summary>
/// <param name="candidates">The seats that a unit may hold, ascending.</param>
/// <param name="needed">How many a unit needs.</param>
/// <param name="capacity">How many units a seat takes.</param>
/// <remarks>
/// One search through all pairs for each auditor that is needed, by augmenting paths; as many again for the first assignment in order, and for a minimal bottleneck.
/// </remarks>
internal sealed class TeamMatching(int[][] candidates, int[] needed, int[] capacity)
{
    private const int None = -1;

    private readonly List<int>[] _held = [.. candidates.Select(_ => new List<int>())];
    private readonly List<int>[] _holders = [.. capacity.Select(_ => new List<int>())];

    /// <summary>The seats that a unit holds, ascending.</summary>
    public IEnumerable<int> SeatsOf(int unit) => _held[unit].OrderBy(seat => seat);

    /// <summary>The seats that a unit may hold.</summary>
    public int[] CandidatesOf(int unit) => candidates[unit];

    /// <summary>Gives each unit what it needs, one after the other.</summary>
    /// <returns>Nothing; or a minimal set of units that cannot all get theirs, ascending, for the first unit that makes it impossible.</returns>
    public int[] Fill()
    {
        for (var unit = 0; unit < candidates.Length; unit++)
        {
            if (Serve(unit) is { } reached) return Minimal(unit, reached);
        }

        return [];
    }

    /// <summary>Turns an assignment that is whole into the first of all in an order of the units: each gets the least seats that leave the later ones theirs.</summary>
    public void MakeLeast(int[] order)
    {
        var isFixed = new bool[candidates.Length];
        foreach (var unit in order)
        {
            // From now on nobody takes a seat from it again.
            isFixed[unit] = true;
            List<int> kept = [];
            while (kept.Count < needed[unit]) kept.Add(LeastNext(unit, kept, isFixed));
        }
    }

    // The units from which the one that goes without could be served are those that compete for the same seats. Who is left out of them without helping it is no part
    // of the bottleneck. Late units are tried first, so that early ones stay.
    private int[] Minimal(int unit, bool[] reached)
    {
        List<int> rest = [.. Enumerable.Range(0, candidates.Length).Where(other => reached[other])];
        foreach (var outside in Enumerable.Range(0, unit + 1).Where(other => !reached[other])) Release(outside);
        foreach (var other in rest.AsEnumerable().Reverse().Where(other => other != unit).ToArray())
        {
            var before = rest.ConvertAll(member => (Unit: member, Seats: _held[member].ToArray()));
            Release(other);
            if (Serve(unit) is not null)
            {
                rest.Remove(other);
                continue;
            }

            foreach (var (member, _) in before) Release(member);
            foreach (var (member, seats) in before)
            {
                foreach (var seat in seats) Take(member, seat);
            }
        }

        return [.. rest];
    }

    /// <summary>Gives a unit what it needs; where that cannot be, which units were looked at in the last search.</summary>
    private bool[]? Serve(int unit)
    {
        while (_held[unit].Count < needed[unit])
        {
            if (Augment(unit) is { } reached) return reached;
        }

        return null;
    }

    private bool[]? Augment(int start)
    {
        var reached = new bool[candidates.Length];
        var wanting = Filled(capacity.Length);
        var giving = Filled(candidates.Length);
        Queue<int> next = new([start]);
        reached[start] = true;
        while (next.Count > 0)
        {
            var unit = next.Dequeue();
            foreach (var seat in candidates[unit])
            {
                if (wanting[seat] != None || _held[unit].Contains(seat)) continue;
                wanting[seat] = unit;
                if (_holders[seat].Count < capacity[seat])
                {
                    HandOver(seat, wanting, giving);
                    return null;
                }

                foreach (var holder in _holders[seat].Where(holder => !reached[holder]))
                {
                    reached[holder] = true;
                    giving[holder] = seat;
                    next.Enqueue(holder);
                }
            }
        }

        return reached;
    }

    // Backwards along the path: each unit takes the seat that it wants and gives up the one that the unit before wants.
    private void HandOver(int free, int[] wanting, int[] giving)
    {
        for (var seat = free; seat != None;)
        {
            var unit = wanting[seat];
            var given = giving[unit];
            if (given != None) Leave(unit, given);
            Take(unit, seat);
            seat = given;
        }
    }

    private int LeastNext(int unit, List<int> kept, bool[] isFixed)
    {
        // Seats from which no chain of exchanges ends well; what was found for one candidate holds for the next.
        var isDead = new bool[capacity.Length];
        foreach (var seat in candidates[unit])
        {
            if (kept.Contains(seat)) continue;
            if (_held[unit].Contains(seat) || Exchange(unit, seat, kept, isFixed, isDead)) return seat;
        }

        throw new InvalidOperationException("A unit lost a seat that it held.");
    }

    /// <summary>Gives a unit a seat in place of one that it is not bound to keep, if units that come later can be moved accordingly.</summary>
    private bool Exchange(int unit, int wanted, List<int> kept, bool[] isFixed, bool[] isDead)
    {
        if (isDead[wanted]) return false;
        var from = Filled(capacity.Length);
        var mover = Filled(capacity.Length);
        Queue<int> next = new([wanted]);
        isDead[wanted] = true;
        while (next.Count > 0)
        {
            var seat = next.Dequeue();
            var isSpare = _held[unit].Contains(seat) && !kept.Contains(seat);
            if (isSpare || _holders[seat].Count < capacity[seat])
            {
                Leave(unit, isSpare ? seat : _held[unit].Where(held => !kept.Contains(held)).Max());
                for (var to = seat; to != wanted; to = from[to])
                {
                    Leave(mover[to], from[to]);
                    Take(mover[to], to);
                }

                Take(unit, wanted);
                return true;
            }

            foreach (var holder in _holders[seat].Where(holder => !isFixed[holder]))
            {
                foreach (var other in candidates[holder])
                {
                    if (isDead[other] || _held[holder].Contains(other)) continue;
                    (isDead[other], from[other], mover[other]) = (true, seat, holder);
                    next.Enqueue(other);
                }
            }
        }

        return false;
    }

    private void Take(int unit, int seat)
    {
        _held[unit].Add(seat);
        _holders[seat].Add(unit);
    }

    private void Leave(int unit, int seat)
    {
        _held[unit].Remove(seat);
        _holders[seat].Remove(unit);
    }

    private void Release(int unit)
    {
        foreach (var seat in _held[unit]) _holders[seat].Remove(unit);
        _held[unit].Clear();
    }

    private static int[] Filled(int length)
    {
        var filled = new int[length];
        for (var i = 0; i < length; i++) filled[i] = None;
        return filled;
    }
}
