namespace Yiko.Compliance.Documents;

/// <summary>What a document needs when it is created or updated, management manual 7.5.2.</summary>
public enum DocumentPart
{
    /// <summary>A title, 标题.</summary>
    Title = 0,

    /// <summary>A date, 日期.</summary>
    Date = 1,

    /// <summary>An author, 作者.</summary>
    Author = 2,

    /// <summary>An index number, 索引编号.</summary>
    IndexNumber = 3,

    /// <summary>A format: language, version, illustration, 格式.</summary>
    Format = 4,

    /// <summary>A medium: paper or electronic, 媒介.</summary>
    Medium = 5,

    /// <summary>A review for suitability and adequacy, 评审.</summary>
    Review = 6,

    /// <summary>An approval, 批准.</summary>
    Approval = 7,
}
