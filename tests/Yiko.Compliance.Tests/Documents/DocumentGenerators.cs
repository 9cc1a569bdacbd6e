namespace Yiko.Compliance.Documents;

/// <summary>Versions, shares and changes as document control meets them: on, just below and just above each bound.</summary>
internal static class DocumentGenerators
{
    public static VersionScheme[] Schemes { get; } =
    [
        VersionScheme.Standard,
        VersionScheme.Asme,
        VersionScheme.WithoutIAndO,
        VersionScheme.RunningRevision,
        VersionScheme.ThreeNumbers,
        VersionScheme.SingleNumber,
        VersionScheme.SingleLetter,
        VersionScheme.UpToRevision(0),
        VersionScheme.UpToRevision(5),
        VersionScheme.UpToRevision(9),
        new([VersionPart.Letters("IO", "ABCDEFGHIJO"), VersionPart.Numbers("-", 1, 4), VersionPart.Letters(alphabet: "abc", separator: "")]),
    ];

    /// <summary>Shares at the threshold of 40 %, a little beside it, at both ends, and anywhere between.</summary>
    public static Gen<Ratio> Shares { get; } = Gen.OneOf(
        Gen.Elements(Ratio.Of(2, 5), Ratio.Of(4, 10), Ratio.Of(28, 70), Ratio.Of(399, 1000), Ratio.Of(401, 1000)),
        Gen.Elements(Ratio.Zero, Ratio.One, Ratio.Of(39_999_999, 100_000_000), Ratio.Of(40_000_001, 100_000_000)),
        from total in Gen.Choose(1, 200) from changed in Gen.Choose(0, total) select Ratio.Of(changed, total));

    public static Gen<EditionTriggers> Triggers { get; } =
        Gen.OneOf(Gen.Constant(EditionTriggers.None), Gen.Choose(0, 15).Select(bits => (EditionTriggers)bits));

    public static Gen<DocumentVersion> VersionsOf(VersionScheme scheme) =>
        from steps in Gen.Choose(0, 40)
        from kinds in Gen.Elements(VersionStep.Edition, VersionStep.Revision, VersionStep.Correction).ListOf(steps)
        select kinds.Aggregate(scheme.First, (version, step) => version.Next(step));

    public static Gen<DocumentRuleSet> RuleSets { get; } =
        from published in Gen.Elements(DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9)
        from scheme in Gen.OneOf(Gen.Constant(published.Scheme), Gen.Elements(Schemes))
        from known in Gen.Elements(EditionTriggers.All, EditionTriggers.Ordered, EditionTriggers.None)
        from demands in Gen.Elements(true, true, false)
        select published with { Scheme = scheme, Triggers = known, DemandsEdition = demands };

    public static Gen<DocumentChange> ChangesUnder(DocumentRuleSet rules) =>
        from current in VersionsOf(rules.Scheme)
        from share in Shares
        from measured in Gen.Choose(0, 9)
        from triggers in Triggers
        select Change(current, measured == 0 ? null : share, triggers);

    public static DocumentChange Change(DocumentVersion current, Ratio? share, EditionTriggers triggers = EditionTriggers.None) => new()
    {
        Current = current,
        Measure = share is { } known ? Measured((int)known.Numerator, (int)known.Denominator) : null,
        Triggers = triggers,
    };

    public static ChangeMeasure Measured(int changed, int total) =>
        new(ChangeUnit.Characters, total, total, total - changed);
}
