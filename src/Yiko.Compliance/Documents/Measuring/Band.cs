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
    /// <summary>The length, if it is at least the target; otherwise −1.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="stripe">Working memory.</param>
    /// <param name="target">The length to reach.</param>
    /// <param name="owed">What the rows from each stripe on cost at least (see <see cref="OwedCost"/>); empty where not known.</param>
    /// <param name="cancellation">Looked at once per stripe.</param>
    public static int AtLeast(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Stripe stripe, int target, ReadOnlySpan<int> owed, CancellationToken cancellation)
    {
        int n = old.Length, m = @new.Length;
        int oldLoss = n - target, newLoss = m - target;
        if (oldLoss < 0 || newLoss < 0) return -1;
        stripe.Steps.Clear();

        // length is F at the column left; reach is behind the last column in which a path may stand in the next row.
        int left = 0, right = 0, length = 0;
        long reach = newLoss;
        for (int row = 0, s = 1; row < n; row += Stripe.Rows, s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = old.Slice(row, Math.Min(Stripe.Rows, n - row));
            right = (int)Math.Min(m, reach + rows.Length);
            stripe.Advance(rows, @new, left, right);

            var below = row + rows.Length;
            var budget = oldLoss + newLoss - (owed.IsEmpty ? 0 : owed[s]);
            ReadOnlySpan<byte> steps = stripe.Steps;

            var end = length + StripeSum.Of(steps.Slice(left, right - left));
            while (left < right && (below - length > oldLoss || below + left - (2 * length) > budget)) length += steps[left++];
            if (below - length > oldLoss || below + left - (2 * length) > budget) return -1;

            var last = right;
            while (last - end > newLoss || below + last - (2 * end) > budget)
            {
                if (last == left) return -1;
                end -= steps[--last];
            }

            // Every further column costs an insertion more, every further row may win a match.
            var next = owed.IsEmpty ? budget : oldLoss + newLoss - owed[Math.Min(s + 1, owed.Length - 1)];
            reach = Math.Min((long)last + newLoss - (last - end), (long)last + next - (below + last - (2 * end)));
        }

        length += StripeSum.Of(stripe.Steps.Slice(left, right - left));
        return length >= target ? length : -1;
    }

    /// <summary>A lower bound of the length that is mostly the length itself: a narrow band that follows the cheapest path.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="stripe">Working memory.</param>
    /// <param name="margin">How far the band reaches to either side.</param>
    /// <param name="cancellation">Looked at once per stripe.</param>
    public static int Follow(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Stripe stripe, int margin, CancellationToken cancellation)
    {
        int n = old.Length, m = @new.Length;
        stripe.Steps.Clear();
        int left = 0, right = 0, length = 0, centre = 0;
        for (var row = 0; row < n; row += Stripe.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = old.Slice(row, Math.Min(Stripe.Rows, n - row));
            right = Math.Min(m, Math.Max(right, centre + rows.Length + margin));
            ReadOnlySpan<byte> steps = stripe.Steps;
            for (var to = Math.Min(right, centre - margin); left < to; left++) length += steps[left];
            stripe.Advance(rows, @new, left, right);
            centre = Cheapest(steps, left, right);
        }

        return length + StripeSum.Of(stripe.Steps.Slice(left, right - left));
    }

    /// <summary>The column that the fewest deletions and insertions reach: where 2F − j is highest.</summary>
    private static int Cheapest(ReadOnlySpan<byte> steps, int left, int right)
    {
        int best = left, height = 0, highest = 0;
        for (var j = left; j < right; j++)
        {
            height += (2 * steps[j]) - 1;
            if (height <= highest) continue;
            highest = height;
            best = j + 1;
        }

        return best;
    }
}
