namespace Planner.Engine.Tests.Laboratories;

/// <summary>One lab for all tests that need one: labs stand one at a time on this machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LabSuite : ICollectionFixture<LabFixture>
{
    public const string Name = "lab";
}
