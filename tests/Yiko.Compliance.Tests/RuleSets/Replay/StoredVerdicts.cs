using NodaTime;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>What every room's verdicts must stand: being stored, read back and verified.</summary>
internal static class StoredVerdicts
{
    public static LocalDate Day { get; } = new(2026, 3, 31);

    /// <summary>Whether a verdict survives storage, rationale included, and verifies.</summary>
    public static void AssertSurvives<TRequest, TVerdict, TRules>(Engine<TRequest, TVerdict, TRules> format, TVerdict verdict, TRules rules)
        where TRequest : class
        where TVerdict : class
        where TRules : class, IRuleSet
    {
        var text = format.Write(verdict);
        var loaded = format.Read(text);
        Assert.Empty(loaded.Findings);
        if (verdict is IEquatable<TVerdict>) Assert.Equal(verdict, loaded.Value);
        Assert.Equal(text, format.Write(loaded.Value!));
        // Reading long whole numbers is not asked of: there the framework itself looks at the ambient culture.
        Assert.Equal(text, ThrowingCulture.Around(() => format.Write(verdict)));

        var record = format.Record(verdict, Day);
        var request = format.ReadRequest(record.Request);
        Assert.Empty(request.Findings);
        Assert.Equal(record.Request, format.WriteRequest(request.Value!));
        var verification = format.Verify(record, rules);
        Assert.Empty(verification.Findings);
        Assert.True(verification.IsVerified);
    }
}
