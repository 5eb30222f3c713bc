namespace Executors.Tests.Lab;

/// <summary>Labs stand one at a time: they share this machine's two processors and its address blocks.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LabSuite
{
    public const string Name = "lab";
}
