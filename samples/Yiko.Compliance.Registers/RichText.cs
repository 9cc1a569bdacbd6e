using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yiko.Compliance.Registers;

/// <summary>The plain text of a string that a workbook stores in runs; pronunciation hints are no part of it.</summary>
internal static class RichText
{
    public static string Of(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => !text.Ancestors<PhoneticRun>().Any()).Select(text => text.Text));
}
