using System.Reflection;
using System.Text.Json;
using Planner.Model.Estates;
using Planner.Rules.Facts;

namespace Planner.Rules.Tests.Standards;

public sealed class CatalogueTests
{
    [Fact]
    public void The_catalogue_names_every_fact_of_a_system_and_no_other() =>
        Assert.Equal(Members(typeof(SystemFacts), "").Select(fact => fact.Name).Order(), Shipped.All.Facts.Facts.Select(fact => fact.Name).Order());

    [Fact]
    public void Types_and_words_in_the_catalogue_are_those_of_the_facts()
    {
        foreach (var (name, type) in Members(typeof(SystemFacts), ""))
        {
            var fact = Shipped.All.Facts.Find(name)!;
            var single = IsList(type) ? type.GetGenericArguments()[0] : type;
            var words = single.IsEnum ? Enum.GetNames(single).Select(JsonNamingPolicy.KebabCaseLower.ConvertName) : [];

            Assert.Equal((name, TypeName(type)), (fact.Name, fact.Type));
            Assert.Equal(words, fact.Values);
        }
    }

    [Fact]
    public void Every_input_is_a_value_an_estate_can_hold()
    {
        foreach (var fact in Shipped.All.Facts.Facts)
        {
            Assert.NotEmpty(fact.Inputs);
            Assert.All(fact.Inputs, input => Assert.True(Exists(typeof(Estate), input.Split('/')), $"{fact.Name}: {input}"));
        }
    }

    private static IEnumerable<(string Name, Type Type)> Members(Type record, string prefix)
    {
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var name = prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            yield return (name, type);
            var inner = IsList(type) ? type.GetGenericArguments()[0] : type;
            foreach (var member in IsFacts(inner) ? Members(inner, name + ".") : [])
            {
                yield return member;
            }
        }
    }

    private static string TypeName(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        _ when IsList(type) => "list",
        _ when IsFacts(type) => "record",
        _ when type == typeof(bool) => "bool",
        _ when type == typeof(long) => "int",
        _ when type == typeof(double) => "double",
        _ when type == typeof(string) => "string",
        _ when type == typeof(TimeSpan) => "duration",
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static bool IsFacts(Type type) => type.Namespace == typeof(SystemFacts).Namespace && type.Name.EndsWith("Facts", StringComparison.Ordinal);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactList<>);

    private static bool Exists(Type type, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            return (path[0] == "*" || path[0].StartsWith('{')) && Exists(type.GetGenericArguments()[0], path[1..]);
        }

        var key = path[0];
        var property = type.GetProperties().FirstOrDefault(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == key);
        return property is not null && Exists(property.PropertyType, path[1..]);
    }
}
