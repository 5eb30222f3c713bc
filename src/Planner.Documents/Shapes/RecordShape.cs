using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Planner.Documents.Text;

namespace Planner.Documents.Shapes;

/// <summary>A record: its members in the order of declaration, compiled construction and access.</summary>
internal sealed class RecordShape : Shape
{
    private readonly Func<object?[], object> _build;
    private readonly Func<object, object?>[] _get;
    private readonly Lazy<IReadOnlyList<Member>> _composite;

    public RecordShape(Type type)
        : base(type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
            .Where(candidate => !(candidate.GetParameters() is [var only] && only.ParameterType == type))
            .OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault()
            ?? throw new NotSupportedException($"{type} has no public constructor, so no document can hold it.");
        Members = [.. MembersOf(type, constructor)];
        ByKey = Members.ToFrozenDictionary(member => member.Key, StringComparer.Ordinal);
        Referring = [.. Members.Where(member => member.Refers is not null)];
        _composite = new Lazy<IReadOnlyList<Member>>(() => [.. Members.Where(member => member.Shape is not (ScalarShape or ListShape { Item: ScalarShape }))]);
        Keys = [.. Members.Select(member => member.Key)];
        Identity = Members.FirstOrDefault(member => member.Key == "id" && member.Property.PropertyType == typeof(string));
        _build = Builder(type, constructor, Members);
        _get = [.. Members.Select(Getter)];
    }

    public IReadOnlyList<Member> Members { get; }

    public FrozenDictionary<string, Member> ByKey { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>Members that may hold records.</summary>
    public IReadOnlyList<Member> Composite => _composite.Value;

    /// <summary>Members whose texts are ids of something else.</summary>
    public IReadOnlyList<Member> Referring { get; }

    /// <summary>The member that names the record in paths; null when there is none.</summary>
    public Member? Identity { get; }

    public override string Noun => "a record";

    /// <summary>A record; a slot that is null leaves its member at the default.</summary>
    public object Build(object?[] slots) => _build(slots);

    public object? Get(object record, Member member) => _get[member.Slot](record);

    public string? IdOf(object? record) => record is null || Identity is null ? null : (string?)Get(record, Identity);

    private static IEnumerable<Member> MembersOf(Type type, ConstructorInfo constructor)
    {
        var (nullability, slot) = (new NullabilityInfoContext(), 0);
        var parameters = constructor.GetParameters().ToDictionary(parameter => parameter.Name!, StringComparer.OrdinalIgnoreCase);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } || parameters.ContainsKey(property.Name));
        foreach (var property in properties.Where(property => property.GetIndexParameters().Length == 0))
        {
            var parameter = parameters.GetValueOrDefault(property.Name);
            var required = property.IsDefined(typeof(RequiredMemberAttribute)) || parameter is { HasDefaultValue: false };
            var nullable = nullability.Create(property).ReadState == NullabilityState.Nullable;
            yield return new Member(property, slot++, required, nullable);
        }
    }

    private static Func<object?[], object> Builder(Type type, ConstructorInfo constructor, IReadOnlyList<Member> members)
    {
        var slots = Expression.Parameter(typeof(object?[]));
        var made = Expression.Variable(type);
        var arguments = constructor.GetParameters().Select(parameter => Argument(slots, parameter, members)).ToList();
        var inConstructor = constructor.GetParameters().Select(parameter => WordText.Camel(parameter.Name!)).ToHashSet();
        var steps = new List<Expression> { Expression.Assign(made, Expression.New(constructor, arguments)) };
        foreach (var member in members.Where(member => !inConstructor.Contains(member.Key)))
        {
            var slot = Expression.ArrayIndex(slots, Expression.Constant(member.Slot));
            var assign = Expression.Assign(Expression.Property(made, member.Property), Expression.Convert(slot, member.Property.PropertyType));
            steps.Add(Expression.IfThen(Expression.ReferenceNotEqual(slot, Expression.Constant(null)), assign));
        }

        steps.Add(Expression.Convert(made, typeof(object)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Block([made], steps), slots).Compile();
    }

    private static ConditionalExpression Argument(ParameterExpression slots, ParameterInfo parameter, IReadOnlyList<Member> members)
    {
        var member = members.FirstOrDefault(candidate => candidate.Key == WordText.Camel(parameter.Name!))
            ?? throw new NotSupportedException($"{parameter.Member.DeclaringType} has the parameter {parameter.Name} without a property of that name.");
        var slot = Expression.ArrayIndex(slots, Expression.Constant(member.Slot));
        Expression otherwise = parameter.HasDefaultValue && parameter.DefaultValue is { } value
            ? Expression.Convert(Expression.Constant(value), parameter.ParameterType)
            : Expression.Default(parameter.ParameterType);
        return Expression.Condition(Expression.ReferenceEqual(slot, Expression.Constant(null)), otherwise, Expression.Convert(slot, parameter.ParameterType));
    }

    private static Func<object, object?> Getter(Member member)
    {
        var record = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(record, member.Property.DeclaringType!), member.Property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), record).Compile();
    }
}
