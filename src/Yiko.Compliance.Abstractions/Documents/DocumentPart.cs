namespace Yiko.Compliance.Documents;

/// <summary>What a document needs when it is created or updated, management manual 7.5.2.</summary>
public enum DocumentPart
{
    /// <summary>A title, 标题.</summary>
    [Word("title", "title", "标题")]
    Title = 0,

    /// <summary>A date, 日期.</summary>
    [Word("date", "date", "日期")]
    Date = 1,

    /// <summary>An author, 作者.</summary>
    [Word("author", "author", "作者")]
    Author = 2,

    /// <summary>An index number, 索引编号.</summary>
    [Word("index-number", "index number", "索引编号")]
    IndexNumber = 3,

    /// <summary>A format: language, version, illustration, 格式.</summary>
    [Word("format", "format", "格式")]
    Format = 4,

    /// <summary>A medium: paper or electronic, 媒介.</summary>
    [Word("medium", "medium", "媒介")]
    Medium = 5,

    /// <summary>A review for suitability and adequacy, 评审.</summary>
    [Word("review", "review", "评审")]
    Review = 6,

    /// <summary>An approval, 批准.</summary>
    [Word("approval", "approval", "批准")]
    Approval = 7,
}
