namespace Planner.Documents.Text;

/// <summary>What a scalar is in JSON. Numbers and truth values stand without quotes.</summary>
public enum Token
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number or a text.</summary>
    NumberOrText,
}
