using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Planner.Inventory.Tables;
using Planner.Inventory.Workbooks;
using Planner.Model.Findings;
using Planner.Model.Imports;

namespace Planner.Inventory.Tests.Workbooks;

public sealed class HostileWorkbookTests
{
    private const string SheetPart = "xl/worksheets/sheet2.xml";

    private static readonly Lazy<byte[]> Good = new(() =>
    {
        using var book = WorkbookImportTests.Filled();
        return book.Bytes();
    });

    private static readonly string[] Pieces =
        ["<", ">", "/>", "\"", "&", "&lt;", "&#1;", "<c r=\"ZZZ9\">", "<v>", "</v>", "t=\"s\"", "t=\"e\"", "999999999999", "-1", "r=\"A0\"", "<row>", "<f>1</f>", "<!DOCTYPE a>", "_x0000_", "<mergeCell ref=\"::\"/>", "\u4e2d", "]]>"];

    [Fact]
    public void A_workbook_with_changed_bytes_gives_an_estate_or_findings() => Fuzz(seed =>
    {
        var (random, bytes) = (new Random(seed), (byte[])Good.Value.Clone());
        for (var left = random.Next(1, 20); left > 0; left--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    });

    [Fact]
    public void A_workbook_with_changed_parts_gives_an_estate_or_findings() => Fuzz(seed =>
    {
        var random = new Random(seed);
        return Changed((_, text) =>
        {
            for (var left = random.Next(3); left > 0 && text.Length > 0; left--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, random.Next(Math.Min(40, text.Length - at))) : text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            return text;
        });
    });

    [Fact]
    public void Entities_are_refused() =>
        AssertRefused(TableCodes.NoWorkbook.Code, Changed((part, text) => part == "xl/workbook.xml" ? "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]>" + text[text.IndexOf("?>", StringComparison.Ordinal)..][2..] : text));

    [Fact]
    public void A_part_that_unpacks_to_more_than_is_allowed_is_refused_whatever_it_claims() =>
        AssertRefused(TableCodes.TooLarge.Code, With("xl/sharedStrings.xml", stream =>
        {
            stream.Write("<sst>"u8);
            var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<a/>", 1 << 16)));
            for (long written = 0; written <= WorkbookLimits.Unpacked; written += block.Length)
            {
                stream.Write(block);
            }
        }));

    [Fact]
    public void A_package_of_very_many_parts_is_refused()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            for (var part = 0; part <= WorkbookLimits.Parts; part++)
            {
                zip.CreateEntry($"p{part}");
            }
        }

        AssertRefused(TableCodes.TooLarge.Code, stream.ToArray());
    }

    [Theory]
    [InlineData("xl/externalLinks/externalLink1.xml")]
    [InlineData("xl/vbaProject.bin")]
    public void Links_to_other_files_and_macros_are_refused(string part) =>
        AssertRefused(TableCodes.Active.Code, With(part, stream => stream.WriteByte(0)));

    [Fact]
    public void A_cell_at_the_far_end_of_a_sheet_costs_no_more_than_any_other()
    {
        var outcome = Import(Changed((part, text) => part == SheetPart ? text.Replace("</x:sheetData>", "<x:row r=\"1048576\"><x:c r=\"XFD1048576\"><x:v>1</x:v></x:c></x:row></x:sheetData>", StringComparison.Ordinal) : text));
        Assert.Contains(outcome.Findings, finding => finding.Code == TableCodes.NoEstate.Code && finding.Cell == "机构!A1048576");
    }

    [Theory]
    [InlineData(new byte[] { 0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3 })]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x50, 0x4b, 3, 4 })]
    public void What_is_no_workbook_is_one_finding_that_says_how_to_save(byte[] content)
    {
        var finding = Assert.Single(Import(content).Findings);
        Assert.Equal((TableCodes.NoWorkbook.Code, "save it in Excel as .xlsx, without a password"), (finding.Code, finding.Hint));
    }

    private static void Fuzz(Func<int, byte[]> make) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var bytes = make(seed);
            var outcome = Import(bytes);
            var marked = FindingMarks.Of(bytes, "book.xlsx", outcome.Findings);
            return (outcome.Value is null) == outcome.Findings.Any(finding => finding.Severity == Severity.Error)
                && (marked.Value is null) == (marked.Findings.Count > 0)
                && outcome.Findings.All(finding => finding.Message.Length > 0 && (finding.Cell is null || finding.Line > 0));
        }));

    private static void AssertRefused(string code, byte[] content)
    {
        var outcome = Import(content);
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Findings, finding => finding.Code == code);
    }

    private static Outcome<ImportedEstate> Import(byte[] content) => WorkbookImport.Read(content, "book.xlsx", CancellationToken.None);

    private static byte[] With(string part, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        stream.Write(Good.Value);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var added = zip.CreateEntry(part).Open();
            write(added);
        }

        if (part.EndsWith("sharedStrings.xml", StringComparison.Ordinal))
        {
            return Changed(stream.ToArray(), (name, text) => name == "xl/_rels/workbook.xml.rels" ? text.Replace("</Relationships>", "<Relationship Id=\"r99\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal) : text);
        }

        return stream.ToArray();
    }

    private static byte[] Changed(Func<string, string, string> change) => Changed(Good.Value, change);

    private static byte[] Changed(byte[] book, Func<string, string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(book);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName != "xl/sharedStrings.xml").ToList())
            {
                using var part = entry.Open();
                var text = new StreamReader(part).ReadToEnd();
                var changed = Encoding.UTF8.GetBytes(change(entry.FullName, text));
                part.SetLength(0);
                part.Write(changed);
            }
        }

        return stream.ToArray();
    }
}
