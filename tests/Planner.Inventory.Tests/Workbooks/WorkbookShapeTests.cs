using Planner.Documents.Text;
using Planner.Inventory.Tables;
using Planner.Inventory.Tests.Tables;
using Planner.Inventory.Workbooks;
using Planner.Model.Standards;

namespace Planner.Inventory.Tests.Workbooks;

public sealed class WorkbookShapeTests
{
    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void The_validator_of_the_file_format_finds_nothing_in_what_is_written(Language language)
    {
        Assert.Empty(Book.Faults(WorkbookRoundTripTests.Written(null, language)));
        Assert.Empty(Book.Faults(WorkbookRoundTripTests.Written(TableSamples.Bank, language)));
        Assert.Empty(Book.Faults(WorkbookRoundTripTests.Written(TableSamples.Random(7), language)));
    }

    [Fact]
    public void Every_table_column_and_word_has_a_Chinese_name()
    {
        var missing = Vocabulary.Names.Where(name => !Vocabulary.IsNamed(name)).ToList();
        Assert.True(missing.Count == 0, $"add to src/Planner.Inventory/Tables/chinese.txt:\n{string.Join('\n', missing.Select(name => $"{name} = "))}");
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Names_tell_tables_columns_and_words_apart(Language language)
    {
        Assert.Distinct(EstateTables.All.Select(table => Vocabulary.Title(table, language)).Concat([Companion.Guide(language), Companion.Words(language)]));
        Assert.All(EstateTables.All, table => Assert.InRange(Vocabulary.Title(table, language).Length, 1, 31));
        Assert.All(EstateTables.All, table => Assert.Distinct(table.Columns.Select(column => Vocabulary.Title(column, language))));
        Assert.All(EstateTables.All.SelectMany(table => table.Columns).Select(column => column.Field?.One).OfType<Type>().Where(type => type.IsEnum).Distinct(),
            words => Assert.Distinct(EnumForm.Of(words).Words!.Select(word => Vocabulary.Word(words, word, language))));
    }

    [Fact]
    public void Every_reference_has_the_ids_of_another_sheet_to_choose_from()
    {
        var referring = EstateTables.All.SelectMany(table => table.Columns.Where(column => column.Field?.Refers is not null).Select(column => (table, column))).ToList();
        Assert.NotEmpty(referring);
        Assert.All(referring, pair => Assert.NotNull(Meaning.Referred(pair.table, pair.column)));
    }

    [Fact]
    public void Findings_stand_on_their_cells_in_a_valid_copy_and_go_when_they_are_corrected()
    {
        using var book = WorkbookImportTests.Filled();
        book.Row("系统", 4, ("rto", "four hours"));
        var cell = $"{book.Column("系统", "rto")}4";

        var marked = FindingMarks.Of(book.Bytes(), "book.xlsx", WorkbookImportTests.Import(book).Findings).Value!;
        var again = WorkbookImport.Read(marked, "book.xlsx", TestContext.Current.CancellationToken);
        var clean = FindingMarks.Of(marked, "book.xlsx", []).Value!;

        Assert.Empty(Book.Faults(marked));
        Assert.Equal([cell], Marks.Comments(marked, "系统").Keys);
        Assert.Contains("'four hours' is not a duration", Marks.Comments(marked, "系统")[cell], StringComparison.Ordinal);
        Assert.Equal([cell], Marks.Red(marked, "系统"));
        Assert.Equal(WorkbookImportTests.Import(book).Findings, again.Findings);
        Assert.Empty(Book.Faults(clean));
        Assert.Empty(Marks.Comments(clean, "系统"));
        Assert.Empty(Marks.Red(clean, "系统"));
    }
}
