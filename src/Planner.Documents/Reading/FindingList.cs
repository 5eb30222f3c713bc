using Planner.Model.Findings;

namespace Planner.Documents.Reading;

/// <summary>Collects findings; past the limit it only counts them.</summary>
internal sealed class FindingList(string file, int limit)
{
    private readonly List<(FindingCode Code, NodePath Path, (int Line, int Column)? Place, string Message, string? Hint)> _found = [];
    private int _left;
    private bool _leftErrors;

    /// <summary>A finding whose place is known.</summary>
    public void Add(FindingCode code, NodePath path, (int Line, int Column)? place, string message, string? hint = null)
    {
        if (_found.Count < limit)
        {
            _found.Add((code, path, place, message, hint));
            return;
        }

        _left++;
        _leftErrors |= code.Severity == Severity.Error;
    }

    /// <summary>True when one of them is an error.</summary>
    public bool HasErrors => _leftErrors || _found.Exists(found => found.Code.Severity == Severity.Error);

    /// <summary>All, in the order of the input. Places that are not known are looked up in the source.</summary>
    public IReadOnlyList<Finding> Report(Source? source)
    {
        var places = Places.Find(source, _found.Where(found => found.Place is null).Select(found => found.Path));
        var findings = _found.Select(found => Make(found, found.Place ?? places[found.Path])).OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ToList();
        if (_left > 0)
        {
            var severity = _leftErrors ? Severity.Error : Severity.Warning;
            findings.Add(new Finding(DocumentCodes.More.Code, $"{_left} more findings are not listed.") { Severity = severity, File = file, Hint = "correct those above first" });
        }

        return findings;
    }

    private Finding Make((FindingCode Code, NodePath Path, (int Line, int Column)? Place, string Message, string? Hint) found, (int Line, int Column) place) =>
        new(found.Code.Code, found.Message)
        {
            Severity = found.Code.Severity,
            File = file,
            Line = place.Line,
            Column = place.Column,
            Path = found.Path.ToString(),
            Hint = found.Hint,
        };
}
