using System.Globalization;
using System.Reflection;

namespace Planner.Storage.Sqlite;

/// <summary>Brings the file to this version's schema, one numbered migration after the other.</summary>
internal static class Schema
{
    /// <summary>The migrations in order; the version of a file is the number of the last one it has.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => char.IsAsciiDigit(name[0])).Order(StringComparer.Ordinal)];

    /// <summary>Runs what is missing, in one transaction: a failure leaves the file as it was.</summary>
    /// <exception cref="StoreUnavailableException">The file was written by a newer version.</exception>
    public static Task<bool> BringUpAsync(Database database, CancellationToken cancellation) => database.WriteAsync(
        session =>
        {
            var version = session.First<long>("PRAGMA user_version", new { });
            if (version > Migrations.Count)
            {
                throw new StoreUnavailableException(
                    database.Path, $"it has schema version {version} and this program knows {Migrations.Count}: a newer Planner wrote it; use that one, this one changed nothing");
            }

            foreach (var name in Migrations.Skip((int)version))
            {
                session.Execute(TextOf(name));
            }

            session.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Migrations.Count}"));
            return true;
        },
        cancellation);

    public static string TextOf(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no migration '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
