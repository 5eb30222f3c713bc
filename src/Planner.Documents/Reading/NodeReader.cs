using Planner.Documents.Shapes;
using YamlDotNet.Core.Events;

namespace Planner.Documents.Reading;

/// <summary>Reads the node at hand as its shape wants it. Every method leaves the cursor behind the node.</summary>
internal sealed class NodeReader
{
    private readonly Pass _pass;
    private readonly ScalarReader _scalars;
    private readonly ListReader _lists;
    private readonly MappingReader _mappings;

    public NodeReader(Pass pass)
    {
        _pass = pass;
        _scalars = new ScalarReader(pass);
        _lists = new ListReader(pass, this);
        _mappings = new MappingReader(pass, this);
    }

    /// <summary>The value; null where unknown is written; <see cref="Fault.Value"/> where a finding was made instead.</summary>
    public object? Read(Shape shape, NodePath path)
    {
        var node = _pass.Cursor.Node;
        if (node is AnchorAlias alias)
        {
            _pass.Find(DocumentCodes.Alias, path, $"The alias *{alias.Value} is refused.", "write the value itself");
            _pass.Cursor.Next();
            return Fault.Value;
        }

        CheckProperties((NodeEvent)node, path);
        if (ScalarReader.IsNull(node))
        {
            return ReadNull((Scalar)node, path);
        }

        return (shape, node) switch
        {
            (ScalarShape scalar, Scalar) => _scalars.Read(scalar, path),
            (ListShape list, SequenceStart) => _lists.Read(list, path),
            (ListShape { IsListing: true } list, MappingStart) => _lists.ReadMarked(list, path),
            (RecordShape record, MappingStart) => _mappings.Read(record, path),
            (UnionShape union, MappingStart) => _mappings.Read(union, path),
            (MapShape map, MappingStart) => _mappings.Read(map, path),
            _ => ReadWrong(shape, node, path),
        };
    }

    /// <summary>A finding for a node of the wrong kind; goes past it.</summary>
    public object ReadWrong(Shape shape, ParsingEvent node, NodePath path)
    {
        var (there, hint) = node switch
        {
            Scalar scalar when shape is ListShape => ("a single value", $"write [{scalar.Value}]"),
            Scalar => ("a single value", "write its keys indented below"),
            SequenceStart when shape is ScalarShape scalar => ("a list", scalar.Form.Example),
            SequenceStart => ("a list", "write keys, without the leading hyphen"),
            _ when shape is ScalarShape scalar => ("a record", scalar.Form.Example),
            _ => ("a record", "begin each item with a hyphen"),
        };
        _pass.Find(DocumentCodes.WrongNode, path, $"Here stands {there} where {shape.Noun} belongs.", hint);
        _pass.Cursor.Skip();
        return Fault.Value;
    }

    private object? ReadNull(Scalar node, NodePath path)
    {
        if (node.Value.Length == 0)
        {
            _pass.Find(DocumentCodes.EmptyValue, path, "Nothing stands here: it is read as unknown.", "leave the key out where the value is unknown; write [] to state that there are none");
        }

        _pass.Cursor.Next();
        return null;
    }

    private void CheckProperties(NodeEvent node, NodePath path)
    {
        if (!node.Anchor.IsEmpty)
        {
            _pass.Find(DocumentCodes.Alias, path, $"The anchor &{node.Anchor.Value} is refused.", "remove it and repeat the value where it is needed");
        }

        if (!node.Tag.IsEmpty)
        {
            _pass.Find(DocumentCodes.Tag, path, $"The tag {node.Tag.Value} is refused.", "remove it: the place of a value decides its type");
        }
    }
}
