using System.Globalization;
using System.Text.Json;

namespace Yiko.Compliance;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Names_stand_in_ordinal_order_without_white_space()
    {
        var json = CanonicalJson.Object(
            ("é", CanonicalJson.Null),
            ("b", CanonicalJson.Array([CanonicalJson.Of(70.0m), CanonicalJson.Of("x"), CanonicalJson.Of(value: true)])),
            ("a10", CanonicalJson.Of(value: false)),
            ("a2", CanonicalJson.Object()),
            ("B", CanonicalJson.Array([])));
        Assert.Equal("""{"B":[],"a10":false,"a2":{},"b":[70,"x",true],"é":null}""", ThrowingCulture.Around(() => json.ToString()));
    }

    [Theory]
    [InlineData("70.0", "70")]
    [InlineData("70", "70")]
    [InlineData("0.050", "0.05")]
    [InlineData("-0.00", "0")]
    [InlineData("-1.10", "-1.1")]
    [InlineData("100", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Numbers_have_neither_exponent_nor_trailing_zeros(string number, string text)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(text, ThrowingCulture.Around(() => CanonicalJson.Of(value)).ToString());
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("say \"no\"", "\"say \\\"no\\\"\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a/b", "\"a/b\"")]
    [InlineData("line\nfeed\t\u0001", "\"line\\u000afeed\\u0009\\u0001\"")]
    [InlineData("高度危险 é <&>'", "\"高度危险 é <&>'\"")]
    [InlineData("\U0001F6E1", "\"\U0001F6E1\"")]
    public void Only_what_JSON_demands_is_escaped(string value, string text) => Assert.Equal(text, CanonicalJson.Of(value).ToString());

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal("0", CanonicalJson.Of(new decimal(0, 0, 0, isNegative: true, scale: 2)).ToString());

    [Fact]
    public void Lone_surrogates_are_escaped_because_UTF_8_cannot_hold_them()
    {
        Assert.Equal("\"\\ud83d\"", CanonicalJson.Of("\uD83D").ToString());
        Assert.Equal("\"\\udee1x\"", CanonicalJson.Of("\uDEE1x").ToString());
    }

    [Fact]
    public void An_object_lists_every_fault()
    {
        Some.AssertFaults(
            () => CanonicalJson.Object(("b", CanonicalJson.Null), ("a", CanonicalJson.Null), ("b", null!), ("a", CanonicalJson.Of(1)), (null!, CanonicalJson.Null)),
            "a member has no name",
            "the name a occurs twice",
            "the name b occurs twice",
            "the member b has no value");
        Assert.Throws<ArgumentNullException>(() => CanonicalJson.Object(null!));
    }

    [Fact]
    public void Null_is_no_value()
    {
        Assert.Throws<ArgumentNullException>(() => CanonicalJson.Of((string)null!));
        Assert.Throws<ArgumentNullException>(() => CanonicalJson.Array(null!));
        Some.AssertFaults(() => CanonicalJson.Array([CanonicalJson.Null, null!]), "item 2 is null");
    }

    [Fact]
    public void Values_are_equal_by_text()
    {
        Assert.Equal(CanonicalJson.Of(70m), CanonicalJson.Of(70.00m));
        Assert.Equal(CanonicalJson.Of(70m).GetHashCode(), CanonicalJson.Of(70.00m).GetHashCode());
        Assert.True(CanonicalJson.Null.Equals((object)CanonicalJson.Null));
        Assert.NotEqual(CanonicalJson.Of("70"), CanonicalJson.Of(70m));
        Assert.False(CanonicalJson.Null.Equals(null));
        Assert.False(CanonicalJson.Null.Equals("null"));
    }

    [Property]
    public bool A_reader_of_the_framework_reads_the_same_text(string value)
    {
        if (value is null || value.Any(char.IsSurrogate)) return true;
        return JsonDocument.Parse(CanonicalJson.Of(value).ToString()).RootElement.GetString() == value;
    }

    [Property]
    public bool A_reader_of_the_framework_reads_the_same_number(decimal value) =>
        JsonDocument.Parse(CanonicalJson.Of(value).ToString()).RootElement.GetDecimal() == value;

    [Property]
    public bool The_order_in_which_members_are_given_does_not_matter(Dictionary<int, int> members)
    {
        var given = members.Select(member => (member.Key.ToString(CultureInfo.InvariantCulture), CanonicalJson.Of(member.Value))).ToArray();
        var json = CanonicalJson.Object(given);
        using var read = JsonDocument.Parse(json.ToString());
        return json.Equals(CanonicalJson.Object([.. given.AsEnumerable().Reverse()]))
            && read.RootElement.EnumerateObject().All(member => members[int.Parse(member.Name, CultureInfo.InvariantCulture)] == member.Value.GetInt32())
            && read.RootElement.EnumerateObject().Count() == members.Count;
    }
}
