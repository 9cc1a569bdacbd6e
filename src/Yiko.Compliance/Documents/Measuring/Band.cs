using System.Runtime.CompilerServices;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>
/// The length of the longest common subsequence, searched only where a path with enough matches can lie (Ukkonen's band, narrowed by what
/// the rows above have cost).
/// </summary>
/// <remarks>
/// To reach <c>target</c> matches, a path may leave at most <c>N − target</c> old and <c>M − target</c> new symbols unmatched. With the
/// length F(i, j) known for a row, the columns that still can lie on such a path are those with <c>i − F ≤ N − target</c> (which rises
/// with j) and <c>j − F ≤ M − target</c> (which ends with j). So the band is wide at first and closes as the texts use up their losses.
/// </remarks>
internal static class Band
{
    private const int RowsBetweenLooks = 8 * Stripe.Rows;

    /// <summary>The length, if it is at least the target; otherwise −1.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="stripe">Working memory.</param>
    /// <param name="target">The length to reach.</param>
    /// <param name="spread">
    /// The cost beyond what the lengths differ by, where it is expected to be spread evenly. If the texts turn out to cost less, the band
    /// closes sooner; if too soon, nothing is found (and a second search with 0 here finds what there is).
    /// </param>
    /// <param name="cancellation">Looked at once per stripe.</param>
    [MethodImpl(HotLoop.Option)]
    public static unsafe int AtLeast(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Stripe stripe, int target, int spread, CancellationToken cancellation)
    {
        int n = old.Length, m = @new.Length;
        int oldLoss = n - target, newLoss = m - target;
        if (oldLoss < 0 || newLoss < 0) return -1;
        fixed (int* steps = stripe.Steps)
        {
            unchecked
            {
                // Of the columns from left to right, length and end are what is known of the length at the first and behind the last.
                int left = 0, length = 0, right = 0, end = 0, reached = 0;
                for (var row = 0; row < n;)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var rows = old.Slice(row, Math.Min(Stripe.Rows, n - row));
                    row += rows.Length;

                    // Every further column loses a new symbol more, every further row may win a match.
                    right = (int)Math.Min(m, (long)end + newLoss + rows.Length);
                    if (right > reached) stripe.Steps.Slice(reached, right - reached).Clear();
                    reached = right;
                    stripe.Advance(rows, @new, left, right);
                    end = length + StripeSum.Of(steps + left, right - left);

                    // So many columns cannot win back what is lost too much: they are left behind without being looked at one by one.
                    var surely = Math.Min(row - length - oldLoss, right - left);
                    if (surely > 0)
                    {
                        length += StripeSum.Of(steps + left, surely);
                        left += surely;
                    }

                    while (left < right && row - length > oldLoss) length += steps[left++];
                    while (right > left && right - end > newLoss) end -= steps[--right];
                    if (row - length > oldLoss || right - end > newLoss) return -1;
                    if (spread == 0 || row % RowsBetweenLooks != 0) continue;

                    var column = Cheapest(steps, left, right, row, length, out var spent);
                    var rest = Math.Max((long)spread * (n - row) / n, (long)spent * (n - row) / row);
                    var cost = spent + Math.Abs(n - row - m + column) + (rest * 9 / 8) + (Stripe.Rows / 8);
                    var spare = (oldLoss + newLoss - cost) / 2;
                    if (spare > 0) (oldLoss, newLoss) = ((int)(oldLoss - spare), (int)(newLoss - spare));
                }

                return end >= n - oldLoss ? end : -1;
            }
        }
    }

    /// <summary>The column that the fewest deletions and insertions reach, where j − 2F is least, and how many of them.</summary>
    [MethodImpl(HotLoop.Option)]
    private static unsafe int Cheapest(int* steps, int left, int right, int row, int length, out int cost)
    {
        unchecked
        {
            int best = left, height = 0, highest = 0;
            for (var j = left; j < right; j++)
            {
                height += (2 * steps[j]) - 1;
                if (height <= highest) continue;
                highest = height;
                best = j + 1;
            }

            cost = row + left - (2 * length) - highest;
            return best;
        }
    }
}
