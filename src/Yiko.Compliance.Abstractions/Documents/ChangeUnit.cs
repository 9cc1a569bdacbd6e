namespace Yiko.Compliance.Documents;

/// <summary>In what a change of a text is counted.</summary>
public enum ChangeUnit
{
    /// <summary>
    /// Unicode scalar values as they stand, without the 25 code points of the Unicode property White_Space; the default. A lone surrogate
    /// counts as itself. Nothing is normalised: a host whose sources differ in form normalises first.
    /// </summary>
    [Word("characters", "characters", "字符")]
    Characters = 0,

    /// <summary>
    /// Words: each CJK ideograph is one; elsewhere a word is a run of characters between white space, punctuation and ideographs. A single
    /// apostrophe, hyphen, point or comma inside a run belongs to it (<c>don't</c>, <c>8.5.2</c>, <c>1,000</c>). Punctuation between words is not counted.
    /// </summary>
    [Word("words", "words", "词")]
    Words = 1,

    /// <summary>
    /// Lines without white space at their ends; blank ones are not counted. A line ends with LF, CR, CR LF or another line break of Unicode,
    /// so a line break added at the end of a text changes nothing, nor does another kind of line break.
    /// </summary>
    [Word("lines", "lines", "行")]
    Lines = 2,

    /// <summary>
    /// Clauses: a heading with its text up to the next heading; text before the first heading is a clause too. Headings are numbered
    /// (<c>8.5.2.1</c>, 第三章, 一、, （二）, <c>a)</c>) or of Markdown; a decimal number heads a clause where it opens a numbering or goes on with
    /// one, so that a line which happens to begin with <c>0.5 MPa</c> does not. Two clauses are equal when their characters are, white space aside.
    /// </summary>
    [Word("clauses", "clauses", "条款")]
    Clauses = 3,
}
