using System.Text;
using Planner.Documents.Outlines;
using Planner.Documents.Text;
using Planner.Model.Standards;

namespace Planner.Inventory.Tables;

/// <summary>What tables, columns and words are called in the languages of the product. What has no Chinese name yet is shown in English.</summary>
internal static class Vocabulary
{
    private const string Resource = "chinese.txt";

    private static readonly Dictionary<string, string> Chinese = Load();

    private static readonly Dictionary<ColumnKind, (string Zh, string En)> Special = new()
    {
        [ColumnKind.Mark] = ("不导入", "Not imported"),
        [ColumnKind.Number] = ("行号", "Number"),
    };

    /// <summary>Every name that Chinese needs: <c>SystemRecord.Rto</c>, <c>BackupMethod.Full</c>.</summary>
    public static IEnumerable<string> Names => EstateTables.All.SelectMany(table => table.Columns).SelectMany(column => column.Path).Distinct()
        .SelectMany(step => step.One.IsEnum ? Enum.GetNames(step.One).Select(word => $"{step.One.Name}.{word}").Prepend(NameOf(step)) : [NameOf(step)]).Distinct();

    /// <summary>True when it has a Chinese name.</summary>
    public static bool IsNamed(string name) => Chinese.ContainsKey(name);

    /// <summary>The name of a sheet.</summary>
    public static string Title(Table table, Language language)
    {
        var title = table.Owner is null ? Pick(language, "机构", "Estate") : Title(table.Steps, language);
        return EstateTables.All.TakeWhile(other => other != table).Any(other => other.Steps.Count > 0 && Title(other.Steps, language) == title) ? $"{title} {table.Key}" : title;
    }

    /// <summary>The name of a column.</summary>
    public static string Title(Column column, Language language) => column.Kind switch
    {
        ColumnKind.Owner => Pick(language, $"所属{Title(column.Table!, language)}", $"Of {Title(column.Table!, language).ToLowerInvariant()}"),
        ColumnKind.Extent => Pick(language, $"{Title(column.Path, language)}：有无", $"{Title(column.Path, language)}: any?"),
        _ => Special.TryGetValue(column.Kind, out var names) ? Pick(language, names.Zh, names.En) : Title(column.Path, language),
    };

    /// <summary>A word of an enumeration as people read it.</summary>
    public static string Word(Type words, string word, Language language) =>
        language == Language.Zh ? Chinese.GetValueOrDefault($"{words.Name}.{EnumForm.Of(words).NameOf(word)}", word) : word;

    /// <summary>The word of an enumeration that a text stands for in either language; the text itself where it is none.</summary>
    public static string Meant(Type words, string text) =>
        EnumForm.Of(words).Words!.FirstOrDefault(word => Word(words, word, Language.Zh) == text) ?? text;

    public static string Pick(Language language, string zh, string en) => language == Language.Zh ? zh : en;

    private static string Title(IReadOnlyList<FieldOutline> path, Language language) => string.Join(Pick(language, "·", ", "), path.Select((field, at) =>
        language == Language.Zh && Chinese.TryGetValue(NameOf(field), out var name) ? name : English(field.Key, isFirst: at == 0)));

    private static string NameOf(FieldOutline field) => $"{field.Property.DeclaringType!.Name}.{field.Property.Name}";

    /// <summary><c>maximumOutage</c> becomes <c>Maximum outage</c>.</summary>
    private static string English(string key, bool isFirst)
    {
        var text = new StringBuilder();
        foreach (var letter in key)
        {
            text.Append(char.IsUpper(letter) ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        text[0] = isFirst ? char.ToUpperInvariant(text[0]) : text[0];
        return text.ToString();
    }

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var text = new StreamReader(stream);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
    }
}
