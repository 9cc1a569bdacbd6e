namespace Yiko.Compliance.Procedures;

/// <summary>Finds words of a rule set that name nothing it has, each with its place in a file and the nearest word that there is.</summary>
internal static class ProcedureReferences
{
    private static readonly LocalizedText RoleWord = LocalizedText.Of("role", "角色");
    private static readonly LocalizedText PolicyWord = LocalizedText.Of("policy", "选项");
    private static readonly LocalizedText ValueWord = LocalizedText.Of("value of that policy", "该选项的取值");
    private static readonly LocalizedText StageWord = LocalizedText.Of("stage", "阶段");
    private static readonly LocalizedText StepWord = LocalizedText.Of("step", "步骤");
    private static readonly LocalizedText FieldWord = LocalizedText.Of("field", "字段");
    private static readonly LocalizedText AnswerWord = LocalizedText.Of("word of that field", "该字段的选项");
    private static readonly LocalizedText ActWord = LocalizedText.Of("act of that route", "该审批流程的行为");
    private static readonly LocalizedText KindWord = LocalizedText.Of("kind of record", "记录类别");
    private static readonly LocalizedText LinkWord = LocalizedText.Of("link", "对应关系");
    private static readonly LocalizedText RouteWord = LocalizedText.Of("route", "审批流程");
    private static readonly LocalizedText DayWord = LocalizedText.Of("way to name a day", "日期取法");
    private static readonly LocalizedText PersonWord = LocalizedText.Of("role or group of persons", "角色或人员类别");
    private static readonly LocalizedText ComputationWord = LocalizedText.Of("computation", "判定方法");

    /// <summary>Things that are linked and are no record: the rule set has no kind for them.</summary>
    public static ValueList<string> OutsideRecords { get; } = ["documented-controls", "validity-evaluation", "recorded-measure", "version"];

    /// <summary>Whom rules on persons name besides roles.</summary>
    public static ValueList<string> Groups { get; } = ["team", "author", "audited-unit", "anybody"];

    /// <summary>How grids are decided.</summary>
    public static ValueList<string> Computations { get; } = ["obligations", "assignment", "covered", "count", "leads", "parents", "standards", "text", "rows"];

    private static readonly string[] Days = ["entry", "value", "step:", "route:", "link:", "linked:", "signed:"];

    /// <summary>A value that a policy does not have.</summary>
    public static Reason NoValue(string value, ValueList<Term> values) => ProcedureFileReasons.Unknown(ValueWord, value, [.. values.Select(known => known.Code)]);

    /// <summary>Every such word.</summary>
    public static IEnumerable<(string? Member, Reason Reason)> FaultsIn(ProcedureRuleSet rules)
    {
        Names names = new(rules);
        for (var i = 0; i < rules.Policies.Count; i++)
        {
            for (var j = 0; j < rules.Policies[i].Routes.Count; j++)
            {
                if (Names.Unless(RouteWord, names.Routes, rules.Policies[i].Routes[j]) is { } fault) yield return ($"policies[{i}].routes[{j}]", fault);
            }

            if (!rules.Policies[i].Routes.IsEmpty)
            {
                foreach (var value in rules.Policies[i].Values)
                {
                    if (Names.Unless(ValueWord, [.. Words.All<SamePersonPolicy>().Select(word => word.Code)], value.Code) is { } fault) yield return ($"policies[{i}].values", fault);
                }
            }
        }

        for (var i = 0; i < rules.Procedures.Count; i++)
        {
            foreach (var (member, reason) in new KindCheck(rules, names, rules.Procedures[i]).Faults) yield return ($"procedures[{i}].{member}", reason);
        }

        for (var i = 0; i < rules.Duties.Count; i++)
        {
            if (Names.Unless(RoleWord, names.Roles, rules.Duties[i].Role) is { } fault) yield return ($"duties[{i}].role", fault);
        }
    }

    private sealed class Names(ProcedureRuleSet rules)
    {
        public string[] Roles { get; } = [.. rules.Roles.Select(role => role.Code)];

        public string[] Policies { get; } = [.. rules.Policies.Select(policy => policy.Code)];

        public string[] Kinds { get; } = [.. rules.Procedures.Select(procedure => procedure.Code)];

        public string[] Routes { get; } = [.. rules.Procedures.SelectMany(procedure => procedure.Routes.Select(route => procedure.Code + "." + route.Code)).Distinct()];

