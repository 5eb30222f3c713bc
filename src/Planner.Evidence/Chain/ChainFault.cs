namespace Planner.Evidence.Chain;

/// <summary>What is wrong with a link.</summary>
public enum ChainFault
{
    /// <summary>The number is not the one after the entry before: something was cut out, doubled or moved.</summary>
    Sequence,

    /// <summary>It belongs to another organisation.</summary>
    Organisation,

    /// <summary>It does not name the hash of the entry before.</summary>
    Previous,

    /// <summary>Its content is not canonical JSON.</summary>
    Content,

    /// <summary>Its hash is not that of what it says: it was changed after it was written.</summary>
    Hash,

    /// <summary>The chain differs from a head that was noted outside, on a report or by a recipient.</summary>
    Witness,
}
