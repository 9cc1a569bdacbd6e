namespace Yiko.Compliance;

public sealed class RatioTests
{
    [Fact]
    public void Twenty_nine_of_fifty_reaches_fifty_eight_percent() => Assert.True(Ratio.Of(29, 50) >= Ratio.Of(58, 100));
}
