using System.Reflection;
using Planner.Documents.Shapes;
using Planner.Documents.Text;

namespace Planner.Documents.Outlines;

/// <summary>One member of a record: a value, a record, or a list of either.</summary>
public sealed class FieldOutline
{
    private readonly RecordShape _holder;
    private readonly Member _member;
    private readonly ListShape? _list;
    private readonly Shape _one;

    internal FieldOutline(RecordShape holder, Member member)
    {
        (_holder, _member, _list) = (holder, member, member.Shape as ListShape);
        _one = _list?.Item ?? member.Shape;
        Form = (_one as ScalarShape)?.Form;
        Record = Form is null ? RecordOutline.Of(_one) : null;
    }

    /// <summary>Its key in documents.</summary>
    public string Key => _member.Key;

    /// <summary>The C# property.</summary>
    public PropertyInfo Property => _member.Property;

    /// <summary>True when the key must be there.</summary>
    public bool IsRequired => _member.Required;

    /// <summary>The list that its texts are ids of; null when they are not.</summary>
    public string? Refers => _member.Refers;

    /// <summary>True for a list.</summary>
    public bool IsList => _list is not null;

    /// <summary>True for a list that may be marked partial.</summary>
    public bool MayBePartial => _list?.IsListing == true;

    /// <summary>How its values, or those in its list, are written; null for records.</summary>
    public TextForm? Form { get; }

    /// <summary>The type of its values, or of those in its list.</summary>
    public Type One => _one.Type;

    /// <summary>The record it is, or that its list holds; null for values.</summary>
    public RecordOutline? Record { get; }

    /// <summary>What a record holds here; null when unknown.</summary>
    public object? Get(object record) => _holder.Get(record, _member);

    /// <summary>What a list holds.</summary>
    /// <exception cref="InvalidOperationException">It is no list.</exception>
    public IReadOnlyList<object> Items(object list) =>
        _list is null ? throw new InvalidOperationException($"{Key} is no list.") : [.. _list.Items(list).Cast<object>()];

    /// <summary>True for a list that is marked partial.</summary>
    public bool IsPartial(object list) => _list?.IsPartial(list) == true;

    /// <summary>True when a text is a value of this field.</summary>
    public bool Accepts(string text) => Form?.Read(text) is not null;

    /// <summary>The one text of a value.</summary>
    /// <exception cref="ArgumentException">The value has no text, such as an id with a space.</exception>
    public string Write(object value)
    {
        var text = Form!.Write(value);
        return Accepts(text) ? text : throw new ArgumentException($"'{text}' is not {Form.Noun}: {Form.Example}.", nameof(value));
    }
}
