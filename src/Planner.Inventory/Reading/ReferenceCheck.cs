using Planner.Documents;
using Planner.Documents.Text;
using Planner.Model.Estates;

namespace Planner.Inventory.Reading;

/// <summary>Ids are unique, and what refers to something finds it.</summary>
internal sealed class ReferenceCheck(Draft<Estate> draft, DocumentPaths paths)
{
    /// <summary>Looking for near words in a long list costs; a file with more mistakes than this gets the rest without a suggestion.</summary>
    private const int MostSuggestions = 1_000;

    private readonly HashSet<(NodePath List, string Id)> _ids = [];
    private int _suggestions;

    public void Check(RecordNode node)
    {
        if (node.Value is IIdentified { Id: { } id } && node.Path.Parent is { } list && !_ids.Add((list, id)))
        {
            draft.Report(node.Path.Member("id"), EstateCodes.DuplicateId, $"The id '{id}' is given twice in {list}.", "give each its own id");
        }

        foreach (var reference in DocumentPaths.References(node))
        {
            CheckTarget(reference, node);
        }

        foreach (var twice in DocumentPaths.References(node).Where(reference => reference.At.Key is null).GroupBy(reference => (reference.At.Parent, reference.Id)).Where(group => group.Key.Id is not null && group.Count() > 1))
        {
            draft.Report(twice.Last().At, EstateCodes.NamedTwice, $"'{twice.Key.Id}' is named twice.", "keep one of them");
        }

        CheckKind(node);
    }

    private void CheckKind(RecordNode node)
    {
        switch (node.Value)
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
        if ((node.Enclosing?.Value as SystemRecord)?.Id == on)
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
        if (reference.Id is not { } id || target.Ids.ContainsKey(id) || !draft.IsRead(target.Holder, target.Member))
        {
            return;
        }

        var list = reference.List.TrimStart('.', '/');
        if (target.List is null || target.IsPartial)
        {
            var state = target.List is null ? "not given" : "partial";
            draft.Report(reference.At, EstateCodes.Unchecked, $"'{id}' is not among the {list} of this file; the list is {state}, so it may exist.", $"add it to {list}");
        }
        else if (!IsMeant(id, target))
        {
            draft.Report(reference.At, EstateCodes.Dangling, $"'{id}' names nothing in {list}.", Hint(id, list, target));
        }
    }

    /// <summary>True when it names something whose id is itself a finding: one mistake, one finding.</summary>
    private static bool IsMeant(string id, ReferenceTarget target) =>
        target.Ids.Keys.Any(known => !TextForms.Id.TryParse(known, out _) && Suggestion.For(id, [known]) is not null);

    private string Hint(string id, string list, ReferenceTarget target)
    {
        var meant = _suggestions++ < MostSuggestions ? Suggestion.For(id, target.Ids.Keys) : null;
        var example = target.Ids.Count == 0 ? $"{list} is empty" : $"{list} are {string.Join(", ", target.Ids.Keys.Take(5))}{(target.Ids.Count > 5 ? ", …" : "")}";
        return meant is null ? example : $"did you mean '{meant}'?";
    }
}
