using Planner.Model.Estates;

namespace Planner.Engine.Estates;

/// <summary>An estate with what names it.</summary>
/// <param name="Estate">The estate, overlays applied.</param>
/// <param name="Sha256">Hash of its document, without overlays.</param>
/// <param name="OverlaysSha256">Hashes of the overlays, in the order they were applied.</param>
public sealed record LoadedEstate(Estate Estate, string Sha256, IReadOnlyList<string> OverlaysSha256)
{
    /// <summary>The document as it was read, for looking up where values stand in it.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }
}
