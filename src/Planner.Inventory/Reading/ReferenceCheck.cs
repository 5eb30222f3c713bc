using Planner.Documents;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Ids are unique, and what refers to something finds it.</summary>
internal sealed class ReferenceCheck(Draft<Estate> draft, DocumentPaths paths, Advice advice)
{
    private readonly HashSet<(NodePath List, string Id)> _ids = [];

    public void Check(RecordNode node)
    {
        if (node.Record is IIdentified { Id: { } id } && node.Path.Parent is { } list && !_ids.Add((list, id)))
        {
            draft.Report(node.Path.Member("id"), EstateCodes.DuplicateId, $"The id '{id}' is given twice in {list}.", "give each its own id");
        }

        var references = DocumentPaths.References(node.Record, node.Path);
        foreach (var reference in references)
        {
            CheckTarget(reference, node);
        }

        foreach (var twice in references.Count < 2 ? [] : references.Where(reference => reference.At.Key is null).GroupBy(reference => (reference.At.Parent, reference.Id)).Where(group => group.Key.Id is not null && group.Count() > 1))
        {
            draft.Report(twice.Last().At, EstateCodes.NamedTwice, $"'{twice.Key.Id}' is named twice.", "keep one of them");
        }

        CheckKind(node);
    }

    private void CheckKind(RecordNode node)
    {
        switch (node.Record)
        {
            case Dependency { On: { } on } dependency when draft.IsRead(dependency, nameof(Dependency.Kind)) && dependency.Kind != DependencyKind.External:
                CheckDependency(node, on);
                break;
            case Link { From: { } from } link when from == link.To:
                draft.Report(node.Path.Member("to"), EstateCodes.Itself, $"The link '{link.Id}' has '{from}' at both ends.", "name another site");
                break;
            case ConsistencyGroup { Components.Count: 0 }:
                draft.Report(node.Path.Member("components"), EstateCodes.NothingNamed, "A consistency group has no members.", "name its components, such as [db, files]");
                break;
            case Exercise { Systems.Count: 0 } or Incident { Systems.Count: 0 }:
                draft.Report(node.Path.Member("systems"), EstateCodes.NothingNamed, "No system is named.", "name the systems, such as [core]");
                break;
            default:
                break;
        }
    }

    private void CheckDependency(RecordNode node, string on)
    {
        var at = node.Path.Member("on");
        if ((node.Enclosing?.Record as SystemRecord)?.Id == on)
        {
            draft.Report(at, EstateCodes.Itself, $"The system '{on}' depends on itself.", "remove the dependency or name another system");
        }
        else
        {
            CheckTarget(new Reference(on, "systems", at), node);
        }
    }

    private void CheckTarget(Reference reference, RecordNode node)
    {
        var target = paths.Target(reference.List, node);
        if (reference.Id is not { } id || target.Find(id) is not null || !draft.IsRead(target.Holder, target.Member))
        {
            return;
        }

        var list = reference.List.TrimStart('.', '/');
        if (target.List is null || target.IsPartial)
        {
            var state = target.List is null ? "not given" : "partial";
            draft.Report(reference.At, EstateCodes.Unchecked, $"'{id}' is not among the {list} of this file; the list is {state}, so it may exist.", $"add it to {list}");
        }
        else if (!advice.IsBadId(id, target.Ids))
        {
            draft.Report(reference.At, EstateCodes.Dangling, $"'{id}' names nothing in {list}.", Hint(id, list, target));
        }
    }

    private string Hint(string id, string list, ReferenceTarget target)
    {
        var meant = advice.Nearest(id, target.Ids);
        var example = target.Ids.Count == 0 ? $"{list} is empty" : $"{list} are {string.Join(", ", target.Ids.Take(5))}{(target.Ids.Count > 5 ? ", …" : "")}";
        return meant is null ? example : $"did you mean '{meant}'?";
    }
}
