using System.Buffers;
using System.Text;
using System.Text.Json;
using NodaTime;
using SellerRules.Cli.Csv;
using SellerRules.Cli.Output;
using SellerRules.Facts;
using SellerRules.Tests.Csv;

namespace SellerRules.Tests.Cli;

/// <summary>Where a line is written in the short way, it is the one that the JSON writer writes.</summary>
public sealed class OrdinaryLineTests
{
    [Theory]
    [InlineData("en", null)]
    [InlineData("zh-CN", "Asia/Shanghai")]
    public void TryWrite_AnySubject_SaysWhatTheWriterSays(string language, string? displayZone)
    {
        TextChoice texts = new(language, displayZone is null ? null : DateTimeZoneProviders.Tzdb[displayZone]);
        OrdinaryLine ordinary = new(new FindingWords(texts));
        FindingWords words = new(texts);
        int written = 0;
        int left = 0;
        foreach (SubjectFindings subject in Subjects())
        {
            foreach (IReadOnlyList<Finding> findings in new[] { subject.Findings, [.. subject.Findings.Where(f => f.Status is FindingStatus.Breached or FindingStatus.Unknown)], [.. subject.Findings.Take(1)] })
            {
                ArrayBufferWriter<byte> line = new();
                if (ordinary.TryWrite(line, subject, findings))
                {
                    Assert.Equal(Plain(subject, findings, words), Encoding.UTF8.GetString(line.WrittenSpan));
                    written++;
                }
                else
                {
                    Assert.Equal(0, line.WrittenCount);
                    left++;
                }
            }
        }

        Assert.InRange(written, 300, int.MaxValue);
        Assert.InRange(left, 50, int.MaxValue);
    }

    private static IEnumerable<SubjectFindings> Subjects()
    {
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        FactsReaderOptions options = new() { FileName = "export.csv" };
        for (int seed = 0; seed < 4; seed++)
        {
            FactsDocument export = SellerExport.Read(new MemoryStream(DisorderlyExport.Of(new Random(seed), 60, oneOddIn: 20)), options);
            foreach (SubjectFindings subject in engine.Evaluate(export, Instant.FromUtc(2024, 4, 1 + seed, 0, 0)).Subjects)
            {
                yield return subject;
            }
        }

        using FileStream sample = File.OpenRead(RepositoryFolder.Of("samples/orders.json"));
        foreach (SubjectFindings subject in engine.Evaluate(FactsReader.Read(sample), Instant.FromUtc(2024, 3, 31, 12, 0)).Subjects)
        {
            yield return subject;
        }
    }

    private static string Plain(SubjectFindings subject, IReadOnlyList<Finding> findings, FindingWords words)
    {
        ArrayBufferWriter<byte> bytes = new();
        using Utf8JsonWriter json = new(bytes, JsonValues.OneLine);
        json.WriteStartObject();
        json.WriteString("type", "subject");
        FindingJson.WriteSubject(json, subject, findings, words);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
