using Planner.Documents.Text;
using Planner.Inventory.Tables;
using Planner.Model.Standards;

namespace Planner.Inventory.Workbooks;

/// <summary>The words to choose from, a column a list, which drop-downs refer to.</summary>
internal sealed class WordList
{
    private readonly Language _language;
    private readonly List<(string Name, IReadOnlyList<string> Words)> _lists = [];
    private readonly Dictionary<Type, int> _positions = [];

    public WordList(Language language)
    {
        _language = language;
        _lists.Add((Vocabulary.Pick(language, "有无", "any?"), [Vocabulary.Pick(language, "无", "none"), Vocabulary.Pick(language, "不全", "partial")]));
        _lists.Add((Vocabulary.Pick(language, "是否", "true or false"), [Vocabulary.Pick(language, "是", "true"), Vocabulary.Pick(language, "否", "false")]));
        _positions[typeof(bool)] = 1;
        foreach (var words in EstateTables.All.SelectMany(table => table.Columns).Select(column => column.Field?.One).OfType<Type>().Where(type => type.IsEnum).Distinct())
        {
            _positions[words] = _lists.Count;
            _lists.Add((words.Name, [.. EnumForm.Of(words).Words!.Select(word => Vocabulary.Word(words, word, language))]));
        }
    }

    /// <summary>Names and words, a column each.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Words)> Lists => _lists;

    /// <summary>The cells that hold the words for a column, as formulas have them; null when it is free.</summary>
    public string? Range(Column column) => column.Kind switch
    {
        ColumnKind.Extent => Cells(0),
        ColumnKind.Value when _positions.TryGetValue(column.Field!.One, out var position) => Cells(position),
        _ => null,
    };

    private string Cells(int position)
    {
        var column = CellName.ColumnOf(position + 1);
        return $"{CellName.Quote(Companion.Words(_language))}!${column}$2:${column}${_lists[position].Words.Count + 1}";
    }
}
