namespace Planner.Model.Estates;

/// <summary>How data travels.</summary>
public enum Channel
{
    /// <summary>A network.</summary>
    Network,

    /// <summary>Media are carried.</summary>
    Courier,
}
