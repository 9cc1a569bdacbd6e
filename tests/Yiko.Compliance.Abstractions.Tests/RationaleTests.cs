using System.Collections;

namespace Yiko.Compliance;

public sealed class RationaleTests
{
    private static readonly Reason Score = Some.Reason("risk.lec.score").With(ReasonArgument.Of("score", 270m));
    private static readonly Reason Band = Some.Reason("risk.lec.band");

    [Fact]
    public void A_deferred_rationale_equals_a_built_one()
    {
        Rationale built = new([Score, Band]), deferred = Rationale.Deferred("verdict", _ => [Score, Band]);
        Assert.Equal(built, deferred);
        Assert.True(deferred.Equals((object)built));
        Assert.Equal(built.GetHashCode(), deferred.GetHashCode());
        Assert.Equal(built.ToString(), deferred.ToString());
        Assert.NotEqual(built, Rationale.Deferred("verdict", _ => [Band, Score]));
        Assert.NotEqual(built, new([Score]));
        Assert.False(built.Equals(null));
        Assert.False(built.Equals("risk.lec.score;risk.lec.band"));
    }

    [Fact]
    public void A_deferred_rationale_is_built_once_and_only_when_it_is_read()
    {
        var built = 0;
        var rationale = Rationale.Deferred("the verdict", verdict =>
        {
            Assert.Equal("the verdict", verdict);
            built++;
            return [Score, Band];
        });
        Assert.Equal(0, built);
        Assert.Equal(2, rationale.Count);
        Assert.Equal([Score, Band], rationale);
        Assert.Equal(1, built);
    }

    [Fact]
    public void A_rationale_is_a_list_of_its_reasons()
    {
        Rationale rationale = new([Score, Band]);
        Assert.Equal(2, rationale.Count);
        Assert.Same(Band, rationale[1]);
        Assert.Equal(Score, First(rationale));
        Assert.True(rationale.Cites("risk.lec.band"));
        Assert.False(rationale.Cites("risk.lec"));
        Assert.Equal("risk.lec.score;risk.lec.band", rationale.ToString());
        Assert.Equal("", new Rationale([]).ToString());
    }

    [Fact]
    public void Null_is_no_reason()
    {
        Assert.Throws<ArgumentNullException>(() => new Rationale(null!));
        Some.AssertFaults(() => _ = new Rationale([Score, null!]), "item 2 is null");
        Assert.Throws<ArgumentNullException>(() => Rationale.Deferred(null!, _ => []));
        Assert.Throws<ArgumentNullException>(() => Rationale.Deferred("verdict", null!));
    }

    private static object? First(IEnumerable items)
    {
        foreach (var item in items) return item;
        return null;
    }
}
