namespace Yiko.Compliance.Objectives;

/// <summary>A part of the objective of a department into which an objective is broken down, management manual 6.2.2 (OBJ-09).</summary>
public enum BreakdownPart
{
    /// <summary>What will be done, 措施.</summary>
    [Word("measures", "measures", "措施")]
    Measures = 0,

    /// <summary>What resources it takes, 资源.</summary>
    [Word("resources", "resources", "资源")]
    Resources = 1,

    /// <summary>Who is responsible, 负责人.</summary>
    [Word("responsible-person", "person in charge", "负责人")]
    ResponsiblePerson = 2,

    /// <summary>When it will be completed, 完成时间.</summary>
    [Word("completion-time", "completion time", "完成时间")]
    CompletionTime = 3,

    /// <summary>How the result is evaluated, 评价标准.</summary>
    [Word("evaluation-criteria", "evaluation criteria", "评价标准")]
    EvaluationCriteria = 4,
}
