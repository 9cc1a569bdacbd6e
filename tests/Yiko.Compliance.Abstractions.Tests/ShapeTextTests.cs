using System.Globalization;
using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

public sealed class ShapeTextTests
{
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
        Assert.Equal(text, ThrowingCulture.Around(() => Shape.Number.ToText(value)));
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("say \"no\"", "\"say \\\"no\\\"\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a/b", "\"a/b\"")]
    [InlineData("line\nfeed\t\u0001", "\"line\\u000afeed\\u0009\\u0001\"")]
    [InlineData("高度危险 é <&>'", "\"高度危险 é <&>'\"")]
    [InlineData("\U0001F6E1", "\"\U0001F6E1\"")]
    public void Only_what_JSON_demands_is_escaped(string value, string text) => Assert.Equal(text, Shape.Text.ToText(value));

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal("0", Shape.Number.ToText(new decimal(0, 0, 0, isNegative: true, scale: 2)));

    [Fact]
    public void Lone_surrogates_are_escaped_because_UTF_8_cannot_hold_them()
    {
        Assert.Equal("\"\\ud83d\"", Shape.Text.ToText("\uD83D"));
        Assert.Equal("\"\\udee1x\"", Shape.Text.ToText("\uDEE1x"));
    }

    [Fact]
    public void Null_is_no_value() => Assert.Throws<ArgumentNullException>(() => Shape.Text.ToText(null!));

    [Fact]
    public void Numbers_that_are_equal_have_one_hash() => Assert.Equal(Shape.Number.ToHash(70m), Shape.Number.ToHash(70.00m));

    [Property]
    public bool A_reader_of_the_framework_reads_the_same_text(string value)
    {
        if (value is null || value.Any(char.IsSurrogate)) return true;
        return JsonDocument.Parse(Shape.Text.ToText(value)).RootElement.GetString() == value;
    }

    [Property]
    public bool A_reader_of_the_framework_reads_the_same_number(decimal value) =>
        JsonDocument.Parse(Shape.Number.ToText(value)).RootElement.GetDecimal() == value;

    [Fact]
    public void Members_stand_in_ordinal_order_without_white_space_and_a_file_in_the_order_told()
    {
        var shape = Shape.Of<(int First, int Second)>(pair =>
        {
            var b = pair.Required("b", Shape.Whole, of => of.First);
            var capital = pair.Required("B", Shape.Whole, of => of.Second, decides: false);
            return read => (b(read), capital(read));
        });
        Assert.Equal("""{"B":2,"b":1}""", ThrowingCulture.Around(() => shape.ToText((1, 2))));
        Assert.Equal("{\n  \"b\": 1,\n  \"B\": 2\n}\n", shape.ToFile((1, 2)));
        Assert.Equal(shape.ToHash((1, 2)), shape.ToHash((1, 3)));
        Assert.NotEqual(shape.ToHash((1, 2)), shape.ToHash((2, 2)));
    }
}