        public Dictionary<string, Procedure> ByKind { get; } = rules.Procedures.GroupBy(procedure => procedure.Code).ToDictionary(group => group.Key, group => group.First());

        public static Reason? Unless(LocalizedText what, string[] known, string word) => Array.IndexOf(known, word) >= 0 ? null : ProcedureFileReasons.Unknown(what, word, known);
    }

    private sealed class KindCheck
    {
        private readonly ProcedureRuleSet _rules;
        private readonly Names _names;
        private readonly Procedure _kind;
        private readonly string[] _stages;
        private readonly string[] _steps;
        private readonly string[] _fields;
        private readonly string[] _links;
        private readonly string[] _routes;

        public KindCheck(ProcedureRuleSet rules, Names names, Procedure kind)
        {
            (_rules, _names, _kind) = (rules, names, kind);
            _stages = [.. kind.Stages.Select(stage => stage.Code)];
            _steps = [.. kind.Steps.Select(step => step.Code).Distinct()];
            _fields = [.. kind.Fields.Select(field => field.Code)];
            _links = [.. kind.Links.Select(link => link.Code).Distinct()];
            _routes = [.. kind.Routes.Select(route => route.Code).Distinct()];
            AddOwners();
            AddSteps();
            AddElements();
            AddRepeated();
        }

        public List<(string Member, Reason Reason)> Faults { get; } = [];

        private void AddOwners() => AddUnknown("owner", RoleWord, _names.Roles, _kind.Owner);

        private void AddSteps()
        {
            var groups = ProcedureShapes.GroupsOf(_kind.Steps);
            for (var i = 0; i < groups.Count; i++)
            {
                var (from, step) = (groups[i].From, groups[i].Step);
                var at = $"steps[{i}]";
                AddUnknown(at + ".from", StageWord, _stages, from);
                Add(at + ".to", StageWord, _stages, step.To);
                AddUnknown(at + ".neverAfter", StepWord, _steps, step.NeverAfter);
                for (var j = 0; j < step.Keeps.Count; j++) AddKept($"{at}.keeps[{j}]", step.Keeps[j]);
                AddConditions(at + ".when", step.When);
                for (var j = 0; j < step.Needs.Count; j++) AddRequirement($"{at}.needs[{j}]", step.Needs[j]);
            }

            foreach (var stage in _kind.Steps.GroupBy(step => (step.From, step.Code)).Where(group => group.Skip(1).Any()))
            {
                ProcedureStep[] steps = [.. stage];
                for (var i = 1; i < steps.Length; i++)
                {
                    if (steps.Take(i).Any(before => MayBothHold(before.When, steps[i].When)))
                        Faults.Add(($"steps[{Place(groups, steps[i])}]", ProcedureFileReasons.Ambiguous(stage.Key.Code, stage.Key.From)));
                }
            }
        }

        private static int Place(ValueList<StepGroup> groups, ProcedureStep step)
        {
            for (var i = 0; i < groups.Count; i++)
            {
                if (groups[i].From.Contains(step.From) && groups[i].Step with { From = step.From } == step) return i;
            }

            return 0;
        }

        private static bool MayBothHold(ValueList<AnswerCondition> one, ValueList<AnswerCondition> other) =>
            !one.Any(condition => other.Any(also => also.Field == condition.Field && !also.Words.Any(word => condition.Words.Contains(word))));

        private void AddElements()
        {
            for (var i = 0; i < _kind.Lists.Count; i++) AddUnder($"lists[{i}].under", _kind.Lists[i].Under);
            for (var i = 0; i < _kind.Routes.Count; i++)
            {
                AddUnder($"routes[{i}].under", _kind.Routes[i].Under);
                foreach (var step in _kind.Routes[i].Approval.Steps) Add($"routes[{i}].steps", RoleWord, _names.Roles, step.Role.Code);
            }

            for (var i = 0; i < _kind.Terms.Count; i++) AddTerm($"terms[{i}]", _kind.Terms[i]);
            for (var i = 0; i < _kind.Links.Count; i++) AddLink($"links[{i}]", _kind.Links[i]);
            for (var i = 0; i < _kind.Persons.Count; i++) AddPerson($"persons[{i}]", _kind.Persons[i]);
            for (var i = 0; i < _kind.Grids.Count; i++) Add($"grids[{i}].computation", ComputationWord, [.. Computations], _kind.Grids[i].Computation);
            for (var i = 0; i < _kind.Fields.Count; i++)
            {
                AddUnder($"fields[{i}].policy", _kind.Fields[i].Policy);
                if (_kind.Fields[i].Follows is { } follows) AddAnswer($"fields[{i}].follows", follows, _kind);
            }
        }

