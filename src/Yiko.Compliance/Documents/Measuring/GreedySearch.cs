using System.Buffers;
using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>
/// Myers' greedy search from both ends (O(ND), linear memory): fast where the texts differ in little. The number of deletions and
/// insertions, N + M − 2 LCS, is its cost.
/// </summary>
/// <remarks>
/// Per diagonal (old position less new position) it keeps how far a path of the present cost gets. One front starts at the beginning,
/// one at the end and counts backwards; where they meet, the shortest path goes through. After round r a front has the diagonals −r,
/// −r + 2, … r side by side, so that a vector takes eight of them a round further at once.
/// </remarks>
internal static unsafe class GreedySearch
{
    // After so many rounds the search looks for the first time how far it has come.
    private const int FirstLook = 32;

    // With fewer rounds than these the texts are so short that a band takes no longer than to wait for what a front may be past soon.
    private const int WorthWaiting = 4 * FirstLook;

    // Where more than one symbol in so many would have to be paid for in each round, a lump is likelier than edits everywhere.
    private const int LumpShare = 16;

    // So many diagonals are tried in the time that it takes to follow one that matches.
    private const int StepsPerMatch = 8;

    // So many where each diagonal is followed for a few symbols without asking whether it matches.
    private const int StepsWhenDense = 3;

    /// <summary>The cost above which the search is not worth beginning: its work grows with the square of the cost.</summary>
    /// <param name="steps">How many steps it may take in all.</param>
    /// <param name="oldCount">The old symbols.</param>
    /// <param name="newCount">The new symbols.</param>
    public static int CostLimit(long steps, int oldCount, int newCount)
    {
        var half = 1;
        while ((long)half * half < steps) half += (half >> 3) + 1;
        return (int)Math.Min(2L * half, (long)oldCount + newCount);
    }

