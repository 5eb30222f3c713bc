using System.Globalization;

namespace Planner.Rules.Tests.Language;

/// <summary>Writes well-typed clauses over <see cref="SampleFacts"/>; the same seed, the same clause.</summary>
internal sealed class RandomClauses(Random random)
{
    private readonly List<(string Name, string Type)> scope = [];
    private int names;

    public string Condition(int depth) => depth <= 0 ? Leaf() : random.Next(12) switch
    {
        0 or 1 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
        2 or 3 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
        4 => $"!({Condition(depth - 1)})",
        5 => $"({Condition(depth - 1)} ? {Condition(depth - 1)} : {Condition(depth - 1)})",
        6 or 7 when scope.Count < 3 => Quantifier(depth),
        8 => $"{Whole(depth - 1)} in [{Whole(0)}, {Whole(0)}, {Whole(depth - 1)}]",
        9 => $"{Text(depth - 1)} in tags",
        10 => $"{Mode()} in {Pick("modes", "['async', 'none']")}",
        _ => Leaf(),
    };

    private string Leaf() => random.Next(10) switch
    {
        0 => Named("bool") ?? Pick("hasPlan", "staff.aroundTheClock", "true", "false", "params.strict"),
        1 or 2 => $"{Whole(2)} {Relation()} {Pick(Whole(1), Fraction(1))}",
        3 => $"{Fraction(1)} {Relation()} {Fraction(1)}",
        4 => $"{Text(1)} {Relation()} {Text(1)}",
        5 => $"{Length(1)} {Relation()} {Length(1)}",
        6 => $"{Moment()} {Relation()} {Moment()}",
        9 => $"{Pick("hasPlan", "staff.aroundTheClock")} {Pick("==", "!=")} ({Leaf()})",
        7 => $"{Mode()} {Pick("==", "!=")} {Pick("'async'", "'semi-sync'", "replication")}",
        _ => $"{Text(1)}.{Pick("contains", "startsWith", "endsWith")}({Text(0)})",
    };

    private string Quantifier(int depth)
    {
        var (list, type) = List(depth);
        return Looking(list, Pick("exists", "all", "exists_one"), type, depth);
    }

    private string Looking(string list, string function, string type, int depth)
    {
        var name = $"v{names++}";
        scope.Add((name, type));
        var use = type switch
        {
            "data" => $"({name}.terabytes > 1.0 || {name}.mode == 'async')",
            "backup" => $"({name}.interval <= duration('24h') && {name}.kind == 'full')",
            "int" => $"{name} {Relation()} {Whole(0)}",
            "string" => $"{name} != 'b'",
            _ => $"{name} != 'none'",
        };
        var body = random.Next(3) == 0 ? use : $"({use} {Pick("&&", "||")} {Condition(depth - 1)})";
        scope.RemoveAt(scope.Count - 1);
        return $"{list}.{function}({name}, {body})";
    }

    private (string Text, string Type) List(int depth)
    {
        var data = scope.FindLast(local => local.Type == "data").Name;
        var (list, type) = random.Next(data is null ? 5 : 9) switch
        {
            0 => ("criticalData", "data"),
            1 => ("tags", "string"),
            2 => ("lags", "int"),
            3 => ("modes", "mode"),
            4 => ($"[{Whole(1)}, {Whole(0)}]", "int"),
            _ => ($"{data}.backups", "backup"),
        };
        return depth > 1 && random.Next(3) == 0 ? (Looking(list, "filter", type, depth - 1), type) : (list, type);
    }

    private string Whole(int depth) => depth <= 0
        ? Named("int") ?? Field("backup", "copies") ?? Pick("drills", "rtoMinutes", "staff.onCall", "0", "1", "2", "30", "params.maxMinutes", "9223372036854775807")
        : random.Next(8) switch
        {
            7 => $"int({Pick("rtoMinutes", "drills")})",
            0 => $"({Whole(depth - 1)} {Pick("+", "-", "*", "/", "%")} (1 + {Whole(depth - 1)}))",
            1 => $"-({Whole(depth - 1)})",
            2 => $"({Condition(depth - 1)} ? {Whole(depth - 1)} : {Whole(depth - 1)})",
            3 => $"size({List(depth).Text})",
            4 => $"int({Fraction(depth - 1)})",
            5 => $"size({Text(0)})",
            _ => Whole(0),
        } is var text && !IsConstant(text) ? text : Whole(0);

    private string Fraction(int depth) => depth <= 0
        ? Field("data", "terabytes") ?? Pick("distanceKm", "1.5", "0.0", "100.0", "params.minKm")
        : random.Next(6) switch
        {
            0 => $"-(distanceKm {Pick("+", "-")} {Fraction(0)})",
            1 => $"double({Pick("distanceKm", "rtoMinutes")})",
            2 => Choice(Fraction(0), Fraction(0)),
            _ => $"({Fraction(0)} {Pick("+", "-", "*", "/")} double(rtoMinutes))",
        };

    private string Text(int depth) => depth <= 0
        ? Named("string") ?? Field("backup", "kind") ?? Pick("tier", "staff.lead", "'a'", "'ab'", "''", "params.kind")
        : random.Next(4) == 0 ? Choice(Text(0), Text(0)) : $"({Text(0)} + {Text(0)})";

    private string Length(int depth) => depth <= 0
        ? Field("backup", "interval") ?? Pick("worstLoss", "duration('24h')", "duration('1h30m')", "params.week")
        : random.Next(6) switch
        {
            0 => Choice(Length(0), Length(0)),
            1 => "(lastDrill - timestamp('2025-12-31T12:00:00Z'))",
            _ => $"({Length(0)} {Pick("+", "-")} worstLoss)",
        };

    private string Moment() => random.Next(4) == 0
        ? Choice("lastDrill", "timestamp('2026-01-01T00:00:00Z')")
        : Pick("lastDrill", "timestamp('2026-01-01T00:00:00Z')", "(lastDrill - worstLoss)", "(lastDrill + worstLoss)", "(worstLoss + lastDrill)");

    /// <summary>By a fact alone: a whole condition in each value would make clauses without end.</summary>
    private string Choice(string one, string other) => $"({Pick("hasPlan", "staff.aroundTheClock", "drills > 0")} ? {one} : {other})";

    private string Mode() => Named("mode") ?? Field("data", "mode") ?? "replication";

    private string? Named(string type) => scope.FindLast(local => local.Type == type).Name is { } name && random.Next(2) == 0 ? name : null;

    private string? Field(string type, string field) => Named(type) is { } name ? $"{name}.{field}" : null;

    private string Relation() => Pick("==", "!=", "<", "<=", ">", ">=");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>A computation of constants may have no value, which is rightly refused.</summary>
    private static bool IsConstant(string text) =>
        !text.Contains("drills", StringComparison.Ordinal) && !text.Contains("rto", StringComparison.Ordinal)
        && !text.Contains("staff", StringComparison.Ordinal) && !text.Contains("size", StringComparison.Ordinal)
        && !long.TryParse(text, CultureInfo.InvariantCulture, out _);
}
