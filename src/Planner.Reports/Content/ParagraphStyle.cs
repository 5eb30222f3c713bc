namespace Planner.Reports.Content;

/// <summary>What a paragraph is for.</summary>
public enum ParagraphStyle
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The opening sentence of a chapter, larger.</summary>
    Lead,

    /// <summary>A remark or a translation, smaller and paler.</summary>
    Note,
}
