namespace Executors.Contract;

/// <summary>Scripts that travel inside an assembly, so that a script can be read and run as what it is.</summary>
public static class Resource
{
    /// <summary>The text of a resource.</summary>
    /// <param name="owner">A type of the assembly that holds it.</param>
    /// <param name="name">Its file name.</param>
    /// <exception cref="InvalidOperationException">The assembly holds no such resource.</exception>
    public static string Text(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        using var stream = owner.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{owner.Assembly.GetName().Name} holds no '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