        private void AddRepeated()
        {
            AddRepeated("lists", _kind.Lists.Select(list => (list.Code, list.Under)));
            AddRepeated("routes", _kind.Routes.Select(route => (route.Code, route.Under)));
            AddRepeated("terms", _kind.Terms.Select(term => (term.Code, term.Under)));
            AddRepeated("links", _kind.Links.Select(link => (link.Code, link.Under)));
            AddRepeated("persons", _kind.Persons.Select(rule => (rule.Code, rule.Under)));
        }

        private void AddRepeated(string member, IEnumerable<(string Code, AnswerCondition? Under)> elements)
        {
            List<(string Code, AnswerCondition? Under)> before = [];
            foreach (var element in elements)
            {
                if (before.Exists(earlier => earlier.Code == element.Code && MayBothHold(earlier.Under is null ? [] : [earlier.Under], element.Under is null ? [] : [element.Under])))
                    Faults.Add(($"{member}[{before.Count}].code", ProcedureFileReasons.Repeated(element.Code)));
                before.Add(element);
            }
        }

        private void AddRequirement(string at, Requirement need)
        {
            Add(at + "." + Words.Of(need.Form).Code, Words.Of(need.Form).Name, CodesOf(need.Form), need.Code);
            if (need.Until is { } until && _kind.Routes.Any(route => route.Code == need.Code)
                && !_kind.Routes.Where(route => route.Code == need.Code).All(route => route.Approval.Steps.Any(step => step.Act == until)))
            {
                string[] acts = [.. _kind.Routes.First(route => route.Code == need.Code).Approval.Steps.Select(step => Words.Of(step.Act).Code).Distinct()];
                Faults.Add((at + ".until", ProcedureFileReasons.Unknown(ActWord, Words.Of(until).Code, acts)));
            }

            AddConditions(at + ".when", need.When);
        }

        private string[] CodesOf(RequirementForm form) => form switch
        {
            RequirementForm.Complete => [.. _kind.Lists.Select(list => list.Code).Distinct()],
            RequirementForm.Signed => _routes,
            RequirementForm.Given => [.. _kind.Fields.Where(field => field.Kind is CaseFieldKind.YesNo or CaseFieldKind.Text).Select(field => field.Code)],
            RequirementForm.Answered => _fields,
            RequirementForm.InTime => [.. _kind.Terms.Select(term => term.Code).Distinct()],
            RequirementForm.Linked => _links,
            RequirementForm.Persons => [.. _kind.Persons.Select(rule => rule.Code).Distinct()],
            _ => [.. _kind.Grids.Select(grid => grid.Code)],
        };

        private void AddKept(string at, string kept)
        {
            string[] known = [.. Words.Rows<RequirementForm>().SelectMany(row => CodesOf(row.Value).Select(code => row.Term.Code + ":" + code))];
            Add(at, StepWord, known, kept);
        }

        private void AddTerm(string at, TimeLimit term)
        {
            AddUnder(at + ".under", term.Under);
            _ = term.Match(
                notice =>
                {
                    Add(at + ".before", FieldWord, _fields, notice.Before);
                    if (notice.SentBy is { } sent) Add(at + ".sentBy", StepWord, _steps, sent);
                    return true;
                },
                order =>
                {
                    AddDays(at + ".first", order.First);
                    AddDays(at + ".notAfter", order.NotAfter);
                    return true;
                },
                due =>
                {
                    AddUnknown(at + ".since", StepWord, _steps, due.Since);
                    return true;
                },
                trigger =>
                {
                    AddUnknown(at + ".until", StepWord, _steps, trigger.Until);
                    return true;
                });
        }

        private void AddDays(string at, ValueList<string> days)
        {
            for (var i = 0; i < days.Count; i++)
            {
                var colon = days[i].IndexOf(':') + 1;
                var (form, code) = (days[i].Substring(0, colon), days[i].Substring(colon));
                var place = $"{at}[{i}]";
                if (Array.IndexOf(Days, colon == 0 ? days[i] : form) < 0) Faults.Add((place, ProcedureFileReasons.Unknown(DayWord, days[i], Days)));
                else if (form == "step:") Add(place, StepWord, _steps, code);
                else if (form == "route:") Add(place, RouteWord, _routes, code);
                else if (colon > 0) Add(place, LinkWord, _links, code);
            }
        }

