namespace Yiko.Compliance.Conventions;

/// <summary>The conventions would pass for ever if they saw nothing: here they look at code that breaks them.</summary>
public sealed class ConventionsSeeTests
{
    [Fact]
    public void A_floating_point_variable_is_seen() =>
        Assert.Contains(Mentions.Of(typeof(Offender)), mention => mention.Type == typeof(double) && mention.Where.EndsWith(nameof(Offender.Root), StringComparison.Ordinal));

    [Fact]
    public void A_floating_point_conversion_is_seen() =>
        Assert.Contains(Instructions.Of(typeof(Offender).GetMethod(nameof(Offender.Root))!), instruction => instruction.Code == System.Reflection.Emit.OpCodes.Conv_R8);

    [Fact]
    public void A_type_inside_a_body_is_seen() =>
        Assert.Contains(Mentions.Of(typeof(Offender)), mention => mention.Type == typeof(Uri) && mention.Where.EndsWith(nameof(Offender.Hidden), StringComparison.Ordinal));

    [Fact]
    public void A_type_argument_inside_a_body_is_seen() =>
        Assert.Contains(Mentions.Of(typeof(Offender)), mention => mention.Type == typeof(Version) && mention.Where.EndsWith(nameof(Offender.Hidden), StringComparison.Ordinal));

    private static class Offender
    {
        public static int Root(int value)
        {
            var root = Math.Sqrt(value);
            return (int)root;
        }

        public static string Hidden() => Array.Empty<Version>().Length == 0 ? new Uri("a:b").ToString() : string.Empty;
    }
}
