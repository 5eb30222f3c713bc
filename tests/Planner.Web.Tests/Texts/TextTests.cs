using System.Globalization;
using System.Reflection;
using Planner.Engine;
using Planner.Engine.Assessing;
using Planner.Model.Findings;
using Planner.Model.Grading;
using Planner.Model.Standards;
using Planner.Web.Texts;

namespace Planner.Web.Tests.Texts;

public sealed class TextTests
{
    /// <summary>Texts that read alike in both languages, or are meant to be in the other one.</summary>
    private static readonly string[] Exempt = ["RequirementsText.Comma", "ShellText.OtherLanguage", "Text.Chinese", "Text.English"];

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

    /// <summary>One set of arguments for each sample of the first parameter; none where only its nested records are values.</summary>
    private static IEnumerable<object?[]> Arguments(ParameterInfo[] parameters) =>
        Samples(Nullable.GetUnderlyingType(parameters[0].ParameterType) ?? parameters[0].ParameterType)
            .Select(first => new[] { first }.Concat(parameters.Skip(1).Select(parameter => Samples(parameter.ParameterType).First())).ToArray());

    /// <summary>Each value of an enumeration, each pack that ships; else a marker or a number.</summary>
    private static IEnumerable<object?> Samples(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).Cast<object?>(),
        _ when type == typeof(IReadOnlyList<string>) => [(string[])["\u00a7"]],
        { IsAbstract: true } => [],
        _ when type == typeof(string) => ["\u00a7"],
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(TimeSpan) => [TimeSpan.FromDays(7)],
        _ when type == typeof(Levels) => [new Levels(5, 6, 6)],
        _ when type == typeof(StandardPack) => Packs,
        _ when type == typeof(LeftOutEdition) => Enum.GetValues<LeftOutReason>().Select(reason => new LeftOutEdition(Packs[0] with { Extends = Packs[1].Id }, reason)),
        _ when type == typeof(CrosswalkTopic) => [new CrosswalkTopic { Id = "t", Name = new Words("\u4e8b", "thing"), Basis = CrosswalkBasis.Judgement, Clauses = [] }],
        _ when type == typeof(Finding) => [],
        _ => [7],
    };

    private static IReadOnlyList<StandardPack> Packs { get; } = new ListPacks(new EngineRoom(TimeProvider.System, Path.Combine(AppContext.BaseDirectory, "standards"), AppContext.BaseDirectory)).Run().Value!;

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
