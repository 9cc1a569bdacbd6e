namespace Yiko.Compliance.Localization;

/// <summary>Sentences of document control: versions, approval, copies, register.</summary>
internal static class DocumentTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Versions,
        .. Control,
        .. Copies,
        .. Register,
        .. Description,
    ];

    private static (string Code, string English, string Chinese)[] Versions =>
    [
        ("document.version.first-issue", "The first issue is version {version}.", "首次发布，版本为 {version}。"),
        ("document.version.not-measured", "The share of change is not known.", "修改内容所占比例未知。"),
        ("document.version.no-measured-change", "No change was measured against the text that the rules compare with.", "与规则规定的比较文本相比，未测得内容变化。"),
        ("document.version.over-threshold", "{share:percent} ({share}) of the document changed, over {threshold:percent}.", "修改内容占 {share:percent}（{share}），超过 {threshold:percent}。"),
        ("document.version.reaches-threshold", "{share:percent} ({share}) of the document changed, {threshold:percent} or more.", "修改内容占 {share:percent}（{share}），达到 {threshold:percent} 以上（含本数）。"),
        ("document.version.not-over-threshold", "{share:percent} ({share}) of the document changed, not over {threshold:percent}.", "修改内容占 {share:percent}（{share}），未超过 {threshold:percent}。"),
        ("document.version.below-threshold", "{share:percent} ({share}) of the document changed, below {threshold:percent}.", "修改内容占 {share:percent}（{share}），不足 {threshold:percent}。"),
        ("document.version.at-boundary", "The share stands exactly at {threshold:percent}: “over” and “at least” differ only here.", "修改比例恰为 {threshold:percent}，“超过”与“以上”两种读法仅在此处结论不同。"),
        ("document.version.edition-advised", "A new edition is advised; the rules leave the decision open.", "建议换版；按现行规则，是否换版由主管人员决定。"),
        ("document.version.highest-revision", "{current} is the last revision of its edition, so any change begins a new edition.", "{current} 已是本版最后一次修订，再修改即须换版。"),
        ("document.version.new-edition", "New edition: {current} becomes {next}.", "换版：由 {current} 升为 {next}。"),
        ("document.version.next-revision", "Next revision: {current} becomes {next}.", "修订：由 {current} 升为 {next}。"),
        ("document.comparison.next", "The next version would be {other} instead of {present}.", "下一版本将由 {present} 变为 {other}。"),
        ("document.comparison.decided", "The next version, now undecided, would be {other}.", "现无法确定下一版本，将为 {other}。"),
        ("document.comparison.undecided", "The next version, now {present}, could not be decided any more.", "现下一版本为 {present}，将无法确定。"),
        ("document.trigger.standard-replaced", "A standard on which the document rests was replaced: a new edition.", "所依据的标准换版，文件相应换版。"),
        ("document.trigger.organisation-changed", "The organisation was restructured: a new edition.", "组织机构发生重大调整，文件相应换版。"),
        ("document.trigger.scope-changed", "The scope of the management system changed: a new edition.", "管理体系范围发生变化，文件相应换版。"),
        ("document.trigger.ordered", "Top management ordered a new edition.", "最高管理者决定换版。"),
    ];

    private static (string Code, string English, string Chinese)[] Control =>
    [
        ("document.approval.no-route", "The rules name no route for this: {scope} of {kind}.", "规则未规定{kind}{scope}的审批权限。"),
        ("document.approval.approver-not-stated", "The rules do not say who approves this: {scope} of {kind}.", "规则未规定{kind}{scope}的批准人。"),
        ("document.standing.signed-late", "Version {version} was signed only on {signed}, after its effective date {effective}.", "{version} 版于 {signed} 才完成签批，晚于生效日期 {effective}。"),
        ("document.standing.not-yet-effective", "Version {version} takes effect on {effective}.", "{version} 版自 {effective} 起生效，尚未到期。"),
        ("document.standing.version-reused", "Version {version} was used twice.", "版本号 {version} 重复使用。"),
        ("document.standing.version-falls", "Version {version} follows {earlier}, which is higher.", "{version} 版排在更高的 {earlier} 版之后，版本号倒退。"),
        ("document.standing.none-effective", "No version is in force.", "没有现行有效版本。"),
        ("document.lifecycle.no-such-step", "Nothing leads on from “{state}” by “{event}”.", "当前状态为“{state}”，不能执行“{event}”。"),
        ("document.lifecycle.not-approved", "The signatures are not complete.", "审核、批准签字不齐全。"),
        ("document.lifecycle.not-due", "The effective date has not come.", "未到生效日期。"),
        ("document.lifecycle.no-successor", "No later version is in force.", "尚无后续版本生效。"),
        ("document.lifecycle.copies-out", "{copies} copies are neither back nor marked as kept.", "尚有 {copies} 份受控副本未回收，也未标识作废保留。"),
        ("document.lifecycle.review-not-passed", "The change review was not passed.", "变更评审未通过。"),
        ("document.lifecycle.review-not-failed", "The change review did not end with a refusal.", "变更评审并未作出不通过的结论。"),
        ("document.lifecycle.decision-not-positive", "The change was not approved.", "更改未获批准。"),
        ("document.lifecycle.decision-not-negative", "The change was not refused.", "更改并未被否决。"),
    ];

    private static (string Code, string English, string Chinese)[] Copies =>
    [
        ("document.copy.out-of-date", "Copy {number} is version {version}; {effective} is in force.", "受控副本 {number} 为 {version} 版，现行版本为 {effective}，应予回收。"),
        ("document.copy.not-in-force", "Copy {number} is version {version}, which is not in force; {effective} is.", "受控副本 {number} 为 {version} 版，该版尚未生效，现行版本为 {effective}，应予回收。"),
        ("document.copy.document-void", "Copy {number}, version {version}: the document is void.", "受控副本 {number}（{version} 版）：文件已作废，应予回收。"),
        ("document.copy.holder-left", "{holder} left the post on {date}; copy {number} has to come back and be registered.", "{holder} 于 {date} 调离岗位，受控副本 {number} 应交还并办理回收登记。"),
        ("document.copy.replacement", "{holder} returns an old copy and gets version {version}.", "{holder} 交回旧版，换发 {version} 版。"),
        ("document.copy.department-without", "{department} is on the distribution list and holds no copy of version {version}.", "{department} 在发放范围内，尚未持有 {version} 版。"),
    ];

    private static (string Code, string English, string Chinese)[] Register =>
    [
        ("document.register.code-unreadable", "“{title}”: the code {code} cannot be read.", "《{title}》的文件编号 {code} 无法识别。"),
        ("document.register.code-tidied", "“{title}”: the code was typed with stray blanks or full-width forms and reads {code}.", "《{title}》的文件编号含多余空白或全角字符，应为 {code}。"),
        ("document.register.serial-twice", "Serial number {serial} of {series} was used more than once: {titles}.", "{series} 的顺序号 {serial} 重复使用：{titles}。"),
        ("document.register.serial-missing", "Serial numbers of {series} are missing: {serials}.", "{series} 的顺序号不连续，缺 {serials}。"),
        ("document.register.title-twice", "The title “{title}” occurs more than once.", "文件名称《{title}》重复出现。"),
        ("document.register.owner-conflict", "“{title}”: the register has {owner} in charge, but {lead} leads clause {clause}.", "《{title}》目录中的主控部门为{owner}，而 {clause} 条的责任部门为{lead}。"),
        ("document.reference.exact", "“{title}” is {code}.", "《{title}》即 {code}。"),
        ("document.reference.alias", "“{title}” is another title of “{registered}”, {code}.", "《{title}》即《{registered}》（{code}），引用名称与目录不一致。"),
        ("document.reference.alias-dangling", "“{title}” is an alias of “{registered}”, which is not in the register.", "《{title}》在别名表中对应《{registered}》，但目录中没有该文件。"),
        ("document.reference.none", "“{title}” is not in the register.", "目录中没有《{title}》。"),
        ("document.reference.none-near", "“{title}” is not in the register; the nearest title is “{suggestion}” ({similarity:percent} alike). Please check.", "目录中没有《{title}》；名称最接近的是《{suggestion}》（相似度 {similarity:percent}），请核对。"),
    ];

    private static (string Code, string English, string Chinese)[] Description =>
    [
        ("document.description.title-missing", "The document has no title.", "文件缺少标题。"),
        ("document.description.date-missing", "The document has no date.", "文件缺少日期。"),
        ("document.description.author-missing", "The document names no author.", "文件未注明作者。"),
        ("document.description.index-number-missing", "The document has no index number.", "文件缺少索引编号。"),
        ("document.description.format-missing", "The format (language, version, illustration) is not settled.", "文件的格式（语言、版本、图示）未确定。"),
        ("document.description.medium-missing", "The medium (paper, electronic) is not settled.", "文件的媒介（纸质、电子）未确定。"),
        ("document.description.review-missing", "The document was not reviewed for suitability and adequacy.", "文件未经适宜性和充分性评审。"),
        ("document.description.approval-missing", "The document was not approved.", "文件未经批准。"),
        ("document.control.distribution-missing", "Distribution, access, recovery and use are not controlled.", "文件的分发、访问、回收、使用未受控。"),
        ("document.control.storage-missing", "Storage and protection, legibility included, are not controlled.", "文件的存放、保护（包括保持清晰）未受控。"),
        ("document.control.change-control-missing", "Changes are not controlled.", "文件的更改未受控。"),
        ("document.control.retention-missing", "Retention and disposition are not controlled.", "文件的保留和处置未受控。"),
        ("document.control.availability-missing", "Applicable documents are not available where they are needed.", "需要文件的场所不能获得适用的文件。"),
        ("document.control.protection-missing", "Documents are not protected against leak, misuse and damage.", "文件未得到充分保护，不能防止泄密、误用和缺损。"),
    ];
}
