using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

public sealed class RuleSetStampTests
{
    // FIPS 180-4: SHA-256 of nothing.
    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    // Hashed with an independent tool: printf '"abc"' | sha256sum, printf '"高"' | sha256sum.
    [Theory]
    [InlineData("abc", "6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25")]
    [InlineData("高", "976b9b77c52693663a5f51f802a2495092a401e3ff43ac1e1de85579fe320801")]
    public void The_content_hash_is_SHA_256_over_UTF_8(string content, string hash) =>
        Assert.Equal(hash, ThrowingCulture.Around(() => RuleSetStamp.Of(new Rules(Shape.Text.ToHash(content)))).ContentHash);

    [Fact]
    public void A_stamp_names_the_rule_set_and_its_version()
    {
        var stamp = RuleSetStamp.Of(new Rules(Hash));
        Assert.Equal(("risks/standard", "1.0"), (stamp.Id, stamp.Version));
        Assert.Equal("risks/standard@1.0", stamp.ToString());
    }

    [Fact]
    public void Content_decides_and_presentation_does_not()
    {
        Assert.Equal(RuleSetStamp.Of(new Rules(Hash)), RuleSetStamp.Of(new Rules(Hash) { Source = LocalizedText.Same("elsewhere") }));
        Assert.NotEqual(RuleSetStamp.Of(new Rules(Hash)), RuleSetStamp.Of(new Rules(Shape.Text.ToHash("other"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Risks/standard")]
    [InlineData("risks/")]
    [InlineData("risks standard")]
    public void An_id_is_of_words_joined_by_slashes(string id) =>
        Some.AssertFaults(() => _ = new RuleSetStamp { Id = id, Version = "1.0", ContentHash = Hash }, "Id");

    [Fact]
    public void A_version_is_not_blank()
    {
        Assert.ThrowsAny<ArgumentException>(() => new RuleSetStamp { Id = "own", Version = " ", ContentHash = Hash });
        Assert.ThrowsAny<ArgumentException>(() => new RuleSetStamp { Id = null!, Version = "1.0", ContentHash = Hash });
        Assert.Throws<ArgumentNullException>(() => RuleSetStamp.Of(null!));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("1bc12a8c")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550")]
    public void A_hash_is_64_lower_case_hexadecimal_digits(string hash)
    {
        _ = new RuleSetStamp { Id = "own", Version = "1.0", ContentHash = Hash };
        Some.AssertFaults(() => _ = new RuleSetStamp { Id = "own", Version = "1.0", ContentHash = hash }, "ContentHash");
    }

    private sealed class Rules(string hash) : IRuleSet
    {
        public string Id => "risks/standard";

        public string Version => "1.0";

        public LocalDate? EffectiveFrom => null;

        public LocalizedText Source { get; init; } = LocalizedText.Same("test");

        public string ContentHash => hash;
    }
}
