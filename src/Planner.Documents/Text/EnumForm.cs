using System.Collections.Concurrent;

namespace Planner.Documents.Text;

/// <summary>Enumerations in kebab case: <c>around-the-clock</c>.</summary>
public sealed class EnumForm : TextForm
{
    private static readonly ConcurrentDictionary<Type, EnumForm> Known = new();
    private readonly Dictionary<string, object> _values;
    private readonly Dictionary<object, string> _words;

    private EnumForm(Dictionary<string, object> values)
        : base("one of the known words", $"write one of: {string.Join(", ", values.Keys)}", Token.Text)
    {
        _values = values;
        _words = values.ToDictionary(pair => pair.Value, pair => pair.Key);
        Words = [.. values.Keys];
        IsFree = true;
    }

    /// <summary>The form of an enumeration.</summary>
    /// <exception cref="ArgumentException">The type is no enumeration.</exception>
    public static EnumForm Of(Type type) =>
        Known.GetOrAdd(type, key => new EnumForm(Enum.GetNames(key).ToDictionary(WordText.Kebab, name => Enum.Parse(key, name))));

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name.</exception>
    public static string Format<T>(T value)
        where T : struct, Enum => Of(typeof(T)).Write(value);

    /// <summary>The value of a word; null when there is none.</summary>
    public static T? Parse<T>(string word)
        where T : struct, Enum => (T?)Of(typeof(T)).Read(word);

    /// <summary>The C# name of the value of a word.</summary>
    /// <exception cref="KeyNotFoundException">There is no such word.</exception>
    public string NameOf(string word) => _values[word].ToString()!;

    internal override object? Read(string text) => _values.GetValueOrDefault(text);

    internal override string Write(object value) =>
        _words.TryGetValue(value, out var word) ? word : throw new ArgumentOutOfRangeException(nameof(value), value, "This value has no name.");
}
