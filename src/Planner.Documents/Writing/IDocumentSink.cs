using Planner.Documents.Text;

namespace Planner.Documents.Writing;

/// <summary>A syntax that documents are written in.</summary>
internal interface IDocumentSink
{
    /// <summary>Opens a record; empty ones are told so, because some syntaxes write them otherwise.</summary>
    void BeginRecord(bool isEmpty);

    /// <summary>The key of the value that comes next.</summary>
    void Key(string key);

    /// <summary>Closes a record.</summary>
    void EndRecord();

    /// <summary>Opens a list; lists of single values may be written in one line.</summary>
    void BeginList(bool isEmpty, bool isFlat);

    /// <summary>Closes a list.</summary>
    void EndList();

    /// <summary>A single value.</summary>
    void Scalar(string text, TextForm form);
}
