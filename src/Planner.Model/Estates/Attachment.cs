namespace Planner.Model.Estates;

/// <summary>A document that backs a statement.</summary>
public sealed record Attachment
{
    /// <summary>File name or title.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
