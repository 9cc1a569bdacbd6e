namespace Yiko.Compliance;

/// <summary>Values that tests need and do not care about.</summary>
internal static class Some
{
    public static readonly RuleId Rule = RuleId.Parse("LEC-05");

    public static readonly ClauseReference Clause = ClauseReference.Manual("6.1.6.3 c)");

    public static Reason Reason(string code = "risk.lec.band") => new() { Code = code, Rule = Rule, Clause = Clause };

    public static Grade Grade(string code) => new() { Code = code, Name = LocalizedText.Of("the grade " + code, "等级" + code) };

    public static GradeBand<decimal> Band(string code, decimal? floor = null) => new() { Grade = Grade(code), Floor = floor };

    /// <summary>Fails unless an exception of the argument family says each of the sentences.</summary>
    public static void AssertFaults(Action call, params string[] sentences)
    {
        var message = Assert.ThrowsAny<ArgumentException>(call).Message;
        Assert.All(sentences, sentence => Assert.Contains(sentence, message, StringComparison.Ordinal));
    }
}
