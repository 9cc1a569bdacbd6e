namespace Yiko.Compliance.Fuzz;

/// <summary>Something that takes a format from outside.</summary>
/// <param name="Name">What it is called in a report and in the corpus.</param>
/// <param name="Seeds">Sound examples.</param>
/// <param name="Kinds">The damage that its format can have.</param>
/// <param name="Check">Takes what may be damaged; what is wrong with the answer, or null where all is as promised.</param>
internal sealed record Target(string Name, IReadOnlyList<byte[]> Seeds, Mutation[] Kinds, Func<byte[], string?> Check);
