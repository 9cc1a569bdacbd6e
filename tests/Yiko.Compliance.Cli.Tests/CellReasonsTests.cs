using Yiko.Compliance.Cli.Texts;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

public sealed class CellReasonsTests
{
    public static TheoryData<int> Troubles => [.. Enum.GetValues<CellTrouble>().Where(trouble => trouble != CellTrouble.None).Select(trouble => (int)trouble)];

    [Theory]
    [MemberData(nameof(Troubles))]
    public void Each_trouble_of_a_cell_has_a_code_and_a_sentence_in_both_languages(int trouble)
    {
        var reason = CellReasons.Of(new() { Column = "可能性/L", Text = "x9", Trouble = (CellTrouble)trouble, Place = new() { File = "r.csv" } });
        foreach (var language in Language.OfLibrary)
        {
            var sentence = CellReasons.FormatterFor(language).Sentence(reason);
            Assert.NotEqual(reason.Code, sentence);
            Assert.Contains("可能性/L", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain('{', sentence);
        }
    }
}
