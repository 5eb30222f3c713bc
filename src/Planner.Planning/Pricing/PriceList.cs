using System.Security.Cryptography;
using Planner.Documents;
using Planner.Model.Findings;
using Planner.Model.Quantities;
using Planner.Planning.Catalogue;

namespace Planner.Planning.Pricing;

/// <summary>Prices a year by key. The product's own are examples; a file of the user's replaces them.</summary>
public sealed record PriceList
{
    private const string Resource = "prices.yaml";

    private readonly IReadOnlyDictionary<string, Money> _prices;

    private PriceList(IReadOnlyDictionary<string, Money> prices, string sha256, bool example)
    {
        (_prices, Sha256, IsExample) = (prices, sha256, example);
    }

    /// <summary>The product's examples.</summary>
    public static PriceList Example { get; } = ReadExample();

    /// <summary>Hash of the file.</summary>
    public string Sha256 { get; }

    /// <summary>True for the product's examples.</summary>
    public bool IsExample { get; }

    /// <summary>Reads a price file; it must hold every key that the catalogue uses, and no negative price.</summary>
    public static Outcome<PriceList> ReadFile(string path, DesignCatalogue catalogue)
    {
        if (!File.Exists(path))
        {
            return Outcome<PriceList>.Refused([new Finding("PLN010", "There is no such price file.") { File = path }]);
        }

        return Read(File.ReadAllBytes(path), path, catalogue, example: false);
    }

    /// <summary>The price of a unit and year.</summary>
    internal Money Of(string key) => _prices[key];

    private static PriceList ReadExample()
    {
        using var stream = typeof(PriceList).Assembly.GetManifestResourceStream(Resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var read = Read(bytes.ToArray(), Resource, DesignCatalogue.Default, example: true);
        return read.Value ?? throw new InvalidDataException(string.Join("; ", read.Findings.Select(finding => $"{finding.Path}: {finding.Message}")));
    }

    private static Outcome<PriceList> Read(byte[] bytes, string file, DesignCatalogue catalogue, bool example)
    {
        using var stream = new MemoryStream(bytes);
        var read = DocumentReader.Read<PriceFile>(stream, file);
        if (read.Value is null)
        {
            return Outcome<PriceList>.Refused(read.Findings);
        }

        var used = catalogue.Designs.SelectMany(design => design.Costs).Select(cost => cost.Price).Distinct().ToList();
        var prices = read.Value.Prices;
        List<Finding> wrong =
        [
            .. used.Where(key => !prices.ContainsKey(key)).Select(key => new Finding("PLN011", $"The price '{key}' is missing.") { File = file, Path = "prices", Hint = "begin from the example price file of the product" }),
            .. prices.Keys.Where(key => !used.Contains(key)).Select(key => new Finding("PLN012", $"No design uses the price '{key}'.") { File = file, Path = $"prices/{key}", Hint = $"write one of: {string.Join(", ", used)}" }),
            .. prices.Where(price => price.Value.Cny is < 0 or > 1_000_000_000).Select(price => new Finding("PLN013", $"The price '{price.Key}' is {price.Value.Cny}.") { File = file, Path = $"prices/{price.Key}", Hint = "write 0 to 1000000000 CNY a year" }),
        ];
        return wrong.Count > 0
            ? Outcome<PriceList>.Refused(wrong)
            : Outcome<PriceList>.Of(new(prices, Convert.ToHexStringLower(SHA256.HashData(bytes)), example), read.Findings);
    }
}
