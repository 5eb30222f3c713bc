namespace Planner.Web.Tests.Running;

/// <summary>One running site for all tests that need one; they store under names of their own.</summary>
[CollectionDefinition(nameof(WebSite))]
public sealed class WebSite : ICollectionFixture<RunningWeb>, ICollectionFixture<Browser>;
