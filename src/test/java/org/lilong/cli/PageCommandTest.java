package org.lilong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lilong page} tells of how a page was read. */
final class PageCommandTest {
    private static final String PAGE =
            "柳荫报　2021年5月8日　第3版\n\n苍梧里夜话开讲\n\n　　5月3日晚，蓼湾街道苍梧里居民区举办夜话，居民区书记温故主持，\n二十多位街坊到场，谈到小区停车和楼道照明。\n\n（自治办）\n";

    private final Path folder;

    PageCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void jsonTellsWhereEachCharacterStood() throws IOException {
        Ran run = Ran.lilong("page", page().toString(), "--format", "json");
        assertThat(run.exit()).isZero();
        JsonNode page = new ObjectMapper().readTree(run.out());
        String original = page.get("original").asText();
        assertThat(original).isEqualTo(PAGE);
        JsonNode paragraph = page.get("pieces").get(0).get("blocks").get(1);
        StringBuilder printed = new StringBuilder();
        paragraph
                .get("original")
                .forEach(span -> printed.append(
                        original, span.get(0).asInt(), span.get(1).asInt()));
        assertThat(printed.toString()).isEqualTo(paragraph.get("text").asText()).contains("主持，二十多位");
        assertThat(page.get("setApart").get(0).get("kind").asText()).isEqualTo("MASTHEAD");
    }

    @Test
    void pictureMarksThePiecesInTheTextAndNamesRejections() throws IOException {
        Path picture = folder.resolve("read.html");
        Path scan = Files.write(folder.resolve("scan.pdf"), pdf(""));
        Ran run = Ran.lilong("page", page().toString(), scan.toString(), "--html", picture.toString());
        assertThat(run.exit()).isEqualTo(Lilong.FAILED);
        assertThat(Files.readString(picture))
                .contains("<b class=\"n\">1.2</b><mark")
                .contains("set apart: MASTHEAD")
                .contains("OCR");
    }

    @Test
    void markupOfAWebPageIsToldAndDrawn() throws IOException {
        Path picture = folder.resolve("read.html");
        String html = "<html><body><h1>苍梧里夜话开讲</h1><p>5月3日晚，蓼湾街道<b>苍梧里</b>居民区举办夜话，居民区书记温故主持。</p></body></html>";
        Path file = Files.writeString(folder.resolve("web.html"), html);

        Ran text = Ran.lilong("page", file.toString(), "--html", picture.toString());
        assertThat(text.out()).contains("; in the mark-up " + html.indexOf("苍梧里夜话") + "–");
        assertThat(Files.readString(picture))
                .contains("<summary>mark-up</summary>", "&lt;h1&gt;<b class=\"n\">1.1</b><mark");

        Ran json = Ran.lilong("page", file.toString(), "--format", "json");
        JsonNode blocks =
                new ObjectMapper().readTree(json.out()).get("pieces").get(0).get("blocks");
        StringBuilder written = new StringBuilder();
        blocks.get(1)
                .get("markup")
                .forEach(span ->
                        written.append(html, span.get(0).asInt(), span.get(1).asInt()));
        assertThat(written.toString()).isEqualTo(blocks.get(1).get("text").asText());
    }

    @Test
    void damageThatFormatReadersMeetGoesToTheLogAndNotToTheTerminal() {
        Configuration logging = LoggerContext.getContext(false).getConfiguration();
        for (String reader : List.of(
                "org.apache.pdfbox.pdfparser.COSParser", "org.apache.fontbox.ttf.TTFParser", "org.apache.poi.xwpf")) {
            LoggerConfig logger = logging.getLoggerConfig(reader);
            assertThat(logger.getAppenders()).as(reader).containsOnlyKeys("file");
            assertThat(logger.isAdditive()).as(reader).isFalse();
        }
    }

    private Path page() throws IOException {
        return Files.writeString(folder.resolve("page.txt"), PAGE);
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 500);
                content.showText(text);
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
