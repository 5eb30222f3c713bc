namespace Planner.Model.Rights;

/// <summary>What kind of principal acts.</summary>
public enum ActorKind
{
    /// <summary>A signed-in person.</summary>
    Person,

    /// <summary>A token of a program.</summary>
    Token,

    /// <summary>A schedule of the product.</summary>
    Schedule,

    /// <summary>The operating-system user that runs the command line.</summary>
    LocalUser,
}
