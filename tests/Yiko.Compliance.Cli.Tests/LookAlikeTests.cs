namespace Yiko.Compliance.Cli;

/// <summary>Hashes that say the same bytes are one; names that look alike are two, and are told.</summary>
public sealed class LookAlikeTests : RegisterTests
{
    // SHA-256 of the letter x, by sha256sum, and the same bytes by base64.
    private const string Digits = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
    private const string Base64 = "LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=";

    [Theory]
    [InlineData(Base64)]
    [InlineData("LXEWQrcmsEQBYnyp-6wy9chTD7GQPMTbAiWHF5IaSIE")]
    [InlineData("sha256-" + Base64)]
    [InlineData("SHA-256:" + Base64)]
    [InlineData("SHA-256 " + Digits)]
    [InlineData("sha_256=" + Digits)]
    [InlineData("sha2-256:" + Digits)]
    [InlineData("SHA256 (firmware.bin) = " + Digits)]
    [InlineData("{SHA256}" + Digits)]
    [InlineData("0x" + Digits)]
    [InlineData("2D:71:16:42:B7:26:B0:44:01:62:7C:A9:FB:AC:32:F5:C8:53:0F:B1:90:3C:C4:DB:02:25:87:17:92:1A:48:81")]
    public void Texts_that_say_the_same_bytes_are_one_hash(string text) => Assert.Empty(Differences(Digits, text));

    [Theory]
    [InlineData(Base64, "lxewqrcmseqbynyp+6wy9chtd7gqpmtbaiwhf5iasie=")]
    [InlineData("release-A", "release-a")]
    [InlineData(Digits, "3d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")]
    public void Letter_case_counts_but_in_digits(string old, string now) => Assert.Equal("a,changed,1,1,,", Assert.Single(Differences(old, now)));

    [Fact]
    public void A_hash_that_names_no_algorithm_may_be_of_any() => Assert.Empty(Differences("sm3:" + Digits, Digits));

    [Theory]
    [InlineData("café", "cafe\u0301", "cafe<U+0301>")]
    [InlineData("tool", "to\u200Bol", "to<U+200B>ol")]
    [InlineData("tool", "tool\u00AD", "tool<U+00AD>")]
    [InlineData("A B", "A\u00A0B", "A<U+00A0>B")]
    [InlineData("FW-1", "ＦＷ－１", "ＦＷ<U+FF0D>１")]
    [InlineData("FW-1", "fw\u20101", "fw<U+2010>1")]
    [InlineData("用", "\u2F64", "<U+2F64>")]
    [InlineData("5 m2", "5 ㎡", "5 ㎡")]
    public void Items_that_look_alike_are_told(string one, string other, string shown)
    {
        var run = Diff($"item,version\n{one},1\n", $"item,version\n{other},1\n");
        Assert.Contains("These items look alike", run.Error, StringComparison.Ordinal);
        Assert.Contains(shown, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length - 1);
    }

    [Theory]
    [InlineData("R-1", "r-1")]
    [InlineData("R-1", "Ｒ-1")]
    [InlineData("R-1", "R-１")]
    [InlineData("R-1", "R-\u200B1")]
    [InlineData("电-007", "电—007")]
    [InlineData("x", "X")]
    public void Identifiers_that_look_alike_are_told(string one, string other)
    {
        var run = Assess($"id,L,E,C\n{one},3,6,15\nR-2,3,6,15\n{other},3,6,15\n");
        Assert.Equal(4, run.Lines.Length);
        Assert.Contains("these names look alike", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("R-1", "R-2")]
    [InlineData("R-1", "R-01")]
    [InlineData("R-1", "S-1")]
    public void Identifiers_that_differ_to_the_eye_are_not(string one, string other) => Assert.Empty(Assess($"id,L,E,C\n{one},3,6,15\n{other},3,6,15\n").Error);

    [Fact]
    public void Auditors_that_look_alike_are_told() => Assert.Contains(
        "these names look alike",
        CliRun.Of(["audits", "team", Write("unit,auditor\n综合部,张三\n生产部,张\u200B三\n"), "--format", "csv"]).Error,
        StringComparison.Ordinal);

    private string[] Differences(string old, string now) => Diff($"item,version,hash\na,1,{old}\n", $"item,version,hash\na,1,{now}\n").Lines[1..];

    private CliRun Diff(string old, string now) => CliRun.Of(["configurations", "diff", Write(old, "old.csv"), Write(now, "new.csv"), "--format", "csv"]);
}