        private void AddLink(string at, LinkRule link)
        {
            AddUnder(at + ".under", link.Under);
            AddConditions(at + ".when", link.When);
            if (link.Items is { } items)
            {
                if (items.StartsWith("link:", StringComparison.Ordinal)) Add(at + ".items", LinkWord, _links, items.Substring("link:".Length));
                else Add(at + ".items", FieldWord, _fields, items);
            }

            for (var i = 0; i < link.Needs.Count; i++)
            {
                var (kind, stage) = Split(link.Needs[i]);
                if (stage is null && OutsideRecords.Contains(kind)) continue;
                if (_names.ByKind.TryGetValue(kind, out var needed))
                {
                    if (stage is not null) Add($"{at}.needs[{i}]", StageWord, [.. needed.Stages.Select(known => known.Code)], stage);
                    if (link.Where is { } where && i == 0) AddAnswer(at + ".where", where, needed);
                }
                else
                {
                    Add($"{at}.needs[{i}]", KindWord, [.. _names.Kinds, .. OutsideRecords], kind);
                }
            }
        }

        private void AddPerson(string at, PersonRule rule)
        {
            AddUnder(at + ".under", rule.Under);
            string[] known = [.. _names.Roles, .. Groups];
            _ = rule.Match(
                separation =>
                {
                    AddUnknown(at + ".mustBe", PersonWord, known, separation.MustBe);
                    AddUnknown(at + ".apartFrom", PersonWord, known, separation.ApartFrom);
                    AddUnknown(at + ".otherwise", PersonWord, known, separation.Otherwise);
                    if (separation.OfTeamWhen is { } when) AddAnswer(at + ".ofTeamWhen", when, _kind);
                    return true;
                },
                qualification =>
                {
                    if (qualification.On is { } on) Add(at + ".on", FieldWord, _fields, on);
                    return true;
                },
                participation =>
                {
                    AddUnknown(at + ".roles", RoleWord, _names.Roles, participation.Roles);
                    return true;
                });
        }

        private void AddConditions(string at, ValueList<AnswerCondition> when)
        {
            for (var i = 0; i < when.Count; i++)
            {
                if (Array.IndexOf(_fields, when[i].Field) < 0 && Array.IndexOf(_names.Policies, when[i].Field) >= 0) AddUnder($"{at}[{i}]", when[i]);
                else AddAnswer($"{at}[{i}]", when[i], _kind);
            }
        }

        private void AddAnswer(string at, AnswerCondition condition, Procedure kind)
        {
            if (kind.Fields.FirstOrDefault(field => field.Code == condition.Field) is not { } asked)
            {
                Faults.Add((at + ".field", ProcedureFileReasons.Unknown(FieldWord, condition.Field, [.. kind.Fields.Select(field => field.Code)])));
                return;
            }

            string[] words = asked.Kind == CaseFieldKind.YesNo ? ["yes", "no"] : [.. asked.Words.Select(word => word.Code), .. asked.IsOpen ? [AnswerCondition.Unlisted] : Array.Empty<string>()];
            AddUnknown(at + ".words", AnswerWord, words, condition.Words);
        }

        private void AddUnder(string at, AnswerCondition? under)
        {
            if (under is null) return;
            if (_rules.Policies.FirstOrDefault(policy => policy.Code == under.Field) is not { } asked) Faults.Add((at + ".field", ProcedureFileReasons.Unknown(PolicyWord, under.Field, _names.Policies)));
            else AddUnknown(at + ".words", ValueWord, [.. asked.Values.Select(value => value.Code)], under.Words);
        }

        private void AddUnknown(string at, LocalizedText what, string[] known, ValueList<string> words)
        {
            for (var i = 0; i < words.Count; i++) Add($"{at}[{i}]", what, known, words[i]);
        }

        private void Add(string at, LocalizedText what, string[] known, string word)
        {
            if (Names.Unless(what, known, word) is { } fault) Faults.Add((at, fault));
        }

        private static (string Kind, string? Stage) Split(string target)
        {
            var point = target.IndexOf('.');
            return point < 0 ? (target, null) : (target.Substring(0, point), target.Substring(point + 1));
        }
    }
}