    /// <summary>The cheapest path, if it costs no more than the limit.</summary>
    /// <param name="old">The old symbols; not empty.</param>
    /// <param name="new">The new symbols; not empty.</param>
    /// <param name="costLimit">The highest cost to search for.</param>
    /// <param name="meeting">Where the fronts met, and the cost; where they did not meet, the cost to expect.</param>
    /// <param name="cancellation">Looked at once per round.</param>
    public static bool TryFind(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int costLimit, out Meeting meeting, CancellationToken cancellation)
    {
        var rounds = (costLimit + 1) / 2;
        var forth = ArrayPool<int>.Shared.Rent(rounds + 2);
        var back = ArrayPool<int>.Shared.Rent(rounds + 2);
        try
        {
            fixed (int* a = old, b = @new, f = forth, g = back)
                return TryFind(new Texts(a, old.Length, b, @new.Length), rounds, f + 1, g + 1, out meeting, cancellation);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(forth);
            ArrayPool<int>.Shared.Return(back);
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static bool TryFind(Texts texts, int rounds, int* forth, int* back, out Meeting meeting, CancellationToken cancellation)
    {
        unchecked
        {
            int n = texts.OldCount, m = texts.NewCount;
            var meetsForth = ((n - m) & 1) != 0;
            forth[-1] = back[-1] = -2;
            forth[0] = CommonEnds.Beginning(texts.Old, texts.New, Math.Min(n, m));
            back[0] = CommonEnds.End(texts.Old + n, texts.New + m, Math.Min(n, m));
            if (n == m && forth[0] == n)
            {
                meeting = new Meeting { Old = n, New = n, Cost = 0 };
                return true;
            }

            // No path of a front has more old and new symbols behind it than its reach.
            int reach = 2 * forth[0], backReach = 2 * back[0], coveredAtFirst = 0, nextLook = FirstLook, expected = 0;
            var work = 0L;
            var isDense = false;
            for (var round = 1; round <= rounds; round++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (round == nextLook)
                {
                    var covered = Farthest(forth, round - 1) + Farthest(back, round - 1);
                    if (round == FirstLook)
                    {
                        coveredAtFirst = covered;
                        isDense = work > round * (long)round * 2;
                    }

                    if (round > FirstLook || rounds < WorthWaiting)
                    {
                        // Edits spread evenly: what some rounds covered, as many others covered again, and the rounds still needed can be
                        // foretold. A front that covers next to nothing may only stand before one large insertion, and be past it soon.
                        var since = round == FirstLook ? round : round - FirstLook;
                        var lately = Math.Max(round == FirstLook ? covered : covered - coveredAtFirst, 1);
                        var needed = round + ((long)Math.Max(n + m - covered, 0) * since / lately);
                        var times = Math.Min(needed * 16 / round, 1 << 18);
                        expected = (int)Math.Min(2 * needed, n + m);
                        var isSteady = lately * 2L * FirstLook >= (long)coveredAtFirst * since && (rounds < WorthWaiting || needed < (n + m) / LumpShare);
                        if (isSteady && work * times * times > rounds * (256L * rounds))
                        {
                            meeting = new Meeting { Cost = expected };
                            return false;
                        }
                    }

                    nextLook = round == FirstLook ? 3 * FirstLook : 2 * round;
                }

                Widen(forth, round);
                work += Extend(forth, round, texts, ref reach, isDense, fromEnd: false);
                if (meetsForth && Meet(forth, round, reach, back, round - 1, backReach, texts, out meeting)) return true;

                Widen(back, round);
                work += Extend(back, round, texts, ref backReach, isDense, fromEnd: true);
                if (!meetsForth && Meet(forth, round, reach, back, round, backReach, texts, out meeting)) return true;
            }

            meeting = new Meeting { Cost = Math.Max(expected, Math.Min(2 * rounds, n + m)) };
            return false;
        }
    }

    /// <summary>One deletion or insertion more: a diagonal is reached from either neighbour.</summary>
    [MethodImpl(HotLoop.Option)]
    private static void Widen(int* front, int round)
    {
        unchecked
        {
            front[round] = -1;
            var i = round;
#if NET8_0_OR_GREATER
            for (; i >= Vector256<int>.Count - 1; i -= Vector256<int>.Count)
            {
                var place = front + i - (Vector256<int>.Count - 1);
                Vector256.Max(Vector256.Load(place - 1) + Vector256<int>.One, Vector256.Load(place)).Store(place);
            }
#endif
            for (; i >= 0; i--) front[i] = Math.Max(front[i - 1] + 1, front[i]);
        }
    }

    /// <summary>Follows what matches from the places of a front on, and says how much work that was.</summary>
    [MethodImpl(HotLoop.Option)]
    private static int Extend(int* front, int round, Texts texts, ref int reach, bool isDense, bool fromEnd)
    {
        unchecked
        {
            reach++;
            var isFarFromEnds = ((reach + round) / 2) + CommonEnds.Block <= Math.Min(texts.OldCount, texts.NewCount);
            if (!isFarFromEnds) return round + (StepsPerMatch * FollowWithin(front, round, texts, fromEnd, ref reach));
            var followed = fromEnd ? FollowBack(front, round, texts, isDense, ref reach) : FollowForth(front, round, texts, isDense, ref reach);
            return isDense ? StepsWhenDense * round : round + (StepsPerMatch * followed);
        }
    }

    // On diagonal i the new position is the old one, more by round − 2i. Of a few distinct characters so many match by chance that no processor
    // can foretell which: when dense, none is asked for, and each goes on by as many symbols of a block as are equal.
    [MethodImpl(HotLoop.Option)]
    private static int FollowForth(int* front, int round, Texts texts, bool isDense, ref int reach)
    {
        unchecked
        {
            int* old = texts.Old, @new = texts.New + round;
            int farthest = reach, followed = 0;
            for (var i = 0; ; i++, @new -= 2)
            {
                for (; !isDense && i <= round; i++, @new -= 2)
                {
                    nint place = front[i];
                    if (old[place] == @new[place]) break;
                }

                if (i > round) break;
                nint x = front[i];
                var length = CommonEnds.BeginningOfBlock(old + x, @new + x);
                if (length == CommonEnds.Block) length = CommonEnds.Beginning(old + x, @new + x, texts.Limit((int)x, (int)x + round - (2 * i)));
                front[i] = (int)x + length;
                farthest = Math.Max(farthest, (2 * ((int)x + length)) + round - (2 * i));
                followed++;
            }

            reach = farthest;
            return followed;
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static int FollowBack(int* front, int round, Texts texts, bool isDense, ref int reach)
    {
        unchecked
        {
            int* old = texts.Old + texts.OldCount, @new = texts.New + texts.NewCount - round;
            int farthest = reach, followed = 0;
            for (var i = 0; ; i++, @new += 2)
            {
                for (; !isDense && i <= round; i++, @new += 2)
                {
                    nint place = -front[i];
                    if (old[place - 1] == @new[place - 1]) break;
                }

                if (i > round) break;
                nint x = front[i];
                var length = CommonEnds.EndOfBlock(old - x, @new - x);
                if (length == CommonEnds.Block) length = CommonEnds.End(old - x, @new - x, texts.Limit((int)x, (int)x + round - (2 * i)));
                front[i] = (int)x + length;
                farthest = Math.Max(farthest, (2 * ((int)x + length)) + round - (2 * i));
                followed++;
            }

            reach = farthest;
            return followed;
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static int FollowWithin(int* front, int round, Texts texts, bool fromEnd, ref int reach)
    {
        unchecked
        {
            int n = texts.OldCount, m = texts.NewCount, followed = 0;
            for (var i = 0; i <= round; i++)
            {
                int x = front[i], y = x + round - (2 * i);
                if (x >= n || y >= m) continue;
                if (fromEnd ? texts.Old[n - 1 - x] != texts.New[m - 1 - y] : texts.Old[x] != texts.New[y]) continue;
                var length = fromEnd
                    ? CommonEnds.End(texts.Old + n - x, texts.New + m - y, texts.Limit(x, y))
                    : CommonEnds.Beginning(texts.Old + x, texts.New + y, texts.Limit(x, y));
                front[i] = x + length;
                reach = Math.Max(reach, x + y + (2 * length));
                followed++;
            }

            return followed;
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static bool Meet(int* forth, int round, int reach, int* back, int backRound, int backReach, Texts texts, out Meeting meeting)
    {
        unchecked
        {
            meeting = default;
            int n = texts.OldCount, m = texts.NewCount;
            if (reach + backReach < n + m) return false;

            // The same diagonal stands at i in the one front and at same − i in the other.
            var same = (n - m + round + backRound) / 2;
            for (var i = Math.Max(0, same - backRound); i <= Math.Min(round, same); i++)
            {
                if (forth[i] + back[same - i] < n) continue;
                var old = round == backRound ? n - back[same - i] : forth[i];
                meeting = new Meeting { Old = old, New = old + round - (2 * i), Cost = round + backRound };
                return true;
            }

            return false;
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static int Farthest(int* front, int round)
    {
        unchecked
        {
            var most = 0;
            for (var i = 0; i <= round; i++) most = Math.Max(most, (2 * front[i]) + round - (2 * i));
            return most;
        }
    }

    private readonly struct Texts(int* old, int oldCount, int* @new, int newCount)
    {
        public int* Old { get; } = old;

        public int OldCount { get; } = oldCount;

        public int* New { get; } = @new;

        public int NewCount { get; } = newCount;

        /// <summary>How many symbols can match from two positions on, or before as many from the ends.</summary>
        public int Limit(int oldPosition, int newPosition) => Math.Min(OldCount - oldPosition, NewCount - newPosition);
    }

    /// <summary>A place on a cheapest path, and what the whole path costs.</summary>
    internal readonly struct Meeting
    {
        /// <summary>The old symbols before the place.</summary>
        public int Old { get; init; }

        /// <summary>The new symbols before the place.</summary>
        public int New { get; init; }

        /// <summary>Deletions and insertions of the whole path.</summary>
        public int Cost { get; init; }
    }
}
