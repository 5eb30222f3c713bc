using Planner.Reports.Canvas;

namespace Planner.Reports.Layout;

/// <summary>A cell of a <see cref="Band"/>.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="Left">Left edge in the text column.</param>
/// <param name="Width">Width with padding.</param>
/// <param name="Anchor">Alignment.</param>
/// <param name="Fill">Ground colour.</param>
internal sealed record BandCell(SetText Text, double Left, double Width, TextAnchor Anchor, Ink? Fill);
