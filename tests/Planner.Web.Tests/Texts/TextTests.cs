using System.Globalization;
using System.Reflection;
using Planner.Web.Texts;

namespace Planner.Web.Tests.Texts;

public sealed class TextTests
{
    /// <summary>Texts that read alike in both languages, or are meant to be in the other one.</summary>
    private static readonly string[] Exempt = ["ShellText.OtherLanguage", "Text.Chinese", "Text.English"];

    [Fact]
    public void Every_text_exists_in_both_languages()
    {
        var texts = Texts().ToList();
        Assert.True(texts.Count > 150, $"only {texts.Count} texts were found: is the search right?");
        Assert.Empty(texts.Where(text => !Exempt.Contains(text.Name) && text.Zh == text.En && text.Zh != "–").Select(text => $"{text.Name} is the same in both: {text.Zh}"));
        Assert.Empty(texts.Where(text => text.Zh.Length == 0 || text.En.Length == 0).Select(text => $"{text.Name} is empty"));
    }

    [Fact]
    public void Chinese_texts_are_Chinese_and_English_texts_hold_no_Chinese()
    {
        var texts = Texts().Where(text => !Exempt.Contains(text.Name) && text.Zh != "–").ToList();
        Assert.Empty(texts.Where(text => !text.Zh.Any(IsChinese)).Select(text => $"{text.Name}: {text.Zh}"));
        Assert.Empty(texts.Where(text => text.En.Any(IsChinese)).Select(text => $"{text.Name}: {text.En}"));
    }

    [Fact]
    public void What_is_put_into_a_text_stands_in_both_languages() =>
        Assert.Empty(Texts().Where(text => text.Zh.Contains('\u00a7') != text.En.Contains('\u00a7')).Select(text => text.Name));

    private static IEnumerable<(string Name, string Zh, string En)> Texts() =>
        from type in typeof(Text).Assembly.GetTypes()
        where type.Namespace == typeof(Text).Namespace && type != typeof(Text) && type.IsAbstract && type.IsSealed
        from member in type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        from sample in Samples(member)
        select ($"{type.Name}.{member.Name}", In(Text.Chinese, sample), In(Text.English, sample));

    private static IEnumerable<Func<string>> Samples(MemberInfo member) => member switch
    {
        PropertyInfo property when property.PropertyType == typeof(string) => [() => (string)property.GetValue(null)!],
        MethodInfo method when method.ReturnType == typeof(string) && !method.IsSpecialName && method.Name != "Sign" =>
            Arguments(method.GetParameters()).Select(arguments => (Func<string>)(() => (string)method.Invoke(null, arguments)!)),
        _ => [],
    };

    /// <summary>One set of arguments for each value of an enumeration; else a marker and a number.</summary>
    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters)
    {
        var kind = Nullable.GetUnderlyingType(parameters[0].ParameterType) ?? parameters[0].ParameterType;
        return kind.IsEnum
            ? Enum.GetValues(kind).Cast<object?>().Select(value => new[] { value })
            : parameters.Any(parameter => Sample(parameter.ParameterType) is null) ? [] : [[.. parameters.Select(parameter => Sample(parameter.ParameterType))]];
    }

    /// <summary>A value of the type; null for records, which texts take apart.</summary>
    private static object? Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "\u00a7",
        _ when type == typeof(TimeSpan) => TimeSpan.FromDays(7),
        _ when type == typeof(bool) => true,
        _ when type == typeof(IReadOnlyList<string>) => new[] { "\u00a7" },
        _ when type == typeof(int) || type == typeof(int?) => 7,
        _ => null,
    };

    private static string In(string culture, Func<string> text)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            return text();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static bool IsChinese(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
