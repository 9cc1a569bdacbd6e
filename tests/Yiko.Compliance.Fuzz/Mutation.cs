namespace Yiko.Compliance.Fuzz;

/// <summary>One kind of damage.</summary>
/// <param name="Name">What it is called in a report.</param>
/// <param name="Apply">Gives other bytes; the same where it has nothing to do.</param>
internal sealed record Mutation(string Name, Func<byte[], Random, byte[]> Apply);
