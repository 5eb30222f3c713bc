namespace Planner.Model.Standards;

/// <summary>A language of the product.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
