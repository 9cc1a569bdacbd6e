using static Yiko.Compliance.Documents.DocumentGenerators;

namespace Yiko.Compliance.Documents;

/// <summary>The laws of versions, each over many schemes.</summary>
public sealed class DocumentVersionProperties
{
    private static readonly Gen<DocumentVersion> Versions = from scheme in Gen.Elements(Schemes) from version in VersionsOf(scheme) select version;

    [Property]
    public Property A_version_reads_back_as_it_was_written() =>
        Prop.ForAll(Arb.From(Versions), version => DocumentVersion.Parse(version.ToString(), version.Scheme) == version);

    [Property]
    public Property The_order_is_that_of_the_ordinals() => Prop.ForAll(
        Arb.From(from scheme in Gen.Elements(Schemes) from a in VersionsOf(scheme) from b in VersionsOf(scheme) select (a, b)),
        pair => Math.Sign(pair.a.CompareTo(pair.b)) == Math.Sign(Compare([.. pair.a.Ordinals], [.. pair.b.Ordinals])));

    [Property]
    public Property Ordinal_and_letters_are_inverse_for_every_skip_set() => Prop.ForAll(
        Arb.From(
            from skipped in Gen.SubListOf(VersionPart.LatinCapitals.ToCharArray())
            where skipped.Count < 25
            from ordinal in Gen.OneOf(Gen.Choose(1, 800), Gen.Choose(1, int.MaxValue))
            select (string.Concat(skipped), ordinal)),
        test =>
        {
            var (skipped, ordinal) = test;
            var part = VersionPart.Letters(skipped);
            var text = part.Format(ordinal);
            return part.TryParse(text, out var back) && back == ordinal && !text.Any(skipped.Contains);
        });

    [Property]
    public Property The_next_version_is_later_and_no_other_lies_at_its_revision_between() => Prop.ForAll(
        Arb.From(from version in Versions from step in Gen.Elements(VersionStep.Edition, VersionStep.Revision, VersionStep.Correction) select (version, step)),
        test => test.version.Next(test.step) > test.version && test.version.Next(test.step).Scheme.Equals(test.version.Scheme));

    [Property]
    public Property A_revision_never_exceeds_the_highest() => Prop.ForAll(
        Arb.From(from highest in Gen.Choose(0, 12) from version in VersionsOf(VersionScheme.UpToRevision(highest)) select (highest, version)),
        test => test.version.Ordinals[1] <= test.highest && test.version.Next(VersionStep.Revision).Ordinals[1] <= test.highest);

    // Counting up one at a time is the slow obvious way to number editions.
    [Fact]
    public void Letters_in_order_are_those_of_counting()
    {
        var part = VersionPart.Letters("IOQSXZ");
        var letters = part.Alphabet.Select(letter => letter.ToString()).ToArray();
        var counted = letters
            .Concat(letters.SelectMany(_ => letters, (first, second) => first + second))
            .Concat(letters.SelectMany(_ => letters, (first, second) => first + second).SelectMany(_ => letters, (two, third) => two + third));

        Assert.Equal(counted, Enumerable.Range(1, 20 + 400 + 8000).Select(part.Format));
    }

    private static int Compare(int[] left, int[] right) =>
        left.Zip(right, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0);
}
