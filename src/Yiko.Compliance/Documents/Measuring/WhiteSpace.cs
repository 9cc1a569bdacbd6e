namespace Yiko.Compliance.Documents.Measuring;

/// <summary>
/// The 25 code points of the Unicode property White_Space, pinned here: what counts must not depend on the Unicode tables of a runtime.
/// </summary>
internal static class WhiteSpace
{
    public static ReadOnlySpan<char> Characters =>
    [
        '\u0009', '\u000A', '\u000B', '\u000C', '\u000D', '\u0020', '\u0085', '\u00A0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003',
        '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000',
    ];

    public static bool Contains(char c) => c switch
    {
        <= '\u0020' => c is ' ' or (>= '\u0009' and <= '\u000D'),
        < '\u0085' => false,
        _ => c is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000',
    };
}
