using System.Security.Cryptography;
using System.Text;
using Planner.Documents;

namespace Planner.Planning.Catalogue;

/// <summary>The designs that come with the product: the schemes of the white paper.</summary>
public sealed record DesignCatalogue
{
    private const string Prefix = "catalogue/";

    private DesignCatalogue(IReadOnlyList<Design> designs, Sizing sizing, string sha256)
    {
        (Designs, Sizing, Sha256) = (designs, sizing, sha256);
    }

    /// <summary>The catalogue.</summary>
    public static DesignCatalogue Default { get; } = Load();

    /// <summary>The designs, from the week to the second.</summary>
    public IReadOnlyList<Design> Designs { get; }

    /// <summary>Numbers for sizing.</summary>
    public Sizing Sizing { get; }

    /// <summary>Hash over its files.</summary>
    public string Sha256 { get; }

    /// <summary>The design with the id; null when there is none.</summary>
    public Design? Find(string id) => Designs.FirstOrDefault(design => design.Id == id);

    private static DesignCatalogue Load()
    {
        var assembly = typeof(DesignCatalogue).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var texts = names.ToDictionary(name => name, Text);
        var sizing = Read<Sizing>(texts[Prefix + "sizing.yaml"], "sizing.yaml");
        var designs = names.Where(name => !name.EndsWith("sizing.yaml", StringComparison.Ordinal))
            .SelectMany(name => Read<DesignFile>(texts[name], name).Designs)
            .OrderBy(design => design.Scheme).ThenBy(design => design.Id, StringComparer.Ordinal);
        var whole = string.Concat(names.Select(name => $"{name}\n{texts[name].Length}\n{texts[name]}"));
        return new([.. designs], sizing, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole))));
    }

    private static string Text(string resource)
    {
        using var stream = typeof(DesignCatalogue).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static T Read<T>(string text, string file)
        where T : class
    {
        var read = DocumentReader.Read<T>(text, file);
        return read.Value ?? throw new InvalidDataException($"{file}: {string.Join("; ", read.Findings.Select(finding => $"{finding.Line}: {finding.Message}"))}");
    }
}
