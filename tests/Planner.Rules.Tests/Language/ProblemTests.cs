using Planner.Documents;
using static Planner.Rules.Tests.Language.Clauses;

namespace Planner.Rules.Tests.Language;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("rtoMinuts <= 30", "1:1 CEL201: there is no fact 'rtoMinuts'", "^^^^^^^^^", "did you mean 'rtoMinutes'?")]
    [InlineData("staff.onCal > 1", "1:7 CEL201: staff has no fact 'onCal'", "^^^^^", "did you mean 'onCall'?")]
    [InlineData("params.minKilo > 1", "1:8 CEL201: this pack has no parameter 'minKilo'", "^^^^^^^", null)]
    [InlineData("rtoMinutes = 30", "1:12 CEL107: '=' is not an operator", "^", "write '=='")]
    [InlineData("rtoMinutes <= 'thirty'", "1:1 CEL205: '<=' cannot compare int with string", "^^^^^^^^^^^^^^^^^^^^^^", null)]
    [InlineData("worstLoss <= 24", "1:1 CEL205: '<=' cannot compare duration with int", "^^^^^^^^^^^^^^^", "write a length of time as duration('24h')")]
    [InlineData("worstLoss <= 24h", "1:14 CEL106: the number '24' runs into 'h'", "^^^", "write duration('24h') for a length of time")]
    [InlineData("worstLoss <= duration('7d')", "1:23 CEL209: '7d' is no duration", "^^^^", "hours, minutes and seconds as in '168h', '1h30m' or '90s' (a day is 24h)")]
    [InlineData("lastDrill > timestamp('2026-01-01')", "1:23 CEL210: '2026-01-01' is no timestamp", "^^^^^^^^^^^^", "a moment with its offset, as in '2026-01-01T00:00:00Z'")]
    [InlineData("replication == 'semisync'", "1:16 CEL208: 'semisync' is no ReplicationMode", "^^^^^^^^^^", "did you mean 'semi-sync'?")]
    [InlineData("replication in ['async', 'sync']", "1:26 CEL208: 'sync' is no ReplicationMode", "^^^^^^", "did you mean 'async'?")]
    [InlineData("replication == params.kind", "1:16 CEL208: 'full' is no ReplicationMode", "^^^^^^^^^^^", "one of: none, async, semi-sync")]
    [InlineData("replication < 'async'", "1:1 CEL205: '<' is not for ReplicationMode, which has no order", "^^^^^^^^^^^^^^^^^^^^^", "use == or in")]
    [InlineData("criticalData.any(d, d.terabytes > 1)", "1:14 CEL202: there is no function 'any' here", "^^^", "there are: size, exists, all, exists_one, filter")]
    [InlineData("has(staff.onCall)", "1:1 CEL111: has() is not in this language: it would turn a missing fact into an answer", "^^^", "leave it out; a missing fact makes the clause unknown")]
    [InlineData("tier == null", "1:9 CEL110: there is no null: a missing fact makes the comparison unknown by itself", "^^^^", "leave this comparison out")]
    [InlineData("drills in [1, 'two']", "1:15 CEL206: this list mixes int and string", "^^^^^", null)]
    [InlineData("drills in []", "1:11 CEL207: an empty list has no type and nothing in it", "^^", null)]
    [InlineData("tier == 'a", "1:9 CEL104: this text is not closed on its line", "^^", "close it with '")]
    [InlineData("tags.exists(tier, tier == 'a')", "1:13 CEL211: 'tier' already names something else", "^^^^", "choose another name")]
    [InlineData("tags.exists(t, tags.exists(t, t == 'a'))", "1:28 CEL211: 't' already names something else", "^", "choose another name")]
    [InlineData("tags.exists(t, hasPlan)", "1:13 CEL212: the condition never looks at 't'", "^", null)]
    [InlineData("rtoMinutes / 0 > 1", "1:1 CEL213: this divides by zero", "^^^^^^^^^^^^^^", null)]
    [InlineData("9223372036854775807 + 1 > drills", "1:1 CEL213: this has no value within the range of its type", "^^^^^^^^^^^^^^^^^^^^^^^", null)]
    [InlineData("rtoMinutes + 1", "1:1 CEL214: a clause is true or false; this is int", "^^^^^^^^^^^^^^", null)]
    [InlineData("rtoMinutes + distanceKm > 1", "1:1 CEL205: '+' cannot combine int with double", "^^^^^^^^^^^^^^^^^^^^^^^", "write double(x) around the whole number, or int(x) around the other")]
    [InlineData("criticalData.terabytes > 1.0", "1:14 CEL204: this is a list, and its members have the fact, if any has 'terabytes'", "^^^^^^^^^", "write .exists(x, x.terabytes …) or .all(…)")]
    [InlineData("hasPlan and hasPlan", "1:9 CEL109: 'and' follows where the condition is already complete", "^^^", "write '&&'")]
    [InlineData("hasPlan && （true）", "1:12 CEL103: '（' means nothing here", "^", "write the plain sign '('")]
    [InlineData("tier == “a”", "1:9 CEL103: '“' means nothing here", "^", "write a plain quote: '")]
    [InlineData("tags[0] == 'a'", "1:5 CEL111: members of a list have no numbers in this language", "^", "use exists, all or filter")]
    [InlineData("criticalData == criticalData", "1:1 CEL205: '==' cannot compare list(dataSet) with list(dataSet)", "^^^^^^^^^^^^^^^^^^^^^^^^^^^^", null)]
    public void A_problem_says_where_what_and_what_to_write_instead(string text, string message, string carets, string? hint)
    {
        var lines = Assert.Single(Problems(text)).Render().Split('\n');
        Assert.Equal(message, lines[0]);
        Assert.Equal("  " + text, lines[1]);
        Assert.Equal(carets, lines[2].Trim());
        Assert.Equal(message[2..message.IndexOf(' ', StringComparison.Ordinal)], (lines[2].IndexOf('^', StringComparison.Ordinal) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(hint, lines.Length > 3 ? lines[3].Trim() : null);
    }

    [Fact]
    public void All_problems_of_a_clause_come_at_once()
    {
        var problems = Problems("rtoMinuts <= 30 && replication = 'semisync' && staff.onCal > 1 && tier == null && tags.exists(t, hasPlan) &&");
        Assert.Equal(["CEL201", "CEL107", "CEL208", "CEL201", "CEL110", "CEL212", "CEL108"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void One_mistake_is_one_problem() =>
        Assert.Equal(["CEL201"], Problems("criticalDat.filter(d, d.terabytes > 1.0).all(d, d.backups.exists(b, b.interval < duration('1h') + b.x))").Select(problem => problem.Code));

    [Theory]
    [InlineData("over: criticalData as data\ncheck: |\n  hasPlan &&\n    rtoMinuts <= 30\n", "CEL201", 4, 5)]
    [InlineData("over: criticalData as data\ncheck: 'data.id == ''a'' && rtoMinuts <= 30'\n", "CEL201", 2, 29)]
    [InlineData("over: criticalDat as data\ncheck: data.id == 'a'\n", "CEL201", 1, 7)]
    [InlineData("over: criticalData\ncheck: data.id == 'a'\n", "CEL108", 1, 19)]
    [InlineData("over: hasPlan as data\ncheck: data.id == 'a'\n", "CEL204", 1, 7)]
    [InlineData("over: criticalData as tier\ncheck: tier == 'a'\n", "CEL211", 1, 23)]
    public void A_problem_points_into_the_file_where_its_text_stands(string yaml, string code, int line, int column)
    {
        var clause = DocumentReader.Read<WrittenClause>(yaml, "clause.yaml").Value!;
        var findings = Compiler.Compile(clause.Over, clause.Check).Findings;
        Assert.Equal((code, "clause.yaml", line, column), (findings[0].Code, findings[0].File, findings[0].Line, findings[0].Column));
    }

    private sealed record WrittenClause
    {
        public required SourceText Over { get; init; }

        public required SourceText Check { get; init; }
    }
}
