namespace Planner.Rules.Language;

/// <summary>What a clause says of one system.</summary>
internal enum Tri
{
    /// <summary>The facts refute it.</summary>
    False,

    /// <summary>The facts prove it.</summary>
    True,

    /// <summary>The facts that would decide it are missing.</summary>
    Unknown,
}
